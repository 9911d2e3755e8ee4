//! A model of a fleet: deliveries in one store, and workers that stall, die and are cut off at any
//! point, each with a clock of its own.
//!
//! Times are ticks from this moment, so that a world is the same whenever it occurs: a tick brings
//! everything nearer by one. `model.rs` is about one worker, and has expiry and all policies.

use std::collections::BTreeSet;

use stateright::{Checker, HasDiscoveries, Model, Property};
use twire_outbox::OnDoubt;
use twire_outbox::delivery::{Delivery, Effect, Event, Policy, State, Verdict, step};

/// A lease; the deadline of the first byte ends before it.
const LEASE: i64 = 2;
const DEADLINE: i64 = 1;
/// How late a request lands.
const LATEST: i64 = 1;
/// What is waited for; longer than the latest landing.
const SETTLE_TIME: i64 = 2;
/// For how long a delivery in doubt is one worker's to look for.
const LOOK: i64 = 1;
/// What is longer ago is as good as this.
const LONG_AGO: i64 = -6;

type Step = fn(Delivery, Event, Policy, i64) -> (Delivery, Option<Effect>);

/// A mistake that is planted, to see that it is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// A worker that was paused sends after its deadline.
    NoDeadline,
    /// The deadline counts from when the answer to the claim is read, which may be late.
    DeadlineFromAnswer,
    /// A lease begins and ends by the clock of whoever looks at it.
    OwnClock,
}

struct Fleet {
    step: Step,
    attempts: u32,
    /// How far each worker's clock is from the store's.
    clocks: Vec<i64>,
    /// How often a worker's clock stands still for a tick.
    lags: u8,
    /// How often a worker dies, or an answer of the store's is lost.
    losses: u8,
    fault: Option<Fault>,
    /// Looks of the first attempt that were not written down yet.
    late_looks: usize,
}

/// An attempt as the worker has it, until it dies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Attempt {
    worker: usize,
    number: u32,
    /// Until the deadline, by the worker's clock; `None` before it has heard that its claim holds.
    left: Option<i64>,
    is_written: bool,
    response: Option<Response>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Response {
    Accepted,
    Refused,
    NotSent,
    Lost,
}

