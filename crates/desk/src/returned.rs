//! A file that comes back, read against the draft that it was made from.

use docx::{HandedOut, Returned};
use forum::EntityId;
use forum::report::Draft;
use forum::returned::HandedBack;
use lang::Lang;
use papers::report::Version;
use papers::report::redline::is_redline;
use papers::returned::Reading;
use store::Fault;
use text::Block;

use crate::Seen;

/// Where fewer than this share of the paragraphs are found again, it is another document.
const FOUND_PERCENT_MIN: usize = 40;

/// A file as it was sent.
#[derive(Debug, Clone)]
pub struct Upload {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// On whose behalf it is sent.
    pub entity: EntityId,
    /// The draft that it was made from, if it does not say so itself.
    pub draft: Option<u32>,
    /// Its language, if it does not say so itself.
    pub lang: Option<Lang>,
}

/// Why a file is not taken.
#[derive(Debug)]
pub enum Unread {
    /// It does not read as a Word file.
    Word(docx::Fault),
    /// Reading it came to no end.
    Broken,
    /// It was made from a draft of another forum.
    OtherForum,
    /// It is the redline of two drafts, whose changes are not the sender's.
    Redline,
    /// The draft that it was made from is not posted.
    NoDraft,
    /// Too few paragraphs of the draft are in it.
    Another {
        /// Of which draft.
        draft: u32,
        /// How many are.
        found: usize,
        /// How many there were.
        all: usize,
    },
}

/// How a sentence is said in the sender's language.
pub type Say<'a> = &'a (dyn Fn(&str, &[(&str, String)]) -> String + Sync);

impl Seen {
    /// Reads a file that comes back, and carries it over to the draft in force if it was made from
    /// an earlier one.
    ///
    /// # Errors
    /// The store failed.
    pub async fn read_returned(
        &self,
        upload: Upload,
        say: Say<'_>,
    ) -> Result<Result<HandedBack, Unread>, Fault> {
        let Upload { name, bytes, entity, draft, lang } = upload;
        let (bytes, handed_out) = match handed_out(bytes).await {
            Ok(read) => read,
            Err(unread) => return Ok(Err(unread)),
        };
        let (made_from, langs) = match self.made_from(handed_out.as_ref(), draft, lang) {
            Ok(found) => found,
            Err(unread) => return Ok(Err(unread)),
        };
        let mut lists = Vec::with_capacity(langs.len());
        for lang in langs {
            lists.push((lang, self.as_handed_out(made_from, lang).await?));
        }
        let (bytes, likeliest) = likeliest(bytes, lists, handed_out, made_from.number).await;
        let (lang, blocks, returned) = match likeliest {
            Ok(likeliest) => likeliest,
            Err(unread) => return Ok(Err(unread)),
        };
        let current = self.forum.report.current().unwrap_or(made_from);
        let now = match current.number == made_from.number {
            true => None,
            false => Some(self.as_handed_out(current, lang).await?),
        };
        let mut reading = Reading::of(returned, &name, &blocks, say);
        if let Some(now) = now {
            reading.carry_over(&now);
        }
        let (draft, Reading { items, told, .. }) = (current.number, reading);
        Ok(Ok(HandedBack { draft, entity, lang, bytes, items, told }))
    }

    /// The draft that a file was made from, and the languages it may be in: as it says itself,
    /// else as its sender says, or that in which drafts are written first.
    fn made_from(
        &self,
        handed_out: Option<&HandedOut>,
        draft: Option<u32>,
        lang: Option<Lang>,
    ) -> Result<(&Draft, Vec<Lang>), Unread> {
        if handed_out.is_some_and(|out| is_redline(&out.version)) {
            return Err(Unread::Redline);
        }
        let version = handed_out.and_then(|out| out.version.parse::<Version>().ok());
        if version.as_ref().is_some_and(|version| version.forum != *self.forum.id()) {
            return Err(Unread::OtherForum);
        }
        let working = self.forum.mandate.working_language;
        let (number, langs) = match version {
            Some(version) => (Some(version.draft), vec![version.lang]),
            None => {
                let lang = lang.unwrap_or(working);
                (draft, if lang == working { vec![lang] } else { vec![lang, working] })
            }
        };
        let draft = number.and_then(|number| self.draft(number));
        let draft = draft.filter(|draft| draft.posted.is_some());
        draft.map(|draft| (draft, langs)).ok_or(Unread::NoDraft)
    }

    /// A draft as it is handed out: what is translated from an older text goes out as it stands.
    async fn as_handed_out(&self, draft: &Draft, lang: Lang) -> Result<Vec<Block>, Fault> {
        let shown = self.settled(draft, lang).await?;
        Ok(shown.into_iter().map(|shown| shown.block).collect())
    }
}

/// What a file says of itself.
async fn handed_out(bytes: Vec<u8>) -> Result<(Vec<u8>, Option<HandedOut>), Unread> {
    let read = move || {
        let handed_out = docx::handed_out(&bytes);
        (bytes, handed_out)
    };
    let (bytes, handed_out) = blocking(read).await.ok_or(Unread::Broken)?;
    Ok((bytes, handed_out.map_err(Unread::Word)?))
}

type Likeliest = (Lang, Vec<Block>, Returned);

/// Reads a file against the draft in each language that it may be in; the one in which the fewest
/// changes are found is its own.
async fn likeliest(
    bytes: Vec<u8>,
    lists: Vec<(Lang, Vec<Block>)>,
    handed_out: Option<HandedOut>,
    draft: u32,
) -> (Vec<u8>, Result<Likeliest, Unread>) {
    let named = handed_out.and_then(|out| out.blocks);
    // The paragraphs that were handed out: all of them, or those that the file names.
    let is_part = move |block: &&Block| named.as_ref().is_none_or(|ids| ids.contains(&block.id));
    let read = move || {
        let part = |(_, blocks): &(Lang, Vec<Block>)| -> Vec<Block> {
            blocks.iter().filter(&is_part).cloned().collect()
        };
        let parts: Vec<Vec<Block>> = lists.iter().map(part).collect();
        let all = parts.first().map_or(0, Vec::len);
        let against: Vec<&[Block]> = parts.iter().map(Vec::as_slice).collect();
        let returned = docx::returned_against(&bytes, &against);
        (bytes, lists, all, returned)
    };
    let Some((bytes, lists, all, returned)) = blocking(read).await else {
        return (Vec::new(), Err(Unread::Broken));
    };
    let returned = match returned {
        Ok(returned) => returned,
        Err(fault) => return (bytes, Err(Unread::Word(fault))),
    };
    let changes = |returned: &Returned| returned.proposals.len() + returned.unplaced.len();
    let read = lists.into_iter().zip(returned);
    let best = read.min_by_key(|(_, returned)| changes(returned));
    let found = best.as_ref().map_or(0, |(_, returned)| returned.found);
    match best {
        Some(((lang, blocks), returned)) if found * 100 >= all * FOUND_PERCENT_MIN => {
            (bytes, Ok((lang, blocks, returned)))
        }
        _ => (bytes, Err(Unread::Another { draft, found, all })),
    }
}

/// Reading a file keeps a core busy; others are answered by the rest meanwhile.
async fn blocking<T: Send + 'static>(read: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let reading = tokio::task::spawn_blocking(read).await;
    reading.map_err(|fault| tracing::error!(%fault, "a returned file")).ok()
}
