//! A draft that was handed out comes back edited: each change is told on its block.

mod edited;

use docx::{
    Change, Comment, Fault, HandedOut, Loss, Lost, Options, Proposal, Remark, Returned, Style,
    Target, Why, Writer, handed_out, read, returned,
};
use edited::{deleted, file_with, inserted, paragraphs, part, revised, run, without_bookmarks};
use proptest::prelude::*;
use text::{Block, BlockId, Content, Kind, Run};

const TEXTS: [&str; 6] = [
    "Member States should encourage investment in rural networks.",
    "Access to the Internet remains uneven between regions and within them.",
    "The Forum notes the work done by the study groups since 2021.",
    "Skills programmes for women and girls deserve lasting support.",
    "Emergency telecommunications save lives when cables are cut.",
    "Small island developing States face costs of their own.",
];

fn draft() -> Vec<Block> {
    let mut contents =
        vec![Content::new(Kind::Heading(1), "1", vec![Run::plain("Bridging divides")])];
    let paragraph = |(at, text): (usize, &&str)| {
        Content::new(Kind::Paragraph, format!("1.{}", at + 1), vec![Run::plain(*text)])
    };
    contents.extend(TEXTS.iter().enumerate().map(paragraph));
    blocks(contents)
}

/// Blocks with the ids p10, p11 and on.
fn blocks(contents: Vec<Content>) -> Vec<Block> {
    let block = |(id, content)| Block { id: BlockId(id), content };
    (10..).zip(contents).map(block).collect()
}

fn write(blocks: &[Block]) -> Vec<u8> {
    let options =
        Options { lang: "en".into(), version: "wtpf-26/3@ab12".into(), ..Options::default() };
    let mut writer = Writer::new(options);
    writer.paragraph(Style::Title, "", &[Run::plain("Third draft")]);
    writer.paragraph(Style::Small, "", &[Run::plain("Please change the text under the line.")]);
    blocks.iter().for_each(|block| writer.content(&block.content, Some(block.id)));
    writer.finish()
}

/// Writes a draft, edits the XML of its text, and reads it back.
fn came_back(blocks: &[Block], edit: impl FnOnce(String) -> String) -> Returned {
    let file = edited::edit(&write(blocks), "word/document.xml", edit);
    returned(&file, blocks).expect("the file is read")
}

/// Everything a returned file says, one line each.
fn told(returned: &Returned) -> String {
    let mut out = String::new();
    for proposal in &returned.proposals {
        out += &format!("{}\n", line(proposal));
    }
    for one in &returned.unplaced {
        out += &format!("UNPLACED {:?}: {}\n", one.why, one.content.plain());
    }
    for one in &returned.comments {
        let Comment { remark, quote, replies, .. } = &one.comment;
        out += &format!("{:?} [{quote}] {}: {}", one.target, remark.author, remark.text);
        replies.iter().for_each(|one| out += &format!(" / {}: {}", one.author, one.text));
        out += "\n";
    }
    out
}

fn line(proposal: &Proposal) -> String {
    let mut out = match &proposal.change {
        Change::Modified { block, wording, .. } => format!("MOD {block}: {}", wording.plain()),
        Change::Added { after, contents } => {
            let after = after.map(|id| id.to_string()).unwrap_or_default();
            let texts: Vec<String> = contents.iter().map(Content::plain).collect();
            format!("ADD {after}: {}", texts.join(" | "))
        }
        Change::Suppressed { block } => format!("SUP {block}"),
    };
    if proposal.moved.is_some() {
        out += " (moved)";
    }
    match (proposal.tracked, proposal.authors.is_empty()) {
        (true, _) => out += &format!(" — {}", proposal.authors.join(", ")),
        (false, true) => out += " — untracked",
        (false, false) => out += &format!(" — {}, untracked too", proposal.authors.join(", ")),
    }
    out
}

#[track_caller]
fn check(blocks: &[Block], edit: impl FnOnce(String) -> String, expected: &str) {
    assert_eq!(told(&came_back(blocks, edit)), expected);
}

#[test]
fn an_untouched_draft_proposes_nothing() {
    let found = came_back(&draft(), |text| text);
    assert_eq!(told(&found), "");
    assert_eq!((found.found, found.restyled, found.relabelled), (7, 0, 0));
    assert_eq!(found.title.as_deref(), Some("Third draft"));
    assert_eq!(found.losses, []);
    check(&draft(), without_bookmarks, "");
}

