//! Maps Twilio's operations to handlers. The paths come from the catalog; an operation without a handler is a
//! 501.

use std::sync::{Arc, OnceLock};

use twire::Method;
use twire::catalog::{self, Location, Operation};

use crate::auth::{self, CredentialKind, Principal};
use crate::conferences::participants;
use crate::errors::ApiError;
use crate::http::{ApiResponse, Request, RoutedRequest};
use crate::messaging::senders;
use crate::numbers::available;
use crate::parameters;
use crate::simulated_account::SimulatedAccount;
use crate::state::AccountKind;
use crate::state::Transaction;
use crate::{
    accounts, applications, calls, conferences, contents, keys, lookups, messages, messaging, numbers,
    queues, recordings, short_codes, usage, verify,
};

pub(crate) type Handler = fn(&mut Transaction<'_>, &RoutedRequest<'_>) -> Result<ApiResponse, ApiError>;

/// The modelled operations, by their key in the catalog.
const HANDLERS: &[(&str, Handler)] = &[
    ("api.v2010.accounts.list", accounts::list),
    ("api.v2010.accounts.create", accounts::create),
    ("api.v2010.accounts.fetch", accounts::fetch),
    ("api.v2010.accounts.update", accounts::update),
    ("api.v2010.accounts.new_keys.create", keys::create),
    ("api.v2010.accounts.keys.list", keys::list),
    ("api.v2010.accounts.keys.fetch", keys::fetch),
    ("api.v2010.accounts.keys.update", keys::update),
    ("api.v2010.accounts.keys.delete", keys::delete),
    ("iam.v1.new_api_key.create", keys::create),
    ("iam.v1.get_api_keys.list", keys::list),
    ("iam.v1.api_key.fetch", keys::fetch),
    ("iam.v1.api_key.update", keys::update),
    ("iam.v1.api_key.delete", keys::delete),
    ("api.v2010.accounts.messages.create", messages::create::create),
    ("api.v2010.accounts.messages.list", messages::list),
    ("api.v2010.accounts.messages.fetch", messages::fetch),
    ("api.v2010.accounts.messages.update", messages::update),
    ("api.v2010.accounts.messages.delete", messages::delete),
    ("api.v2010.accounts.messages.media.list", messages::media::list),
    ("api.v2010.accounts.messages.media.fetch", messages::media::fetch),
    ("api.v2010.accounts.messages.media.delete", messages::media::delete),
    ("api.v2010.accounts.calls.create", calls::create::create),
    ("api.v2010.accounts.calls.list", calls::list),
    ("api.v2010.accounts.calls.fetch", calls::fetch),
    ("api.v2010.accounts.calls.update", calls::update),
    ("api.v2010.accounts.calls.delete", calls::delete),
    ("api.v2010.accounts.calls.recordings.create", recordings::create),
    ("api.v2010.accounts.calls.recordings.list", recordings::list),
    ("api.v2010.accounts.calls.recordings.fetch", recordings::fetch),
    ("api.v2010.accounts.calls.recordings.update", recordings::update),
    ("api.v2010.accounts.calls.recordings.delete", recordings::delete),
    ("api.v2010.accounts.recordings.list", recordings::list),
    ("api.v2010.accounts.recordings.fetch", recordings::fetch),
    ("api.v2010.accounts.recordings.delete", recordings::delete),
    ("api.v2010.accounts.conferences.list", conferences::list),
    ("api.v2010.accounts.conferences.fetch", conferences::fetch),
    ("api.v2010.accounts.conferences.update", conferences::update),
    ("api.v2010.accounts.conferences.recordings.list", recordings::list),
    ("api.v2010.accounts.conferences.recordings.fetch", recordings::fetch),
    ("api.v2010.accounts.conferences.recordings.update", recordings::update),
    ("api.v2010.accounts.conferences.recordings.delete", recordings::delete),
    ("api.v2010.accounts.conferences.participants.create", participants::create),
    ("api.v2010.accounts.conferences.participants.list", participants::list),
    ("api.v2010.accounts.conferences.participants.fetch", participants::fetch),
    ("api.v2010.accounts.conferences.participants.update", participants::update),
    ("api.v2010.accounts.conferences.participants.delete", participants::delete),
    ("api.v2010.accounts.queues.create", queues::create),
    ("api.v2010.accounts.queues.list", queues::list),
    ("api.v2010.accounts.queues.fetch", queues::fetch),
    ("api.v2010.accounts.queues.update", queues::update),
    ("api.v2010.accounts.queues.delete", queues::delete),
    ("api.v2010.accounts.queues.members.list", queues::members),
    ("api.v2010.accounts.queues.members.fetch", queues::member),
    ("api.v2010.accounts.queues.members.update", queues::dequeue),
    ("api.v2010.accounts.incoming_phone_numbers.list", numbers::list),
    ("api.v2010.accounts.incoming_phone_numbers.create", numbers::create),
    ("api.v2010.accounts.incoming_phone_numbers.fetch", numbers::fetch),
    ("api.v2010.accounts.incoming_phone_numbers.update", numbers::update),
    ("api.v2010.accounts.incoming_phone_numbers.delete", numbers::delete),
    ("api.v2010.accounts.incoming_phone_numbers.local.list", numbers::list),
    ("api.v2010.accounts.incoming_phone_numbers.local.create", numbers::create),
    ("api.v2010.accounts.incoming_phone_numbers.mobile.list", numbers::list),
    ("api.v2010.accounts.incoming_phone_numbers.mobile.create", numbers::create),
    ("api.v2010.accounts.incoming_phone_numbers.toll_free.list", numbers::list),
    ("api.v2010.accounts.incoming_phone_numbers.toll_free.create", numbers::create),
    ("api.v2010.accounts.available_phone_numbers.list", available::countries),
    ("api.v2010.accounts.available_phone_numbers.fetch", available::fetch),
    ("api.v2010.accounts.available_phone_numbers.local.list", available::list),
    ("api.v2010.accounts.available_phone_numbers.mobile.list", available::list),
    ("api.v2010.accounts.available_phone_numbers.toll_free.list", available::list),
    ("api.v2010.accounts.usage.records.list", usage::list),
    ("api.v2010.accounts.usage.records.all_time.list", usage::list),
    ("api.v2010.accounts.usage.records.daily.list", usage::list),
    ("api.v2010.accounts.usage.records.last_month.list", usage::list),
    ("api.v2010.accounts.usage.records.monthly.list", usage::list),
    ("api.v2010.accounts.usage.records.this_month.list", usage::list),
    ("api.v2010.accounts.usage.records.today.list", usage::list),
    ("api.v2010.accounts.usage.records.yearly.list", usage::list),
    ("api.v2010.accounts.usage.records.yesterday.list", usage::list),
    ("api.v2010.accounts.messages.feedback.create", messages::feedback::create),
    ("api.v2010.accounts.applications.list", applications::list),
    ("api.v2010.accounts.applications.create", applications::create),
    ("api.v2010.accounts.applications.fetch", applications::fetch),
    ("api.v2010.accounts.applications.update", applications::update),
    ("api.v2010.accounts.applications.delete", applications::delete),
    ("api.v2010.accounts.short_codes.list", short_codes::list),
    ("api.v2010.accounts.short_codes.fetch", short_codes::fetch),
    ("api.v2010.accounts.short_codes.update", short_codes::update),
    ("messaging.v1.services.create", messaging::create),
    ("messaging.v1.services.list", messaging::list),
    ("messaging.v1.services.fetch", messaging::fetch),
    ("messaging.v1.services.update", messaging::update),
    ("messaging.v1.services.delete", messaging::delete),
    ("messaging.v1.services.phone_numbers.create", senders::create),
    ("messaging.v1.services.phone_numbers.list", senders::list),
    ("messaging.v1.services.phone_numbers.fetch", senders::fetch),
    ("messaging.v1.services.phone_numbers.delete", senders::delete),
    ("messaging.v1.services.short_codes.create", senders::create),
    ("messaging.v1.services.short_codes.list", senders::list),
    ("messaging.v1.services.short_codes.fetch", senders::fetch),
    ("messaging.v1.services.short_codes.delete", senders::delete),
    ("messaging.v1.services.alpha_senders.create", senders::create),
    ("messaging.v1.services.alpha_senders.list", senders::list),
    ("messaging.v1.services.alpha_senders.fetch", senders::fetch),
    ("messaging.v1.services.alpha_senders.delete", senders::delete),
    ("messaging.v1.services.channel_senders.create", senders::create),
    ("messaging.v1.services.channel_senders.list", senders::list),
    ("messaging.v1.services.channel_senders.fetch", senders::fetch),
    ("messaging.v1.services.channel_senders.delete", senders::delete),
    ("verify.v2.services.create", verify::services::create),
    ("verify.v2.services.list", verify::services::list),
    ("verify.v2.services.fetch", verify::services::fetch),
    ("verify.v2.services.update", verify::services::update),
    ("verify.v2.services.delete", verify::services::delete),
    ("verify.v2.services.verifications.create", verify::start),
    ("verify.v2.services.verifications.fetch", verify::fetch),
    ("verify.v2.services.verifications.update", verify::update),
    ("verify.v2.services.verification_checks.create", verify::check),
    ("lookups.v2.phone_numbers.fetch", lookups::fetch),
    ("content.v1.contents.create", contents::create),
    ("content.v1.contents.list", contents::list),
    ("content.v1.contents.fetch", contents::fetch),
    ("content.v1.contents.delete", contents::delete),
];

