//! Writes a sample file in each direction, to be looked at and checked by other programs.

use docx::{Comment, Mark, Options, Remark, Style, Writer};
use text::{BlockId, Content, Kind, Run};

fn main() -> std::io::Result<()> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    std::fs::write(format!("{folder}/sample-en.docx"), sample("en", false))?;
    std::fs::write(format!("{folder}/sample-ar.docx"), sample("ar", true))?;
    std::fs::write(format!("{folder}/sample-empty.docx"), Writer::new(Options::default()).finish())
}

fn sample(lang: &str, rtl: bool) -> Vec<u8> {
    let (title, words) = match rtl {
        true => ("مشروع التقرير", "ينبغي للدول الأعضاء أن تشجع الابتكار في ITU بحلول 2030."),
        false => ("Draft report", "Member States should encourage <all> innovation by 2030."),
    };
    let mut writer = Writer::new(Options {
        lang: lang.into(),
        rtl,
        title: title.into(),
        author: "Secretariat".into(),
        created: "2026-05-12T10:00:00Z".into(),
        header: title.into(),
        footer: "WTPF-26/1-E".into(),
        version: "wtpf-26/1@3f5a".into(),
    });
    writer.paragraph(Style::Title, "", &[Run::plain(title)]);
    writer.paragraph(Style::Subtitle, "", &[Run::plain("Geneva, 2026")]);
    for level in 1..=4 {
        writer.comment(comment(words, "ITU"));
        writer.heading(level, &"1.".repeat(level.into()), &[Run::plain(title)]);
        let mut bold = Run::plain(" 改变 bold link");
        bold.style.bold = true;
        bold.link = Some("https://example.org/?a=1&b=2".into());
        let runs = vec![Run::plain(words), Run::note("1"), bold, Run::note(format!("*{level}"))];
        let label = format!("2.{level}");
        let block = Content::new(Kind::Paragraph, label, runs);
        writer.content(&block, Some(BlockId(u32::from(level))));
        let note = |mark: &str| Content::new(Kind::Note, mark, vec![Run::plain(words)]);
        writer.content(&note("1"), Some(BlockId(100 + u32::from(level))));
        writer.content(&note(&format!("*{level}")), None);
        let item = Content::new(Kind::Item(level), "a)", vec![Run::plain(words)]);
        writer.content(&item, None);
    }
    writer.paragraph(Style::Quote, "", &[Run::plain(words)]);
    writer.paragraph(Style::CommentHead, "", &[Run::plain("Brazil, 12 May 2026, on 2.1")]);
    writer.paragraph(Style::CommentText, "", &[Run::plain(words.repeat(3))]);
    writer.paragraph(Style::Reply, "", &[Run::plain(words)]);
    let pieces = [
        (Mark::Kept, Run::plain("The Forum ")),
        (Mark::Deleted, Run::plain("may")),
        (Mark::Inserted, Run::plain("should")),
        (Mark::Kept, Run::plain(" consider.")),
    ];
    writer.redline(Style::Normal, "3", &pieces);
    let rows: Vec<Vec<Vec<Run>>> = (0..60)
        .map(|row| vec![vec![Run::plain(format!("{row}"))], vec![Run::plain(words)], Vec::new()])
        .collect();
    writer.comment(comment(words, ""));
    writer.table(&rows, &[1, 6, 2]);
    writer.table(&rows[..2], &[]);
    writer.page_break();
    writer.paragraph(Style::Small, "", &[Run::plain("End.\nSecond\tline")]);
    writer.finish()
}

/// A comment with an answer, on these words or on the whole block.
fn comment(words: &str, quote: &str) -> Comment {
    let remark = |author: &str| Remark {
        author: author.into(),
        initials: author.chars().take(2).collect(),
        date: "2026-05-12T10:00:00Z".into(),
        text: format!("{words}\n{words}"),
    };
    let replies = vec![remark("Secretariat")];
    Comment { remark: remark("Brazil"), quote: quote.into(), replies, ..Comment::default() }
}
