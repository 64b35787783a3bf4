//! What is measured, each figure beside a reference of the same run.

use std::net::SocketAddr;
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use desk::{Clock, Desk};
use tokio::net::TcpListener;

use crate::http::{Client, encoded, hidden};
use crate::{fill, kill, redline, returned, sample};

/// One line of the table.
pub(crate) struct Line {
    /// What was measured.
    pub(crate) what: String,
    /// What came out.
    pub(crate) measured: String,
    /// What came out beside it, of another program or of less work.
    pub(crate) reference: String,
    /// What is wanted.
    pub(crate) wanted: String,
    /// Whether it is so.
    pub(crate) met: bool,
}

/// Measures everything and prints the table; an error only if something could not be measured.
pub(crate) async fn all() -> Result<(), String> {
    let mut lines = vec![start().await?, compile()?, reading().await?, filing().await?];
    lines.push(memory().await?);
    lines.extend(of_documents().await?);
    print(&lines);
    crate::entities::tell()?;
    crate::selection::print()
}

/// Measures what concerns documents alone: a minute instead of several.
pub(crate) async fn documents() -> Result<(), String> {
    print(&of_documents().await?);
    Ok(())
}

async fn of_documents() -> Result<Vec<Line>, String> {
    let mut lines = redline::lines().await?;
    lines.extend([import()?, returned::line()?, consolidate(), set()?]);
    Ok(lines)
}

fn print(lines: &[Line]) {
    println!("{:46} {:40} {:46} wanted", "what", "measured", "reference of the same run");
    for line in lines {
        let mark = if line.met { "" } else { "   MISSED" };
        println!(
            "{:46} {:40} {:46} {}{mark}",
            line.what, line.measured, line.reference, line.wanted
        );
    }
}

/// A failure as the sentence that is printed.
pub(crate) fn text<T, E: std::fmt::Display>(result: Result<T, E>) -> Result<T, String> {
    result.map_err(|fault| fault.to_string())
}

/// An empty start to the first page.
async fn start() -> Result<Line, String> {
    let program = kill::program()?;
    let mut best = Duration::MAX;
    for _ in 0..5 {
        let folder = text(tempfile::tempdir())?;
        let from = Instant::now();
        let (mut child, address) = kill::start(&program, folder.path()).await?;
        let mut line = text(Client::connect(address).await)?;
        let page = text(line.get("/en/").await)?;
        best = best.min(from.elapsed());
        text(child.kill().await)?;
        if page.status != 200 {
            return Err(format!("the first page answered {}", page.status));
        }
    }
    let from = Instant::now();
    let mut bare = text(tokio::process::Command::new("true").stdout(Stdio::null()).spawn())?;
    text(bare.wait().await)?;
    Ok(Line {
        what: "empty start to first page".to_owned(),
        measured: format!("{:.0} ms", best.as_secs_f64() * 1e3),
        reference: format!("a bare process: {:.1} ms", from.elapsed().as_secs_f64() * 1e3),
        wanted: "< 150 ms".to_owned(),
        met: best < Duration::from_millis(150),
    })
}

/// A docx of 200 pages read into blocks.
fn import() -> Result<Line, String> {
    let (bytes, words) = fill::document(200);
    let from = Instant::now();
    let import = text(docx::read(&bytes))?;
    let spent = from.elapsed();
    let from = Instant::now();
    let all: usize = import.contents.iter().map(|content| content.plain().len()).sum();
    let copied = from.elapsed();
    Ok(Line {
        what: "import of a 200-page docx".to_owned(),
        measured: format!("{:.0} ms", spent.as_secs_f64() * 1e3),
        reference: format!(
            "{words} words; {all} letters copied: {:.1} ms",
            copied.as_secs_f64() * 1e3
        ),
        wanted: "< 300 ms".to_owned(),
        met: spent < Duration::from_millis(300),
    })
}

