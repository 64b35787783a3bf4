//! The six languages of the United Nations: direction, words, search terms, dates, numbers, bidi.
//!
//! The library knows no forum. Whatever depends on the language of a reader or of a text is asked
//! here, with a [`Lang`], and comes from Unicode's data (ICU4X) as far as Unicode has it.
//!
//! ```
//! use lang::{Lang, date_long, isolate, number, query_terms, tokens};
//!
//! let day = jiff::civil::date(2025, 6, 16);
//! assert_eq!(date_long(Lang::En, day), "16 June 2025");
//! assert_eq!(date_long(Lang::Zh, day), "2025年6月16日");
//! assert_eq!(number(Lang::Es, 25_000), "25.000");
//! assert_eq!(isolate("المنتدى"), "\u{2068}المنتدى\u{2069}");
//!
//! let found = tokens("Members' contributions", Lang::En);
//! assert_eq!(found[0].term, "member");
//! assert!(query_terms("member")[0].contains(&found[0].term));
//! ```

#![warn(missing_docs)]

mod accept;
mod code;
mod date;
mod isolate;
mod number;
mod segment;
mod token;
mod zone;

pub use accept::accept;
pub use code::{Direction, Lang};
pub use date::{
    date_long, date_range, date_short, date_time, day_month, month, time, time_with_seconds,
    weekday,
};
pub use icu_plurals::PluralCategory;
pub use isolate::{isolate, strip};
pub use number::{bytes, number, plural};
pub use segment::{words, words_of};
pub use token::{Token, query_terms, query_tokens, tokens};
pub use zone::offset;

// The example of the README is run with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
