//! Bracketing: competing proposals for one text made one text, with brackets where they differ.

use std::collections::HashMap;
use std::ops::Range;

use redline::{Edit, Sort, Token, join, runs_of, tokens};
use text::{Block, Kind, Run};

use crate::amendment::{Amendment, Proposed, Target};
use crate::id::ProposalId;
use crate::segment::{Grain, bag_of, changes, common_words, count_words, segments};
use crate::tree::{Alternative, Bracket, Bracketed, Piece};

/// More different texts than these for one block stand whole beside each other.
pub const VOICES_MAX: usize = 24;

/// Texts with more words, signs and blanks than these stand whole beside each other.
pub const TOKENS_MAX: usize = 2_000;

/// Brackets stand in brackets so deep at most; what lies deeper is told flat.
const NESTING_MAX: usize = 4;

/// Inside brackets, texts shorter than this are told whole: brackets in so few words are confetti.
const FAMILY_WORDS_MIN: usize = 4;

/// Makes one text of proposals, each the whole text as it would have it, none where it is to go.
///
/// What all proposals share is plain. Where they differ each text stands in brackets with those
/// who have it so, the likest of them as one with brackets inside. Who wants the text as it is has
/// it as a proposal of his own: the base by itself speaks for nobody, it is only what the
/// proposals are compared through. When less than two fifths of the shortest text is shared, the
/// texts stand whole beside each other.
pub fn bracket(base: &[Run], proposals: &[(ProposalId, &[Run])]) -> Bracketed {
    let texts = distinct(proposals);
    let cut: Vec<Vec<Token>> = texts.iter().map(|(runs, _)| tokens(runs)).collect();
    let base = tokens(base);
    let voices: Vec<Voice<'_>> = texts
        .into_iter()
        .zip(&cut)
        .map(|((_, proposals), tokens)| Voice { proposals, tokens })
        .collect();
    let long = std::iter::once(&base).chain(&cut).any(|tokens| tokens.len() > TOKENS_MAX);
    let pieces = match voices.len() {
        0 => plain(&base),
        1 => plain(voices[0].tokens),
        _ if long || voices.len() > VOICES_MAX => flat(&voices),
        _ => tell(Some(&base), voices, 0),
    };
    Bracketed { pieces }
}

/// Makes one text of the amendments to a block, in order of their ids; a table has none.
///
/// A MOD has its wording, a SUP has nothing, a NOC has the text as it is. Other amendments are
/// passed over.
pub fn bracket_block(block: &Block, amendments: &[&Amendment]) -> Option<Bracketed> {
    if matches!(block.content.kind, Kind::Table(_)) {
        return None;
    }
    let base = block.content.runs.as_slice();
    let on = Target::Block(block.id);
    let text = |one: &Amendment| match &one.proposed {
        Proposed::Mod { block: about, .. } if *about != block.id => None,
        Proposed::Sup { target } if *target == on => Some(Vec::new()),
        Proposed::Noc { target, .. } if *target == on => Some(base.to_vec()),
        Proposed::Mod { wording, .. } => Some(wording.clone()),
        _ => None,
    };
    let stated = amendments.iter().filter_map(|one| Some((one.id.clone(), text(one)?)));
    let mut stated: Vec<(ProposalId, Vec<Run>)> = stated.collect();
    stated.sort_by(|left, right| left.0.cmp(&right.0));
    let proposals: Vec<_> = stated.iter().map(|(id, runs)| (id.clone(), runs.as_slice())).collect();
    Some(bracket(base, &proposals))
}

/// One text and all who have it so.
#[derive(Clone)]
struct Voice<'a> {
    proposals: Vec<ProposalId>,
    tokens: &'a [Token],
}

