//! Usage records: messages, calls and numbers by category and period.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use serde_json::{Value as Json, json};

use crate::calls::{Direction, Status};
use crate::dates::Date;
use crate::errors::ApiError;
use crate::http::{ApiResponse, RoutedRequest};
use crate::messages::MessageOrigin;
use crate::pages::{self, Row};
use crate::state::{State, Transaction};
use crate::table::Table;

const DAY: Duration = Duration::from_secs(86_400);

/// Category, description, count unit, usage unit.
const CATEGORIES: &[(&str, &str, &str, &str)] = &[
    ("calls", "Voice Minutes", "calls", "minutes"),
    ("calls-inbound", "Inbound Voice Minutes", "calls", "minutes"),
    ("calls-outbound", "Outbound Voice Minutes", "calls", "minutes"),
    ("mms", "MMS Messages", "messages", "messages"),
    ("mms-inbound", "Inbound MMS Messages", "messages", "messages"),
    ("mms-outbound", "Outbound MMS Messages", "messages", "messages"),
    ("phonenumbers", "Phone Numbers", "numbers", "numbers"),
    ("sms", "SMS Messages", "messages", "segments"),
    ("sms-inbound", "Inbound SMS Messages", "messages", "segments"),
    ("sms-outbound", "Outbound SMS Messages", "messages", "segments"),
    ("totalprice", "Total Price", "", "usd"),
];

/// The totals of a category.
#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    count: u64,
    usage: u64,
    /// In hundredths of a cent.
    price: u64,
}

impl Sum {
    fn add(&mut self, other: Sum) {
        self.count += other.count;
        self.usage += other.usage;
        self.price += other.price;
    }
}

/// The totals of a category in a period.
struct Record {
    sid: String,
    category: usize,
    /// First and last day.
    period: (String, String),
    sum: Sum,
}

impl Row for Record {
    fn sid(&self) -> &str {
        &self.sid
    }
}

/// `2026-11-24`.
fn day(time: SystemTime) -> String {
    twire::iso_time(time).chars().take(10).collect()
}

/// All usage: day, category, totals.
fn used(state: &State) -> Vec<(String, &'static str, Sum)> {
    let mut all = Vec::new();
    let messages =
        state.messages.oldest_first().filter(|m| m.sent.is_some() && m.origin != MessageOrigin::Verify);
    for message in messages {
        let inbound = message.origin == MessageOrigin::Inbound;
        let category = match (message.channel, inbound) {
            ("sms", true) => "sms-inbound",
            ("sms", false) => "sms-outbound",
            ("mms", true) => "mms-inbound",
            ("mms", false) => "mms-outbound",
            _ => continue,
        };
        let usage = if message.channel == "sms" { message.num_segments } else { 1 };
        let sum = Sum { count: 1, usage: usage as u64, price: message.cost() as u64 };
        all.push((day(message.created), category, sum));
    }
    for call in state.calls.oldest_first().filter(|c| c.status == Status::Completed) {
        let inbound = call.direction == Direction::Inbound;
        let minutes = call.duration().div_ceil(60);
        let category = if inbound { "calls-inbound" } else { "calls-outbound" };
        all.push((day(call.created), category, Sum { count: 1, usage: minutes, price: 140 * minutes }));
    }
    for number in state.numbers.oldest_first() {
        // A number costs 1.15 dollars a month, from the day it was bought.
        all.push((day(number.created), "phonenumbers", Sum { count: 1, usage: 1, price: 11_500 }));
    }
    all
}

/// The parent category.
fn above(category: &str) -> Option<&str> {
    category.strip_suffix("-inbound").or_else(|| category.strip_suffix("-outbound"))
}

/// The period that contains a day, by the path segment: `Daily`, `LastMonth` …
fn period(kind: &str, day: &str, today: SystemTime, within: &(String, String)) -> Option<(String, String)> {
    let now = self::day(today);
    let month = |day: &str| day.get(..7).unwrap_or_default().to_owned();
    let of_month = |day: &str| (format!("{}-01", month(day)), last_of(&month(day)));
    let inside = within.0.as_str() <= day && day <= within.1.as_str();
    let whole = match kind {
        "Today" if day == now => (now.clone(), now),
        "Yesterday" if day == self::day(today - DAY) => (day.to_owned(), day.to_owned()),
        "ThisMonth" if month(day) == month(&now) => of_month(day),
        "LastMonth" if last_of(&month(day)) == before(&format!("{}-01", month(&now))) => of_month(day),
        "Daily" if inside => (day.to_owned(), day.to_owned()),
        "Monthly" if inside => of_month(day),
        "Yearly" if inside => {
            let year = day.get(..4).unwrap_or_default();
            (format!("{year}-01-01"), format!("{year}-12-31"))
        }
        "AllTime" => within.clone(),
        "" if inside => within.clone(),
        _ => return None,
    };
    Some(whole)
}

