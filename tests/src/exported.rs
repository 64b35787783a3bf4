//! Compilations as files: read back, every comment stands once, in order, under what it concerns.

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
