//! Loads and kills the program, on this machine only; prints what it measured beside a reference.

mod disk;
mod entities;
mod fill;
mod http;
mod kill;
mod measure;
mod redline;
mod returned;
mod sample;
mod selection;

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome =
        match arguments.first().map(String::as_str) {
            Some("kill") => {
                let times = arguments.get(1).and_then(|text| text.parse().ok()).unwrap_or(200);
                match kill::program() {
                    Ok(program) => kill::kill(&program, times).await,
                    Err(fault) => Err(fault),
                }
            }
            Some("disk") => match kill::program() {
                Ok(program) => disk::fill(&program).await,
                Err(fault) => Err(fault),
            },
            Some("entities") => entities::tell(),
            Some("all") => measure::all().await,
            Some("documents") => measure::documents().await,
            Some("selection") => selection::print(),
            _ => Err("usage: bench kill [TIMES] | disk | all | documents | entities | selection"
                .to_owned()),
        };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("bench: {fault}");
            ExitCode::FAILURE
        }
    }
}