/// Ten thousand comments compiled to docx, and a hundred thousand.
fn compile() -> Result<Line, String> {
    let time = |count: usize| {
        let compilation = fill::compilation(count);
        let from = Instant::now();
        let say = |key: &str, facts: &[(&str, String)]| web::sentence(lang::Lang::En, key, facts);
        let bytes = papers::compilation::docx(&compilation, &say);
        (from.elapsed(), bytes.len())
    };
    time(1_000);
    let (ten, bytes) = time(10_000);
    let (hundred, _) = time(100_000);
    Ok(Line {
        what: "compilation of 10,000 comments, docx".to_owned(),
        measured: format!("{:.0} ms, {} kB", ten.as_secs_f64() * 1e3, bytes / 1000),
        reference: format!(
            "100,000: {:.2} s, {:.1} times as long",
            hundred.as_secs_f64(),
            hundred.as_secs_f64() / ten.as_secs_f64()
        ),
        wanted: "< 500 ms, linear".to_owned(),
        met: ten < Duration::from_millis(500) && hundred < ten * 15,
    })
}

/// A thousand proposals made one consolidated text with brackets.
fn consolidate() -> Line {
    let forum = sample::forum();
    let time = |count: usize| {
        let (blocks, remarks) = fill::proposals(count, 200);
        let from = Instant::now();
        let made = papers::consolidation::gather(papers::consolidation::Source {
            forum: &forum,
            draft: 3,
            title: String::new(),
            lang: lang::Lang::En,
            blocks,
            remarks,
            upto: jiff::Timestamp::UNIX_EPOCH,
        });
        let bracketed = made.passages(true).iter().filter(|one| one.bracketed.is_some()).count();
        (from.elapsed(), bracketed)
    };
    time(1_000);
    let (thousand, bracketed) = time(1_000);
    let (two, _) = time(2_000);
    Line {
        what: "1,000 proposals on 200 paragraphs".to_owned(),
        measured: format!("{:.0} ms, {bracketed} in brackets", thousand.as_secs_f64() * 1e3),
        reference: format!("2,000: {:.0} ms", two.as_secs_f64() * 1e3),
        wanted: "< 100 ms".to_owned(),
        met: thousand < Duration::from_millis(100) && bracketed == 200,
    }
}

/// A report of a hundred pages set as PDF, its fonts read before.
fn set() -> Result<Line, String> {
    let fonts = typeset::Fonts::of_system();
    let document = fill::report(100);
    let first = Instant::now();
    text(typeset::pdf(&document, &fonts))?;
    let first = first.elapsed();
    let from = Instant::now();
    let pdf = text(typeset::pdf(&document, &fonts))?;
    let spent = from.elapsed();
    Ok(Line {
        what: "PDF of a 100-page report, warm".to_owned(),
        measured: format!("{:.2} s, {} pages", spent.as_secs_f64(), pdf.pages),
        reference: format!("the first: {:.2} s", first.as_secs_f64()),
        wanted: "< 3 s".to_owned(),
        met: spent < Duration::from_secs(3),
    })
}

async fn serve(pages: axum::Router) -> Result<SocketAddr, String> {
    let listener = text(TcpListener::bind("127.0.0.1:0").await)?;
    let address = text(listener.local_addr())?;
    tokio::spawn(async move { axum::serve(listener, pages).await });
    Ok(address)
}

/// How many pages a second eight clients get.
async fn rate(address: SocketAddr, path: &'static str) -> Result<f64, String> {
    let got = Arc::new(AtomicU64::new(0));
    let end = Instant::now() + Duration::from_secs(4);
    let mut clients = Vec::new();
    for _ in 0..8 {
        let got = Arc::clone(&got);
        clients.push(tokio::spawn(async move {
            let Ok(mut line) = Client::connect(address).await else { return };
            while Instant::now() < end {
                match line.get(path).await {
                    Ok(answer) if answer.status == 200 => got.fetch_add(1, Ordering::Relaxed),
                    _ => return,
                };
            }
        }));
    }
    let from = Instant::now();
    for client in clients {
        text(client.await)?;
    }
    #[expect(clippy::cast_precision_loss, reason = "a count of a few seconds")]
    Ok(got.load(Ordering::Relaxed) as f64 / from.elapsed().as_secs_f64())
}

