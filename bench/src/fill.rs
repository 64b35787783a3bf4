//! What a load works on: invented comments, a long document, a large compilation.

use desk::{Asked, Desk};
use docx::{Options, Style, Writer};
use forum::comment::{Author, Class, Comment, Filing, Kind, Stage, Step, Target, Words, Writing};
use forum::{Command, CommentId, EntityId, ForumId};
use jiff::Timestamp;
use lang::Lang;
use papers::compilation::{Compilation, Remark, Shown, Source, compile};
use text::{Block, BlockId, Content, Run};

const SENTENCES: [&str; 5] = [
    "The paragraph should say who pays for the last mile, and until when.",
    "We support the text and ask for a footnote on audited accounts.",
    "Local content is the first barrier that was measured; please add it.",
    "The order of the two sentences hides that the second depends on the first.",
    "Older persons and persons with disabilities should be named here.",
];

/// Files a comment in somebody's own name.
pub(crate) async fn file(desk: &Desk, block: &str, words: &str) -> Result<(), String> {
    let target = block.parse().map(Target::Block).map_err(|()| "no block".to_owned())?;
    let writing = Writing {
        comment: None,
        draft: 3,
        target,
        kind: Kind::Technical,
        lang: Lang::En,
        proposes: None,
        stance: None,
        words: Words { text: words.to_owned(), wording: None },
        entity: None,
        author: Some(Author {
            name: "Client".to_owned(),
            organization: String::new(),
            email: "client@example.org".to_owned(),
        }),
        step: Step::File,
    };
    let asked = Asked::by_anyone(desk.clock().now());
    let command = Command::Comment(forum::comment::Command::Write(Box::new(writing)));
    let done = desk.perform(&ForumId::from("wtpf-26"), asked, command).await;
    done.map(|_| ()).map_err(|failure| failure.to_string())
}

/// Files so many comments, spread over the paragraphs of the third draft.
pub(crate) async fn comments(desk: &Desk, count: usize) -> Result<(), String> {
    let forum = desk.forum(&ForumId::from("wtpf-26")).ok_or("the sample is not there")?;
    let draft = forum.report.draft(3).ok_or("the third draft is not there")?;
    let blocks: Vec<String> = draft.blocks.iter().map(|placed| placed.id.to_string()).collect();
    let mut waiting = Vec::new();
    for nth in 0..count {
        let (desk, block) = (desk.clone(), blocks[nth % blocks.len()].clone());
        let words = format!("{} ({nth})", SENTENCES[nth % SENTENCES.len()]);
        waiting.push(tokio::spawn(async move { file(&desk, &block, &words).await }));
        if waiting.len() == 256 {
            for one in waiting.drain(..) {
                one.await.map_err(|fault| fault.to_string())??;
            }
        }
    }
    for one in waiting {
        one.await.map_err(|fault| fault.to_string())??;
    }
    Ok(())
}

/// A Word file of so many pages of 500 words, and how many words it has.
pub(crate) fn document(pages: usize) -> (Vec<u8>, usize) {
    let mut writer = Writer::new(Options::default());
    let mut words = 0;
    for page in 0..pages {
        writer.heading(1, &format!("{}", page + 1), &[Run::plain("A heading of the page")]);
        for paragraph in 0..8 {
            let text = SENTENCES.join(" ");
            words += text.split(' ').count();
            let runs = [Run::plain(format!("{text} ({page}.{paragraph})"))];
            writer.paragraph(Style::Normal, &format!("{}.{}", page + 1, paragraph + 1), &runs);
        }
    }
    (writer.finish(), words)
}

/// A compilation of so many comments on 120 paragraphs.
pub(crate) fn compilation(count: usize) -> Compilation {
    let forum = crate::sample::forum();
    let block = |nth: u32| Shown {
        block: Block {
            id: BlockId(nth),
            content: Content::new(
                text::Kind::Paragraph,
                format!("{}.{}", nth / 10, nth % 10),
                vec![Run::plain(SENTENCES.join(" "))],
            ),
        },
        lang: Lang::En,
        original: None,
    };
    let remarks = (0..count).map(remark).collect();
    compile(Source {
        forum: &forum,
        draft: 3,
        title: "Third draft".to_owned(),
        lang: Lang::En,
        blocks: (1..=120).map(block).collect(),
        remarks,
        revision: Some(0),
        upto: Timestamp::MAX,
    })
}

