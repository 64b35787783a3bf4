//! The demonstration: WTPF-26 with invented people, played up to a day and served from there.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;
use desk::{Clock, Desk, Link};
use jiff::civil::{Date, DateTime, time};
use jiff::tz::TimeZone;
use store::Store;
use tokio::net::TcpListener;

use crate::files;
use crate::outcome::{Fault, Outcome};
use crate::serve::{embedded, make_folder, pages};

/// Plays the sample forum up to a day of its life and serves it; the clock runs on from there.
///
/// Example: plenary demo --at 2024-12-21
#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// The day, or the moment (2025-05-20T12:00), in the forum's time.
    #[arg(long, default_value = "2025-05-20", value_parser = read_moment)]
    at: DateTime,
    /// The address to listen on.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Where to keep the demonstration; without it, it is gone when the program ends.
    #[arg(long)]
    data: Option<PathBuf>,
}

fn read_moment(text: &str) -> Result<DateTime, String> {
    if let Ok(day) = text.parse::<Date>()
        && text.len() == 10
    {
        return Ok(day.to_datetime(time(12, 0, 0, 0)));
    }
    text.parse().map_err(|_| "expected a day like 2025-05-20".to_owned())
}

/// Plays and serves the demonstration.
pub(crate) async fn run(demo: Demo) -> Result<Outcome, Fault> {
    let listener = TcpListener::bind(demo.listen).await?;
    let address = listener.local_addr()?;
    let passing = std::env::temp_dir().join(format!("plenary-demo-{}", std::process::id()));
    let folder = demo.data.clone().unwrap_or_else(|| passing.clone());
    make_folder(&folder).await?;
    let zone = TimeZone::get("Europe/Zurich").unwrap_or(TimeZone::UTC);
    let until = demo.at.to_zoned_datetime(zone).map_or(jiff::Timestamp::MAX, |at| at.timestamp());
    let desk = Desk::open(Store::open(&embedded(&folder)).await?, Clock::set_to(until)).await?;
    let sample = story::sample::play(&desk, &files::text, until)
        .await
        .map_err(|fault| Fault::Sample(fault.to_string()))?;
    while desk.make_findable().await? {}
    println!("Plenary shows WTPF-26 as of {} (Geneva time): http://{address}/", demo.at);
    println!("People and entities are invented. Sign in as:");
    for (person, office) in &sample.people {
        let secret = desk.make_link(person, Link::Standing).await?;
        println!("  {office:44} http://{address}/en/sign-in/{secret}");
    }
    let settings = web::Settings {
        sample: true,
        public_url: format!("http://{address}"),
        first_officer: None,
        templates: files::templates(),
        members: Vec::new(),
    };
    let outcome = pages(desk, listener, settings, &folder).await;
    if demo.data.is_none() {
        tokio::fs::remove_dir_all(&passing).await?;
    }
    outcome
}
