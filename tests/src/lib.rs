//! One integration binary: each module is a subject, and its cases are files under `suite/`.

#[cfg(test)]
mod bad_input;
#[cfg(test)]
mod database;
#[cfg(test)]
mod deadline;
#[cfg(test)]
mod drafting;
#[cfg(test)]
mod entities;
#[cfg(test)]
mod exported;
#[cfg(test)]
mod files;
#[cfg(test)]
mod leak;
#[cfg(test)]
mod letter;
#[cfg(test)]
mod mandate;
#[cfg(test)]
mod naughty;
#[cfg(test)]
mod nominations;
#[cfg(test)]
mod process;
#[cfg(test)]
mod returned;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod search;
#[cfg(test)]
mod visitor;
