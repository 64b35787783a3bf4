//! The next draft in the making: the officers' page, what others see, the sponsors' answer.

mod act;
mod answer;
mod desk;
mod passage;
mod place;
mod rebase;
mod shown;

pub(crate) use act::decide;
pub(crate) use answer::{Becoming, Typed, answer, becoming};
pub(crate) use desk::open;
pub(crate) use rebase::{Rebased, rebased, taken_over};
pub(crate) use shown::shown;