/// The different texts in the order in which they first come, each with its proposals.
fn distinct(proposals: &[(ProposalId, &[Run])]) -> Vec<(Vec<Run>, Vec<ProposalId>)> {
    let mut places = HashMap::new();
    let mut texts: Vec<(Vec<Run>, Vec<ProposalId>)> = Vec::new();
    for (id, runs) in proposals {
        let runs = join(*runs);
        let place = *places.entry(runs.clone()).or_insert(texts.len());
        if place == texts.len() {
            texts.push((runs, Vec::new()));
        }
        texts[place].1.push(id.clone());
    }
    texts
}

fn plain(tokens: &[Token]) -> Vec<Piece> {
    if tokens.is_empty() { Vec::new() } else { vec![Piece::Plain(runs_of(tokens))] }
}

/// Each text whole, beside the others.
fn flat(voices: &[Voice<'_>]) -> Vec<Piece> {
    let whole = |voice: &Voice<'_>| Alternative {
        proposals: voice.proposals.clone(),
        content: Bracketed { pieces: plain(voice.tokens) },
    };
    vec![Piece::Open(Bracket { alternatives: voices.iter().map(whole).collect() })]
}

/// Tells some texts as one, compared through a base if there is one that most come from.
fn tell(base: Option<&[Token]>, voices: Vec<Voice<'_>>, depth: usize) -> Vec<Piece> {
    let voices = united(voices);
    if let [voice] = voices.as_slice() {
        return plain(voice.tokens);
    }
    if depth == NESTING_MAX {
        return flat(&voices);
    }
    let mut families = families(base, voices, depth);
    if let [family] = families.as_slice() {
        return divide(family, depth);
    }
    families.sort_by(|left, right| left.first().cmp(&right.first()));
    let alternatives = families.iter().map(|family| Alternative {
        proposals: family.proposals(),
        content: Bracketed { pieces: divide(family, depth) },
    });
    vec![Piece::Open(Bracket { alternatives: alternatives.collect() })]
}

/// Texts that say the same become one.
fn united(voices: Vec<Voice<'_>>) -> Vec<Voice<'_>> {
    let mut different: Vec<Voice<'_>> = Vec::with_capacity(voices.len());
    for voice in voices {
        match different.iter_mut().find(|other| other.tokens == voice.tokens) {
            Some(other) => other.proposals.extend(voice.proposals),
            None => different.push(voice),
        }
    }
    for voice in &mut different {
        voice.proposals.sort();
    }
    different
}

/// Texts that have enough in common with one to be told as one.
struct Family<'a> {
    leader: &'a [Token],
    members: Vec<Voice<'a>>,
    /// For each member, how it differs from the leader.
    edits: Vec<Vec<Edit>>,
}

impl Family<'_> {
    fn proposals(&self) -> Vec<ProposalId> {
        let all = self.members.iter().flat_map(|voice| &voice.proposals);
        let mut all: Vec<ProposalId> = all.cloned().collect();
        all.sort();
        all
    }

    fn first(&self) -> Option<&ProposalId> {
        self.members.iter().filter_map(|voice| voice.proposals.first()).min()
    }
}

/// Puts each text to the first leader that it is like; the base, if any, leads before all.
fn families<'a>(
    base: Option<&'a [Token]>,
    voices: Vec<Voice<'a>>,
    depth: usize,
) -> Vec<Family<'a>> {
    let words_min = if depth == 0 { 1 } else { FAMILY_WORDS_MIN };
    let mut families: Vec<Family<'a>> = Vec::new();
    let found = |leader: &'a [Token]| Family { leader, members: Vec::new(), edits: Vec::new() };
    families.extend(base.map(found));
    for voice in voices {
        let home = families.iter_mut().find_map(|family| {
            let edits = likeness(family.leader, voice.tokens, words_min)?;
            Some((family, edits))
        });
        match home {
            Some((family, edits)) => {
                family.members.push(voice);
                family.edits.push(edits);
            }
            None => families.push(Family {
                leader: voice.tokens,
                members: vec![voice],
                edits: vec![Vec::new()],
            }),
        }
    }
    families.retain(|family| !family.members.is_empty());
    families
}