#[test]
fn two_authors_in_one_paragraph_are_both_named() {
    let edit = |text: String| {
        text.replace(
            &run(TEXTS[0]),
            &(run("Member States ")
                + &deleted("Kenya", 1, "should")
                + &inserted("Brazil", 2, "are invited to")
                + &run(" encourage investment in rural networks.")),
        )
    };
    let expected = "MOD p11: Member States are invited to encourage investment in rural \
                    networks. — Kenya, Brazil\n";
    check(&draft(), edit, expected);
    check(&draft(), |text| without_bookmarks(edit(text)), expected);
    let found = came_back(&draft(), edit);
    let dates = found.proposals[0].dates.clone();
    assert_eq!(dates, Some(("2026-03-01T10:00:00Z".into(), "2026-03-02T10:00:00Z".into())));
    let Change::Modified { base, wording, .. } = &found.proposals[0].change else { panic!() };
    assert_eq!((base.plain().as_str(), wording.label.as_str()), (TEXTS[0], "1.1"));
}

#[test]
fn new_and_deleted_paragraphs_are_told_where_they_stand() {
    let add = |text: String| {
        // As Word does it: the mark of the paragraph before is the new one.
        let mut all = paragraphs(&text);
        all[3] = revised(&all[3], "ins", "Japan", 3);
        all.insert(4, format!("<w:p>{}</w:p>", inserted("Japan", 3, "A paragraph on satellites.")));
        all.insert(5, format!("<w:p>{}</w:p>", inserted("Chile", 4, "And one on cables.")));
        all[4] = revised(&all[4], "ins", "Japan", 3);
        all.concat()
    };
    let expected = "ADD p11: A paragraph on satellites. | And one on cables. — Japan, Chile\n";
    check(&draft(), |text| file_with(&text, add), expected);
    let remove = |text: String| {
        let mut all = paragraphs(&text);
        all[4] = revised(&all[4], "del", "Mali", 3)
            .replace(&run(TEXTS[1]), &deleted("Mali", 3, TEXTS[1]));
        all[4] = all[4].replace(
            "<w:r><w:rPr><w:rStyle w:val=\"Label\"/></w:rPr><w:t>1.2</w:t><w:tab/></w:r>",
            "",
        );
        all.concat()
    };
    check(&draft(), |text| file_with(&text, remove), "SUP p12 — Mali\n");
    let typed = |text: String| {
        let mut all = paragraphs(&text);
        all[5] = format!("<w:p>{}</w:p>", run("Typed without tracking, on other things."));
        all.concat()
    };
    let expected = "ADD p12: Typed without tracking, on other things. — untracked\n\
                    SUP p13 — untracked\n";
    check(&draft(), |text| file_with(&text, typed), expected);
}

#[test]
fn split_and_merged_paragraphs_keep_the_first() {
    let split = |text: String| {
        let mut all = paragraphs(&text);
        let (left, right) = all[5].split_once("by the study").expect("it is in the draft");
        let (left, right) = (format!("{left}</w:t></w:r></w:p>"), right.to_owned());
        let left = left.replace("<w:t>The", "<w:t xml:space=\"preserve\">The");
        let right = format!("<w:p><w:r><w:t>by the study{right}");
        all[5] = revised(&left, "ins", "Peru", 1) + &right;
        all.concat()
    };
    let expected = "MOD p13: The Forum notes the work done  — Peru\n\
                    ADD p13: by the study groups since 2021. — Peru\n";
    check(&draft(), |text| file_with(&text, split), expected);
    let silent = |text: String| edited::accepted_marks(&split(text));
    let untracked = expected.replace("Peru", "untracked");
    check(&draft(), |text| file_with(&text, silent), &untracked);
    check(&draft(), |text| without_bookmarks(file_with(&text, silent)), &untracked);
    let merge = |text: String| {
        let mut all = paragraphs(&text);
        all[5] = revised(&all[5], "del", "Oman", 1);
        all.concat()
    };
    let merged = format!("{}1.4\t{}", TEXTS[2], TEXTS[3]);
    let expected = format!("MOD p13: {merged} — Oman\nSUP p14 — Oman\n");
    check(&draft(), |text| file_with(&text, merge), &expected);
    let joined = |text: String| {
        let mut all = paragraphs(&text);
        let next = all.remove(6);
        let inside = next.split_once("<w:tab/></w:r>").expect("it has a label").1.to_owned();
        all[5] = all[5].replace("</w:p>", "") + &inside;
        all.concat()
    };
    let expected = format!("MOD p13: {}{} — untracked\nSUP p14 — untracked\n", TEXTS[2], TEXTS[3]);
    check(&draft(), |text| file_with(&text, joined), &expected);
    check(&draft(), |text| without_bookmarks(file_with(&text, joined)), &expected);
}

