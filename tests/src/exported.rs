//! What is taken away as a file, read back: nothing is lost, added or out of place.

use std::collections::HashMap;
use std::path::PathBuf;

use axum::http::{StatusCode, header};
use desk::{Desk, Filter, Sheet};
use docx::Import;
use forum::comment::Target;
use lang::Lang;

use crate::visitor::{Answer, DEMO_DAY, Visitor, comments, sample, wtpf};

/// The variable that names a folder to write the files into, for those who check them further.
const FOLDER: &str = "PLENARY_TEST_EXPORTED";

const LANGS: [Lang; 3] = [Lang::En, Lang::Ar, Lang::Zh];

/// The heading of the comments on the whole draft.
fn whole(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "تعليقات على المشروع بأكمله",
        Lang::Zh => "对整稿的评论",
        _ => "Comments on the whole draft",
    }
}

fn keep(name: &str, bytes: &[u8]) {
    let Ok(folder) = std::env::var(FOLDER) else { return };
    let folder = PathBuf::from(folder);
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    std::fs::write(folder.join(name), bytes).expect("the folder can be written to");
}

/// The name under which a file is given.
fn name(answer: &Answer) -> &str {
    let header = answer.headers.get(header::CONTENT_DISPOSITION).expect("a file has a name");
    let header = header.to_str().expect("the name is plain");
    header.split('"').nth(1).expect("the name is quoted")
}

/// The lines of a file as they stand, labels and all.
fn lines(read: &Import) -> Vec<String> {
    let contents = read.contents.iter();
    contents
        .map(|content| format!("{} {}", content.label, content.plain()).trim().to_owned())
        .collect()
}

/// Where the first line of a comment stands, behind the line that says who wrote it.
fn place_of(lines: &[String], sheet: &Sheet, names: &str) -> usize {
    let first = sheet.words.text.lines().map(str::trim).find(|line| !line.is_empty());
    let first = first.unwrap_or_default();
    let stands = |at: &usize| {
        let before = at.checked_sub(1).map_or("", |before| lines[before].as_str());
        lines[*at] == first && before.contains(names)
    };
    let places: Vec<usize> = (0..lines.len()).filter(stands).collect();
    assert_eq!(places.len(), 1, "{names}: {first} stands once");
    places[0]
}

struct Draft<'a> {
    desk: &'a Desk,
    number: u32,
    lang: Lang,
    read: Import,
}