/// The bytes of a medium. Twilio's documents do not describe this path.
const MEDIA_CONTENT_PATH: &str = "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}";

/// Paths that Twilio has and its documents do not describe.
const UNCATALOGUED: &[&str] = &[
    "/2010-04-01.json",
    "/2010-04-01/Accounts/{AccountSid}/SMS/Messages.json",
    "/2010-04-01/Accounts/{AccountSid}/SMS/Messages/{Sid}.json",
    "/2010-04-01/Accounts/{AccountSid}/SIP.json",
    "/2010-04-01/Accounts/{AccountSid}/Usage.json",
];

/// The product of a service SID, for clients with one base URL: several products have the path
/// `/v1/Services/{Sid}` or `/v2/`.
const SERVICE_PREFIXES: &[(&str, &[&str])] = &[
    ("MG", &["messaging.twilio.com"]),
    ("VA", &["verify.twilio.com"]),
    (
        "IS",
        &[
            "conversations.twilio.com",
            "chat.twilio.com",
            "ip-messaging.twilio.com",
            "sync.twilio.com",
            "notify.twilio.com",
        ],
    ),
    ("KS", &["proxy.twilio.com"]),
    ("ZS", &["serverless.twilio.com"]),
    ("GA", &["intelligence.twilio.com"]),
];

