//! How fast the engine is beside the least that its workload can cost: `cargo bench --bench yardstick`.
//!
//! Both run in turn in one process, built alike, and what counts is the ratio: it is the same on a slow machine and on
//! a busy one. Goals: W1 with all its books by interval at most 2.1 times the limit, a day of three skills with
//! redials, callbacks and breaks at most 5 times, 1,000 days of W1 in less than 50 MB, and a cost per call that grows
//! at most with the logarithm of the size.
//!
//! Of the two ways through a day the shorter is timed where the centre is plain, as `replicate` takes it; `stepped` is
//! W1 on the way that can be watched and interfered with, for which no goal is set.

// This program is there to print.
#![allow(clippy::print_stdout)]
// The limit is what this machine can do: it may use what differs between platforms, and nothing else sees its days.
#![allow(clippy::disallowed_methods)]

mod centres;
mod limit;
mod machine;

use frontline::queueing::{Centre, Run, Wanted, plain, replicate};
use limit::{Limit, Total};
use machine::{clock, peak_kib, peak_kib_of, timed};
use std::hint::black_box;
use std::sync::Arc;

const INTERVALS: usize = 20;
/// The half-hours of W1: expected calls, and agents on duty.
const CALLS: [u32; INTERVALS] =
    [230, 330, 450, 560, 650, 690, 680, 620, 560, 520, 510, 530, 560, 590, 580, 540, 480, 400, 300, 220];
const AGENTS: [u32; INTERVALS] = [41, 57, 76, 94, 108, 115, 113, 104, 94, 88, 86, 89, 94, 99, 97, 91, 81, 68, 52, 39];

const SEED: u64 = 1000;
const ROUNDS: usize = 5;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [flag, what] = &arguments[..]
        && flag == "--peak-of"
    {
        remember(what);
        return;
    }
    // `cargo test --benches` only wants to see that it runs.
    let days = if arguments.iter().any(|argument| argument == "--bench") { 400 } else { 4 };
    println!("Nanoseconds are {}; {days} days of W1 a round, {ROUNDS} rounds in turn.\n", clock());
    in_turn("W1", &Arc::new(centres::w1(1)), days, whole, "goal 2.1");
    in_turn("W1, stepped", &Arc::new(centres::w1(1)), days, stepped, "no goal");
    in_turn("three skills", &Arc::new(centres::three_skills()), days / 2, whole, "goal 5.0");
    scaled(days);
    memory();
}

// ---- Time ---------------------------------------------------------------------------------------------------------

/// A way through a day: the attempts in it.
type Way = fn(&Arc<Centre>, u64) -> u64;

/// By the shorter way, if the centre is plain.
fn whole(centre: &Arc<Centre>, seed: u64) -> u64 {
    match plain::day(centre, seed) {
        Some(tally) => black_box(tally).day().attempted,
        None => stepped(centre, seed),
    }
}

/// By the general engine.
fn stepped(centre: &Arc<Centre>, seed: u64) -> u64 {
    black_box(Run::new(centre, seed).finish()).day().attempted
}

/// The limit on W1 and the engine on `centre`, in turn, and the ratio of what a call costs.
fn in_turn(name: &str, centre: &Arc<Centre>, days: u64, way: Way, goal: &str) {
    let mut limit = Limit::new();
    // Tables are made, caches are warm.
    limit_ns(&mut limit, 1);
    engine_ns(centre, 1, way);
    let (mut lows, mut highs, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let (low, high) = (limit_ns(&mut limit, days), engine_ns(centre, days, way));
        lows.push(low);
        highs.push(high);
        ratios.push(high / low);
    }
    let (low, high, ratio) = (median(lows), median(highs), median(ratios));
    println!("{name:14} limit {low:6.1} ns/call   engine {high:6.1} ns/call   ratio {ratio:5.2} ({goal})");
    println!("{:14} {}", "", books(centre, days.min(100)));
}

fn limit_ns(limit: &mut Limit, days: u64) -> f64 {
    let mut total = Total::default();
    let ns = timed(|| {
        for day in 0..days {
            limit.day(SEED + day, &mut total);
        }
    });
    black_box(total);
    ns / total.offered.max(1) as f64
}

/// What an attempt costs, redials included.
fn engine_ns(centre: &Arc<Centre>, days: u64, way: Way) -> f64 {
    let mut attempts = 0;
    let ns = timed(|| {
        for day in 0..days {
            attempts += way(centre, SEED + day);
        }
    });
    ns / attempts.max(1) as f64
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// What came of the days, so that a glance shows that both did their work.
fn books(centre: &Arc<Centre>, days: u64) -> String {
    let (mut limit, mut total) = (Limit::new(), Total::default());
    let mut sum = frontline::queueing::Count::default();
    for day in 0..days {
        limit.day(SEED + day, &mut total);
        sum.add(&Run::new(centre, SEED + day).finish().day());
    }
    let share = |part: u64, of: u64| 100.0 * part as f64 / of.max(1) as f64;
    format!(
        "limit: {:.1} % in time, {:.2} % lost, {:.0} h busy a day; engine: {} attempts a day, {:.1} % in time, {:.2} % \
         lost, {} redials, {} callbacks",
        share(total.in_target, total.offered),
        share(total.abandoned, total.offered),
        total.busy_s / 3600.0 / days.max(1) as f64,
        sum.attempted / days.max(1),
        share(sum.answered_in_target, sum.offered),
        share(sum.abandoned, sum.offered),
        sum.redials / days.max(1),
        sum.callbacks_promised / days.max(1),
    )
}

/// W1 with 1, 10 and 100 times the calls and the agents.
fn scaled(days: u64) {
    println!();
    for times in [1, 10, 100] {
        let centre = Arc::new(centres::w1(times));
        let days = (days / u64::from(times)).max(1);
        let [ns, stepped_ns] =
            [whole as Way, stepped].map(|way| median((0..3).map(|_| engine_ns(&centre, days, way)).collect()));
        println!("W1 x {times:<9} engine {ns:6.1} ns/call   stepped {stepped_ns:6.1} ns/call");
    }
}

// ---- Memory -------------------------------------------------------------------------------------------------------

/// Work whose memory is looked at in a process of its own.
const WORKS: [&str; 4] = ["nothing", "a day of W1", "a day of W1 x 100", "1,000 days of W1"];

fn memory() {
    println!();
    for what in WORKS {
        match peak_kib_of(what) {
            Some(kib) => println!("{what:20} {:6.1} MB at most", kib as f64 * 1024.0 / 1e6),
            None => println!("{what:20} this system does not tell"),
        }
    }
}

/// Does a work of that name and prints the most memory it took.
fn remember(what: &str) {
    let day = |times: u32| Run::new(&Arc::new(centres::w1(times)), SEED).finish().day().offered;
    if what == WORKS[1] {
        black_box(day(1));
    } else if what == WORKS[2] {
        black_box(day(100));
    } else if what == WORKS[3] {
        let wanted = Wanted::Fixed(1000);
        black_box(replicate(&Arc::new(centres::w1(1)), SEED, wanted, None, &|_, _| true).ok());
    }
    if let Some(kib) = peak_kib() {
        println!("{kib}");
    }
}