#[test]
fn untracked_edits_are_found_under_tracked_ones() {
    let edit = |text: String| {
        text.replace("remains uneven between", "is still uneven between").replace(
            "<w:t>Skills programmes for women",
            "<w:t xml:space=\"preserve\">Skills programmes </w:t></w:r><w:ins w:id=\"900\" \
             w:author=\"Fiji\"><w:r><w:t xml:space=\"preserve\">and mentors </w:t></w:r></w:ins>\
             <w:r><w:t>in schools for women",
        )
    };
    let expected = "MOD p12: Access to the Internet is still uneven between regions and within \
                    them. — untracked\n\
                    MOD p14: Skills programmes and mentors in schools for women and girls \
                    deserve lasting support. — Fiji, untracked too\n";
    check(&draft(), edit, expected);
    check(&draft(), |text| without_bookmarks(edit(text)), expected);
}

#[test]
fn a_copied_bookmark_on_foreign_text_is_not_believed() {
    let foreign = "A wholly different sentence about spectrum fees in the capital.";
    // The bookmark of p12 stands on a foreign text in front, and on its own.
    let copy = |text: String| {
        let mut all = paragraphs(&text);
        let copied = all[4].replace(TEXTS[1], foreign).replace("w:id=\"2\"", "w:id=\"99\"");
        all.insert(3, copied);
        all.concat()
    };
    let expected = format!("ADD p10: {foreign} — untracked\n");
    check(&draft(), |text| file_with(&text, copy), &expected);
    // On a foreign text only: it may be p12 written anew, and may not.
    let found = came_back(&draft(), |text| text.replace(TEXTS[1], foreign));
    assert_eq!(told(&found), format!("UNPLACED Doubtful(BlockId(12)): {foreign}\n"));
    assert_eq!(found.unplaced[0].after, Some(BlockId(11)));
    // Bookmarks that have changed places are corrected by the text.
    let swapped = |text: String| {
        let text =
            text.replace("_plenary_p12", "_plenary_x").replace("_plenary_p13", "_plenary_p12");
        text.replace("_plenary_x", "_plenary_p13")
    };
    check(&draft(), swapped, "");
}

#[test]
fn a_moved_paragraph_is_suppressed_and_added() {
    let moved = |text: String| {
        let mut all = paragraphs(&text);
        let one = all.remove(7);
        all.insert(3, one);
        all.concat()
    };
    let expected =
        format!("ADD p10: {} (moved) — untracked\nSUP p15 (moved) — untracked\n", TEXTS[4]);
    check(&draft(), |text| file_with(&text, moved), &expected);
    check(&draft(), |text| without_bookmarks(file_with(&text, moved)), &expected);
    // With tracking on, Word writes moveFrom and moveTo.
    let tracked = |text: String| {
        let mut all = paragraphs(&text);
        let moving = |tag: &str| {
            let runs = edited::tracked(tag, "Chad", 5, TEXTS[4]);
            revised(&format!("<w:p>{runs}</w:p>"), tag, "Chad", 5)
        };
        all[7] = moving("moveFrom");
        all.insert(3, moving("moveTo"));
        all.concat()
    };
    let expected = expected.replace("untracked", "Chad");
    check(&draft(), |text| file_with(&text, tracked), &expected);
}

