//! Tests of the library and the command line, without a window.

mod basket;
mod cohort;
mod commands;
#[path = "../common/mod.rs"]
mod common;
mod corpus;
mod debrief_page;
mod erlang;
mod estimate;
mod faults;
mod fields;
mod fuzz;
mod guide;
mod house;
mod import;
mod kills;
mod outlines;
mod queueing;
mod records;
mod reload;
mod screenshot;
mod seat;
mod shift_records;
mod shifts;
mod shipped;
mod staff;
mod storm;
mod texts;
mod what_ifs;
mod whole_way;
