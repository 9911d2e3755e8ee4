//! The states together with a model of Twilio and of workers that die: no reachable state has two
//! messages for one delivery, and none loses one.
//!
//! Time is counted in ticks. A worker claims a delivery, may write the first byte until its
//! deadline, may stall or die at any point, and a new one takes over. A request that was written
//! lands at once, lands late (within `LATEST`), or is lost; its response arrives or is lost.

use stateright::{Checker, Model, Property};
use twire_outbox::OnDoubt;
use twire_outbox::delivery::{Delivery, Effect, Event, Policy, State, StateName, Verdict, step};

/// The last tick that is looked at.
const END: i64 = 12;
/// A lease; the deadline of the first byte ends before it.
const LEASE: i64 = 2;
const DEADLINE: i64 = 1;
/// How late a request lands.
const LATEST: i64 = 1;
/// What is waited for; longer than the latest landing.
const SETTLE_TIME: i64 = 2;

type Step = fn(Delivery, Event, Policy, i64) -> (Delivery, Option<Effect>);

struct Outbox {
    step: Step,
    policy: Policy,
    /// Deliveries with the same recipient, sender and text.
    alike: usize,
    attempts: u32,
}

/// An attempt as the worker has it, until it dies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Attempt {
    delivery: usize,
    number: u32,
    deadline: i64,
    is_written: bool,
    response: Option<Response>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Response {
    Accepted(usize),
    Refused,
    Lost,
}

/// A request between worker and Twilio, which lands by then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct RequestInFlight {
    delivery: usize,
    number: u32,
    by: i64,
}

