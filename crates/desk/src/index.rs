//! What is recorded is made findable behind the receipts' back, in the order of the record.

use forum::comment::{self, Stage};
use forum::report;
use forum::{Act, CommentId, ForumId};
use lang::Lang;
use store::{Fault, Reader, Recorded};

use crate::Desk;

/// At most this many acts are made findable in one transaction.
const TOGETHER_MAX: i64 = 64;

impl Desk {
    /// Makes findable what was recorded, for ever; a second caller would do the same work twice.
    pub async fn keep_findable(&self) {
        loop {
            match self.make_findable().await {
                Ok(true) => {}
                Ok(false) => self.stirred.notified().await,
                Err(fault) => {
                    tracing::warn!(%fault, "the search index falls behind");
                    tokio::time::sleep(std::time::Duration::from_secs(5)).await;
                }
            }
        }
    }

    /// Makes the next few acts findable; tells whether there were any.
    ///
    /// # Errors
    /// The store failed.
    pub async fn make_findable(&self) -> Result<bool, Fault> {
        let behind = self.store.setting("indexed").await?;
        let behind = behind.and_then(|text| text.parse().ok()).unwrap_or(0);
        let acts = self.store.acts(behind, TOGETHER_MAX).await?;
        let Some(last) = acts.last().map(|act| act.seq) else { return Ok(false) };
        let mut items = Vec::new();
        for act in &acts {
            items.extend(self.items(act).await?);
        }
        let mut writing = self.store.begin().await?;
        for (forum, item, terms) in items {
            writing.index(&forum, &item, terms).await?;
        }
        writing.put_setting("indexed", &last.to_string()).await?;
        writing.commit().await?;
        Ok(true)
    }

    async fn items(&self, act: &Recorded) -> Result<Vec<(ForumId, String, Vec<String>)>, Fault> {
        match &act.entry.act {
            Act::Comment { comment, act: comment::Act::Filed(_) | comment::Act::Withdrawn } => {
                self.comment_item(&act.forum, comment).await
            }
            Act::Report(report::Act::Posted { draft, .. }) => {
                let langs = self.forum(&act.forum).and_then(|forum| {
                    let draft = forum.report.draft(*draft)?;
                    let working = std::iter::once(forum.mandate.working_language);
                    Some(working.chain(draft.translations.keys().copied()).collect::<Vec<_>>())
                });
                self.draft_items(&act.forum, *draft, &langs.unwrap_or_default()).await
            }
            Act::Report(report::Act::Translated { draft, lang, .. }) => {
                self.draft_items(&act.forum, *draft, &[*lang]).await
            }
            _ => Ok(Vec::new()),
        }
    }

    async fn comment_item(
        &self,
        forum: &ForumId,
        id: &CommentId,
    ) -> Result<Vec<(ForumId, String, Vec<String>)>, Fault> {
        let Some(sheet) = self.store.comment(&Reader::public(), id).await? else {
            return Ok(Vec::new());
        };
        let comment = &sheet.row.comment;
        let terms = match comment.stage {
            Stage::Filed(_) => terms(&sheet.words.canonical(), comment.lang),
            _ => Vec::new(),
        };
        Ok(vec![(forum.clone(), format!("comment {id}"), terms)])
    }

    async fn draft_items(
        &self,
        forum: &ForumId,
        number: u32,
        langs: &[Lang],
    ) -> Result<Vec<(ForumId, String, Vec<String>)>, Fault> {
        let Some(seen) = self.as_seen_by(None, forum) else { return Ok(Vec::new()) };
        let Some(draft) = seen.draft(number) else { return Ok(Vec::new()) };
        let mut items = Vec::new();
        for lang in langs {
            for shown in seen.blocks(draft, *lang).await? {
                if shown.lang == *lang {
                    let item = format!("block {number} {} {lang}", shown.block.id);
                    items.push((forum.clone(), item, terms(&shown.block.content.plain(), *lang)));
                }
            }
        }
        Ok(items)
    }
}

fn terms(text: &str, lang: Lang) -> Vec<String> {
    let mut terms: Vec<String> =
        lang::tokens(text, lang).into_iter().map(|token| token.term).collect();
    terms.sort();
    terms.dedup();
    terms
}
