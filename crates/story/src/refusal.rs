//! Why something was refused, in the short phrases that stories use.

use forum::calendar::Slot;
use forum::mandate::check::Finding;
use forum::right::Doing;
use forum::{Forum, Reason};

use crate::outcome::{date, wall};

/// The reason of a refusal in a phrase.
pub fn phrase(reason: &Reason, forum: Option<&Forum>) -> String {
    match reason {
        Reason::NoRight(doing) => format!("no right to {}", what(*doing)),
        Reason::Suspended { since, act } => {
            let since = forum.map_or_else(|| since.to_string(), |forum| wall(forum, *since));
            format!("suspended since {since} by {act}")
        }
        Reason::LetterEnded { until, letter } => {
            let until = forum.map_or_else(|| until.to_string(), |forum| wall(forum, *until));
            format!("letter {letter} was valid until {until}")
        }
        Reason::LetterNotYet { from, letter } => {
            let from = forum.map_or_else(|| from.to_string(), |forum| wall(forum, *from));
            format!("letter {letter} is valid from {from}")
        }
        Reason::LetterFromFuture => "the letter is dated after today".to_owned(),
        Reason::LetterBackwards => "the letter's validity ends before it begins".to_owned(),
        Reason::LetterOver { until } => format!("the letter was valid until {until}"),
        Reason::InEntity { entity, column, fault } => {
            format!("{entity} is not in order: {}, {}", column.key(), fault.key())
        }
        Reason::Unchanged => "it is so already".to_owned(),
        Reason::SecondOfficer => "a second officer must confirm".to_owned(),
        Reason::InComment { reason, .. } => format!("of one of them, {}", phrase(reason, forum)),
        Reason::AlreadyAsked => "another officer has asked for it".to_owned(),
        Reason::Unknown(thing) => format!("no such {}", thing.key()),
        Reason::ForumExists => "the forum exists already".to_owned(),
        Reason::Empty(field) => format!("the {} is empty", field.key()),
        Reason::TooLong { field, length, limit } => {
            format!("the {} has {length}, at most {limit}", field.key())
        }
        Reason::BadAddress => "that is no address for mail".to_owned(),
        Reason::NotPosted { draft } => format!("draft {draft} is not posted"),
        Reason::Superseded { draft, by } => format!("draft {by} has followed draft {draft}"),
        Reason::NoWindow { draft } => format!("draft {draft} is final"),
        Reason::TooLate { deadline } => {
            let at = forum.map_or_else(|| deadline.to_string(), |forum| wall(forum, *deadline));
            format!("the deadline was {at}")
        }
        Reason::NotPublic { round } => format!("round {round} is for members"),
        Reason::ViewsOnly { category } => {
            let whom = category.map_or("the public", |category| category.key());
            format!("views but no wording from {whom}")
        }
        Reason::NoWordingHere(_) => "wording is proposed for a paragraph or heading".to_owned(),
        Reason::NothingProposed => "nothing is proposed there".to_owned(),
        Reason::NothingChanged => "the wording is the text as it stands".to_owned(),
        Reason::WrongStage { stage } => format!("the comment is {stage}"),
        Reason::NotInForce { standing } => format!("the nomination is {standing}"),
        Reason::AlreadyJoined => "already behind the comment".to_owned(),
        Reason::Unanswered { count, draft } => format!("{count} on draft {draft} unanswered"),
        Reason::NoOpinions { draft } => format!("draft {draft} has no opinions annexed"),
        Reason::TooNear { days, found } => {
            format!("{found} days before the opening, at least {days}")
        }
        Reason::NotItsTurn { expected } => format!("it is draft {expected}'s turn"),
        Reason::DoesNotFit { unbound } => format!("{unbound} blocks fit none of the draft"),
        Reason::Against(found) => finding(found, forum),
        Reason::DraftingBegun { draft } => format!("draft {draft} is being drafted from"),
        Reason::StillOpen { draft } => format!("comments on draft {draft} are still taken"),
        Reason::Unsettled { blocks } => {
            let blocks: Vec<String> = blocks.iter().map(ToString::to_string).collect();
            format!("proposals collide at {}", blocks.join(", "))
        }
        Reason::NoCall | Reason::NotInvited { .. } | Reason::NominatedAlready { .. } => {
            crate::nomination::refused(reason)
        }
        Reason::Past(slot) => format!("{} has passed", date(forum, slot)),
    }
}

fn what(doing: Doing) -> &'static str {
    match doing {
        Doing::Appoint => "appoint",
        Doing::NameContributor => "name contributors",
        Doing::Admit => "admit entities",
        Doing::Suspend => "suspend",
        Doing::ChangeSchedule => "change the schedule",
        Doing::ImportDraft => "import a draft",
        Doing::Publish => "publish",
        Doing::Confirm => "confirm",
        Doing::Compile => "compile",
        Doing::Dispose => "answer comments",
        Doing::Draft => "draft",
        Doing::AnswerDrafting => "answer for the entity",
        Doing::ReadRecord => "read the record",
        Doing::WriteForEntity => "write for the entity",
        Doing::FileForEntity => "file for the entity",
        Doing::WriteForOneself => "write",
        Doing::Nominate => "nominate for the entity",
        Doing::WriteToExpert => "write to the expert",
        Doing::AnswerNomination => "answer as the expert",
        Doing::Remind => "remind",
    }
}

/// What is found against a rule, in a phrase.
pub(crate) fn finding(finding: &Finding, forum: Option<&Forum>) -> String {
    let fact = |name: &str| {
        let fact = finding.facts.iter().find(|(key, _)| *key == name);
        let fact = fact.map_or("?", |(_, value)| value.as_str());
        Slot::from_key(fact).map_or_else(|| fact.to_owned(), |slot| date(forum, &slot))
    };
    match finding.key {
        "finding-order" => format!("{} would come before {}", fact("after"), fact("before")),
        "finding-six-weeks" => format!("the opening is before {}", fact("date")),
        "finding-earliest-opening" => {
            format!("the opening can be on {} at the earliest", fact("date"))
        }
        "finding-outside-span" => {
            format!("the forum is not within {} and {}", fact("from"), fact("to"))
        }
        "finding-duration" => format!("{} days and not {}", fact("days"), fact("wanted")),
        "finding-not-fixed" => "the days of the forum are not fixed".to_owned(),
        "finding-window" => {
            format!(
                "round {} has {} days, at least {}",
                fact("round"),
                fact("days"),
                fact("wanted")
            )
        }
        "finding-round-not-public" => format!("round {} is not open to the public", fact("round")),
        key => key.trim_start_matches("finding-").replace('-', " "),
    }
}