/// The reading page with 2,000 comments, against a bare handler that returns the same bytes.
async fn reading() -> Result<Line, String> {
    let folder = text(tempfile::tempdir())?;
    sample::prepare(folder.path()).await?;
    let desk = sample::desk(folder.path(), Clock::set_to(sample::open_third_draft())).await?;
    fill::comments(&desk, 2_000).await?;
    let path = "/en/wtpf-26/report/drafts/3";
    let address = serve(web::pages(desk, web::Settings::default())).await?;
    let mut line = text(Client::connect(address).await)?;
    let page = text(line.get(path).await)?;
    let bytes = axum::body::Bytes::from(page.body);
    let length = bytes.len();
    let same = bytes.clone();
    let handler = axum::routing::get(move || std::future::ready(same.clone()));
    let bare = serve(axum::Router::new().route(path, handler)).await?;
    let (mut ours, mut theirs) = (0.0, 0.0);
    for _ in 0..2 {
        ours += rate(address, path).await?;
        theirs += rate(bare, path).await?;
    }
    Ok(Line {
        what: "reading page, 2,000 comments".to_owned(),
        measured: format!("{:.0} pages/s, {} kB", ours / 2.0, length / 1000),
        reference: format!("bare handler: {:.0}/s, ratio {:.2}", theirs / 2.0, ours / theirs),
        wanted: ">= 0.5 of bare".to_owned(),
        met: ours >= theirs * 0.5,
    })
}

const CLIENTS: usize = 50;

/// Fifty clients file over HTTP, against a bare group-committed insert of the same size.
async fn filing() -> Result<Line, String> {
    let folder = text(tempfile::tempdir())?;
    sample::prepare(folder.path()).await?;
    let desk = sample::desk(folder.path(), Clock::set_to(sample::open_third_draft())).await?;
    let address = serve(web::pages(desk.clone(), web::Settings::default())).await?;
    let got = Arc::new(AtomicU64::new(0));
    let over_http = file_over_http(address, Arc::clone(&got)).await?;
    let at_desk = file_at_desk(&desk).await?;
    let bare = bare_inserts(folder.path()).await?;
    Ok(Line {
        what: "filing, 50 clients, durable receipts".to_owned(),
        measured: format!("{at_desk:.0}/s at the desk, {over_http:.0}/s over HTTP"),
        reference: format!("bare insert, same size: {bare:.0}/s, ratio {:.2}", at_desk / bare),
        wanted: ">= 2,000/s".to_owned(),
        met: at_desk >= 2_000.0,
    })
}

const WORDS: &str = "The paragraph should say who pays for the last mile, and until when the \
     promise holds; a sentence on audited accounts would help those who decide on such funds.";

/// Each client gets a form and files it: two requests a receipt.
async fn file_over_http(address: SocketAddr, got: Arc<AtomicU64>) -> Result<f64, String> {
    let from = Instant::now();
    let end = from + Duration::from_secs(5);
    let mut clients = Vec::new();
    for client in 0..CLIENTS {
        let got = Arc::clone(&got);
        clients.push(tokio::spawn(async move {
            let mut line = Client::connect(address).await.map_err(|fault| fault.to_string())?;
            for nth in 0.. {
                if Instant::now() >= end {
                    break;
                }
                let form = text(line.get("/en/wtpf-26/comments/new?draft=3&on=p1").await)?;
                let token = hidden(&form.body, "token").ok_or("the form has no token")?;
                let body = format!(
                    "token={token}&draft=3&on=p1&kind=technical&lang=en&text={}&name=Client\
                     &email=client%40example.org&do=file",
                    encoded(&format!("{WORDS} {client} {nth}"))
                );
                let answer = text(line.post("/en/wtpf-26/comments", &body).await)?;
                if answer.status != 303 {
                    return Err(format!("filing answered {}", answer.status));
                }
                got.fetch_add(1, Ordering::Relaxed);
            }
            Ok::<_, String>(())
        }));
    }
    for client in clients {
        text(client.await)??;
    }
    #[expect(clippy::cast_precision_loss, reason = "a count of a few seconds")]
    Ok(got.load(Ordering::Relaxed) as f64 / from.elapsed().as_secs_f64())
}

