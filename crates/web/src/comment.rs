//! Comments: the form, the check before filing, the page of one, one's own, and those on a place.

mod disposition;
mod form;
mod mark;
mod own;
mod page;
mod place;
mod remark;
mod step;
mod wrong;

pub(crate) use disposition::{dispose, open};
pub(crate) use form::{For, entities, form, write};
pub(crate) use own::own;
pub(crate) use page::{page, shown, told_changes};
pub(crate) use place::on_place;
pub(crate) use remark::{Remark, beside, proposal, proposed_changes, remark, who};
pub(crate) use step::step;
