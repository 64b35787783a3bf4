//! The timeline, drawn by the server as SVG: windows as bars, meetings as marks, today as a line.

use std::fmt::Write;

use forum::calendar::{Slot, When, days_after, days_between};
use forum::mandate::Forum;
use jiff::Timestamp;
use jiff::civil::{Date, date};
use lang::Direction;

use crate::page::Page;
use crate::show;

const WIDTH: f64 = 1080.0;
const MARGIN: f64 = 44.0;
const BARS: f64 = 74.0;
const MARKS: f64 = 136.0;

/// The frame in which dates become places.
struct Frame {
    first: Date,
    days: f64,
    mirrored: bool,
}

impl Frame {
    fn at(&self, day: Date) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "a span of days is a small number")]
        let along = days_between(self.first, day) as f64 / self.days;
        let x = MARGIN + along.clamp(0.0, 1.0) * (WIDTH - 2.0 * MARGIN);
        if self.mirrored { WIDTH - x } else { x }
    }
}

/// How a date stands to today, as a key of the word lists.
pub(crate) fn state(forum: &Forum, slot: &Slot, now: Timestamp) -> &'static str {
    let today = forum.calendar.day_of(now);
    let Some(dated) = forum.calendar.get(slot) else { return "state-ahead" };
    let posted =
        |key: u32| forum.report.drafts.iter().any(|d| d.round == Some(key) && d.posted.is_some());
    let over = dated.when.latest().is_some_and(|day| day < today);
    match slot {
        Slot::Posting(key) if posted(*key) => "state-done",
        Slot::Posting(_) if over => "state-overdue",
        Slot::Deadline(key) if posted(*key) && !over => "state-open",
        _ if over => "state-done",
        _ => "state-ahead",
    }
}

/// Draws the timeline. Its facts stand in words beside it, so the picture itself is silent.
pub(crate) fn draw(page: &Page, forum: &Forum, now: Timestamp) -> String {
    let Some(frame) = frame(page, forum) else { return String::new() };
    let mut svg = String::with_capacity(8_192);
    let _ = write!(
        svg,
        "<svg viewBox=\"0 0 {WIDTH} 192\" width=\"{WIDTH}\" height=\"192\" aria-hidden=\"true\" \
         focusable=\"false\">"
    );
    draw_years(&mut svg, &frame);
    let (from, to) = (0.0, WIDTH);
    for y in [BARS, MARKS] {
        let _ =
            write!(svg, "<line class=\"axis\" x1=\"{from}\" x2=\"{to}\" y1=\"{y}\" y2=\"{y}\"/>");
    }
    draw_rounds(&mut svg, &frame, page, forum, now);
    draw_meetings(&mut svg, &frame, page, forum, now);
    draw_end(&mut svg, &frame, page, forum);
    draw_today(&mut svg, &frame, page, forum.calendar.day_of(now));
    svg.push_str("</svg>");
    svg
}

fn frame(page: &Page, forum: &Forum) -> Option<Frame> {
    let days = |pick: fn(&When) -> Option<Date>| {
        forum.calendar.dates.iter().filter_map(move |dated| pick(&dated.when))
    };
    let first = days_after(days(When::earliest).min()?, -30);
    let last = days_after(days(When::latest).max()?, 30);
    let mirrored = page.lang.direction() == Direction::Rtl;
    #[expect(clippy::cast_precision_loss, reason = "a span of days is a small number")]
    let days = (days_between(first, last) as f64).max(1.0);
    Some(Frame { first, days, mirrored })
}

fn draw_years(svg: &mut String, frame: &Frame) {
    for year in frame.first.year() + 1..=frame.first.year() + 12 {
        let start = date(year, 1, 1);
        #[expect(clippy::cast_precision_loss, reason = "a span of days is a small number")]
        if days_between(frame.first, start) as f64 > frame.days {
            break;
        }
        let x = frame.at(start);
        let _ = write!(
            svg,
            "<line class=\"axis\" x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"22\" y2=\"164\"/>\
             <text x=\"{x:.1}\" y=\"182\" text-anchor=\"middle\">{year}</text>"
        );
    }
}

