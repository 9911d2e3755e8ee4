//! List pages, in the format of the 2010 API and of the newer APIs.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value as Json, json};

use crate::errors::ApiError;
use crate::http::{ApiResponse, RoutedRequest};
use crate::table::Table;

/// One page of a list.
struct PageSlice<'a, T> {
    rows: Vec<&'a T>,
    /// Page number, from 0.
    page: usize,
    size: usize,
    more: bool,
}

/// A row of a table, identified by its SID.
pub(crate) trait Row {
    fn sid(&self) -> &str;
}

fn page_slice<'a, T: Row>(
    request: &RoutedRequest<'_>,
    table: &'a Table<T>,
    size: usize,
    is_kept: impl Fn(&T) -> bool,
) -> Result<PageSlice<'a, T>, ApiError> {
    let size = match request.query_param("PageSize").map(|s| s.parse::<usize>()) {
        None => size,
        // Twilio returns at most 1,000 rows per page.
        Some(Ok(n)) if n > 0 => n.min(1000),
        Some(_) => return Err(ApiError::from_code(20001, "PageSize: 1 to 1000 expected")),
    };
    let page = request.query_param("Page").map_or(Ok(0), |p| p.parse::<usize>()).unwrap_or(0);
    let token = request.query_param("PageToken");
    let row_number = |sid: &str| table.number(sid).ok_or_else(|| ApiError::from_code(20001, "PageToken"));
    let mut rows: Vec<&T> = match &token {
        None => table.newest_first().filter(|r| is_kept(r)).skip(page * size).take(size + 1).collect(),
        Some(token) => match token.split_at_checked(2) {
            Some(("PA", sid)) => {
                table.before(row_number(sid)?).filter(|r| is_kept(r)).take(size + 1).collect()
            }
            Some(("PB", sid)) => {
                let mut rows: Vec<&T> =
                    table.after(row_number(sid)?).filter(|r| is_kept(r)).take(size).collect();
                rows.reverse();
                return Ok(PageSlice { rows, page, size, more: true });
            }
            _ => return Err(ApiError::from_code(20001, "PageToken")),
        },
    };
    let more = rows.len() > size;
    rows.truncate(size);
    Ok(PageSlice { rows, page, size, more })
}

/// The URL of a page: the filters of the request, then the page.
fn address(request: &RoutedRequest<'_>, size: usize, page: usize, token: Option<&str>) -> String {
    let mut out = String::new();
    for (name, value) in request.http.query.iter() {
        if !matches!(name.as_ref(), "PageSize" | "Page" | "PageToken") {
            out.extend([percent_encode(&name).as_str(), "=", &percent_encode(&value), "&"]);
        }
    }
    let token = token.map_or_else(String::new, |token| format!("&PageToken={token}"));
    format!("{}?{out}PageSize={size}&Page={page}{token}", request.http.path)
}

/// Percent-encodes all but the unreserved characters (RFC 3986, 2.3).
pub(crate) fn percent_encode(text: &str) -> String {
    const RESERVED: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    utf8_percent_encode(text, &RESERVED).to_string()
}

struct Links {
    first: String,
    previous: Option<String>,
    next: Option<String>,
}

fn links<T: Row>(request: &RoutedRequest<'_>, page_slice: &PageSlice<'_, T>) -> Links {
    let next = page_slice.rows.last().filter(|_| page_slice.more);
    let previous = page_slice.rows.first().filter(|_| page_slice.page > 0);
    Links {
        first: address(request, page_slice.size, 0, None),
        previous: previous.map(|row| {
            address(request, page_slice.size, page_slice.page - 1, Some(&format!("PB{}", row.sid())))
        }),
        next: next.map(|row| {
            address(request, page_slice.size, page_slice.page + 1, Some(&format!("PA{}", row.sid())))
        }),
    }
}

/// A page of the 2010 API; its links have no host.
pub(crate) fn uri_page<T: Row>(
    request: &RoutedRequest<'_>,
    table: &Table<T>,
    key: &str,
    is_kept: impl Fn(&T) -> bool,
    show: impl Fn(&T) -> Json,
) -> Result<ApiResponse, ApiError> {
    let page_slice = page_slice(request, table, 50, is_kept)?;
    let links = links(request, &page_slice);
    let start = page_slice.page * page_slice.size;
    let token = request.query_param("PageToken");
    Ok(ApiResponse::ok(&json!({
        "first_page_uri": links.first,
        "end": (start + page_slice.rows.len()).saturating_sub(1),
        "previous_page_uri": links.previous,
        key: page_slice.rows.iter().map(|row| show(row)).collect::<Vec<_>>(),
        "uri": address(request, page_slice.size, page_slice.page, token.as_deref()),
        "page_size": page_slice.size,
        "start": start,
        "next_page_uri": links.next,
        "page": page_slice.page,
    })))
}

/// A page of the newer APIs; its links are absolute and lead to the host of the request.
pub(crate) fn meta_page<T: Row>(
    request: &RoutedRequest<'_>,
    table: &Table<T>,
    key: &str,
    is_kept: impl Fn(&T) -> bool,
    show: impl Fn(&T) -> Json,
) -> Result<ApiResponse, ApiError> {
    let page_slice = page_slice(request, table, 50, is_kept)?;
    let links = links(request, &page_slice);
    let origin = &request.http.origin;
    let whole = |path: String| format!("{origin}{path}");
    let token = request.query_param("PageToken");
    Ok(ApiResponse::ok(&json!({
        key: page_slice.rows.iter().map(|row| show(row)).collect::<Vec<_>>(),
        "meta": {
            "page": page_slice.page,
            "page_size": page_slice.size,
            "first_page_url": whole(links.first),
            "previous_page_url": links.previous.map(whole),
            "url": whole(address(request, page_slice.size, page_slice.page, token.as_deref())),
            "next_page_url": links.next.map(whole),
            "key": key,
        },
    })))
}