/// How a text differs from a leader, if half the words of the shorter are in both.
fn likeness(leader: &[Token], text: &[Token], words_min: usize) -> Option<Vec<Edit>> {
    let shorter = count_words(leader).min(count_words(text));
    let enough = |kept: usize| kept * 2 >= shorter;
    // Counting words is quick, and tells most strangers apart without a comparison.
    if shorter < words_min || !enough(common_words(&bag_of(leader), &bag_of(text))) {
        return None;
    }
    let edits = changes(leader, text, Grain::Readable);
    let come: usize = edits.iter().map(|edit| count_words(&text[edit.new.clone()])).sum();
    enough(count_words(text) - come).then_some(edits)
}

/// Tells one family as one text.
fn divide(family: &Family<'_>, depth: usize) -> Vec<Piece> {
    let members = &family.members;
    if let [voice] = members.as_slice() {
        return plain(voice.tokens);
    }
    let parts = parts(family);
    let shared = parts.iter().filter(|part| part.shared);
    let shared: usize = shared.map(|part| count_words(part.text(members, 0))).sum();
    let shortest = members.iter().map(|voice| count_words(voice.tokens)).min().unwrap_or_default();
    if parts.len() < 2 || shared * 5 < shortest * 2 {
        return flat(members);
    }
    let mut pieces = Vec::with_capacity(parts.len());
    for part in &parts {
        if part.shared {
            pieces.extend(plain(part.text(members, 0)));
            continue;
        }
        let inner = members.iter().enumerate().map(|(at, voice)| Voice {
            proposals: voice.proposals.clone(),
            tokens: part.text(members, at),
        });
        pieces.extend(tell(None, inner.collect(), depth + 1));
    }
    joined(pieces)
}

/// Plain pieces side by side become one.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut all: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match (all.last_mut(), piece) {
            (Some(Piece::Plain(runs)), Piece::Plain(more)) => {
                *runs = join(runs.drain(..).chain(more));
            }
            (_, piece) => all.push(piece),
        }
    }
    all
}

/// A stretch of the texts of a family.
#[derive(Clone)]
struct Part {
    of: Vec<Range<usize>>,
    /// Whether all have the same there.
    shared: bool,
    /// For each text, the first that has the same.
    groups: Vec<usize>,
}

impl Part {
    fn of(of: Vec<Range<usize>>, members: &[Voice<'_>]) -> Part {
        let text = |at: usize| &members[at].tokens[of[at].clone()];
        let first = |at: usize| (0..at).find(|other| text(*other) == text(at)).unwrap_or(at);
        let groups: Vec<usize> = (0..of.len()).map(first).collect();
        let shared = groups.iter().all(|group| *group == 0);
        Part { of, shared, groups }
    }

    fn text<'a>(&self, members: &[Voice<'a>], at: usize) -> &'a [Token] {
        &members[at].tokens[self.of[at].clone()]
    }

    fn with(&self, next: &Part, members: &[Voice<'_>]) -> Part {
        let both = self.of.iter().zip(&next.of).map(|(left, right)| left.start..right.end);
        Part::of(both.collect(), members)
    }
}

/// Cuts the texts of a family into what all share and what they do not, so that it reads well.
fn parts(family: &Family<'_>) -> Vec<Part> {
    let members = &family.members;
    let mut parts: Vec<Part> = Vec::new();
    for segment in segments(family.leader.len(), &family.edits) {
        parts.push(Part::of(segment.of, members));
        while let Some(joined) = join_last(&parts, members) {
            let (left, count) = joined;
            parts.truncate(parts.len() - count);
            parts.push(left);
        }
    }
    trim(parts, members)
}