/// A modelled operation.
struct Route {
    operation: Operation<'static>,
    handler: Handler,
}

/// The keys of the modelled operations.
#[cfg(test)]
pub(crate) fn keys() -> impl Iterator<Item = &'static str> {
    HANDLERS.iter().map(|(key, _)| *key)
}

/// The modelled operations, resolved once.
fn routes() -> &'static [Route] {
    static ROUTES: OnceLock<Vec<Route>> = OnceLock::new();
    ROUTES.get_or_init(|| {
        let catalog = catalog::embedded();
        let route = |(key, handler): &(&str, Handler)| {
            Some(Route { operation: catalog.find(key)?, handler: *handler })
        };
        let mut routes: Vec<Route> = HANDLERS.iter().filter_map(route).collect();
        // `…/TollFree.json` is matched before `…/{Sid}.json`.
        routes.sort_by_key(|route| route.operation.path().matches('{').count());
        routes
    })
}

/// Operations that Twilio's test credentials may use.
const TEST_OPERATIONS: &[&str] = &[
    "api.v2010.accounts.messages.create",
    "api.v2010.accounts.calls.create",
    "api.v2010.accounts.incoming_phone_numbers.create",
];

/// Operations that need the auth token: an API key may not manage keys and accounts.
fn needs_auth_token(key: &str) -> bool {
    let managed = ["api.v2010.accounts.keys.", "api.v2010.accounts.new_keys.", "iam.v1."];
    managed.iter().any(|prefix| key.starts_with(prefix))
        || matches!(key, "api.v2010.accounts.create" | "api.v2010.accounts.update")
}

