//! Tests of the library and the command line, without a window.

#[path = "../common/mod.rs"]
mod common;
mod corpus;
mod house;
mod seat;
mod whole_way;
