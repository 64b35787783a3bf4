//! A PostgreSQL server for one run: made in an empty folder, on loopback, gone at the end.

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::program::{find, run_quietly};

const START_LIMIT: Duration = Duration::from_secs(60);
const STOP_LIMIT: Duration = Duration::from_secs(20);

/// A running server; it is stopped when this is dropped.
#[derive(Debug)]
pub(crate) struct Postgres {
    /// Its address, as the program takes it: `postgres://…`.
    pub(crate) url: String,
    child: Child,
    folder: PathBuf,
}

impl Postgres {
    /// Makes an empty cluster and starts its server.
    pub(crate) fn start() -> Result<Postgres, String> {
        let programs = programs().ok_or("PostgreSQL's programs are not to be found")?;
        let folder = std::env::temp_dir().join(format!("plenary-pg-{}", std::process::id()));
        let data = folder.join("data");
        fs::create_dir_all(&data).map_err(|fault| format!("{}: {fault}", folder.display()))?;
        let account = account();
        if let Some((user, group)) = account {
            for owned in [&folder, &data] {
                let owned = chown(owned, Some(user), Some(group));
                owned.map_err(|fault| format!("{}: {fault}", folder.display()))?;
            }
        }
        let result = make(&programs, &data, account).and_then(|()| {
            let port = free_port()?;
            let child = serve(&programs, &folder, &data, port, account)?;
            let url = format!("postgres://plenary@127.0.0.1:{port}/postgres");
            let mut server = Postgres { url, child, folder: folder.clone() };
            server.wait(&programs, port)?;
            Ok(server)
        });
        if result.is_err() {
            let _ = fs::remove_dir_all(&folder);
        }
        result
    }

    fn wait(&mut self, programs: &Path, port: u16) -> Result<(), String> {
        let ends = Instant::now() + START_LIMIT;
        let port = port.to_string();
        while Instant::now() < ends {
            let mut ready = Command::new(programs.join("pg_isready"));
            ready.args(["-q", "-h", "127.0.0.1", "-p", &port, "-U", "plenary"]);
            if ready.status().is_ok_and(|status| status.success()) {
                return Ok(());
            }
            if let Ok(Some(status)) = self.child.try_wait() {
                let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
                return Err(format!("PostgreSQL ended at once ({status}): {log}"));
            }
            thread::sleep(Duration::from_millis(100));
        }
        Err(format!("PostgreSQL does not answer after {START_LIMIT:?}"))
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // Fast shutdown: connections are cut, what is committed is written.
        let process = self.child.id().to_string();
        let _ = Command::new("kill").args(["-INT", &process]).status();
        let ends = Instant::now() + STOP_LIMIT;
        while Instant::now() < ends && matches!(self.child.try_wait(), Ok(None)) {
            thread::sleep(Duration::from_millis(50));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The folder with PostgreSQL's programs: on the path, or where Debian puts the newest version.
pub(super) fn programs() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = versions.map(|version| version.path().join("bin")).collect();
    folders.retain(|folder| folder.join("initdb").is_file() && folder.join("postgres").is_file());
    folders.sort();
    if let Some(newest) = folders.pop() {
        return Some(newest);
    }
    find("initdb")?.parent().map(Path::to_owned)
}

/// The account under which the server must run: PostgreSQL refuses to run as root, and then takes
/// the one that its package makes. None where the caller is not root.
fn account() -> Option<(u32, u32)> {
    let own = fs::metadata("/proc/self").ok()?;
    if own.uid() != 0 {
        return None;
    }
    let accounts = fs::read_to_string("/etc/passwd").ok()?;
    let line = accounts.lines().find(|line| line.starts_with("postgres:"))?;
    let fields: Vec<&str> = line.split(':').collect();
    Some((fields.get(2)?.parse().ok()?, fields.get(3)?.parse().ok()?))
}

/// A program of PostgreSQL, under the account that it needs.
fn under(program: PathBuf, account: Option<(u32, u32)>) -> Command {
    let mut command = Command::new(program);
    command.current_dir("/");
    if let Some((user, group)) = account {
        command.uid(user).gid(group);
    }
    command
}

fn make(programs: &Path, data: &Path, account: Option<(u32, u32)>) -> Result<(), String> {
    let mut initdb = under(programs.join("initdb"), account);
    initdb.arg("-D").arg(data);
    initdb.args(["-U", "plenary", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]);
    let ran = run_quietly(initdb, 2);
    if ran.well { Ok(()) } else { Err(ran.tail().join("\n")) }
}

fn serve(
    programs: &Path,
    folder: &Path,
    data: &Path,
    port: u16,
    account: Option<(u32, u32)>,
) -> Result<Child, String> {
    let fault = |fault: std::io::Error| format!("PostgreSQL cannot be started: {fault}");
    let log = fs::File::create(folder.join("log")).map_err(fault)?;
    let mut server = under(programs.join("postgres"), account);
    server.arg("-D").arg(data).arg("-k").arg(folder).args(["-p", &port.to_string()]);
    // Each test makes a database of its own; what it proves does not hang on the disk.
    for setting in [
        "listen_addresses=127.0.0.1",
        "max_connections=300",
        "fsync=off",
        "full_page_writes=off",
        "shared_buffers=64MB",
    ] {
        server.args(["-c", setting]);
    }
    let log_too = log.try_clone().map_err(fault)?;
    // It stays in our group: an interrupt from the keyboard, which ends us, stops it too.
    server.stdin(Stdio::null()).stdout(log).stderr(log_too);
    server.spawn().map_err(fault)
}

fn free_port() -> Result<u16, String> {
    let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    free.map(|address| address.port()).map_err(|fault| format!("no port is free: {fault}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_answers_and_is_gone_afterwards() {
        let Some(programs) = programs() else {
            println!("skipped: PostgreSQL is not installed");
            return;
        };
        let server = Postgres::start().unwrap();
        let folder = server.folder.clone();
        let psql = || {
            let mut psql = Command::new(programs.join("psql"));
            psql.args(["-At", "-d", &server.url, "-c", "CREATE DATABASE other; "]);
            run_quietly(psql, 1)
        };
        let ran = psql();
        assert!(ran.well, "{:?}", ran.said);
        drop(server);
        assert!(!folder.exists());
    }
}
