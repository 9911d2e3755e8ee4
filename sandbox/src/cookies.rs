//! Cookies of webhooks. Twilio keeps them like a browser: for a pair of sender and receiver of messages, four
//! hours long; for a call until it ends.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use crate::dates;

/// How long the cookies of a conversation are kept after its last message.
const CONVERSATION: Duration = Duration::from_secs(4 * 3600);
/// Maximum number of conversations and calls with cookies, and of cookies each.
const MAX_JARS: usize = 10_000;
const MAX_COOKIES: usize = 50;

/// A cookie of one host: name, value, path.
#[derive(Debug, Clone, PartialEq)]
struct Cookie {
    host: String,
    path: String,
    name: String,
    value: String,
}

#[derive(Debug, Default)]
struct Jar {
    cookies: Vec<Cookie>,
    used: Option<SystemTime>,
}

/// Cookies by conversation or call.
#[derive(Default)]
pub(crate) struct CookieStore(Mutex<HashMap<String, Jar>>);

impl CookieStore {
    fn jars(&self) -> MutexGuard<'_, HashMap<String, Jar>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn clear(&self) {
        self.jars().clear();
    }

    /// The `Cookie` header of a request to `url`, if there are cookies for it.
    pub(crate) fn header(&self, key: &str, url: &reqwest::Url, now: SystemTime) -> Option<String> {
        let mut jars = self.jars();
        let jar = jars.get_mut(key)?;
        let is_old = jar.used.is_some_and(|used| used + CONVERSATION < now);
        if is_old {
            jars.remove(key);
            return None;
        }
        jar.used = Some(now);
        let host = host(url);
        let fitting = jar.cookies.iter().filter(|c| c.host == host && contains(&c.path, url.path()));
        let pairs: Vec<String> = fitting.map(|c| format!("{}={}", c.name, c.value)).collect();
        (!pairs.is_empty()).then(|| pairs.join("; "))
    }

    /// Stores the cookies of a response: the values of its `Set-Cookie` headers.
    pub(crate) fn store<'a>(
        &self,
        key: &str,
        url: &reqwest::Url,
        headers: impl Iterator<Item = &'a str>,
        now: SystemTime,
    ) {
        for header in headers {
            let Some((cookie, is_expired)) = parse(header, url, now) else { continue };
            let mut jars = self.jars();
            if jars.len() >= MAX_JARS && !jars.contains_key(key) {
                jars.clear();
            }
            let jar = jars.entry(key.to_owned()).or_default();
            jar.used = Some(now);
            let is_same =
                |c: &Cookie| (&c.host, &c.path, &c.name) == (&cookie.host, &cookie.path, &cookie.name);
            jar.cookies.retain(|c| !is_same(c));
            if !is_expired && jar.cookies.len() < MAX_COOKIES {
                jar.cookies.push(cookie);
            }
        }
    }
}

fn host(url: &reqwest::Url) -> String {
    url.host_str().unwrap_or_default().to_owned()
}

/// Whether a cookie's path contains a request's (RFC 6265, 5.1.4).
fn contains(cookie: &str, path: &str) -> bool {
    let Some(rest) = path.strip_prefix(cookie) else { return false };
    rest.is_empty() || cookie.ends_with('/') || rest.starts_with('/')
}

/// A cookie of a `Set-Cookie` header, and whether it deletes one. `Domain` is ignored: a cookie goes back to the
/// host that set it.
fn parse(header: &str, url: &reqwest::Url, now: SystemTime) -> Option<(Cookie, bool)> {
    let mut parts = header.split(';').map(str::trim);
    let (name, value) = parts.next()?.split_once('=')?;
    let default =
        url.path().rsplit_once('/').map_or("/", |(path, _)| if path.is_empty() { "/" } else { path });
    let mut cookie = Cookie {
        host: host(url),
        path: default.to_owned(),
        name: name.trim().to_owned(),
        value: value.trim().to_owned(),
    };
    let (mut max_age, mut expires) = (None, None);
    for (name, value) in parts.filter_map(|part| part.split_once('=')) {
        match name.trim().to_ascii_lowercase().as_str() {
            "path" if value.starts_with('/') => value.clone_into(&mut cookie.path),
            "max-age" => max_age = value.parse::<i64>().ok(),
            "expires" => expires = dates::zoned_moment(value),
            _ => {}
        }
    }
    let is_expired = match max_age {
        Some(seconds) => seconds <= 0,
        None => expires.is_some_and(|at| at <= now),
    };
    (!cookie.name.is_empty() && !cookie.value.contains(char::is_control)).then_some((cookie, is_expired))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cookies_come_back_to_their_host_and_path_until_they_expire() {
        let url = |text: &str| reqwest::Url::parse(text).expect("url");
        let (store, now) =
            (CookieStore::default(), SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000));
        let sms = url("http://127.0.0.1:8000/app/sms");
        let set = ["a=1", "b=2; Path=/; HttpOnly", "c=3; Path=/other", "d=4; Max-Age=0", "nonsense"];
        store.store("k", &sms, set.into_iter(), now);
        assert_eq!(store.header("k", &sms, now).as_deref(), Some("a=1; b=2"));
        assert_eq!(store.header("k", &url("http://127.0.0.1:8000/x"), now).as_deref(), Some("b=2"));
        assert_eq!(store.header("k", &url("http://localhost/app/sms"), now), None);
        assert_eq!(store.header("other", &sms, now), None);
        let gone = [
            "a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
            "b=5; Path=/; Expires=Thu, 01 Jan 2099 00:00:00 GMT",
        ];
        store.store("k", &sms, gone.into_iter(), now);
        assert_eq!(store.header("k", &sms, now).as_deref(), Some("b=5"));
        assert_eq!(store.header("k", &sms, now + CONVERSATION + Duration::from_secs(1)), None);
    }
}
