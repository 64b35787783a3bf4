//! What an officer's form sent: its fields by name, kept to be shown again when it comes back.

use axum::body::Bytes;

use crate::body;
use crate::failure::Failed;
use crate::page::Visit;

/// The fields of a form, in the order in which they were sent; one name can stand several times.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sent(Vec<(String, String)>);

impl Sent {
    /// Reads a form.
    pub(crate) fn read(visit: &Visit, body: &Bytes) -> Result<Self, Failed> {
        let fields: Vec<(String, String)> = body::read(visit, body)?;
        let mut sent = Sent::default();
        for (name, value) in fields {
            sent.put(&name, &value);
        }
        Ok(sent)
    }

    /// Adds a field, cleaned as what people write is before it is kept.
    pub(crate) fn put(&mut self, name: &str, value: &str) {
        self.0.push((name.to_owned(), lang::strip(value)));
    }

    /// Gives a field this value, whatever it had.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.0.retain(|(found, _)| found != name);
        self.put(name, value);
    }

    /// A field's value, empty if it was not sent.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(found, _)| found == name).map_or("", |(_, value)| value)
    }

    /// A field's value without the blanks around it.
    pub(crate) fn text(&self, name: &str) -> String {
        self.get(name).trim().to_owned()
    }

    /// Every value sent under a name.
    pub(crate) fn all(&self, name: &str) -> Vec<&str> {
        let named = self.0.iter().filter(|(found, _)| found == name);
        named.map(|(_, value)| value.as_str()).collect()
    }

    /// Whether a value was sent under a name: a box ticked, a choice made.
    pub(crate) fn has(&self, name: &str, value: &str) -> bool {
        self.0.iter().any(|(found, sent)| found == name && sent == value)
    }
}
