//! Form tokens: a form can be sent only from a page we gave, and makes one record however often.

use jiff::Timestamp;
use ledger::digest;

/// A form is good for two days; people write long comments.
const GOOD_SECONDS: i64 = 48 * 3600;

/// Makes a token for a form given to this session at this time.
pub(crate) fn make(secret: &[u8; 32], session: &str, now: Timestamp) -> String {
    let mut chance = [0; 12];
    getrandom::fill(&mut chance).expect("the system has a source of randomness");
    let chance: String = chance.iter().map(|byte| format!("{byte:02x}")).collect();
    let body = format!("{chance}.{}", now.as_second());
    format!("{body}.{}", seal(secret, session, &body))
}

/// The key of a form, if its token was made for this session and is still good.
pub(crate) fn key(secret: &[u8; 32], session: &str, token: &str, now: Timestamp) -> Option<String> {
    let (body, mac) = token.rsplit_once('.')?;
    let (chance, made) = body.split_once('.')?;
    let age = now.as_second() - made.parse::<i64>().ok()?;
    let genuine = mac == seal(secret, session, body);
    (genuine && (-300..=GOOD_SECONDS).contains(&age)).then(|| chance.to_owned())
}

/// A keyed hash: the secret stands in front and behind, so that nothing can be appended.
fn seal(secret: &[u8; 32], session: &str, body: &str) -> String {
    let inner = digest(&[secret.as_slice(), session.as_bytes(), b"\n", body.as_bytes()].concat());
    digest(&[secret.as_slice(), &inner.0].concat()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_good_for_its_session_and_its_time_only() {
        let now = Timestamp::from_second(1_700_000_000).unwrap();
        let later = Timestamp::from_second(1_700_000_000 + GOOD_SECONDS + 1).unwrap();
        let token = make(&[7; 32], "session", now);
        assert!(key(&[7; 32], "session", &token, now).is_some());
        assert!(key(&[7; 32], "session", &token, later).is_none());
        assert!(key(&[7; 32], "other", &token, now).is_none());
        assert!(key(&[8; 32], "session", &token, now).is_none());
        assert!(key(&[7; 32], "session", "x", now).is_none());
        assert_ne!(token, make(&[7; 32], "session", now));
    }
}
