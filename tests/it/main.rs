//! Tests of the library and the command line, without a window.

mod commands;
#[path = "../common/mod.rs"]
mod common;
mod corpus;
mod erlang;
mod fields;
mod fuzz;
mod guide;
mod house;
mod import;
mod queueing;
mod records;
mod reload;
mod seat;
mod shipped;
mod staff;
mod what_ifs;
mod whole_way;