/// The account that a request is about, if the principal may access it. The accounts themselves belong to the
/// main account.
pub(crate) fn find_account(
    main: &Arc<SimulatedAccount>,
    principal: &Principal,
    request: &Request,
) -> Result<Arc<SimulatedAccount>, ApiError> {
    let missing = || ApiError::not_found(&request.path);
    let below = request.path.strip_prefix("/2010-04-01/Accounts").unwrap_or_default();
    let account = match below.strip_prefix('/').map(|rest| rest.split_once('/')) {
        Some(Some((sid, _))) if sid == principal.account => sid,
        // The main account may access its subaccounts.
        Some(Some((sid, _))) if main.read(|state| state.account.sid == principal.account) => sid,
        Some(Some(_)) => return Err(missing()),
        _ if below.is_empty() || principal.credential == CredentialKind::Test => &principal.account,
        _ => return Ok(Arc::clone(main)),
    };
    auth::check_active(account, main)?;
    main.account(account).ok_or_else(missing)
}

/// Runs the handler of a request to Twilio's API, on the account that it is about.
pub(crate) fn respond(
    tx: &mut Transaction<'_>,
    principal: &Principal,
    request: &Request,
) -> Result<ApiResponse, ApiError> {
    let method = Method::parse(request.method.as_str());
    for route in routes() {
        if method != Some(route.operation.method()) || !matches_product(request, route.operation.host()) {
            continue;
        }
        let Some(values) = match_path(route.operation.path(), &request.path) else { continue };
        let key = &*route.operation.key();
        if tx.state.kind == AccountKind::Test && !TEST_OPERATIONS.contains(&key) {
            break;
        }
        if principal.credential == CredentialKind::Key && needs_auth_token(key) {
            return Err(ApiError::from_code(20003, ""));
        }
        let asked = RoutedRequest { http: request, path_values: values, principal };
        check(route.operation, &asked)?;
        return (route.handler)(tx, &asked);
    }
    if tx.state.kind == AccountKind::Test {
        return Err(ApiError::from_code(20008, ""));
    }
    match match_path(MEDIA_CONTENT_PATH, &request.path) {
        Some(values) if method == Some(Method::Get) && matches_product(request, "api.twilio.com") => {
            messages::media::content(tx, &RoutedRequest { http: request, path_values: values, principal })
        }
        _ => Err(unknown_operation(method, request)),
    }
}

/// Whether a request may belong to a product: by its host, else by the SID of a service, else by its path
/// alone.
fn matches_product(request: &Request, host: &str) -> bool {
    if let Some(product) = &request.product {
        return product == host;
    }
    let mut parts = request.path.split('/').skip(2);
    if parts.next() != Some("Services") {
        return true;
    }
    let prefix = parts.next().and_then(|sid| sid.get(..2)).unwrap_or_default();
    SERVICE_PREFIXES.iter().find(|(known, _)| *known == prefix).is_none_or(|(_, hosts)| hosts.contains(&host))
}

/// Rejects unknown enumeration values and missing required parameters. Unknown parameters are ignored, as at
/// Twilio.
fn check(operation: Operation<'_>, request: &RoutedRequest<'_>) -> Result<(), ApiError> {
    // The handlers of the 2010 API and of Verify check required parameters themselves, with their own codes.
    let plain = !matches!(operation.domain(), "api" | "verify");
    parameters::check(&operation.key(), request)?;
    for param in operation.params() {
        if plain
            && param.is_required()
            && param.location() == Location::Form
            && request.param(param.name()).is_none()
        {
            let what = format!("Missing required parameter {} in the post body", param.name());
            return Err(ApiError::new(400, 20001, what));
        }
        let catalog::TypeKind::Enum(name) = param.value_type().kind() else { continue };
        let given = match param.location() {
            Location::Form => request.param(param.name()),
            Location::Query => request.query_param(param.name()),
            _ => None,
        };
        let (Some(word), Some(mut words)) = (given, operation.enumeration(name)) else { continue };
        if !words.any(|known| known.eq_ignore_ascii_case(&word)) {
            // Verify has one code for all invalid parameters.
            let code = if operation.domain() == "verify" { 60200 } else { 20001 };
            return Err(ApiError::from_code(code, param.name()));
        }
    }
    Ok(())
}

