//! The program killed at random instants while fifty clients file: every receipt must be there.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use desk::{Clock, Desk, Filter, Page, Reader};
use forum::ForumId;
use store::Store;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

use crate::http::{Client, encoded, hidden};
use crate::sample;

const CLIENTS: usize = 50;

/// A receipt that a client holds: its number, and the words it was given for.
#[derive(Debug, Clone)]
struct Held {
    id: String,
    words: String,
}

/// Kills the program so many times; an error says what was lost.
pub(crate) async fn kill(program: &Path, times: u32) -> Result<(), String> {
    let folder = tempfile::tempdir().map_err(|fault| fault.to_string())?;
    sample::prepare(folder.path()).await?;
    let started = Instant::now();
    let held: Arc<Mutex<Vec<Held>>> = Arc::default();
    let mut chance = 0x9E37_79B9_7F4A_7C15_u64;
    let mut checked = 0;
    for time in 0..times {
        let (mut child, address) = start(program, folder.path()).await?;
        checked = check_receipts(address, &held, checked).await?;
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let delay = Duration::from_millis(150 + (chance >> 33) % 750);
        let clients: Vec<_> = (0..CLIENTS)
            .map(|client| tokio::spawn(file(address, time, client, Arc::clone(&held))))
            .collect();
        tokio::time::sleep(delay).await;
        // SIGKILL to the child we started, and to nothing else.
        child.kill().await.map_err(|fault| fault.to_string())?;
        for client in clients {
            let _ = client.await;
        }
    }
    let held = held.lock().map_err(|fault| fault.to_string())?.clone();
    check_all(folder.path(), &held).await?;
    println!(
        "killed {times} times in {:.0} s: {} receipts held, all found, none twice",
        started.elapsed().as_secs_f64(),
        held.len()
    );
    Ok(())
}

/// Starts the program over a folder, on an address of its own choice.
pub(crate) async fn start(program: &Path, folder: &Path) -> Result<(Child, SocketAddr), String> {
    let mut child = Command::new(program)
        .args(["serve", "--listen", "127.0.0.1:0", "--data"])
        .arg(folder)
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .map_err(|fault| format!("{}: {fault}", program.display()))?;
    let out = child.stdout.take().ok_or("the program has no output")?;
    let mut lines = BufReader::new(out).lines();
    while let Some(line) = lines.next_line().await.map_err(|fault| fault.to_string())? {
        if let Some(address) = line.split("http://").nth(1) {
            let address = address.trim_end_matches('/').parse();
            return Ok((child, address.map_err(|_| format!("no address in “{line}”"))?));
        }
    }
    Err("the program ended before it served".to_owned())
}

/// One client files as fast as it is answered, and sends the last form again when the line broke.
async fn file(address: SocketAddr, time: u32, client: usize, held: Arc<Mutex<Vec<Held>>>) {
    let mut again: Option<(String, String)> = None;
    for nth in 0.. {
        let Ok(mut line) = Client::connect(address).await else { return };
        let words = format!("Killed {time}, client {client}, comment {nth}.");
        let Ok(form) = line.get("/en/wtpf-26/comments/new?draft=3&on=p1").await else { return };
        let Some(token) = hidden(&form.body, "token") else { return };
        let body = format!(
            "token={token}&draft=3&on=p1&kind=technical&lang=en&text={}&name=Client+{client}\
             &email=client{client}%40example.org&do=file",
            encoded(&words)
        );
        let (words, body) = again.take().unwrap_or((words, body));
        for _ in 0..2 {
            match line.post("/en/wtpf-26/comments", &body).await {
                Ok(answer) if answer.status == 303 => {
                    let id = answer.location.rsplit('/').next().unwrap_or_default().to_owned();
                    if let Ok(mut held) = held.lock()
                        && !held.iter().any(|other| other.id == id)
                    {
                        held.push(Held { id, words: words.clone() });
                    }
                    // Every seventh form is sent twice, as an impatient person does.
                    if nth % 7 != 0 {
                        break;
                    }
                }
                _ => return,
            }
        }
    }
}

async fn check_receipts(
    address: SocketAddr,
    held: &Mutex<Vec<Held>>,
    from: usize,
) -> Result<usize, String> {
    let held = held.lock().map_err(|fault| fault.to_string())?.clone();
    let mut line = Client::connect(address).await.map_err(|fault| fault.to_string())?;
    for receipt in &held[from..] {
        let path = format!("/en/wtpf-26/receipts/{}", receipt.id);
        let page = line.get(&path).await.map_err(|fault| fault.to_string())?;
        let sha256 = ledger::digest(receipt.words.as_bytes()).to_string();
        let found = page.status == 200 && String::from_utf8_lossy(&page.body).contains(&sha256);
        if !found {
            return Err(format!("receipt {} is held and not found", receipt.id));
        }
    }
    Ok(held.len())
}

async fn check_all(folder: &Path, held: &[Held]) -> Result<(), String> {
    let url = format!("sqlite:{}", folder.join("plenary.db").display());
    let store = Store::open(&url).await.map_err(|fault| fault.to_string())?;
    let damage = store.integrity().await.map_err(|fault| fault.to_string())?;
    if !damage.is_empty() {
        return Err(format!("the database is damaged: {damage:?}"));
    }
    let mut words: Vec<String> = Vec::new();
    let (forum, filter) = (ForumId::from("wtpf-26"), Filter::default());
    for page in 0.. {
        let page = Page { offset: page * 1_000, limit: 1_000 };
        let sheets = store
            .comments(&Reader::public(), &forum, &filter, (page.offset, page.limit))
            .await
            .map_err(|fault| fault.to_string())?;
        if sheets.is_empty() {
            break;
        }
        words.extend(sheets.into_iter().map(|sheet| sheet.words.text));
    }
    words.retain(|text| text.starts_with("Killed "));
    let all = words.len();
    words.sort();
    words.dedup();
    if words.len() != all {
        return Err(format!("{} comments are there twice", all - words.len()));
    }
    let lost = held.iter().find(|receipt| words.binary_search(&receipt.words).is_err());
    if let Some(lost) = lost {
        return Err(format!("receipt {} is held and its comment is lost", lost.id));
    }
    let desk = Desk::open(store, Clock::system()).await.map_err(|fault| fault.to_string())?;
    let replay = desk.replay().await.map_err(|fault| fault.to_string())?;
    if replay.differences.is_empty() {
        return Ok(());
    }
    Err(format!("the record does not bear the rows out: {:?}", replay.differences))
}

/// The program built beside this one.
pub(crate) fn program() -> Result<PathBuf, String> {
    let own = std::env::current_exe().map_err(|fault| fault.to_string())?;
    let program = own.with_file_name("plenary");
    if program.exists() {
        return Ok(program);
    }
    Err(format!("{} is not there; build it first", program.display()))
}