/// Takes out of each part what all texts begin or end with there.
fn trim(parts: Vec<Part>, members: &[Voice<'_>]) -> Vec<Part> {
    let mut trimmed: Vec<Part> = Vec::with_capacity(parts.len());
    let mut push = |ranges: Vec<Range<usize>>| {
        if ranges.iter().any(|range| !range.is_empty()) {
            let part = Part::of(ranges, members);
            match trimmed.last_mut() {
                Some(last) if last.shared && part.shared => *last = last.with(&part, members),
                _ => trimmed.push(part),
            }
        }
    };
    for part in parts {
        let texts: Vec<&[Token]> = (0..members.len()).map(|at| part.text(members, at)).collect();
        let front = same_in_all(&texts, |text, at| text.get(at));
        let rest: Vec<&[Token]> = texts.iter().map(|text| &text[front..]).collect();
        let back = same_in_all(&rest, |text, at| text.iter().rev().nth(at));
        push(part.of.iter().map(|range| range.start..range.start + front).collect());
        push(part.of.iter().map(|range| range.start + front..range.end - back).collect());
        push(part.of.iter().map(|range| range.end - back..range.end).collect());
    }
    trimmed
}

/// How many tokens, counted from one end, are the same in all texts.
fn same_in_all<'a>(
    texts: &[&'a [Token]],
    nth: impl Fn(&'a [Token], usize) -> Option<&'a Token>,
) -> usize {
    let Some((first, others)) = texts.split_first() else { return 0 };
    let same = |at: &usize| {
        let token = nth(first, *at);
        token.is_some() && others.iter().all(|text| nth(text, *at) == token)
    };
    (0..).take_while(same).count()
}

/// The last parts as one, and how many they are, if they read better so.
fn join_last(parts: &[Part], members: &[Voice<'_>]) -> Option<(Part, usize)> {
    let (last, before) = parts.split_last()?;
    let previous = before.last()?;
    if last.shared == previous.shared {
        return Some((previous.with(last, members), 2));
    }
    let first = before.split_last()?.1.last()?;
    if last.shared || first.shared {
        return None;
    }
    let island = previous.text(members, 0);
    let blank = island.iter().all(|token| token.sort == Sort::Blank);
    let joins = blank || (first.groups == last.groups && is_light(island));
    joins.then(|| (first.with(previous, members).with(last, members), 3))
}

/// Whether shared text between brackets of the same sets says too little to stand between them:
/// a short word at most, with what signs there are.
fn is_light(island: &[Token]) -> bool {
    let light = |token: &Token| {
        let mut letters = token.text.chars();
        let longest = if letters.clone().any(is_han) { 1 } else { 3 };
        letters.clone().count() <= longest && !letters.any(char::is_numeric)
    };
    let mut words = island.iter().filter(|token| token.sort == Sort::Word);
    let mark = island.iter().any(|token| token.sort == Sort::Mark);
    !mark && words.next().is_none_or(light) && words.next().is_none()
}

fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bracketed(base: &str, texts: &[String]) -> Bracketed {
        let runs: Vec<[Run; 1]> = texts.iter().map(|text| [Run::plain(text.as_str())]).collect();
        let ids = (1..).map(|at| format!("S/1/{at}").parse().unwrap());
        let proposals: Vec<_> = ids.zip(runs.iter().map(|runs| runs.as_slice())).collect();
        bracket(&[Run::plain(base)], &proposals)
    }

    #[test]
    fn more_texts_than_one_can_read_in_brackets_stand_whole() {
        let base = "States shall act in rural areas before long.";
        let text = |at: usize| base.replace("rural", &format!("rural{at}"));
        let texts: Vec<String> = (0..VOICES_MAX).map(text).collect();
        assert_eq!(bracketed(base, &texts).pieces.len(), 3);
        let texts: Vec<String> = (0..=VOICES_MAX).map(text).collect();
        assert_eq!(bracketed(base, &texts).pieces.len(), 1);
    }

    #[test]
    fn a_text_too_long_to_compare_stands_whole() {
        let of = |words: usize, last: &str| "word ".repeat(words) + last;
        let short = [of(900, "one"), of(900, "two")];
        assert_eq!(bracketed(&of(900, "end"), &short).pieces.len(), 2);
        let long = [of(TOKENS_MAX, "one"), of(TOKENS_MAX, "two")];
        assert_eq!(bracketed(&of(TOKENS_MAX, "end"), &long).pieces.len(), 1);
    }
}
