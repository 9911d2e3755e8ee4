//! The clock of the control API.

use std::time::Duration;

use serde_json::{Value as Json, json};

use crate::control::{ControlError, ControlRequest, ControlResult, Shared, State, duration};
use crate::dates;
use crate::http::ApiResponse;
use crate::simulated_account::SimulatedAccount;

/// Maximum distance of one request.
const MAX_ADVANCE: Duration = Duration::from_secs(3660 * 24 * 3600);

fn show(sim: &SimulatedAccount) -> Json {
    json!({"now": twire::iso_time(sim.clock.now()), "scale": sim.clock.scale()})
}

pub(super) async fn clock(State(sim): Shared) -> ApiResponse {
    ApiResponse::ok(&show(&sim))
}

/// Sets the clock's speed: `{"scale": 60}`; 0 stops it.
pub(super) async fn set(State(sim): Shared, request: ControlRequest) -> ControlResult {
    let scale = request.body.get("scale").and_then(Json::as_f64).filter(|s| (0.0..=1_000_000.0).contains(s));
    sim.clock.set_scale(scale.ok_or_else(|| ControlError::bad("scale: a number from 0 to 1000000"))?);
    sim.notify_watchers();
    Ok(ApiResponse::ok(&show(&sim)))
}

/// Advances the clock: `{"by": "10m"}` or `{"to": "2030-01-15T12:00:00Z"}`. Everything due by then runs in
/// order, webhooks included, before the response. `settled` is false if something took more than a minute of
/// real time.
pub(super) async fn advance(State(sim): Shared, request: ControlRequest) -> ControlResult {
    let by = match (request.body.get("by"), request.text("to")) {
        (Some(by), None) => duration(by),
        (None, Some(to)) => {
            let now = sim.clock.now();
            dates::moment(&to).and_then(|to| to.duration_since(now).ok())
        }
        _ => None,
    };
    let by = by.filter(|by| *by <= MAX_ADVANCE).ok_or_else(|| {
        ControlError::bad("by: a time such as 500ms, 10m or 2d; or to: a moment ahead; at most ten years")
    })?;
    let settled = sim.advance(by).await;
    sim.notify_watchers();
    let mut json = show(&sim);
    json["settled"] = json!(settled);
    Ok(ApiResponse::ok(&json))
}
