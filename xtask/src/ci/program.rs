//! Programs run by a step: what they say is shown and kept, and none runs for ever.

use std::io::{BufRead, BufReader, Read};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// How many of the last lines a failed step repeats at the end.
const TAIL: usize = 40;

/// What a program did.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ran {
    /// Whether it ended, and well.
    pub(crate) well: bool,
    /// What it said, on both channels.
    pub(crate) said: Vec<String>,
}

impl Ran {
    /// The last lines of what it said.
    pub(crate) fn tail(&self) -> Vec<String> {
        self.said[self.said.len().saturating_sub(TAIL)..].to_vec()
    }
}

/// Runs a program to its end or to its limit, showing what it says.
pub(crate) fn run(command: Command, minutes: u64) -> Ran {
    run_for(command, Duration::from_secs(60 * minutes), true)
}

/// Runs a program to its end or to its limit, and keeps what it says to itself.
pub(crate) fn run_quietly(command: Command, minutes: u64) -> Ran {
    run_for(command, Duration::from_secs(60 * minutes), false)
}

fn run_for(mut command: Command, limit: Duration, show: bool) -> Ran {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    // A group of its own, so that what it has started ends with it.
    command.process_group(0);
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(fault) => {
            let line = format!("{name} cannot be run: {fault}");
            return Ran { well: false, said: vec![line] };
        }
    };
    let (lines, heard) = mpsc::channel();
    listen(child.stdout.take(), lines.clone());
    listen(child.stderr.take(), lines);
    let mut said = Vec::new();
    let ends = Instant::now() + limit;
    let well = loop {
        match heard.recv_timeout(Duration::from_millis(200)) {
            Ok(line) => keep(&mut said, line, show),
            Err(mpsc::RecvTimeoutError::Timeout) => {}
            Err(mpsc::RecvTimeoutError::Disconnected) => thread::sleep(Duration::from_millis(20)),
        }
        if let Ok(Some(status)) = child.try_wait() {
            break status.success();
        }
        if Instant::now() > ends {
            end(&mut child);
            keep(&mut said, format!("{name} ran longer than {limit:?} and was ended"), true);
            break false;
        }
    };
    // What was said before the end may still be on its way; a server left behind holds the
    // channel open for ever, so only a moment is waited.
    while let Ok(line) = heard.recv_timeout(Duration::from_millis(300)) {
        keep(&mut said, line, show);
    }
    Ran { well, said }
}

fn keep(said: &mut Vec<String>, line: String, show: bool) {
    if show {
        println!("{line}");
    }
    said.push(line);
}

fn listen(channel: Option<impl Read + Send + 'static>, lines: mpsc::Sender<String>) {
    let Some(channel) = channel else { return };
    thread::spawn(move || {
        let mut reader = BufReader::new(channel);
        let mut line = Vec::new();
        while reader.read_until(b'\n', &mut line).is_ok_and(|length| length > 0) {
            let text = String::from_utf8_lossy(&line).trim_end().to_owned();
            line.clear();
            if lines.send(text).is_err() {
                return;
            }
        }
    });
}

/// Ends a program and all that it has started.
fn end(child: &mut Child) {
    let group = format!("-{}", child.id());
    let _ = Command::new("kill").args(["-TERM", "--", &group]).status();
    thread::sleep(Duration::from_secs(2));
    let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
    let _ = child.wait();
}

/// Where a program is installed, if it is on the path.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut files = std::env::split_paths(&path).map(|folder| folder.join(name));
    files.find(|file| file.is_file())
}

/// Whether a program is installed.
pub(crate) fn is_there(name: &str) -> bool {
    find(name).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn a_program_is_heard_on_both_channels() {
        let ran = run_quietly(shell("echo one; echo two >&2"), 1);
        let mut said = ran.said.clone();
        said.sort();
        assert!(ran.well);
        assert_eq!(said, ["one", "two"]);
        assert!(!run_quietly(shell("exit 3"), 1).well);
        assert!(!run_quietly(Command::new("no-such-program"), 1).well);
    }

    #[test]
    fn a_program_that_runs_too_long_is_ended() {
        let begun = Instant::now();
        let ran = run_for(shell("sleep 60 & sleep 60"), Duration::from_millis(300), false);
        assert!(!ran.well && begun.elapsed() < Duration::from_secs(30));
        assert!(ran.said[0].contains("was ended"));
    }

    #[test]
    fn only_the_last_lines_are_repeated() {
        let ran = Ran { well: true, said: (0..100).map(|n| n.to_string()).collect() };
        assert_eq!(ran.tail().len(), TAIL);
        assert_eq!(ran.tail()[TAIL - 1], "99");
    }
}
