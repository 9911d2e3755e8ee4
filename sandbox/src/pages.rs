//! List pages, in the style of the 2010 API and in that of the newer ones.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value as Json, json};

use crate::errors::Refusal;
use crate::http::{Answer, Asked};
use crate::table::Table;

/// How a list is cut.
struct Cut<'a, T> {
    rows: Vec<&'a T>,
    /// Which page this is, from 0.
    page: usize,
    size: usize,
    more: bool,
}

/// A resource's row as a list sees it.
pub(crate) trait Row {
    fn sid(&self) -> &str;
}

fn cut<'a, T: Row>(
    asked: &Asked<'_>,
    table: &'a Table<T>,
    size: usize,
    keep: impl Fn(&T) -> bool,
) -> Result<Cut<'a, T>, Refusal> {
    let size = match asked.query("PageSize").map(|s| s.parse::<usize>()) {
        None => size,
        // Twilio answers with at most 1,000, whatever was asked for.
        Some(Ok(n)) if n > 0 => n.min(1000),
        Some(_) => return Err(Refusal::of(20001, "PageSize: 1 to 1000 expected")),
    };
    let page = asked.query("Page").map_or(Ok(0), |p| p.parse::<usize>()).unwrap_or(0);
    let token = asked.query("PageToken");
    let place = |sid: &str| table.number(sid).ok_or_else(|| Refusal::of(20001, "PageToken"));
    let mut rows: Vec<&T> = match &token {
        None => table.newest_first().filter(|r| keep(r)).skip(page * size).take(size + 1).collect(),
        Some(token) => match token.split_at_checked(2) {
            Some(("PA", sid)) => table.before(place(sid)?).filter(|r| keep(r)).take(size + 1).collect(),
            Some(("PB", sid)) => {
                let mut rows: Vec<&T> = table.after(place(sid)?).filter(|r| keep(r)).take(size).collect();
                rows.reverse();
                return Ok(Cut { rows, page, size, more: true });
            }
            _ => return Err(Refusal::of(20001, "PageToken")),
        },
    };
    let more = rows.len() > size;
    rows.truncate(size);
    Ok(Cut { rows, page, size, more })
}

/// The query of a page's address: the filters as they were asked for, then the place.
fn address(asked: &Asked<'_>, size: usize, page: usize, token: Option<&str>) -> String {
    let mut out = String::new();
    for (name, value) in asked.request.query.iter() {
        if !matches!(name.as_ref(), "PageSize" | "Page" | "PageToken") {
            out.extend([encode(&name).as_str(), "=", &encode(&value), "&"]);
        }
    }
    let token = token.map_or_else(String::new, |token| format!("&PageToken={token}"));
    format!("{}?{out}PageSize={size}&Page={page}{token}", asked.request.path)
}

/// Percent-encodes all but the unreserved characters (RFC 3986, 2.3).
pub(crate) fn encode(text: &str) -> String {
    const RESERVED: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    utf8_percent_encode(text, &RESERVED).to_string()
}

struct Links {
    first: String,
    previous: Option<String>,
    next: Option<String>,
}

fn links<T: Row>(asked: &Asked<'_>, cut: &Cut<'_, T>) -> Links {
    let next = cut.rows.last().filter(|_| cut.more);
    let previous = cut.rows.first().filter(|_| cut.page > 0);
    Links {
        first: address(asked, cut.size, 0, None),
        previous: previous
            .map(|row| address(asked, cut.size, cut.page - 1, Some(&format!("PB{}", row.sid())))),
        next: next.map(|row| address(asked, cut.size, cut.page + 1, Some(&format!("PA{}", row.sid())))),
    }
}

/// A page of the 2010 API: links without a host.
pub(crate) fn uri<T: Row>(
    asked: &Asked<'_>,
    table: &Table<T>,
    key: &str,
    keep: impl Fn(&T) -> bool,
    show: impl Fn(&T) -> Json,
) -> Result<Answer, Refusal> {
    let cut = cut(asked, table, 50, keep)?;
    let links = links(asked, &cut);
    let start = cut.page * cut.size;
    let token = asked.query("PageToken");
    Ok(Answer::ok(&json!({
        "first_page_uri": links.first,
        "end": (start + cut.rows.len()).saturating_sub(1),
        "previous_page_uri": links.previous,
        key: cut.rows.iter().map(|row| show(row)).collect::<Vec<_>>(),
        "uri": address(asked, cut.size, cut.page, token.as_deref()),
        "page_size": cut.size,
        "start": start,
        "next_page_uri": links.next,
        "page": cut.page,
    })))
}

/// A page of the newer APIs: whole URLs, which lead back to where the caller asked.
pub(crate) fn meta<T: Row>(
    asked: &Asked<'_>,
    table: &Table<T>,
    key: &str,
    keep: impl Fn(&T) -> bool,
    show: impl Fn(&T) -> Json,
) -> Result<Answer, Refusal> {
    let cut = cut(asked, table, 50, keep)?;
    let links = links(asked, &cut);
    let origin = &asked.request.origin;
    let whole = |path: String| format!("{origin}{path}");
    let token = asked.query("PageToken");
    Ok(Answer::ok(&json!({
        key: cut.rows.iter().map(|row| show(row)).collect::<Vec<_>>(),
        "meta": {
            "page": cut.page,
            "page_size": cut.size,
            "first_page_url": whole(links.first),
            "previous_page_url": links.previous.map(whole),
            "url": whole(address(asked, cut.size, cut.page, token.as_deref())),
            "next_page_url": links.next.map(whole),
            "key": key,
        },
    })))
}