async fn file_at_desk(desk: &Desk) -> Result<f64, String> {
    let from = Instant::now();
    let end = from + Duration::from_secs(5);
    let got = Arc::new(AtomicU64::new(0));
    let mut clients = Vec::new();
    for client in 0..CLIENTS {
        let (desk, got) = (desk.clone(), Arc::clone(&got));
        clients.push(tokio::spawn(async move {
            for nth in 0.. {
                if Instant::now() >= end {
                    break;
                }
                fill::file(&desk, "p1", &format!("{WORDS} {client} {nth}")).await?;
                got.fetch_add(1, Ordering::Relaxed);
            }
            Ok::<_, String>(())
        }));
    }
    for client in clients {
        text(client.await)??;
    }
    #[expect(clippy::cast_precision_loss, reason = "a count of a few seconds")]
    Ok(got.load(Ordering::Relaxed) as f64 / from.elapsed().as_secs_f64())
}

/// Rows of the size of a filed comment, fifty a transaction, at synchronous = FULL.
async fn bare_inserts(folder: &Path) -> Result<f64, String> {
    use sqlx::Executor;
    sqlx::any::install_default_drivers();
    let url = format!("sqlite:{}?mode=rwc", folder.join("bare.db").display());
    let pool = sqlx::any::AnyPoolOptions::new().max_connections(1);
    let pool = text(pool.connect(&url).await)?;
    let set = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
               CREATE TABLE bare (id BIGINT PRIMARY KEY, body TEXT NOT NULL)";
    text(pool.execute(set).await)?;
    let body = "x".repeat(2_000);
    let from = Instant::now();
    let mut id = 0_i64;
    while from.elapsed() < Duration::from_secs(3) {
        let mut transaction = text(pool.begin().await)?;
        for _ in 0..CLIENTS {
            id += 1;
            let insert = sqlx::query("INSERT INTO bare (id, body) VALUES ($1, $2)");
            text(insert.bind(id).bind(body.clone()).execute(&mut *transaction).await)?;
        }
        text(transaction.commit().await)?;
    }
    #[expect(clippy::cast_precision_loss, reason = "a count of a few seconds")]
    Ok(id as f64 / from.elapsed().as_secs_f64())
}

/// The memory of a program that serves a forum of 100,000 comments.
async fn memory() -> Result<Line, String> {
    let folder = text(tempfile::tempdir())?;
    sample::prepare(folder.path()).await?;
    let desk = sample::desk(folder.path(), Clock::set_to(sample::open_third_draft())).await?;
    fill::comments(&desk, 100_000).await?;
    drop(desk);
    let program = kill::program()?;
    let (mut child, address) = kill::start(&program, folder.path()).await?;
    let mut line = text(Client::connect(address).await)?;
    let mut seen = Vec::new();
    let mut longest = Duration::ZERO;
    for path in [
        "/en/wtpf-26",
        "/en/wtpf-26/report/drafts/3",
        "/ar/wtpf-26/report/drafts/3",
        "/en/wtpf-26/report/compilations/3",
        "/en/wtpf-26/search?q=accounts",
        "/en/wtpf-26/schedule",
    ] {
        let from = Instant::now();
        let page = text(line.get(path).await)?;
        longest = longest.max(from.elapsed());
        seen.push(page.status);
    }
    let resident = resident(child.id().unwrap_or(0))?;
    text(child.kill().await)?;
    Ok(Line {
        what: "resident memory, 100,000 comments".to_owned(),
        measured: format!("{} MB", resident / 1_000),
        reference: format!("{seen:?}, longest {:.2} s", longest.as_secs_f64()),
        wanted: "< 150 MB".to_owned(),
        met: resident < 150_000,
    })
}

/// Resident kilobytes of a process we started.
fn resident(process: u32) -> Result<u64, String> {
    let status = text(std::fs::read_to_string(format!("/proc/{process}/status")))?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let number = line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
    number.ok_or_else(|| "the process has no VmRSS".to_owned())
}
