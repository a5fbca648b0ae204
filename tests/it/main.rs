//! Tests of the library and the command line, without a window.

#[path = "../common/mod.rs"]
mod common;
mod corpus;
mod house;
mod seat;
mod shipped;
mod whole_way;
