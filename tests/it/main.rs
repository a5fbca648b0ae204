//! Tests of the library and the command line, without a window.

mod commands;
#[path = "../common/mod.rs"]
mod common;
mod corpus;
mod fuzz;
mod guide;
mod house;
mod seat;
mod shipped;
mod whole_way;