impl Draft<'_> {
    fn blocks(&self) -> Vec<text::BlockId> {
        let forum = self.desk.forum(&wtpf()).expect("the forum is there");
        let draft = forum.report.draft(self.number).expect("the draft is there");
        draft.blocks.iter().map(|placed| placed.id).collect()
    }

    /// Every paragraph of the draft, once, in the draft's order.
    fn has_the_text(&self) {
        let found: Vec<_> = self.read.ids.iter().flatten().copied().collect();
        assert_eq!(found, self.blocks());
    }

    fn names(&self, sheet: &Sheet) -> String {
        let forum = self.desk.forum(&wtpf()).expect("the forum is there");
        let comment = &sheet.row.comment;
        let Some(entity) = &comment.entity else {
            return sheet.author.as_ref().map(|(name, _)| name.clone()).unwrap_or_default();
        };
        let all = std::iter::once(entity).chain(&comment.joined);
        let names: Vec<_> =
            all.map(|id| forum.entities[id].name.say(self.lang).to_owned()).collect();
        names.join(match self.lang {
            Lang::Ar => "، ",
            Lang::Zh => "、",
            _ => ", ",
        })
    }

    /// The paragraph above a line, and its footnotes, which stand at the foot of the page.
    fn above(&self, place: usize) -> Vec<text::BlockId> {
        let mut above = Vec::new();
        for (id, content) in self.read.ids.iter().zip(&self.read.contents).take(place).rev() {
            let Some(id) = id else { continue };
            above.push(*id);
            if content.kind != text::Kind::Note {
                break;
            }
        }
        above
    }

    /// Every comment, once: under its paragraph by time, replies below what they answer.
    async fn has_the_comments(&self) -> usize {
        let filter =
            Filter { draft: Some(self.number), stages: vec!["filed"], ..Filter::default() };
        let sheets = comments(self.desk, None, &filter).await;
        let lines = lines(&self.read);
        let with_text = |sheet: &&Sheet| !sheet.words.text.trim().is_empty();
        let places: HashMap<_, _> = sheets
            .iter()
            .filter(with_text)
            .map(|sheet| {
                let place = place_of(&lines, sheet, &self.names(sheet));
                (sheet.row.comment.id.clone(), place)
            })
            .collect();
        let heading = lines.iter().position(|line| line == whole(self.lang));
        let begin = self.read.ids.iter().position(Option::is_some).expect("the text begins");
        let mut last: HashMap<String, usize> = HashMap::new();
        for sheet in sheets.iter().filter(with_text) {
            let (comment, place) = (&sheet.row.comment, places[&sheet.row.comment.id]);
            let above = self.above(place);
            let under = match &comment.target {
                Target::Block(block) => {
                    assert!(above.contains(block), "{block}, not {above:?}: {}", lines[place]);
                    block.to_string()
                }
                Target::Document => {
                    let front = heading.is_some_and(|heading| heading < place) && place < begin;
                    assert!(front, "on the whole draft: {}", lines[place]);
                    String::new()
                }
                Target::Comment(on) => {
                    let root = places[on];
                    assert!(root < place, "a reply stands below: {}", lines[place]);
                    let between: Vec<_> = sheets
                        .iter()
                        .filter(|other| !matches!(other.row.comment.target, Target::Comment(_)))
                        .filter_map(|other| places.get(&other.row.comment.id))
                        .filter(|other| (root + 1..place).contains(other))
                        .collect();
                    assert_eq!(between, Vec::<&usize>::new(), "nothing comes between");
                    continue;
                }
            };
            // They come from the store by time of filing, and stand so.
            let before = last.insert(under, place);
            assert!(before.is_none_or(|before| before < place), "by time: {}", lines[place]);
        }
        sheets.len()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn compilations_read_back_as_they_were_meant() {
    let own = sample(DEMO_DAY).await;
    let desk = &own.desk;
    let visitor = Visitor::anyone(desk);
    // Draft 2 was compiled, and again after late ones; that of draft 3 is still going on.
    for (number, state) in [(2, "-rev-1"), (3, "-so-far")] {
        for lang in LANGS {
            let base = format!("/{lang}/wtpf-26/report/compilations/{number}");
            let sheet = visitor.get(&format!("{base}.xlsx")).await;
            assert_eq!(sheet.status, StatusCode::OK);
            keep(name(&sheet), &sheet.body);
            let file = visitor.get(&format!("{base}.docx")).await;
            assert_eq!(file.status, StatusCode::OK);
            keep(name(&file), &file.body);
            assert_eq!(name(&file), format!("wtpf-26-compilation-{number}{state}-{lang}.docx"));
            let read = docx::read(&file.body).expect("a Word file");
            let revised = lines(&read).iter().any(|line| line == "Rev.1");
            assert_eq!(revised, number == 2, "{base}");
            let draft = Draft { desk, number, lang, read };
            draft.has_the_text();
            let comments = draft.has_the_comments().await;
            assert!(comments > 30, "{base}: {comments}");
        }
    }
    own.end().await;
}

/// Gets a file and leaves it for those who check further.
async fn taken(visitor: &Visitor, path: &str) -> Vec<u8> {
    let answer = visitor.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
    keep(name(&answer), &answer.body);
    answer.body
}

/// Whether every PDF is made; setting them all takes minutes, and the machine may lack fonts.
fn every_pdf() -> bool {
    std::env::var(FOLDER).is_ok()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_draft_that_comes_back_untouched_proposes_nothing() {
    let own = sample(DEMO_DAY).await;
    let (desk, visitor) = (&own.desk, Visitor::anyone(&own.desk));
    let seen = desk.as_seen_by(None, &wtpf()).expect("the forum is there");
    let draft = seen.draft(3).expect("the draft is there");
    for lang in LANGS {
        let base = format!("/{lang}/wtpf-26/report/drafts/3");
        let settled = seen.settled(draft, lang).await.expect("the store answers");
        let blocks: Vec<_> = settled.into_iter().map(|shown| shown.block).collect();
        let file = taken(&visitor, &format!("{base}.docx")).await;
        let handed = docx::handed_out(&file).expect("it reads").expect("it was handed out");
        let version: papers::report::Version = handed.version.parse().expect("a version");
        assert_eq!(version, papers::report::Version::of(&wtpf(), draft, lang));
        let ids: Vec<_> = blocks.iter().map(|block| block.id).collect();
        assert_eq!(handed.blocks.as_ref(), Some(&ids));
        let returned = docx::returned(&file, &blocks).expect("it reads");
        assert_eq!(returned.proposals, [], "{lang}");
        // A paragraph with a footnote brings the footnote with it.
        let noted = |block: &&text::Block| block.content.runs.iter().any(|r| r.note.is_some());
        let picked = blocks.iter().find(noted).expect("a paragraph has a footnote");
        let other = &blocks[3];
        let part = format!("{base}/skeleton.docx?on={}&on={}&on=p9999", other.id, picked.id);
        let part = taken(&visitor, &part).await;
        let handed = docx::handed_out(&part).expect("it reads").expect("it was handed out");
        let ids = handed.blocks.expect("it says which blocks");
        assert_eq!((ids[0], ids[1], ids.len()), (other.id, picked.id, 3), "{lang}");
        let handed: Vec<_> = blocks.iter().filter(|b| ids.contains(&b.id)).cloned().collect();
        let returned = docx::returned(&part, &handed).expect("it reads");
        assert_eq!(returned.proposals, [], "{lang}");
    }
    let none = visitor.get("/en/wtpf-26/report/drafts/3/skeleton.docx").await;
    assert_eq!(none.status, StatusCode::SEE_OTHER);
    own.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_draft_for_other_programs_keeps_its_ids() {
    let own = sample(DEMO_DAY).await;
    let (desk, visitor) = (&own.desk, Visitor::anyone(&own.desk));
    let forum = desk.forum(&wtpf()).expect("the forum is there");
    let draft = forum.report.draft(3).expect("the draft is there");
    let ids: Vec<String> = draft.blocks.iter().map(|placed| placed.id.to_string()).collect();
    for lang in LANGS {
        let base = format!("/{lang}/wtpf-26/report/drafts/3");
        let json = taken(&visitor, &format!("{base}.json")).await;
        let json: serde_json::Value = serde_json::from_slice(&json).expect("it is JSON");
        let blocks = json["blocks"].as_array().expect("it has blocks");
        let found: Vec<&str> = blocks.iter().filter_map(|block| block["id"].as_str()).collect();
        assert_eq!(found, ids);
        let markdown = taken(&visitor, &format!("{base}.md")).await;
        let read = text::read_markdown(&String::from_utf8(markdown).expect("text"));
        assert_eq!(read.contents.len(), ids.len(), "{lang}");
        let akn = taken(&visitor, &format!("{base}.akn.xml")).await;
        assert_eq!(akn, taken(&visitor, &format!("{base}.akn.xml")).await);
        let read = akn::read(&akn).expect("it reads");
        assert_eq!(read.losses, []);
        let blocks = read.document.body.blocks();
        let guids: Vec<_> = blocks.iter().filter_map(|block| block.guid.clone()).collect();
        let wanted: Vec<_> = ids.iter().map(|id| format!("wtpf-26-{id}")).collect();
        assert_eq!(guids, wanted);
        assert_eq!(read.document.events.len(), 3);
        assert!(read.document.changes.len() > 20);
        taken(&visitor, &format!("{base}.txt")).await;
    }
    own.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_proposal_stands_in_each_form_of_the_consolidated_text() {
    let own = sample(DEMO_DAY).await;
    let (desk, visitor) = (&own.desk, Visitor::anyone(&own.desk));
    let forum = desk.forum(&wtpf()).expect("the forum is there");
    let filter = Filter { draft: Some(3), stages: vec!["filed"], ..Filter::default() };
    let sheets = comments(desk, None, &filter).await;
    let ids = sheets.iter().filter_map(|sheet| sheet.row.comment.proposal_id(&forum));
    let ids: Vec<String> = ids.map(|id| id.to_string()).collect();
    assert!(ids.len() >= 25, "{}", ids.len());
    for lang in LANGS {
        let base = format!("/{lang}/wtpf-26/report");
        for form in papers::consolidation::Form::ALL {
            let query = format!("form={}", form.key());
            let page = visitor.page(&format!("{base}/consolidations/3?{query}")).await;
            let file = taken(&visitor, &format!("{base}/consolidations/3.docx?{query}")).await;
            let read = docx::read(&file).expect("a Word file");
            let plain: String = lines(&read).join("\n");
            for id in &ids {
                assert!(page.contains(id), "{lang} {form:?}: {id}");
                assert!(plain.contains(id), "{lang} {form:?}: {id}");
            }
            if every_pdf() {
                taken(&visitor, &format!("{base}/consolidations/3.pdf?{query}")).await;
            }
        }
        if every_pdf() {
            taken(&visitor, &format!("{base}/compare/2..3.pdf")).await;
            taken(&visitor, &format!("{base}/drafts/3.pdf")).await;
            taken(&visitor, &format!("{base}/compilations/3.pdf")).await;
        }
    }
    let brackets = visitor.page("/en/wtpf-26/report/consolidations/3?form=brackets").await;
    let bracketed = "[ARENDAL, SAHELIA: – / MOTU-LEI: safely and] to work";
    assert!(brackets.contains(bracketed), "2.2.1 has competing proposals");
    assert_eq!(visitor.get("/en/wtpf-26/report/consolidations/9").await.status, 404);
    assert_eq!(visitor.get("/en/wtpf-26/report/consolidations/3?form=x").await.status, 404);
    own.end().await;
}

/// What the blocks of a draft say, without the lines in front that bear no number of the text.
fn plain(file: &[u8]) -> Vec<String> {
    let read = docx::read(file).expect("a Word file");
    let from = read.contents.iter().position(text::Content::is_heading).expect("it has headings");
    read.contents[from..].iter().map(text::Content::plain).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_redline_is_the_new_draft_when_accepted_and_the_old_one_when_rejected() {
    let own = sample(DEMO_DAY).await;
    let (desk, visitor) = (&own.desk, Visitor::anyone(&own.desk));
    let forum = desk.forum(&wtpf()).expect("the forum is there");
    let posted = forum.report.draft(3).and_then(|draft| draft.posted).expect("it is posted");
    for (lang, author) in [(Lang::En, "Secretariat"), (Lang::Ar, "الأمانة"), (Lang::Zh, "秘书处")]
    {
        let base = format!("/{lang}/wtpf-26/report");
        let redline = taken(&visitor, &format!("{base}/compare/2..3.docx")).await;
        assert_eq!(redline, visitor.get(&format!("{base}/compare/2..3.docx")).await.body);
        assert_eq!(docx::audit(&redline), Ok(vec![]), "{lang}");
        let revisions = docx::revisions(&redline).expect("it reads");
        assert!(revisions.len() > 20, "{lang}: {}", revisions.len());
        for revision in &revisions {
            assert_eq!(revision.author, author);
            let at: jiff::Timestamp = revision.date.parse().expect("a revision has a date");
            assert_eq!(at.as_second(), posted.as_second());
        }
        let sides = [(3, docx::accept(&redline)), (2, docx::reject(&redline))];
        for (number, side) in sides {
            let side = side.expect("it is settled");
            let draft = taken(&visitor, &format!("{base}/drafts/{number}.docx")).await;
            if lang == Lang::En {
                let depth = if number == 3 { docx::Depth::Full } else { docx::Depth::Text };
                let shape = |file: &[u8]| docx::shape(file, depth).expect("it reads");
                assert!(shape(&side) == shape(&draft), "{lang}: draft {number}");
            }
            // What is translated in one of the two drafts only stands as it was written in both.
            let handed_out = plain(&draft);
            let written =
                plain(&taken(&visitor, &format!("/en/wtpf-26/report/drafts/{number}.docx")).await);
            let side = plain(&side);
            assert_eq!(side.len(), handed_out.len(), "{lang}: draft {number}");
            for (at, text) in side.iter().enumerate() {
                assert!(*text == handed_out[at] || *text == written[at], "{lang} {number}: {text}");
            }
        }
        // It says what it is, so that its changes are never taken for those of who sends it back.
        let handed = docx::handed_out(&redline).expect("it reads").expect("it says so");
        assert!(papers::report::redline::is_redline(&handed.version), "{}", handed.version);
    }
    own.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pdf_is_set_or_the_page_says_which_font_is_missing() {
    let own = sample(DEMO_DAY).await;
    let visitor = Visitor::anyone(&own.desk);
    for lang in LANGS {
        let path = format!("/{lang}/wtpf-26/report/consolidations/3.pdf?form=columns");
        let answer = visitor.get(&path).await;
        if answer.status == StatusCode::SERVICE_UNAVAILABLE {
            assert!(answer.text().contains("fonts-"), "{}", answer.text());
            println!("{lang}: this machine lacks a font");
            continue;
        }
        assert!(answer.body.starts_with(b"%PDF-1.7"), "{lang}");
    }
    own.end().await;
}
