//! The contact centre itself: the textbook's answers, the numbers of other simulators, and what holds for every centre.

mod any_centre;
mod centres;
mod chains;
mod coverage;
mod edges;
mod every_centre;
mod golden;
mod plain;
mod reference;
mod simulators;
mod skills;
mod trace;
mod workload;
