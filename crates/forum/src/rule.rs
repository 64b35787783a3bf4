//! The rules a program can check, R01 to R40, and the house rules, H01 onwards.
//!
//! What a rule says in general stands here; under which clause it holds in a forum, with what
//! measure and how severely, is said by the forum's mandate.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The clause under which the program's own rules hold, where the forum's file names no other.
pub const HOUSE: &str = "Plenary house rules";

/// How grave it is when a rule is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// Should be mended or explained.
    Warning,
    /// Must be mended.
    Error,
}

impl Severity {
    /// The name used in files and word lists.
    pub fn key(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

macro_rules! rules {
    ($($name:ident: $text:literal),+ $(,)?) => {
        /// A rule by its number.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Rule {
            $(#[doc = $text] $name,)+
        }

        impl Rule {
            /// Every rule that this program checks, in order.
            pub const ALL: &[Rule] = &[$(Rule::$name,)+];

            /// Its number: `R16`.
            pub fn number(self) -> &'static str {
                match self { $(Rule::$name => stringify!($name),)+ }
            }

            /// What it asks, in general.
            pub fn text(self) -> &'static str {
                match self { $(Rule::$name => $text,)+ }
            }
        }
    };
}

rules! {
    R01: "Dates, place, theme, agenda and duration are set before the opening.",
    R02: "The theme has the sub-themes that the mandate names, no more and no fewer.",
    R03: "The agenda starts from the items that the mandate gives.",
    R05: "A nomination names the expert, with organization and address, by the date set, and comes \
          from a category that is invited; later ones are taken and marked.",
    R06: "An expert takes an active part in the preparations in their own country.",
    R07: "The informal expert group is balanced; balance is reported and never enforced.",
    R09: "Each draft of the report is posted on its date.",
    R10: "Comments are taken from the posting to the deadline; later ones are marked late.",
    R11: "The drafts that the mandate names are open to public consultation.",
    R12: "Dates stand in order: posting, deadline, meeting, next posting.",
    R13: "A draft reflects the comments on the draft before it: each has a disposition.",
    R14: "Drafts carry the opinions as far as the mandate asks at that stage.",
    R15: "There is exactly one report, the only working basis of the forum.",
    R16: "The final report is circulated the set time before the opening.",
    R19: "Members propose wording; others give views.",
    R29: "Every comment window leaves enough time to prepare.",
    R35: "At least one round is an open online consultation for all stakeholders.",
    R39: "Every change of the schedule names the act that decided it and keeps the old value.",
    H01: "Publishing, moving a deadline and inserting a round need a second officer.",
    H02: "Who may do what is set by category and office.",
    H03: "A submission keeps within the stated sizes and is not empty.",
    H04: "A step is taken from the stage that it belongs to.",
    H05: "What is named must exist.",
    H06: "Proposals that collide are settled before they go into a draft.",
}

impl Rule {
    /// Whether it is a rule of this program rather than of a mandate.
    pub fn is_of_the_house(self) -> bool {
        self.number().starts_with('H')
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.number())
    }
}

impl FromStr for Rule {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Rule::ALL.iter().copied().find(|rule| rule.number() == text).ok_or(())
    }
}

/// A rule as a mandate sets it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InForce {
    /// Which rule.
    pub number: Rule,
    /// Where the mandate says so: `Decision 641, decides 6 d`.
    pub clause: String,
    /// How grave it is when it is not kept.
    #[serde(default = "InForce::warning")]
    pub severity: Severity,
    /// The number of days it asks for, if it asks for days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<i64>,
    /// The number of things it asks for, if it asks for a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<usize>,
    /// The rounds it speaks of, if it speaks of rounds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rounds: Vec<u32>,
    /// The span it sets for a date, if it sets one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<crate::calendar::When>,
}

impl InForce {
    fn warning() -> Severity {
        Severity::Warning
    }
}