#[test]
fn tables_notes_and_headings_are_blocks_too() {
    let cell = |text: &str| vec![Run::plain(text)];
    let mut contents: Vec<Content> = draft().into_iter().map(|block| block.content).collect();
    contents[1].runs.push(Run::note("1"));
    contents.insert(2, Content::new(Kind::Note, "1", vec![Run::plain("See the report of 2023.")]));
    contents.push(Content::table(vec![
        vec![cell("Region"), cell("Share")],
        vec![cell("Africa"), cell("38%")],
    ]));
    let blocks = blocks(contents);
    let edit = |text: String| {
        text.replace("<w:t>38%</w:t>", "<w:t>41%</w:t>")
            .replace("Bridging divides", "Bridging the digital divides")
    };
    let expected = "MOD p10: Bridging the digital divides — untracked\n\
                    MOD p18: Region\tShare\nAfrica\t41% — untracked\n";
    check(&blocks, edit, expected);
    check(&blocks, |text| without_bookmarks(edit(text)), expected);
    let file = edited::edit(&write(&blocks), "word/footnotes.xml", |text| {
        text.replace("of 2023", "of 2024")
    });
    let found = returned(&file, &blocks).expect("it is read");
    assert_eq!(told(&found), "MOD p12: See the report of 2024. — untracked\n");
    let Change::Modified { wording, .. } = &found.proposals[0].change else { panic!() };
    assert_eq!((&wording.kind, wording.label.as_str()), (&Kind::Note, "1"));
}

#[test]
fn a_new_note_does_not_renumber_the_others() {
    let mut contents: Vec<Content> = draft().into_iter().map(|block| block.content).collect();
    contents[4].runs.push(Run::note("1"));
    contents.insert(5, Content::new(Kind::Note, "1", vec![Run::plain("See the report of 2023.")]));
    let blocks = blocks(contents);
    let file = edited::edit(&write(&blocks), "word/document.xml", |text| {
        let mark = "<w:r><w:footnoteReference w:id=\"7\"/></w:r>";
        text.replace(&run(TEXTS[0]), &(run(TEXTS[0]) + mark))
    });
    let file = edited::edit(&file, "word/footnotes.xml", |text| {
        let note = format!("<w:footnote w:id=\"7\"><w:p>{}</w:p></w:footnote>", run("A new one."));
        text.replace("</w:footnotes>", &(note + "</w:footnotes>"))
    });
    let found = returned(&file, &blocks).expect("it is read");
    let expected = format!("MOD p11: {} — untracked\nADD p11: A new one. — untracked\n", TEXTS[0]);
    assert_eq!(told(&found), expected);
    let Change::Modified { wording, .. } = &found.proposals[0].change else { panic!() };
    let Change::Added { contents, .. } = &found.proposals[1].change else { panic!() };
    assert_eq!(wording.runs[1], Run::note("+1"));
    assert_eq!(contents[0].label, "+1");
    assert_eq!((found.restyled, found.relabelled), (0, 0));
}

#[test]
fn arabic_and_chinese_are_compared_by_their_words() {
    let texts = [
        "ينبغي للدول الأعضاء أن تشجع الاستثمار في الشبكات الريفية.",
        "لا يزال النفاذ إلى الإنترنت متفاوتاً بين المناطق.",
        "成员国应鼓励对农村网络的投资，并支持妇女和女童的技能培训。",
        "论坛注意到各研究组自2021年以来所做的工作。",
    ];
    let content = |text: &&str| Content::new(Kind::Paragraph, "", vec![Run::plain(*text)]);
    let blocks = blocks(texts.iter().map(content).collect());
    let edit =
        |text: String| text.replace("الريفية", "الريفية والنائية").replace("鼓励对", "大力鼓励对");
    let expected = "MOD p10: ينبغي للدول الأعضاء أن تشجع الاستثمار في الشبكات الريفية والنائية. \
                    — untracked\n\
                    MOD p12: 成员国应大力鼓励对农村网络的投资，并支持妇女和女童的技能培训。 — untracked\n";
    check(&blocks, edit, expected);
    check(&blocks, |text| without_bookmarks(edit(text)), expected);
}

fn remark(author: &str, text: &str) -> Remark {
    let initials: String = author.chars().take(1).collect();
    let date = "2026-03-01T10:00:00Z".to_owned();
    Remark { author: author.into(), initials, date, text: text.into() }
}

/// A draft with a comment on words of p12, one on the whole of p14, and a table with one.
fn commented() -> (Vec<Block>, Vec<u8>) {
    let mut blocks = draft();
    let rows = vec![vec![vec![Run::plain("Region")], vec![Run::plain("Share")]]];
    blocks.push(Block { id: BlockId(20), content: Content::table(rows) });
    let mut writer = Writer::new(Options { version: "v".into(), ..Options::default() });
    for block in &blocks {
        if block.id == BlockId(12) {
            writer.comment(Comment {
                remark: remark("Ghana", "Uneven how?\nGive figures."),
                done: true,
                quote: "uneven".into(),
                replies: vec![remark("Office", "See <table> & annex."), remark("Ghana", "Thanks.")],
                ..Comment::default()
            });
        }
        if matches!(block.id.0, 14 | 20) {
            writer.comment(Comment { remark: remark("Nepal", "Agreed."), ..Comment::default() });
        }
        writer.content(&block.content, Some(block.id));
    }
    (blocks, writer.finish())
}

