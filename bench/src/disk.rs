//! The disk filled up while people file: no receipt, reading goes on, and it mends by itself.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::http::{Answer, Client, encoded, hidden};
use crate::kill::start;
use crate::sample;

/// The small disk: the sample with room for some hundred comments.
const DISK_MEGABYTES: u32 = 32;

/// So many comments are tried at most until one is not taken; each takes some kilobytes.
const TRIES_MAX: u32 = 2_000;

/// A disk in memory, taken away again at the end.
struct Disk(PathBuf);

impl Disk {
    /// Mounts it; none where this user may not.
    fn mount(folder: &Path) -> Option<Disk> {
        let size = format!("size={DISK_MEGABYTES}m");
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(folder);
        let mounted = mount.output().is_ok_and(|output| output.status.success());
        mounted.then(|| Disk(folder.to_owned()))
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(&self.0).status();
    }
}

/// Fills the disk under the program; an error says what it did wrong.
pub(crate) async fn fill(program: &Path) -> Result<(), String> {
    let folder = tempfile::tempdir().map_err(|fault| fault.to_string())?;
    let Some(disk) = Disk::mount(folder.path()) else {
        println!("skipped: a small disk cannot be mounted by this user");
        return Ok(());
    };
    sample::prepare(&disk.0).await?;
    let (mut child, address) = start(program, &disk.0).await?;
    let outcome = file_until_full(&disk.0, address).await;
    child.kill().await.map_err(|fault| fault.to_string())?;
    println!("{}", outcome?);
    Ok(())
}

async fn file_until_full(disk: &Path, address: SocketAddr) -> Result<String, String> {
    let filler = disk.join("filler");
    fill_up(&filler)?;
    let mut line = Client::connect(address).await.map_err(|fault| fault.to_string())?;
    let mut receipts = Vec::new();
    let mut tries = 0;
    let words = loop {
        tries += 1;
        let words = format!("Comment {tries}. {}", "It should say who pays. ".repeat(40));
        let answer = file(&mut line, &words).await?;
        match answer.status {
            303 => receipts.push(answer.location),
            503 if came_back(&answer, &words) => break words,
            503 => return Err("the form came back without what was typed".to_owned()),
            status => return Err(format!("filing on a full disk answered {status}")),
        }
        if tries == TRIES_MAX {
            return Err("the disk never filled up".to_owned());
        }
    };
    // Pages not made before, so that they are read from the full disk and not from what is kept.
    for path in ["/fr/wtpf-26", "/zh/wtpf-26/report/drafts/3", "/ru/wtpf-26/search?q=abc"] {
        found(&mut line, path).await?;
    }
    std::fs::remove_file(&filler).map_err(|fault| fault.to_string())?;
    let answer = file(&mut line, &words).await?;
    if answer.status != 303 {
        return Err(format!("with room again, filing answered {}", answer.status));
    }
    receipts.push(answer.location);
    for (nth, receipt) in receipts.iter().enumerate() {
        let which = |fault| format!("receipt {} of {}: {fault}", nth + 1, receipts.len());
        found(&mut line, receipt).await.map_err(which)?;
    }
    Ok(format!(
        "disk filled after {} receipts: the next form came back whole, pages were read, and with \
         room again it was filed; all receipts found",
        receipts.len() - 1
    ))
}

/// Writes a file until nothing more goes on the disk, then gives a little room back.
fn fill_up(filler: &Path) -> Result<(), String> {
    let mut file = OpenOptions::new();
    let mut file = file.create(true).write(true).open(filler).map_err(|f| f.to_string())?;
    let block = vec![0x5A; 64 * 1024];
    let mut written: u64 = 0;
    while file.write_all(&block).is_ok() {
        written += 64 * 1024;
    }
    file.set_len(written.saturating_sub(256 * 1024)).map_err(|fault| fault.to_string())
}

async fn file(line: &mut Client, words: &str) -> Result<Answer, String> {
    let form = line.get("/en/wtpf-26/comments/new?draft=3&on=p1").await;
    let form = form.map_err(|fault| fault.to_string())?;
    let token = hidden(&form.body, "token").ok_or("the form has no token")?;
    let body = format!(
        "token={token}&draft=3&on=p1&kind=technical&lang=en&text={}&name=Client\
         &email=client%40example.org&do=file",
        encoded(words)
    );
    line.post("/en/wtpf-26/comments", &body).await.map_err(|fault| fault.to_string())
}

fn came_back(answer: &Answer, words: &str) -> bool {
    String::from_utf8_lossy(&answer.body).contains(words.trim_end())
}

async fn found(line: &mut Client, path: &str) -> Result<(), String> {
    let page = line.get(path).await.map_err(|fault| fault.to_string())?;
    if page.status == 200 { Ok(()) } else { Err(format!("{path} answered {}", page.status)) }
}
