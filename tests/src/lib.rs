//! One integration binary: each module is a subject, and its cases are files under `suite/`.

#[cfg(test)]
mod database;
#[cfg(test)]
mod files;
#[cfg(test)]
mod mandate;
#[cfg(test)]
mod process;
#[cfg(test)]
mod sample;
