//! The C library: what `twire-abi` exports, linked.
//!
//! A crate of its own, because link-time optimisation works at the level of the crate that is linked:
//! this one is optimised for speed, and the functions of the ABI, which only pass on what the core does,
//! for size. See `docs/size.md`.

pub use twire_abi::*;
