//! The sandbox's clock.

use std::time::Duration;

use serde_json::{Value as Json, json};

use crate::control::{Ask, Reply, Shared, State, Trouble, duration};
use crate::dates;
use crate::http::Answer;
use crate::world::World;

/// Farthest that one request moves the clock.
const FARTHEST: Duration = Duration::from_secs(3660 * 24 * 3600);

fn show(world: &World) -> Json {
    json!({"now": twire::iso_time(world.clock.now()), "scale": world.clock.scale()})
}

pub(super) async fn clock(State(world): Shared) -> Answer {
    Answer::ok(&show(&world))
}

/// Sets how fast it runs: `{"scale": 60}`; 0 stops it.
pub(super) async fn set(State(world): Shared, ask: Ask) -> Reply {
    let scale = ask.body.get("scale").and_then(Json::as_f64).filter(|s| (0.0..=1_000_000.0).contains(s));
    world.clock.set_scale(scale.ok_or_else(|| Trouble::bad("scale: a number from 0 to 1000000"))?);
    world.touch();
    Ok(Answer::ok(&show(&world)))
}

/// Moves it: `{"by": "10m"}` or `{"to": "2030-01-15T12:00:00Z"}`. What is due on the way happens
/// in its order, webhooks included, before this answers; `settled` is false if something took more
/// than a minute of real time.
pub(super) async fn advance(State(world): Shared, ask: Ask) -> Reply {
    let by = match (ask.body.get("by"), ask.text("to")) {
        (Some(by), None) => duration(by),
        (None, Some(to)) => {
            let now = world.clock.now();
            dates::moment(&to).and_then(|to| to.duration_since(now).ok())
        }
        _ => None,
    };
    let by = by.filter(|by| *by <= FARTHEST).ok_or_else(|| {
        Trouble::bad("by: a time such as 500ms, 10m or 2d; or to: a moment ahead; at most ten years")
    })?;
    let settled = world.advance(by).await;
    world.touch();
    let mut json = show(&world);
    json["settled"] = json!(settled);
    Ok(Answer::ok(&json))
}