#[test]
fn comments_come_back_with_their_words_and_answers() {
    let (blocks, file) = commented();
    let import = read(&file).expect("our own file is read");
    assert_eq!(import.losses, []);
    assert_eq!(import.comments.len(), 3);
    let first = &import.comments[0];
    assert_eq!(first.remark, remark("Ghana", "Uneven how?\nGive figures."));
    assert_eq!((first.done, first.block, first.quote.as_str()), (true, Some(2), "uneven"));
    assert_eq!(first.prefix, "Access to the Internet remains ");
    assert_eq!(first.suffix, " between regions and within them");
    let replies = [remark("Office", "See <table> & annex."), remark("Ghana", "Thanks.")];
    assert_eq!(first.replies, replies);
    assert_eq!((import.comments[1].block, import.comments[1].quote.as_str()), (Some(4), TEXTS[3]));
    assert_eq!((import.comments[2].block, import.comments[2].quote.as_str()), (Some(7), "Region"));
    let numbers = edited::numbers(&part(&file, "word/document.xml"));
    assert_eq!(numbers.len(), blocks.len() + 5, "one number each: {numbers:?}");
    // Answers whose comment is nowhere in the text, and a circle of answers, are still there.
    let circle = edited::edit(&file, "word/commentsExtended.xml", |text| {
        text.replace(
            "w15:paraId=\"00000001\"",
            "w15:paraId=\"00000001\" w15:paraIdParent=\"00000002\"",
        )
    });
    let import = read(&circle).expect("it is read");
    let count: usize = import.comments.iter().map(|comment| 1 + comment.replies.len()).sum();
    assert_eq!(count, 5);
}

#[test]
fn comments_beyond_the_limit_are_a_loss() {
    let (blocks, file) = commented();
    let file = edited::edit(&file, "word/comments.xml", |text| {
        let more: String = (0..10_002)
            .map(|at| format!("<w:comment w:id=\"x{at}\" w:author=\"A\"><w:p/></w:comment>"))
            .collect();
        text.replace("</w:comments>", &(more + "</w:comments>"))
    });
    let found = returned(&file, &blocks).expect("it is read");
    let lost = Loss { what: Lost::Comment, place: String::new(), count: 7 };
    assert_eq!((found.comments.len(), found.losses), (9_998, vec![lost]));
    assert_eq!(found.comments[9_997].target, Target::Whole);
}

#[test]
fn comments_are_told_on_the_blocks_of_the_draft() {
    let (blocks, file) = commented();
    let file = edited::edit(&file, "word/document.xml", |text| {
        file_with(&text, |text| {
            let mut all = paragraphs(&text);
            // The words that Ghana asked about are deleted; p14 is gone whole, comment and all.
            all[2] = all[2].replace(&run("uneven"), &deleted("Ghana", 900, "uneven"));
            all[4] = revised(&all[4], "del", "Nepal", 901)
                .replace(&run(TEXTS[3]), &deleted("Nepal", 902, TEXTS[3]));
            all[4] = all[4].replace(
                "<w:r><w:rPr><w:rStyle w:val=\"Label\"/></w:rPr><w:t>1.4</w:t><w:tab/></w:r>",
                "",
            );
            all.concat()
        })
    });
    let found = returned(&file, &blocks).expect("it is read");
    let expected = format!(
        "MOD p12: Access to the Internet remains  between regions and within them. — Ghana\n\
         SUP p14 — Nepal\n\
         Block(BlockId(12)) [uneven] Ghana: Uneven how?\nGive figures. \
         / Office: See <table> & annex. / Ghana: Thanks.\n\
         Block(BlockId(14)) [{}] Nepal: Agreed.\n\
         Block(BlockId(20)) [Region] Nepal: Agreed.\n",
        TEXTS[3]
    );
    assert_eq!(told(&found), expected);
    let added = edited::edit(&file, "word/document.xml", |text| {
        text.replace("_plenary_p14", "x").replace(TEXTS[3], "Quite another text, typed here anew.")
    });
    let found = returned(&added, &blocks).expect("it is read");
    assert!(matches!(found.comments[1].target, Target::Whole), "{:?}", found.comments[1]);
}

