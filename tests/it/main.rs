//! Tests of the library and the command line, without a window.

mod commands;
#[path = "../common/mod.rs"]
mod common;
mod corpus;
mod fields;
mod fuzz;
mod guide;
mod house;
mod reload;
mod seat;
mod shipped;
mod whole_way;