/// A message at Twilio: whose it truly is, when it was made, and whose the store says it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Message {
    delivery: usize,
    at: i64,
    owner: Option<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct DeliveryModel {
    now: i64,
    deliveries: Vec<Delivery>,
    attempts: Vec<Attempt>,
    flights: Vec<RequestInFlight>,
    messages: Vec<Message>,
    deaths: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Action {
    Tick,
    Claim(usize),
    Write(usize),
    /// Twilio gets it; the response arrives or not.
    Land(usize, bool),
    /// It never gets there.
    Lose(usize),
    /// Twilio refuses it.
    Refuse(usize),
    /// The worker writes down what it knows.
    Settle(usize),
    Die,
    EndLease(usize),
    Look(usize),
}

impl DeliveryModel {
    fn apply(&mut self, outbox: &Outbox, at: usize, event: Event) -> Option<Effect> {
        let (after, effect) = (outbox.step)(self.deliveries[at], event, outbox.policy, self.now);
        self.deliveries[at] = after;
        effect
    }

    fn is_in_doubt(&self, at: usize) -> bool {
        matches!(self.deliveries[at].state, State::Sending { .. } | State::Uncertain { .. })
    }
}

impl Model for Outbox {
    type State = DeliveryModel;
    type Action = Action;

    fn init_states(&self) -> Vec<DeliveryModel> {
        vec![DeliveryModel {
            now: 0,
            deliveries: vec![Delivery::new(0, END - 1); self.alike],
            attempts: Vec::new(),
            flights: Vec::new(),
            messages: Vec::new(),
            deaths: 0,
        }]
    }

    fn actions(&self, world: &DeliveryModel, actions: &mut Vec<Action>) {
        // What is on its way has landed by its time.
        let may_tick = world.now < END && world.flights.iter().all(|f| world.now < f.by);
        actions.extend(may_tick.then_some(Action::Tick));
        for (at, delivery) in world.deliveries.iter().enumerate() {
            match delivery.state {
                State::Ready { .. } if delivery.attempt < self.attempts => {
                    // The rule of fingerprints.
                    let others = (0..world.deliveries.len()).filter(|other| *other != at);
                    if !others.into_iter().any(|other| world.is_in_doubt(other)) {
                        actions.push(Action::Claim(at));
                    }
                }
                State::Sending { lease } if world.now >= lease => actions.push(Action::EndLease(at)),
                State::Uncertain { look, .. } if world.now >= look => actions.push(Action::Look(at)),
                _ => {}
            }
        }
        for (at, attempt) in world.attempts.iter().enumerate() {
            if !attempt.is_written && attempt.response.is_none() && world.now <= attempt.deadline {
                actions.push(Action::Write(at));
            }
            actions.extend(attempt.response.map(|_| Action::Settle(at)));
            if attempt.is_written && attempt.response.is_none() {
                actions.push(Action::Lose(at));
            }
        }
        for at in 0..world.flights.len() {
            actions.extend([Action::Land(at, true), Action::Land(at, false), Action::Refuse(at)]);
        }
        if world.deaths < 2 && !world.attempts.is_empty() {
            actions.push(Action::Die);
        }
    }

    fn next_state(&self, last: &DeliveryModel, action: Action) -> Option<DeliveryModel> {
        let mut world = last.clone();
        match action {
            Action::Tick => world.now += 1,
            Action::Claim(delivery) => {
                let now = world.now;
                if world.apply(self, delivery, Event::Claim { lease: now + LEASE }) == Some(Effect::Send) {
                    let number = world.deliveries[delivery].attempt;
                    let deadline = now + DEADLINE;
                    world.attempts.push(Attempt {
                        delivery,
                        number,
                        deadline,
                        is_written: false,
                        response: None,
                    });
                }
            }
            Action::Write(at) => {
                world.attempts[at].is_written = true;
                let Attempt { delivery, number, .. } = world.attempts[at];
                world.flights.push(RequestInFlight { delivery, number, by: world.now + LATEST });
            }
            Action::Land(at, is_heard) => {
                let flight = world.flights.remove(at);
                world.messages.push(Message { delivery: flight.delivery, at: world.now, owner: None });
                let sid = world.messages.len() - 1;
                let response = if is_heard { Response::Accepted(sid) } else { Response::Lost };
                hear(&mut world, flight, response);
            }
            Action::Refuse(at) => {
                let flight = world.flights.remove(at);
                hear(&mut world, flight, Response::Refused);
            }
            // The connection breaks; the request may still be on its way.
            Action::Lose(at) => world.attempts[at].response = Some(Response::Lost),
            Action::Settle(at) => {
                let attempt = world.attempts.remove(at);
                let number = attempt.number;
                match attempt.response? {
                    Response::Accepted(sid) => {
                        // The SID is its own, whatever state it is in.
                        world.messages[sid].owner = Some(attempt.delivery);
                        world.apply(self, attempt.delivery, Event::Accepted { attempt: number });
                    }
                    Response::Refused => {
                        let event = Event::Refused { attempt: number, verdict: Verdict::Never };
                        world.apply(self, attempt.delivery, event);
                    }
                    Response::Lost => {
                        world.apply(self, attempt.delivery, Event::Doubt { attempt: number });
                    }
                }
            }
            Action::Die => {
                world.attempts.clear();
                world.deaths += 1;
            }
            Action::EndLease(delivery) => {
                world.apply(self, delivery, Event::LeaseEnded);
            }
            Action::Look(delivery) => {
                let since = world.deliveries[delivery].started;
                let found = world.messages.iter().position(|m| m.owner.is_none() && m.at >= since);
                let looks = match world.deliveries[delivery].state {
                    State::Uncertain { looks, .. } => looks,
                    _ => 0,
                };
                let attempt = world.deliveries[delivery].attempt;
                let event = found.map_or(Event::NotFound { attempt, looks }, |_| Event::Found);
                if let Some(sid) = found {
                    world.messages[sid].owner = Some(delivery);
                }
                world.apply(self, delivery, event);
            }
        }
        (world != *last).then_some(world)
    }

    fn properties(&self) -> Vec<Property<Outbox>> {
        let mut properties = vec![
            Property::<Outbox>::always("what is accepted is at Twilio, each for itself", |outbox, world| {
                let accepted = world.deliveries.iter().filter(|d| d.state == State::Accepted).count();
                outbox.policy.on_doubt != OnDoubt::Reconcile || accepted <= world.messages.len()
            }),
            Property::<Outbox>::always("nothing is stuck or forgotten", |outbox, world| {
                // At the end everything is over, but for what a person decides or has no attempt left.
                let is_quiet = world.flights.is_empty() && world.attempts.is_empty() && world.now == END;
                let mut actions = Vec::new();
                outbox.actions(world, &mut actions);
                let is_open = |d: &Delivery| match d.state.name() {
                    StateName::Ready => d.attempt < outbox.attempts && d.expires > world.now,
                    StateName::Sending | StateName::Uncertain => true,
                    _ => false,
                };
                let is_waiting = |d: &Delivery| {
                    matches!(d.state, State::Uncertain { look, .. } if look > END)
                        || matches!(d.state, State::Sending { lease } if lease > END)
                };
                !(is_quiet
                    && actions.is_empty()
                    && world.deliveries.iter().any(|d| is_open(d) && !is_waiting(d)))
            }),
            Property::<Outbox>::sometimes("one is accepted", |_, world| {
                world.deliveries.iter().all(|d| d.state == State::Accepted)
            }),
        ];
        if self.policy.on_doubt != OnDoubt::Resend {
            properties.push(Property::<Outbox>::always("no more messages than deliveries", |_, world| {
                // Whose it is does not matter among deliveries that are alike.
                world.messages.len() <= world.deliveries.len()
            }));
        }
        if self.policy.on_doubt == OnDoubt::Reconcile {
            properties.push(Property::<Outbox>::sometimes("one is found", |_, world| {
                world.deaths > 0 && world.deliveries.iter().all(|d| d.state == State::Accepted)
            }));
        }
        properties
    }
}

/// The response reaches the worker that is still alive and waits for it.
fn hear(world: &mut DeliveryModel, flight: RequestInFlight, response: Response) {
    let waits =
        |a: &&mut Attempt| a.delivery == flight.delivery && a.number == flight.number && a.response.is_none();
    if let Some(attempt) = world.attempts.iter_mut().find(waits) {
        attempt.response = Some(response);
    }
}

fn outbox(step: Step, on_doubt: OnDoubt, alike: usize) -> Outbox {
    let settle = if on_doubt == OnDoubt::Resend { 0 } else { SETTLE_TIME };
    Outbox { step, policy: Policy { on_doubt, settle }, alike, attempts: 2 }
}

#[test]
fn nothing_is_sent_twice_and_nothing_is_lost() {
    for on_doubt in [OnDoubt::Reconcile, OnDoubt::Hold, OnDoubt::Resend] {
        let checker = outbox(step, on_doubt, 1).checker().spawn_bfs().join();
        checker.assert_properties();
        assert!(checker.unique_state_count() > 500, "{}", checker.unique_state_count());
    }
}

#[test]
fn two_that_are_alike_are_not_taken_for_each_other() {
    let checker = outbox(step, OnDoubt::Reconcile, 2).checker().spawn_bfs().join();
    checker.assert_properties();
}

#[test]
fn a_fault_that_is_planted_is_found() {
    /// The end of a lease makes it ready: the mistake of job queues.
    fn hasty(delivery: Delivery, event: Event, policy: Policy, now: i64) -> (Delivery, Option<Effect>) {
        if event == Event::LeaseEnded && matches!(delivery.state, State::Sending { .. }) {
            return (Delivery { state: State::Ready { due: now }, ..delivery }, None);
        }
        step(delivery, event, policy, now)
    }
    /// One look is enough.
    fn careless(delivery: Delivery, event: Event, policy: Policy, now: i64) -> (Delivery, Option<Effect>) {
        let policy = Policy { settle: 0, ..policy };
        step(delivery, event, policy, now)
    }
    for (name, planted) in [("lease end to ready", hasty as Step), ("no time to settle", careless as Step)] {
        let checker = outbox(planted, OnDoubt::Reconcile, 1).checker().spawn_bfs().join();
        assert!(checker.discovery("no more messages than deliveries").is_some(), "{name}");
    }
}