#[test]
fn a_skeleton_says_what_was_handed_out() {
    let all = draft();
    let part: Vec<Block> = [1, 3, 6].into_iter().map(|at: usize| all[at].clone()).collect();
    let file = write(&part);
    let expected = HandedOut {
        version: "wtpf-26/3@ab12".into(),
        blocks: Some(vec![BlockId(11), BlockId(13), BlockId(16)]),
    };
    assert_eq!(handed_out(&file), Ok(Some(expected)));
    let file =
        edited::edit(&file, "word/document.xml", |text| text.replace("since 2021", "since 2022"));
    let found = returned(&file, &part).expect("it is read");
    assert_eq!(
        told(&found),
        "MOD p13: The Forum notes the work done by the study groups since 2022. — untracked\n"
    );
    // Read against fewer blocks than it has, it says so of the others.
    let found = returned(&file, &part[..1]).expect("it is read");
    let whys: Vec<Why> = found.unplaced.iter().map(|one| one.why).collect();
    assert_eq!(whys, [Why::Foreign(BlockId(13)), Why::Foreign(BlockId(16))]);
    assert_eq!(found.proposals, []);
    // The instructions around the blocks propose nothing, unless somebody has written into them.
    let file = edited::edit(&write(&part), "word/document.xml", |text| {
        without_bookmarks(text.replace("under the line", "as you like"))
    });
    let found = returned(&file, &part).expect("it is read");
    assert_eq!(told(&found), "ADD : Please change the text as you like. — untracked\n");
    let plain = Writer::new(Options::default()).finish();
    assert_eq!(handed_out(&plain), Ok(None));
    assert_eq!(handed_out(b""), Err(Fault::Empty));
}

/// What is done to one block of a draft.
#[derive(Debug, Clone)]
enum Deed {
    Keep,
    /// Words put in behind so many words.
    Insert(usize),
    /// So many words taken out from there.
    Cut(usize, usize),
    /// All but two words replaced.
    Rewrite,
    Delete,
    AddBehind,
    SplitAt(usize),
    MergeNext,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => Just(Deed::Keep),
        2 => (0..12usize).prop_map(Deed::Insert),
        2 => (0..12usize, 1..6usize).prop_map(|(at, count)| Deed::Cut(at, count)),
        1 => Just(Deed::Rewrite),
        1 => Just(Deed::Delete),
        1 => Just(Deed::AddBehind),
        1 => (2..10usize).prop_map(Deed::SplitAt),
        1 => Just(Deed::MergeNext),
    ]
}

/// Words that are all different, so that each block is known by any of them.
fn sentence(block: usize, words: usize) -> Vec<String> {
    const STEMS: [&str; 6] = ["réseau", "policy", "данные", "الشبكة", "access", "投资"];
    (0..words).map(|at| format!("{}{block}x{at}", STEMS[(block + at) % STEMS.len()])).collect()
}

