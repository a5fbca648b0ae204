//! What the window costs: `cargo bench --bench window`, under a display without a monitor and by keys alone.
//!
//! The goals of design and issue: the first frame within 0.5 s, below 1 % of a core while nothing happens, less than
//! 400 MB where the processor paints as well, and own work of at most 4 ms in 99 of 100 frames. Time is taken from
//! outside, the own work by the program itself (`FRONTLINE_FRAMES`, see ARCHITECTURE.md).

// This program is there to print.
#![allow(clippy::print_stdout)]

#[allow(dead_code, reason = "the tests play on, here time alone passes")]
#[path = "../tests/window/desk.rs"]
mod desk;
#[allow(dead_code, reason = "the tests want more of it")]
#[path = "../tests/window/screen.rs"]
mod screen;

use screen::{Program, Screen, folder};
use std::fs;
use std::thread;
use std::time::{Duration, Instant};

/// How often the program is started.
const STARTS: usize = 5;

/// How long it is watched while nothing happens, and in a call: there all the frames that are remembered belong to it.
const IDLE: Duration = Duration::from_secs(10);
const CALL: Duration = Duration::from_secs(55);

/// How long a window takes to come to rest.
const REST: Duration = Duration::from_secs(4);

/// Ticks of the kernel's clock of processor time in a second.
const TICKS: f64 = 100.0;

fn main() {
    let Some(screen) = Screen::open() else { return };
    println!("window of 1440 x 900, painted by whatever driver this machine has; {} cores", cores());
    first_frame(&screen);
    at_rest(&screen);
    in_a_call(&screen);
}

fn cores() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// From the start of the process to the moment at which something can be read on the screen.
fn first_frame(screen: &Screen) {
    let data = folder("starts");
    let mut took: Vec<f64> = Vec::new();
    for _ in 0..STARTS {
        let began = Instant::now();
        let mut program = Program::start(screen, Program::command(screen).arg("--data").arg(&data));
        program.wait_until_painted(screen);
        took.push(began.elapsed().as_secs_f64());
        program.close(screen);
    }
    took.sort_by(f64::total_cmp);
    let middle = took.get(took.len() / 2).copied().unwrap_or_default();
    println!("first frame            {middle:8.2} s    (median of {STARTS} starts; the first has an empty folder)");
    drop(fs::remove_dir_all(data));
}

/// Home, with nobody there.
fn at_rest(screen: &Screen) {
    let data = folder("rest");
    let program = Program::open(screen, &data);
    thread::sleep(REST);
    println!("processor at rest      {:8.2} %    (of one core)", used(&program, IDLE));
    println!(
        "memory at rest         {:8.0} MB   (of it at most {:.0} MB)",
        memory(&program, "VmRSS"),
        memory(&program, "VmHWM")
    );
    program.close(screen);
    drop(fs::remove_dir_all(data));
}

/// At the desk, while a customer talks and the floor moves.
fn in_a_call(screen: &Screen) {
    let data = folder("call");
    let program = desk::begin(screen, &data);
    println!("processor in a call    {:8.2} %    (of one core)", used(&program, CALL));
    println!("memory in a call       {:8.0} MB", memory(&program, "VmRSS"));
    let (_, told) = program.close(screen);
    let line = told.lines().find_map(|line| line.strip_prefix("frames=")).unwrap_or_default();
    let number = |name: &str| {
        let after = line.split(' ').find_map(|word| word.strip_prefix(name));
        after.and_then(|number| number.parse::<f64>().ok()).unwrap_or(f64::NAN) / 1000.0
    };
    let frames = line.split(' ').next().unwrap_or_default();
    let (half, most, longest) = (number("p50_us="), number("p99_us="), number("most_us="));
    let (wall, longest_wall) = (number("wall_p99_us="), number("wall_most_us="));
    println!(
        "own work per frame     {most:8.2} ms   (processor time, 99th percentile; median {half:.2}, longest {longest:.2}; {frames} frames)"
    );
    println!("    on the wall        {wall:8.2} ms   (the same beside the painter; longest {longest_wall:.2})");
    drop(fs::remove_dir_all(data));
}

/// Percent of a core that a process uses for so long.
fn used(program: &Program, wait: Duration) -> f64 {
    let (before, began) = (ticks(program), Instant::now());
    thread::sleep(wait);
    (ticks(program) - before) / TICKS / began.elapsed().as_secs_f64() * 100.0
}

/// Processor time of a process so far, its own and the kernel's for it.
fn ticks(program: &Program) -> f64 {
    let stat = fs::read_to_string(format!("/proc/{}/stat", program.id())).unwrap_or_default();
    // The name in brackets may have blanks; the twelfth and thirteenth field after it are what counts.
    let after = stat.rsplit_once(')').map_or("", |(_, after)| after);
    after.split_whitespace().skip(11).take(2).filter_map(|field| field.parse::<f64>().ok()).sum()
}

/// Megabytes that a process has in memory.
fn memory(program: &Program, name: &str) -> f64 {
    let status = fs::read_to_string(format!("/proc/{}/status", program.id())).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':')).unwrap_or_default();
    line.split_whitespace().next().and_then(|kib| kib.parse::<f64>().ok()).unwrap_or(f64::NAN) / 1024.0
}
