//! A group chosen under quotas: balanced, nearest the targets, and drawn so that all can check it.
//!
#![doc = include_str!("../README.md")]

mod balance;
mod clash;
mod draw;
mod exchange;
mod order;
mod program;
mod proposal;
mod read;
mod relaxation;
mod search;
mod task;
mod unfit;

pub use balance::{Balance, Difference, balance, difference};
pub use clash::{Change, Clash, End, Side};
pub use order::{lot, shown};
pub use proposal::{Chosen, Group, Member, Proposal};
pub use read::{Read, Told, read, read_group};
pub use task::{Half, PEOPLE_MAX, Person, QUOTAS_MAX, Quota, Task};
pub use unfit::Unfit;