/// The body of a draft under these deeds, each tracked or not.
fn play(blocks: &[Block], deeds: &[(Deed, bool)], bookmarks: bool) -> String {
    let mut body = String::new();
    // The runs of a paragraph that was merged with the next one without tracking.
    let mut held = String::new();
    let blank = |words: &[String]| words.iter().map(|word| format!("{word} ")).collect::<String>();
    for (at, (block, (deed, tracks))) in blocks.iter().zip(deeds).enumerate() {
        let words: Vec<String> = block.content.plain().split(' ').map(str::to_owned).collect();
        let whole = words.join(" ");
        let ins = |text: &str| if *tracks { inserted("Ann", at, text) } else { run(text) };
        let del = |text: &str| if *tracks { deleted("Bob", at, text) } else { String::new() };
        let mut behind = String::new();
        let (mut mark, mut goes_on) = ("", false);
        let mut runs = match deed {
            Deed::Keep => run(&whole),
            Deed::AddBehind => {
                let text = format!("Nouveau paragraphe numéro {at}");
                behind = format!("<w:p>{}</w:p>", ins(&text));
                if *tracks {
                    behind = revised(&behind, "ins", "Ann", at);
                }
                run(&whole)
            }
            Deed::Insert(to) => {
                let (left, right) = words.split_at(*to);
                run(&blank(left)) + &ins(&format!("neu{at} und{at} ")) + &run(&right.join(" "))
            }
            Deed::Cut(from, count) => {
                let to = (from + count).min(words.len());
                let (left, right) = (&words[..*from], &words[to..]);
                run(&blank(left)) + &del(&blank(&words[*from..to])) + &run(&right.join(" "))
            }
            Deed::Rewrite => {
                let new = (0..9).map(|word| format!("new{at}y{word} ")).collect::<String>();
                run(&blank(&words[..2])) + &del(&blank(&words[2..])) + &ins(&new)
            }
            Deed::Delete => {
                (mark, goes_on) = if *tracks { ("del", false) } else { ("", held.is_empty()) };
                del(&whole)
            }
            Deed::SplitAt(to) => {
                mark = if *tracks { "ins" } else { "" };
                let (left, right) = words.split_at(*to);
                behind = format!("<w:p>{}</w:p>", run(&right.join(" ")));
                run(&blank(left))
            }
            Deed::MergeNext => {
                (mark, goes_on) = if *tracks { ("del", false) } else { ("", true) };
                run(&whole)
            }
        };
        if bookmarks && !(runs.is_empty() && goes_on) {
            let name = format!("w:name=\"_plenary_{}\"", block.id);
            runs = format!(
                "<w:bookmarkStart w:id=\"{at}\" {name}/>{runs}<w:bookmarkEnd w:id=\"{at}\"/>"
            );
        }
        if goes_on && at + 1 < blocks.len() {
            held += &runs;
            continue;
        }
        let paragraph = format!("<w:p>{}{runs}</w:p>", std::mem::take(&mut held));
        body += &if mark.is_empty() { paragraph } else { revised(&paragraph, mark, "Cem", at) };
        body += &behind;
    }
    body
}

/// The texts of a draft once its proposals are carried out.
fn carried_out(blocks: &[Block], returned: &Returned) -> Vec<String> {
    let mut front = Vec::new();
    let mut texts: Vec<(Option<String>, Vec<String>)> =
        blocks.iter().map(|block| (Some(block.content.plain()), Vec::new())).collect();
    let place = |id: BlockId| blocks.iter().position(|block| block.id == id).expect("it is one");
    for proposal in &returned.proposals {
        match &proposal.change {
            Change::Modified { block, wording, .. } => {
                texts[place(*block)].0 = Some(wording.plain());
            }
            Change::Suppressed { block } => texts[place(*block)].0 = None,
            Change::Added { after, contents } => {
                let list = after.map_or(&mut front, |id| &mut texts[place(id)].1);
                list.extend(contents.iter().map(Content::plain));
            }
        }
    }
    front
        .into_iter()
        .chain(texts.into_iter().flat_map(|(own, behind)| own.into_iter().chain(behind)))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 128,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn proposals_carried_out_give_the_text_as_it_came_back(
        deeds in prop::collection::vec((deed(), any::<bool>()), 1..10),
        bookmarks in any::<bool>(),
    ) {
        let content = |at: usize| {
            Content::new(Kind::Paragraph, "", vec![Run::plain(sentence(at, 12).join(" "))])
        };
        let blocks = blocks((0..deeds.len()).map(content).collect());
        let body = play(&blocks, &deeds, bookmarks);
        let file = write(&[]);
        let file = edited::edit(&file, "word/document.xml", |text| file_with(&text, |_| body));
        let accepted: Vec<String> =
            read(&file).expect("it is read").contents.iter().map(Content::plain).collect();
        let found = returned(&file, &blocks).expect("it is read");
        for proposal in &found.proposals {
            let Change::Modified { block, wording, .. } = &proposal.change else { continue };
            // Every word of a draft names its block: one of them is enough to know it by.
            let own = format!("{}x", block.0 - 10);
            let letter = |c: char| !c.is_ascii_digit();
            let named = |word: &str| word.trim_start_matches(letter).starts_with(&own);
            prop_assert!(wording.plain().split(' ').any(named), "{block} is {}", wording.plain());
        }
        let mut carried_out = carried_out(&blocks, &found);
        let mut accepted = accepted;
        if !found.unplaced.is_empty() {
            // What a person has to place is there, in place of the block that it may be.
            for one in &found.unplaced {
                let Why::Doubtful(id) = one.why else { panic!("nothing is foreign: {one:?}") };
                let base = &blocks[id.0 as usize - 10].content.plain();
                let at = carried_out.iter().position(|text| text == base).expect("it is there");
                carried_out[at] = one.content.plain();
            }
            carried_out.sort();
            accepted.sort();
        }
        prop_assert_eq!(carried_out, accepted);
        if deeds.iter().all(|(_, tracks)| *tracks) {
            prop_assert_eq!(&found.unplaced, &[]);
            prop_assert!(found.proposals.iter().all(|one| one.tracked), "{:?}", found.proposals);
        }
    }
}

