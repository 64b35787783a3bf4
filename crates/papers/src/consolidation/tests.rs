//! Proposals stand where they belong, each once, with who is for and against them.

use forum::comment::{Class, Comment, Filing, Kind, Mark, Stage, Stance, Target, Words};
use forum::{CommentId, EntityId, Forum};
use jiff::Timestamp;
use lang::Lang;
use redline::to_plain_marked;
use text::{Block, BlockId, Content, Kind as BlockKind, Run, Style, plain_text};

use super::{About, Consolidation, Source, gather};
use crate::compilation::tests::forum;
use crate::compilation::{Remark, Shown};

fn shown(id: u32, lang: Lang, runs: Vec<Run>, original: Option<&str>) -> Shown {
    let content = |runs| Content::new(BlockKind::Paragraph, id.to_string(), runs);
    let original = original.map(|text| content(vec![Run::plain(text)]));
    Shown { block: Block { id: BlockId(id), content: content(runs) }, lang, original }
}

fn remark(id: &str, by: &str, target: Target, proposes: Option<Mark>, wording: &str) -> Remark {
    let serial = proposes.map(|_| id.len().try_into().expect("it is small"));
    let received = Timestamp::from_second(1_750_000_000).expect("a time");
    let filing =
        Filing { received, deadline: None, class: Class::OnTime, sha256: String::new(), serial };
    Remark {
        comment: Comment {
            id: CommentId::from(id),
            draft: 3,
            target,
            said: None,
            kind: Kind::Substantive,
            lang: Lang::En,
            by: None,
            entity: Some(EntityId::from(by)),
            joined: Vec::new(),
            proposes,
            stance: None,
            file: None,
            words: String::new(),
            written: received,
            stage: Stage::Filed(filing),
            disposition: None,
        },
        words: Words {
            text: format!("reason of {id}"),
            wording: (!wording.is_empty()).then(|| wording.to_owned()),
        },
        author: None,
    }
}

fn on(id: u32) -> Target {
    Target::Block(BlockId(id))
}

fn made(forum: &Forum, lang: Lang, blocks: Vec<Shown>, remarks: Vec<Remark>) -> Consolidation {
    let upto = Timestamp::from_second(1_760_000_000).expect("a time");
    gather(Source { forum, draft: 3, title: String::new(), lang, blocks, remarks, upto })
}

fn two_blocks() -> Vec<Shown> {
    let note = vec![Run::plain("States should act in rural areas."), Run::note("1")];
    vec![
        shown(1, Lang::En, note, None),
        shown(2, Lang::En, vec![Run::plain("It is open to all.")], None),
    ]
}

#[test]
fn proposals_stand_under_their_block_and_new_text_behind_it() {
    let forum = forum();
    let mut support = remark("s", "acme", Target::Comment(CommentId::from("a")), None, "");
    support.comment.stance = Some(Stance::Support);
    let mut gone = remark("aaaa", "utopia", on(2), Some(Mark::Sup), "");
    let Stage::Filed(filing) = gone.comment.stage.clone() else { unreachable!() };
    gone.comment.stage = Stage::Withdrawn(filing);
    let remarks = vec![
        remark("aaa", "utopia", Target::Document, Some(Mark::Add), "At the end."),
        remark("a", "utopia", on(1), Some(Mark::Mod), "States shall act in rural areas.\n"),
        remark("b", "ruritania", on(1), Some(Mark::Mod), "States should act in remote areas."),
        remark("aa", "utopia", on(1), Some(Mark::Add), "They report."),
        remark("view", "acme", on(2), None, ""),
        support,
        gone,
    ];
    let made = made(&forum, Lang::En, two_blocks(), remarks);
    assert_eq!(made.count(), 4);
    let passages = made.passages(true);
    assert_eq!(passages.len(), 2);
    let (text, _) = passages[0].bracketed.as_ref().expect("they differ");
    assert_eq!(
        plain_text(text),
        "States [RURITANIA: should / UTOPIA: shall] act in [RURITANIA: remote / UTOPIA: rural] \
         areas."
    );
    let ids: Vec<_> = passages[0].voices.iter().map(|voice| voice.id.to_string()).collect();
    assert_eq!(ids, ["RURITANIA/3/1", "UTOPIA/3/1", "UTOPIA/3/2"]);
    assert_eq!(passages[0].voices[1].supports, ["ACME"]);
    assert_eq!(passages[0].voices[2].number.as_deref(), Some("[UTOPIA-1]"));
    assert_eq!(to_plain_marked(&passages[0].voices[2].changes), "[{+They report.+}]");
    // New text for the whole draft names no place: it comes behind all others.
    assert_eq!(passages[1].voices[0].id.to_string(), "UTOPIA/3/3");
    assert_eq!(made.by_text().len(), 3);
    let sources: Vec<_> = made.by_source().iter().map(|row| row.voices.len()).collect();
    assert_eq!(sources, [1, 3]);
}

#[test]
fn a_wording_takes_no_style_and_no_footnote_away() {
    let forum = forum();
    let style = Style { italic: true, ..Style::default() };
    let italic = Run { text: "rural".to_owned(), style, ..Run::default() };
    let runs = vec![Run::plain("Act in "), italic, Run::plain(" areas."), Run::note("1")];
    let blocks = vec![shown(1, Lang::En, runs, None)];
    let wording = "Act now in rural areas.";
    let made = made(
        &forum,
        Lang::En,
        blocks,
        vec![remark("a", "utopia", on(1), Some(Mark::Mod), wording)],
    );
    let passages = made.passages(false);
    assert_eq!(to_plain_marked(&passages[0].voices[0].changes), "Act {+now +}in rural areas.");
    let About::Block(shown) = passages[0].about else { panic!("it is on a block") };
    assert!(shown.block.content.runs.iter().any(|run| run.note.is_some()));
}

#[test]
fn a_wording_is_compared_with_the_text_that_it_is_like() {
    let forum = forum();
    let french = vec![Run::plain("Le Forum est ouvert à tous.")];
    let blocks = vec![shown(1, Lang::Fr, french, Some("The Forum is open to all."))];
    let wording = "The Forum is open to all members.";
    let mut remark = remark("a", "utopia", on(1), Some(Mark::Mod), wording);
    // The reason is in a third language; that says nothing about the wording.
    remark.comment.lang = Lang::Ru;
    let made = made(&forum, Lang::Fr, blocks, vec![remark]);
    let passages = made.passages(false);
    assert_eq!(
        to_plain_marked(&passages[0].voices[0].changes),
        "The Forum is open to all{+ members+}."
    );
}