/// What a worker has read of Twilio's list, and has not written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Look {
    worker: usize,
    attempt: u32,
    looks: u8,
    is_found: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Simulation {
    delivery: Delivery,
    attempts: Vec<Attempt>,
    /// Requests between worker and Twilio: of which attempt, and by when they land.
    flights: Vec<(u32, i64)>,
    /// Messages at Twilio: since when.
    messages: Vec<i64>,
    looks: Vec<Look>,
    lags: u8,
    losses: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Action {
    Tick,
    /// Time passes, but not on a worker's clock.
    Lag(usize),
    /// A worker claims it; whether it hears that its claim holds.
    Claim(usize, bool),
    /// A worker reads the store's answer, late.
    Hear(usize),
    Write(usize),
    /// It was too late to write.
    Miss(usize),
    /// Twilio gets it, and its response arrives.
    Land(usize),
    /// The connection breaks; the request may still be on its way.
    Lose(usize),
    /// What is on its way arrives, or never does.
    LandUnheard(usize),
    Vanish(usize),
    Refuse(usize),
    /// A worker writes down what it knows; whether it hears that it is written.
    Settle(usize, bool),
    Die(usize),
    EndLease(usize),
    /// A worker reads Twilio's list.
    Look(usize),
    /// A worker writes down what it has found.
    Looked(usize),
}

impl Simulation {
    fn is_over(&self) -> bool {
        !matches!(self.delivery.state, State::Ready { .. } | State::Sending { .. } | State::Uncertain { .. })
    }
}

impl Fleet {
    fn real() -> Fleet {
        Fleet { step, attempts: 2, clocks: vec![0, 3], lags: 1, losses: 1, fault: None, late_looks: 0 }
    }

    /// This moment by the clock that leases are judged by: the store's.
    fn time(&self, worker: usize) -> i64 {
        if self.fault == Some(Fault::OwnClock) { self.clocks[worker] } else { 0 }
    }

    fn apply(&self, world: &mut Simulation, now: i64, event: Event) -> Option<Effect> {
        let policy = Policy { on_doubt: OnDoubt::Reconcile, settle: SETTLE_TIME };
        let (after, effect) = (self.step)(world.delivery, event, policy, now);
        world.delivery = after;
        effect
    }

    fn of_attempt(&self, world: &Simulation, at: usize, actions: &mut Vec<Action>) {
        let attempt = world.attempts[at];
        match (attempt.response, attempt.left) {
            (Some(_), _) => {
                actions.push(Action::Settle(at, true));
                actions.extend((world.losses < self.losses).then_some(Action::Settle(at, false)));
            }
            (None, _) if attempt.is_written => actions.push(Action::Lose(at)),
            (None, None) => actions.push(Action::Hear(at)),
            (None, Some(left)) => {
                actions.extend((left < 0).then_some(Action::Miss(at)));
                let may_write = left >= 0 || self.fault == Some(Fault::NoDeadline);
                actions.extend(may_write.then_some(Action::Write(at)));
            }
        }
    }
}

/// A tick: all is nearer, or longer ago.
fn pass(world: &mut Simulation, stands_still: Option<usize>) {
    let nearer = |time: &mut i64| *time = (*time - 1).max(LONG_AGO);
    match &mut world.delivery.state {
        State::Ready { due: at } | State::Uncertain { look: at, .. } | State::Sending { lease: at } => {
            nearer(at);
        }
        _ => {}
    }
    nearer(&mut world.delivery.started);
    world.messages.iter_mut().for_each(nearer);
    world.flights.iter_mut().for_each(|(_, by)| *by -= 1);
    for attempt in world.attempts.iter_mut().filter(|attempt| Some(attempt.worker) != stands_still) {
        attempt.left = attempt.left.map(|left| (left - 1).max(-1));
    }
}

/// The response reaches the worker that is still alive and waits for it.
fn hear(world: &mut Simulation, number: u32, response: Response) {
    let waits = |a: &&mut Attempt| a.number == number && a.is_written && a.response.is_none();
    if let Some(attempt) = world.attempts.iter_mut().find(waits) {
        attempt.response = Some(response);
    }
}

impl Model for Fleet {
    type State = Simulation;
    type Action = Action;

    fn init_states(&self) -> Vec<Simulation> {
        let look = Look { worker: 1, attempt: 1, looks: 0, is_found: false };
        let attempt = u32::from(self.late_looks > 0);
        vec![Simulation {
            delivery: Delivery { attempt, ..Delivery::new(0, i64::MAX) },
            attempts: Vec::new(),
            flights: Vec::new(),
            messages: Vec::new(),
            looks: vec![look; self.late_looks],
            lags: 0,
            losses: 0,
        }]
    }

    fn actions(&self, world: &Simulation, actions: &mut Vec<Action>) {
        // What is on its way has landed by its time.
        if world.flights.iter().all(|(_, by)| *by > 0) {
            actions.push(Action::Tick);
            if world.lags < self.lags {
                actions.extend((0..self.clocks.len()).map(Action::Lag));
            }
        }
        for worker in 0..self.clocks.len() {
            let now = self.time(worker);
            match world.delivery.state {
                State::Ready { due } if world.delivery.attempt < self.attempts && due <= now => {
                    actions.push(Action::Claim(worker, true));
                    actions.extend((world.losses < self.losses).then_some(Action::Claim(worker, false)));
                }
                State::Sending { lease } if now >= lease => actions.push(Action::EndLease(worker)),
                State::Uncertain { look, .. }
                    if now >= look && world.looks.iter().all(|look| look.worker != worker) =>
                {
                    actions.push(Action::Look(worker));
                }
                _ => {}
            }
            let works = world.attempts.iter().map(|a| a.worker).chain(world.looks.iter().map(|l| l.worker));
            if world.losses < self.losses && works.into_iter().any(|busy| busy == worker) {
                actions.push(Action::Die(worker));
            }
        }
        for at in 0..world.attempts.len() {
            self.of_attempt(world, at, actions);
        }
        for at in 0..world.flights.len() {
            let number = world.flights[at].0;
            let is_heard = world.attempts.iter().any(|a| a.number == number && a.response.is_none());
            if is_heard {
                actions.extend([Action::Land(at), Action::Refuse(at)]);
            } else {
                actions.extend([Action::LandUnheard(at), Action::Vanish(at)]);
            }
        }
        actions.extend((0..world.looks.len()).map(Action::Looked));
    }

    fn next_state(&self, last: &Simulation, action: Action) -> Option<Simulation> {
        let mut world = last.clone();
        match action {
            Action::Tick => pass(&mut world, None),
            Action::Lag(worker) => {
                pass(&mut world, Some(worker));
                world.lags += 1;
            }
            Action::Claim(worker, is_heard) => {
                let now = self.time(worker);
                self.apply(&mut world, now, Event::Claim { lease: now + LEASE });
                // The worker's clock is read before it asks.
                let is_known = self.fault != Some(Fault::DeadlineFromAnswer);
                let number = world.delivery.attempt;
                let left = is_known.then_some(DEADLINE);
                if is_heard {
                    world.attempts.push(Attempt { worker, number, left, is_written: false, response: None });
                } else {
                    world.losses += 1;
                }
            }
            Action::Hear(at) => world.attempts[at].left = Some(DEADLINE),
            Action::Write(at) => {
                world.attempts[at].is_written = true;
                world.flights.push((world.attempts[at].number, LATEST));
            }
            Action::Miss(at) => world.attempts[at].response = Some(Response::NotSent),
            Action::Land(at) | Action::LandUnheard(at) => {
                let (number, _) = world.flights.remove(at);
                world.messages.push(0);
                hear(&mut world, number, Response::Accepted);
            }
            Action::Refuse(at) => {
                let (number, _) = world.flights.remove(at);
                hear(&mut world, number, Response::Refused);
            }
            Action::Vanish(at) => {
                world.flights.remove(at);
            }
            Action::Lose(at) => world.attempts[at].response = Some(Response::Lost),
            Action::Settle(at, is_heard) => {
                let Attempt { number: attempt, response, .. } = world.attempts[at];
                let event = match response? {
                    Response::Accepted => Event::Accepted { attempt },
                    Response::Refused => Event::Refused { attempt, verdict: Verdict::Never },
                    Response::NotSent => Event::NotSent { attempt, wait: 0 },
                    Response::Lost => Event::Doubt { attempt },
                };
                self.apply(&mut world, 0, event);
                if is_heard {
                    world.attempts.remove(at);
                } else {
                    world.losses += 1;
                }
            }
            Action::Die(worker) => {
                world.attempts.retain(|attempt| attempt.worker != worker);
                world.looks.retain(|look| look.worker != worker);
                world.losses += 1;
            }
            Action::EndLease(worker) => {
                self.apply(&mut world, self.time(worker), Event::LeaseEnded);
            }
            Action::Look(worker) => {
                let State::Uncertain { looks, .. } = world.delivery.state else { return None };
                let is_found = world.messages.iter().any(|at| *at >= world.delivery.started);
                // It is this worker's alone for a while.
                world.delivery.state = State::Uncertain { look: LOOK, looks };
                world.looks.push(Look { worker, attempt: world.delivery.attempt, looks, is_found });
            }
            Action::Looked(at) => {
                let Look { attempt, looks, is_found, .. } = world.looks.remove(at);
                let event = if is_found { Event::Found } else { Event::NotFound { attempt, looks } };
                self.apply(&mut world, 0, event);
            }
        }
        (world != *last).then_some(world)
    }

    /// What is over changes no more, unless a worker may still send.
    fn within_boundary(&self, world: &Simulation) -> bool {
        !world.is_over()
            || !world.flights.is_empty()
            || world.attempts.iter().any(|attempt| !attempt.is_written && attempt.response.is_none())
    }

    fn properties(&self) -> Vec<Property<Fleet>> {
        vec![
            Property::<Fleet>::always(TWICE, |_, world| world.messages.len() <= 1),
            Property::<Fleet>::always("what is accepted is at Twilio", |_, world| {
                world.delivery.state != State::Accepted || !world.messages.is_empty()
            }),
            Property::<Fleet>::always("nothing is stuck or forgotten", |fleet, world| {
                let is_given_up = matches!(world.delivery.state, State::Ready { .. })
                    && world.delivery.attempt >= fleet.attempts;
                let mut actions = Vec::new();
                fleet.actions(world, &mut actions);
                // Waiting helps as long as something changes by it.
                is_given_up
                    || world.is_over()
                    || actions.into_iter().any(|action| fleet.next_state(world, action).is_some())
            }),
            Property::<Fleet>::sometimes("it is found after a loss", |fleet, world| {
                world.losses == fleet.losses && world.delivery.state == State::Accepted
            }),
        ]
    }
}

/// The property that planted faults break.
const TWICE: &str = "it is sent once";

fn explore(fleet: Fleet) -> usize {
    let checker = fleet.checker().spawn_bfs().join();
    checker.assert_properties();
    checker.unique_state_count()
}

#[test]
fn workers_that_stall_die_and_have_wrong_clocks_send_it_once() {
    let count = explore(Fleet::real());
    assert!(count > 10_000, "{count}");
}

/// The first attempt was looked for in vain twice, and who looked was stopped before it wrote that
/// down; others have given the attempt up meanwhile.
fn with_late_looks(step: Step) -> Fleet {
    Fleet { step, late_looks: 2, clocks: vec![0; 2], lags: 0, losses: 0, attempts: 3, ..Fleet::real() }
}

#[test]
fn a_look_of_an_earlier_attempt_counts_for_nothing() {
    explore(with_late_looks(step));
}

#[test]
fn faults_that_are_planted_in_a_fleet_are_found() {
    type Stepped = (Delivery, Option<Effect>);
    /// The end of a lease makes a delivery ready, as in queues of jobs.
    fn hasty(delivery: Delivery, event: Event, policy: Policy, now: i64) -> Stepped {
        if event == Event::LeaseEnded && matches!(delivery.state, State::Sending { .. }) {
            return (Delivery { state: State::Ready { due: now }, ..delivery }, None);
        }
        step(delivery, event, policy, now)
    }
    /// `NotSent` of an earlier attempt counts for the present one.
    fn unfenced(delivery: Delivery, event: Event, policy: Policy, now: i64) -> Stepped {
        let event = match event {
            Event::NotSent { wait, .. } => Event::NotSent { attempt: delivery.attempt, wait },
            other => other,
        };
        step(delivery, event, policy, now)
    }
    /// `NotFound` of an earlier attempt or look counts for the present one.
    fn uncounted(delivery: Delivery, event: Event, policy: Policy, now: i64) -> Stepped {
        let event = match (event, delivery.state) {
            (Event::NotFound { .. }, State::Uncertain { looks, .. }) => {
                Event::NotFound { attempt: delivery.attempt, looks }
            }
            _ => event,
        };
        step(delivery, event, policy, now)
    }
    let faulty = |fault: Fault| Fleet { fault: Some(fault), lags: 0, ..Fleet::real() };
    for (name, fleet) in [
        ("the end of a lease makes it ready", Fleet { step: hasty, ..Fleet::real() }),
        ("a paused worker sends", faulty(Fault::NoDeadline)),
        ("a deadline that counts from the answer", faulty(Fault::DeadlineFromAnswer)),
        ("leases by a worker's clock", faulty(Fault::OwnClock)),
        ("no fence", Fleet { step: unfenced, attempts: 3, lags: 0, ..Fleet::real() }),
        ("a look of an earlier attempt", with_late_looks(uncounted)),
    ] {
        let found = HasDiscoveries::AnyOf(BTreeSet::from([TWICE]));
        let checker = fleet.checker().finish_when(found).spawn_bfs().join();
        assert!(checker.discovery(TWICE).is_some(), "{name}");
    }
}
