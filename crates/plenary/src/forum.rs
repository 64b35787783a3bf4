//! Forum files: checked against their own rules, made from a template or from questions, listed.

use std::io::{BufRead, Write};
use std::path::PathBuf;

use clap::{Args, Subcommand};
use forum::mandate::check::{Finding, findings};
use forum::mandate::file::{self, Read};
use forum::rule::Severity;
use lang::Lang;
use serde_json::json;

use crate::files;
use crate::outcome::{Fault, Outcome};

/// Checks, makes and lists forums.
#[derive(Debug, Subcommand)]
pub(crate) enum ForumCommand {
    /// Checks a forum file against the rules that it sets itself.
    Check(Check),
    /// Makes a forum file from a template, or from questions.
    New(New),
    /// Lists the forum files that this program carries.
    List,
}

/// Checks a forum file; exit code 1 if a finding is an error.
///
/// Example: plenary forum check forums/wtpf-26/forum.toml --json
#[derive(Debug, Args)]
pub(crate) struct Check {
    /// The forum file.
    file: PathBuf,
    /// Print the findings as JSON.
    #[arg(long)]
    json: bool,
    /// The language of the sentences: ar, en, es, fr, ru or zh.
    #[arg(long, default_value = "en", value_parser = read_lang)]
    lang: Lang,
}

/// Makes a forum file; asks for what no option gives.
///
/// Example: plenary forum new --template wtpf-26 --id wtpf-30 -o forum.toml
#[derive(Debug, Args)]
pub(crate) struct New {
    /// The forum file to begin from, by its name in `plenary forum list`.
    #[arg(long)]
    template: Option<String>,
    /// The id of the new forum, as in its address.
    #[arg(long)]
    id: Option<String>,
    /// Its name in English.
    #[arg(long)]
    name: Option<String>,
    /// Where to write the file.
    #[arg(short, long, default_value = "forum.toml")]
    output: PathBuf,
}

/// Reads a language of an option.
pub(crate) fn read_lang(text: &str) -> Result<Lang, String> {
    text.parse().map_err(|()| "expected ar, en, es, fr, ru or zh".to_owned())
}

/// Does what is asked of forum files.
pub(crate) async fn run(command: ForumCommand) -> Result<Outcome, Fault> {
    match command {
        ForumCommand::Check(check) => run_check(&check).await,
        ForumCommand::New(new) => run_new(new).await,
        ForumCommand::List => {
            for (name, text) in files::templates() {
                let title = file::read(&text).map_or_else(
                    |fault| fault.to_string(),
                    |read| read.mandate.name.say(Lang::En).to_owned(),
                );
                println!("{name:20} {title}");
            }
            Ok(Outcome::Done)
        }
    }
}

async fn run_check(check: &Check) -> Result<Outcome, Fault> {
    let path = check.file.display().to_string();
    let text = tokio::fs::read_to_string(&check.file)
        .await
        .map_err(|fault| Fault::File { path: path.clone(), fault })?;
    let read = match file::read(&text) {
        Ok(read) => read,
        Err(fault) => {
            if check.json {
                let line = json!({"file": path, "line": fault.line, "message": fault.message});
                println!("{}", json!({"unreadable": line, "findings": []}));
            } else {
                println!("{path}:{}: {}", fault.line, fault.message);
            }
            return Ok(Outcome::Findings);
        }
    };
    let found = findings(&read.mandate, &read.calendar);
    if check.json {
        let all: Vec<_> = found.iter().map(|one| as_json(check.lang, &read, one)).collect();
        println!("{}", json!({"file": path, "findings": all}));
    } else {
        for finding in &found {
            let line = line(&read, finding).map_or_else(String::new, |line| format!(":{line}"));
            println!(
                "{path}{line}: {} {}: {} [{}]",
                finding.rule,
                finding.severity.key(),
                web::finding(check.lang, &read.mandate, finding),
                finding.clause
            );
        }
        let errors = found.iter().filter(|finding| finding.severity == Severity::Error).count();
        println!("{path}: {} findings, {errors} of them errors", found.len());
    }
    let wrong = found.iter().any(|finding| finding.severity == Severity::Error);
    Ok(if wrong { Outcome::Findings } else { Outcome::Done })
}

fn line(read: &Read, finding: &Finding) -> Option<usize> {
    let slot = finding.slot.as_ref()?;
    read.lines.iter().find(|(other, _)| other == slot).map(|(_, line)| *line)
}

fn as_json(lang: Lang, read: &Read, finding: &Finding) -> serde_json::Value {
    json!({
        "rule": finding.rule.number(),
        "severity": finding.severity.key(),
        "clause": finding.clause,
        "sentence": web::finding(lang, &read.mandate, finding),
        "line": line(read, finding),
    })
}

async fn run_new(new: New) -> Result<Outcome, Fault> {
    let path = new.output.display().to_string();
    if tokio::fs::try_exists(&new.output).await? {
        println!("{path} is already there; nothing was written");
        return Ok(Outcome::Findings);
    }
    let templates = files::templates();
    let names: Vec<&str> = templates.iter().map(|(name, _)| name.as_str()).collect();
    let wanted = answer(new.template, &format!("Template ({})", names.join(", ")), "wtpf-26")?;
    let Some((_, text)) = templates.iter().find(|(name, _)| *name == wanted) else {
        println!("there is no template “{wanted}”; there are: {}", names.join(", "));
        return Ok(Outcome::Findings);
    };
    let id = answer(new.id, "Id, as in the address (a-z, 0-9, -)", "my-forum")?;
    let name = answer(new.name, "Name in English", "")?;
    let made = adapted(text, &id, &name);
    match file::read(&made) {
        Err(fault) => {
            println!("the file would not read: {fault}; nothing was written");
            Ok(Outcome::Findings)
        }
        Ok(_) => {
            tokio::fs::write(&new.output, made)
                .await
                .map_err(|fault| Fault::File { path: path.clone(), fault })?;
            println!(
                "{path} written. Change its dates and clauses, then: plenary forum check {path}"
            );
            Ok(Outcome::Done)
        }
    }
}

/// The option if it was given, else what is typed, else the default.
fn answer(given: Option<String>, question: &str, default: &str) -> Result<String, Fault> {
    if let Some(given) = given {
        return Ok(given);
    }
    print!("{question} [{default}]: ");
    std::io::stdout().flush()?;
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    let line = line.trim();
    Ok(if line.is_empty() { default.to_owned() } else { line.to_owned() })
}

/// A template with another id and English name; everything else stays to be changed by hand.
fn adapted(text: &str, id: &str, name: &str) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    let mut lines = Vec::new();
    let mut table = "";
    for line in text.lines() {
        if line.starts_with('[') {
            table = line;
        }
        if table.is_empty() && line.starts_with("id = ") {
            lines.push(format!("id = {}", quoted(id)));
        } else if table == "[name]" && line.starts_with("en = ") && !name.is_empty() {
            lines.push(format!("en = {}", quoted(name)));
        } else {
            lines.push(line.to_owned());
        }
    }
    lines.join("\n") + "\n"
}