fn draw_rounds(svg: &mut String, frame: &Frame, page: &Page, forum: &Forum, now: Timestamp) {
    for (nth, round) in (1_u32..).zip(&forum.mandate.rounds) {
        let opens = forum.calendar.get(&Slot::Posting(round.key)).and_then(|d| d.when.earliest());
        let closes = forum.calendar.get(&Slot::Deadline(round.key)).and_then(|d| d.when.latest());
        let (Some(opens), Some(closes)) = (opens, closes) else { continue };
        let (a, b) = (frame.at(opens), frame.at(closes));
        let (left, width) = (a.min(b), (a - b).abs().max(4.0));
        let class = match state(forum, &Slot::Deadline(round.key), now) {
            "state-open" => "live",
            "state-done" => "past",
            _ => "next unsure",
        };
        let strong = if class == "live" { " class=\"strong\"" } else { "" };
        let middle = left + width / 2.0;
        let name = page.say("glance-draft").with("draft", nth);
        let _ = write!(
            svg,
            "<rect class=\"{class}\" x=\"{left:.1}\" y=\"{:.1}\" width=\"{width:.1}\" \
             height=\"22\" rx=\"2\"/><text{strong} x=\"{middle:.1}\" y=\"{:.1}\" \
             text-anchor=\"middle\">{name}</text>",
            BARS - 11.0,
            BARS - 20.0
        );
    }
}

fn draw_meetings(svg: &mut String, frame: &Frame, page: &Page, forum: &Forum, now: Timestamp) {
    for (nth, meeting) in (1_u32..).zip(&forum.mandate.meetings) {
        let slot = Slot::Meeting(meeting.id.clone());
        let Some(dated) = forum.calendar.get(&slot) else { continue };
        let (Some(from), Some(to)) = (dated.when.earliest(), dated.when.latest()) else { continue };
        let x = (frame.at(from) + frame.at(to)) / 2.0;
        let past = state(forum, &slot, now) == "state-done";
        let class = match (past, dated.when.is_exact()) {
            (true, _) => "past",
            (false, true) => "next",
            (false, false) => "next unsure",
        };
        let name = page.say("glance-meeting").with("number", nth);
        let _ = write!(
            svg,
            "<circle class=\"{class}\" cx=\"{x:.1}\" cy=\"{MARKS}\" r=\"6.5\"/>\
             <text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{name}</text>",
            MARKS - 15.0
        );
    }
}

fn draw_end(svg: &mut String, frame: &Frame, page: &Page, forum: &Forum) {
    if let Some(day) = forum.calendar.get(&Slot::Final).and_then(|dated| dated.when.latest()) {
        let x = frame.at(day);
        let name = page.say("slot-final");
        let _ = write!(
            svg,
            "<path class=\"mark\" d=\"M{x:.1} {:.1}v24\"/><text x=\"{x:.1}\" y=\"{:.1}\" \
             text-anchor=\"middle\">{name}</text>",
            BARS - 12.0,
            BARS - 36.0
        );
    }
    let Some(dated) = forum.calendar.get(&Slot::Forum) else { return };
    let (Some(from), Some(to)) = (dated.when.earliest(), dated.when.latest()) else { return };
    let (a, b) = (frame.at(from), frame.at(to));
    let (left, width) = (a.min(b), (a - b).abs().max(10.0));
    let unsure = if dated.when.is_exact() { "" } else { " unsure" };
    let name = page.say("slot-forum");
    let _ = write!(
        svg,
        "<rect class=\"mark{unsure}\" x=\"{left:.1}\" y=\"{:.1}\" width=\"{width:.1}\" \
         height=\"18\" rx=\"2\"/><text class=\"strong\" x=\"{:.1}\" y=\"{:.1}\" \
         text-anchor=\"middle\">{name}</text>",
        MARKS + 12.0,
        left + width / 2.0,
        MARKS + 46.0
    );
}

/// Today's word stands above everything, on the side with more room, so that it crosses no label.
fn draw_today(svg: &mut String, frame: &Frame, page: &Page, today: Date) {
    let x = frame.at(today);
    let (anchor, dx) = if x > WIDTH / 2.0 { ("end", -6.0) } else { ("start", 6.0) };
    // In a mirrored picture the text itself still runs from its own side.
    let anchor = match (frame.mirrored, anchor) {
        (true, "end") => "start",
        (true, _) => "end",
        (false, anchor) => anchor,
    };
    let word = page.say("glance-today").with("date", show_short(page, today));
    let _ = write!(
        svg,
        "<line class=\"today\" x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"4\" y2=\"34\"/>\
         <line class=\"today\" x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"60\" y2=\"112\"/>\
         <line class=\"today\" x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"126\" y2=\"164\"/>\
         <text class=\"today-word\" x=\"{:.1}\" y=\"14\" text-anchor=\"{anchor}\">{word}</text>",
        x + dx
    );
}

fn show_short(page: &Page, day: Date) -> String {
    show::when(page.lang, &When::On(day))
}
