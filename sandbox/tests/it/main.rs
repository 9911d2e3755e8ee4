//! The sandbox from outside: raw HTTP, its own clock, no sleeping.

mod accounts;
mod auth;
mod calls;
mod conferences;
mod control;
mod dial;
mod faults;
mod fidelity;
mod http;
mod inbound;
mod limits;
mod lists;
mod lookups;
mod messages;
mod numbers;
mod page;
mod products;
mod proxy;
mod queues;
mod recordings;
mod twiml;
mod verify;
mod webhooks;