fn unknown_operation(method: Option<Method>, request: &Request) -> ApiError {
    let path = &request.path;
    let fits = |path: &str| {
        catalog::embedded()
            .operations()
            .filter(|o| match_path(o.path(), path).is_some() && matches_product(request, o.host()))
            .collect::<Vec<_>>()
    };
    if UNCATALOGUED.iter().any(|pattern| match_path(pattern, path).is_some()) {
        return ApiError::not_modelled(path);
    }
    let known = fits(path);
    if let Some(operation) = known.iter().find(|o| Some(o.method()) == method) {
        return ApiError::not_modelled(&operation.key());
    }
    if !known.is_empty() {
        return ApiError::from_code(20004, "");
    }
    if !fits(&format!("{path}.json")).is_empty() {
        return ApiError::not_modelled("a response in XML (add .json to the path)");
    }
    ApiError::not_found(path)
}

/// The values of a pattern's placeholders, if the path matches.
fn match_path(pattern: &str, path: &str) -> Option<Vec<String>> {
    let mut values = Vec::new();
    let mut path = path.split('/');
    for part in pattern.split('/') {
        let segment = path.next()?;
        match part.find('{') {
            None if part == segment => {}
            None => return None,
            Some(_) => {
                let suffix = part.split_once('}').map_or("", |(_, suffix)| suffix);
                let value = segment.strip_suffix(suffix)?;
                if value.is_empty()
                    || (suffix.is_empty()
                        && std::path::Path::new(value).extension().is_some_and(|e| e == "json"))
                {
                    return None;
                }
                values.push(decode(value));
            }
        }
    }
    path.next().is_none().then_some(values)
}

/// Percent-decodes one path segment; `+` stays.
fn decode(segment: &str) -> String {
    let mut out = Vec::with_capacity(segment.len());
    let mut bytes = segment.bytes();
    while let Some(byte) = bytes.next() {
        let mut ahead = bytes.clone();
        let pair = (ahead.next(), ahead.next());
        match (byte, pair) {
            (b'%', (Some(high), Some(low))) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                let digit =
                    |b: u8| char::from(b).to_digit(16).and_then(|d| u8::try_from(d).ok()).unwrap_or(0);
                out.push(digit(high) << 4 | digit(low));
                bytes = ahead;
            }
            _ => out.push(byte),
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_find_their_values() {
        for (pattern, path, expected) in [
            ("/a/{A}.json", "/a/AC1.json", Some(vec!["AC1"])),
            ("/a/{A}.json", "/a/AC1", None),
            ("/a/{A}.json", "/a/.json", None),
            ("/a/{A}/M/{S}", "/a/AC1/M/S2", Some(vec!["AC1", "S2"])),
            ("/a/{A}/M/{S}", "/a/AC1/M/S2/x", None),
            ("/a/{A}/M/{S}", "/a/AC1/M/S2.json", None),
            ("/v2/P/{N}", "/v2/P/%2B1555", Some(vec!["+1555"])),
            ("/v2/P/{N}", "/v2/P/+1%20555", Some(vec!["+1 555"])),
            ("/v2/P/{N}", "/v2/P/5%", Some(vec!["5%"])),
            ("/v2/P", "/v2/P/", None),
        ] {
            let expected = expected.map(|v: Vec<&str>| v.into_iter().map(str::to_owned).collect());
            assert_eq!(match_path(pattern, path), expected, "{pattern} {path}");
        }
    }

    #[test]
    fn every_handler_has_its_operation() {
        let catalog = catalog::embedded();
        let lost: Vec<_> =
            HANDLERS.iter().map(|(key, _)| key).filter(|key| catalog.find(key).is_none()).collect();
        assert_eq!(lost, Vec::<&&str>::new());
        assert_eq!(routes().len(), HANDLERS.len());
    }
}
