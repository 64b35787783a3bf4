//! Serving: the pages, and what the program does by itself while it serves.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use ::forum::mandate::Forum;
use ::forum::person::Person;
use clap::Args;
use desk::{Clock, Desk, Outgoing};
use store::Store;
use tokio::net::TcpListener;

use crate::files;
use crate::outcome::{Fault, Outcome};

/// Serves the forums of a data folder or database.
///
/// Example: plenary serve --data /var/lib/plenary --listen 127.0.0.1:8080
#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// The folder for the embedded database and outgoing mail; made if it is not there.
    #[arg(long, default_value = "plenary-data")]
    data: PathBuf,
    /// A PostgreSQL database instead of the embedded one: postgres://user@host/name.
    #[arg(long)]
    database: Option<String>,
    /// The address to listen on.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// The address under which people reach the pages; with https, cookies are kept to it.
    #[arg(long)]
    public_url: Option<String>,
}

/// Serves until the program is asked to end.
pub(crate) async fn run(serve: Serve) -> Result<Outcome, Fault> {
    make_folder(&serve.data).await?;
    let url = serve.database.clone().unwrap_or_else(|| embedded(&serve.data));
    let desk = Desk::open(Store::open(&url).await?, Clock::system()).await?;
    let listener = TcpListener::bind(serve.listen).await?;
    let address = listener.local_addr()?;
    let public_url = serve.public_url.unwrap_or_else(|| format!("http://{address}"));
    let first_officer = desk.forums().is_empty().then(secret);
    println!("Plenary serves {public_url}/");
    if let Some(secret) = &first_officer {
        println!("\nNo forum is founded yet. The first officer sets one up here:");
        println!("  {public_url}/en/new/{secret}");
    }
    let settings = web::Settings {
        sample: false,
        public_url,
        first_officer,
        templates: files::templates(),
        members: files::members(),
    };
    pages(desk, listener, settings, &serve.data).await
}

/// The address of the embedded database of a folder.
pub(crate) fn embedded(folder: &Path) -> String {
    format!("sqlite:{}", folder.join("plenary.db").display())
}

/// Makes a folder that only its owner can look into: it holds what people told in confidence.
pub(crate) async fn make_folder(folder: &Path) -> Result<(), Fault> {
    let named = |fault| Fault::File { path: folder.display().to_string(), fault };
    tokio::fs::create_dir_all(folder).await.map_err(named)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let owner_only = std::fs::Permissions::from_mode(0o700);
        tokio::fs::set_permissions(folder, owner_only).await.map_err(named)?;
    }
    Ok(())
}

fn secret() -> String {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).expect("the system has a source of randomness");
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Serves the pages of a desk and does what is due by the clock.
pub(crate) async fn pages(
    desk: Desk,
    listener: TcpListener,
    settings: web::Settings,
    folder: &Path,
) -> Result<Outcome, Fault> {
    let findable = desk.clone();
    tokio::spawn(async move { findable.keep_findable().await });
    let (ticking, folder, url) = (desk.clone(), folder.to_owned(), settings.public_url.clone());
    tokio::spawn(async move { keep_time(ticking, folder, url).await });
    let pages = web::pages(desk, settings);
    axum::serve(listener, pages).with_graceful_shutdown(asked_to_end()).await?;
    Ok(Outcome::Done)
}

/// Every minute: reminders and mail; every hour: what has expired is forgotten.
async fn keep_time(desk: Desk, folder: PathBuf, public_url: String) {
    let outgoing = folder.join("outgoing");
    let compose = move |message: &Outgoing, forum: &Forum, person: &Person| {
        let (subject, body) =
            web::letter(person.lang, forum, &message.kind, &message.facts, &public_url);
        mail::Letter { subject, body }
    };
    for minute in 0_u64.. {
        if let Err(fault) = desk.remind().await {
            tracing::warn!(%fault, "reminders wait");
        }
        if let Err(fault) = mail::write(&desk, &outgoing, &compose).await {
            tracing::warn!(%fault, "outgoing mail waits");
        }
        if minute % 60 == 59
            && let Err(fault) = desk.sweep().await
        {
            tracing::warn!(%fault, "expired links and sessions wait");
        }
        tokio::time::sleep(Duration::from_secs(60)).await;
    }
}

async fn asked_to_end() {
    let interrupted = async {
        let _ = tokio::signal::ctrl_c().await;
    };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! { () = interrupted => {}, _ = terminated.recv() => {} }
            return;
        }
    }
    interrupted.await;
}