fn remark(nth: usize) -> Remark {
    let at = Timestamp::from_second(1_747_000_000 + i64::try_from(nth).unwrap_or(0));
    let at = at.unwrap_or(Timestamp::UNIX_EPOCH);
    let block = u32::try_from(nth % 120).unwrap_or(0) + 1;
    let text = format!("{} ({nth})", SENTENCES[nth % SENTENCES.len()]);
    Remark {
        comment: Comment {
            id: CommentId(format!("{nth:012}")),
            draft: 3,
            target: Target::Block(BlockId(block)),
            said: None,
            kind: Kind::Substantive,
            lang: Lang::En,
            by: None,
            entity: Some(EntityId::from("arendal")),
            joined: Vec::new(),
            proposes: None,
            stance: None,
            file: None,
            words: String::new(),
            written: at,
            stage: Stage::Filed(Filing {
                received: at,
                deadline: None,
                class: Class::OnTime,
                sha256: String::new(),
                serial: None,
            }),
            disposition: None,
        },
        words: Words { text, wording: None },
        author: None,
    }
}

/// So many proposals on so many blocks, several for most of them.
pub(crate) fn proposals(count: usize, blocks: u32) -> (Vec<Shown>, Vec<Remark>) {
    let base = SENTENCES.join(" ");
    let block = |nth: u32| {
        let runs = vec![Run::plain(&base)];
        let content = Content::new(text::Kind::Paragraph, format!("1.{nth}"), runs);
        Shown { block: Block { id: BlockId(nth), content }, lang: Lang::En, original: None }
    };
    let entities: Vec<EntityId> = (0..40).map(|nth| EntityId(format!("state-{nth}"))).collect();
    let proposal = |nth: usize| {
        let mut remark = remark(nth);
        let word = ["people", "bodies", "users", "those in need", "members"][nth % 5];
        let wording = match nth / blocks as usize % 3 {
            0 => base.replacen("persons", word, 1),
            1 => base.replacen("the last mile", &format!("{word} of the last mile"), 1),
            _ => format!("{base} This concerns {word}."),
        };
        let number = u32::try_from(nth).unwrap_or(u32::MAX);
        remark.comment.target = Target::Block(BlockId(number % blocks + 1));
        remark.comment.entity = Some(entities[nth % entities.len()].clone());
        remark.comment.proposes = Some(forum::comment::Mark::Mod);
        remark.words.wording = Some(wording);
        if let Stage::Filed(filing) = &mut remark.comment.stage {
            filing.serial = Some(number + 1);
        }
        remark
    };
    ((1..=blocks).map(block).collect(), (0..count).map(proposal).collect())
}

/// A report of so many pages, as it is set.
pub(crate) fn report(pages: usize) -> typeset::Document {
    let block = |kind, label: String, text: String| typeset::Part::Block {
        content: Content::new(kind, label, vec![Run::plain(text)]),
        anchor: None,
        lang: None,
    };
    let page = |page: usize| {
        let heading = block(text::Kind::Heading(1), page.to_string(), "A heading".to_owned());
        let text = SENTENCES.join(" ");
        let paragraph = move |nth: usize| {
            block(text::Kind::Paragraph, format!("{page}.{nth}"), format!("{text} ({nth})"))
        };
        std::iter::once(heading).chain((1..=8).map(paragraph))
    };
    typeset::Document {
        lang: Lang::En,
        title: "A long report".to_owned(),
        subtitle: Vec::new(),
        author: String::new(),
        created: Timestamp::UNIX_EPOCH,
        header: String::new(),
        footer: "A long report".to_owned(),
        parts: (1..=pages).flat_map(page).collect(),
    }
}