/// The day before a day.
fn before(text: &str) -> String {
    let moment = crate::dates::moment(&format!("{text}T00:00:00Z"));
    moment.map_or_else(String::new, |moment| day(moment - DAY))
}

/// The last day of a month, `2026-11`.
fn last_of(month: &str) -> String {
    let days = ["31", "30", "29", "28"].map(|day| format!("{month}-{day}"));
    days.into_iter().find(|day| Date::parse(day).is_some()).unwrap_or_default()
}

/// Each period has all its categories; a series leaves out periods without usage.
pub(crate) fn list(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let path = request.http.path.rsplit("/Usage/Records").next().unwrap_or_default();
    let kind = path.trim_start_matches('/').trim_end_matches(".json").to_owned();
    let date = |name: &str| match request.query_param(name) {
        None => Ok(None),
        Some(text) if Date::parse(&text).is_some() && text.len() == 10 => Ok(Some(text)),
        Some(_) => Err(ApiError::from_code(20001, name)),
    };
    let (now, start) = (tx.now, day(tx.state.account.created));
    let within = (date("StartDate")?.unwrap_or(start), date("EndDate")?.unwrap_or_else(|| day(now)));
    let mut sums: BTreeMap<(String, String), Vec<Sum>> = BTreeMap::new();
    let index = |name: &str| CATEGORIES.iter().position(|(category, ..)| *category == name);
    // A single period is listed even without usage.
    let probe = match kind.as_str() {
        "Yesterday" => day(now - DAY),
        "LastMonth" => before(&format!("{}-01", day(now).get(..7).unwrap_or_default())),
        "" => within.0.clone(),
        _ => day(now),
    };
    if let Some(period) = period(&kind, &probe, now, &within) {
        sums.insert(period, vec![Sum::default(); CATEGORIES.len()]);
    }
    for (day, category, sum) in used(tx.state) {
        let Some(period) = period(&kind, &day, now, &within) else { continue };
        let all = sums.entry(period).or_insert_with(|| vec![Sum::default(); CATEGORIES.len()]);
        let total = Sum { count: 0, usage: 0, price: sum.price };
        for (category, sum) in [(Some(category), sum), (above(category), sum), (Some("totalprice"), total)] {
            if let Some(one) = category.and_then(index).and_then(|at| all.get_mut(at)) {
                one.add(sum);
            }
        }
    }
    let mut table = Table::default();
    // Newest period first, categories in order: lists show the last row first.
    for (period, sums) in sums {
        for (category, sum) in sums.into_iter().enumerate().rev() {
            let sid = format!("{}{category}", period.0);
            table.insert(sid.clone(), Record { sid, category, period: period.clone(), sum });
        }
    }
    let wanted = request.query_param("Category");
    let keep = |r: &Record| wanted.as_ref().is_none_or(|c| CATEGORIES[r.category].0 == c);
    pages::uri_page(request, &table, "usage_records", keep, |r| show(r, &tx.state.account.sid, now))
}

fn show(record: &Record, account: &str, now: SystemTime) -> Json {
    let (category, description, counted, unit) = CATEGORIES[record.category];
    let price = format!("{}.{:04}", record.sum.price / 10_000, record.sum.price % 10_000);
    let usage = if unit == "usd" { price.clone() } else { record.sum.usage.to_string() };
    let uri = format!("/2010-04-01/Accounts/{account}/Usage/Records");
    let (start, end) = &record.period;
    let query = format!("Category={category}&StartDate={start}&EndDate={end}");
    let below = ["all_time", "daily", "last_month", "monthly", "this_month", "today", "yearly", "yesterday"];
    let below = below.map(|name| {
        let path: String =
            name.split('_').map(|part| [&part[..1].to_uppercase(), &part[1..]].concat()).collect();
        (name.to_owned(), json!(format!("{uri}/{path}.json?Category={category}")))
    });
    json!({
        "account_sid": account,
        "api_version": "2010-04-01",
        "as_of": twire::iso_time(now),
        "category": category,
        "count": (!counted.is_empty()).then(|| record.sum.count.to_string()),
        "count_unit": counted,
        "description": description,
        "end_date": end,
        "price": price,
        "price_unit": "usd",
        "start_date": start,
        "subresource_uris": serde_json::Map::from_iter(below),
        "uri": format!("{uri}.json?{query}"),
        "usage": usage,
        "usage_unit": unit,
    })
}