#[test]
fn damaged_files_are_refused_or_read() {
    let (blocks, file) = commented();
    let file = edited::edit(&file, "word/document.xml", |text| {
        text.replace(&run(TEXTS[0]), &(deleted("Mali", 1, TEXTS[0]) + &inserted("Mali", 2, "New.")))
    });
    assert!(returned(&file, &blocks).is_ok());
    for part in 1..64 {
        let cut = &file[..file.len() * part / 64];
        assert!(returned(cut, &blocks).is_err(), "cut at {part} of 64");
        assert!(handed_out(cut).is_err());
    }
    // What a flipped bit makes of it is refused or read; it never panics.
    for at in 0..file.len() * 8 {
        if at % 37 == 0 {
            let mut flipped = file.clone();
            flipped[at / 8] ^= 1 << (at % 8);
            let _ = (returned(&flipped, &blocks), handed_out(&flipped));
        }
    }
    // Inside the parts a check sum does not stand in the way.
    for name in [
        "word/document.xml",
        "word/comments.xml",
        "word/commentsExtended.xml",
        "docProps/custom.xml",
    ] {
        let text = part(&file, name);
        for at in (0..text.len()).step_by(61) {
            let flipped = edited::edit(&file, name, |text| {
                let mut bytes = text.into_bytes();
                bytes[at] ^= 1;
                String::from_utf8_lossy(&bytes).into_owned()
            });
            let _ = (returned(&flipped, &blocks), handed_out(&flipped));
        }
    }
}

/// The corpus of Word files, if it is there.
fn cases(folder: &str) -> Vec<(String, Vec<u8>)> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/cases/word");
    let Ok(entries) = std::fs::read_dir(format!("{root}/{folder}")) else {
        println!("skipped: no cases in {root}/{folder}");
        return Vec::new();
    };
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|kind| kind == "docx"));
    paths.sort();
    let case = |path: &std::path::PathBuf| {
        let name = path.file_stem().expect("it has a name").to_string_lossy().into_owned();
        (name, std::fs::read(path).expect("it is readable"))
    };
    paths.iter().map(case).collect()
}

/// Texts as they are compared: without the blanks at their ends.
fn trimmed(texts: impl IntoIterator<Item = String>) -> Vec<String> {
    texts.into_iter().map(|text| text.trim().to_owned()).collect()
}

#[test]
fn tracked_files_of_others_propose_what_they_track() {
    let (mut read_count, mut proposed) = (0, 0);
    for (name, file) in cases("revisions") {
        let Ok(before) = docx::read_as(&file, docx::View::Rejected) else { continue };
        let blocks = blocks(before.contents);
        let found = returned(&file, &blocks).expect("it was read before");
        let accepted = read(&file).expect("it was read before").contents;
        assert_eq!(found.unplaced, [], "{name}");
        let expected = trimmed(accepted.iter().map(Content::plain));
        assert_eq!(trimmed(carried_out(&blocks, &found)), expected, "{name}");
        for one in &found.proposals {
            assert!(one.tracked, "{name}: {one:?}");
        }
        proposed += found.proposals.len();
        read_count += 1;
    }
    println!("{read_count} files, {proposed} proposals");
}

#[test]
fn two_versions_of_others_are_told_without_tracking() {
    let all = cases("pairs");
    let mut told = [0; 4];
    for ((old_name, old), (name, new)) in all.iter().zip(all.iter().skip(1)) {
        let (Ok(before), Ok(now)) = (read(old), read(new)) else { continue };
        let blocks = blocks(before.contents);
        let found = returned(new, &blocks).expect("it was read before");
        let unplaced = found.unplaced.len();
        told = [
            told[0] + 1,
            told[1] + found.proposals.len(),
            told[2] + unplaced,
            told[3] + found.found,
        ];
        if unplaced == 0 {
            let expected = trimmed(now.contents.iter().map(Content::plain));
            let carried_out = trimmed(carried_out(&blocks, &found));
            assert_eq!(carried_out, expected, "{old_name} and {name}");
        }
    }
    println!("{told:?}: pairs, proposals, unplaced, found");
}
