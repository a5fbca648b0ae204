//! The textbook's formulas against reference values: every row of `tests/reference/erlang.csv`, the limits that one
//! formula has in another, a hundred thousand agents, and the command.

use frontline::queueing::erlang::*;
use serde_json::Value;
use std::collections::BTreeMap;
use std::process::Command;
use std::time::{Duration, Instant};

const ROWS: &str = include_str!("../reference/erlang.csv");

/// A row's inputs by name.
struct Inputs<'a>(BTreeMap<&'a str, f64>);

impl<'a> Inputs<'a> {
    fn new(text: &'a str) -> Inputs<'a> {
        let pairs = text.split(", ").map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or_else(|| panic!("{pair} is no input"));
            // Some say what the number is of, as in "0.80 of offered".
            let value = value.split(' ').next().unwrap_or_default();
            (name, value.parse::<f64>().unwrap_or_else(|_| panic!("{value} is no number")))
        });
        Inputs(pairs.collect())
    }

    #[track_caller]
    fn get(&self, name: &str) -> f64 {
        self.find(name).unwrap_or_else(|| panic!("there is no {name}"))
    }

    fn find(&self, name: &str) -> Option<f64> {
        self.0.get(name).copied()
    }

    fn traffic(&self) -> Traffic {
        let per_hour = match (self.find("lambda_per_min"), self.find("calls"), self.find("a")) {
            (Some(per_minute), ..) => per_minute * 60.0,
            (_, Some(calls), _) => calls * 3600.0 / self.get("interval_s"),
            // A load alone, or a share of one agent: any handle time will do.
            (.., Some(load)) => load * 60.0,
            _ => self.get("rho") * 3600.0 / self.get("service_mean_s"),
        };
        let handle_s = self.find("aht_s").or(self.find("service_mean_s")).unwrap_or(60.0);
        Traffic::per_hour(per_hour, handle_s).expect("usable traffic")
    }

    fn agents(&self) -> u32 {
        self.get("n") as u32
    }

    fn needed(&self, formula: Formula, goal: Goal) -> f64 {
        let steady = Steady::new(self.traffic(), formula, None).expect("usable");
        let needed = steady.needed(&goal).expect("some number is enough");
        f64::from(scheduled(needed, self.find("shrinkage").unwrap_or(0.0)).expect("a usable shrinkage"))
    }
}

fn erlang_b(inputs: &Inputs, metric: &str) -> f64 {
    match metric {
        "P_block" => blocking(inputs.traffic(), inputs.agents()),
        "required_scheduled" => {
            let service_level = 1.0 - inputs.get("max_block");
            inputs.needed(Formula::B, Goal { service_level, within_s: 0.0, most_occupied: 1.0 })
        }
        other => panic!("no figure is called {other}"),
    }
}

fn erlang_c(inputs: &Inputs, metric: &str) -> f64 {
    if metric == "required_scheduled" {
        let (service_level, within_s) = (inputs.get("target_sl"), inputs.get("T_s"));
        return inputs.needed(Formula::C, Goal { service_level, within_s, most_occupied: inputs.get("max_occ") });
    }
    let c = ErlangC::new(inputs.traffic(), inputs.agents()).expect("the agents keep up");
    match metric {
        "service_level" => c.service_level(inputs.get("T_s")),
        "occupancy" => c.occupancy(),
        "P_wait" => c.wait_probability(),
        "mean_wait_s" | "asa_s" => c.mean_wait_s(),
        other => panic!("no figure is called {other}"),
    }
}

fn erlang_a(inputs: &Inputs, metric: &str) -> f64 {
    let patience_s = inputs.get("patience_s");
    if metric == "required_agents" {
        let (service_level, within_s) = (inputs.get("target"), inputs.get("T_s"));
        return inputs.needed(Formula::A { patience_s }, Goal { service_level, within_s, most_occupied: 1.0 });
    }
    let a = ErlangA::new(inputs.traffic(), patience_s, inputs.agents()).expect("usable patience");
    match metric {
        "P_wait" => a.wait_probability(),
        "P_abandon" => a.abandonment(),
        "occupancy" => a.occupancy(),
        "mean_wait_all_s" => a.mean_wait_s(),
        "asa_served_s" => a.asa_s().expect("somebody is answered"),
        "mean_queue" => a.mean_waiting(),
        "wait_p90_s" => a.wait_percentile_s(0.9).expect("a usable share"),
        "service_level" | "P_served_within_T (of offered)" => a.service_level(inputs.get("T_s")),
        "P_wait_gt_T (any outcome)" => a.waits_longer(inputs.get("T_s")),
        other => panic!("no figure is called {other}"),
    }
}

fn value(model: &str, inputs: &Inputs, metric: &str) -> f64 {
    match (model, metric) {
        ("ErlangB", _) => erlang_b(inputs, metric),
        ("ErlangC", _) => erlang_c(inputs, metric),
        ("ErlangA", _) => erlang_a(inputs, metric),
        ("Halfin-Whitt", "P_wait_limit") => halfin_whitt(inputs.get("beta")).expect("a positive beta"),
        ("Garnett (Erlang-A limit)", "P_wait_limit") => garnett(inputs.get("beta"), inputs.get("theta_over_mu")),
        ("M/G/1", "mean_wait_s") => {
            pollaczek_khinchine(inputs.traffic(), inputs.get("cv2")).expect("the agent keeps up")
        }
        ("M/G/s Lee-Longton approx", "mean_wait_s") => {
            lee_longton(inputs.traffic(), inputs.agents(), inputs.get("cv2")).expect("the agents keep up")
        }
        other => panic!("no formula is called {other:?}"),
    }
}

#[test]
fn every_reference_row_holds() {
    let (mut rows, mut wrong) = (0, Vec::new());
    for row in ROWS.lines().skip(1) {
        let fields: Vec<&str> = row.split(';').collect();
        let [id, model, inputs, metric, expected, tolerance, kind, _source] = fields[..] else {
            panic!("not eight fields: {row}")
        };
        let number = |text: &str| text.parse::<f64>().unwrap_or_else(|_| panic!("row {id}: {text} is no number"));
        let (expected, tolerance) = (number(expected), number(tolerance));
        let value = value(model, &Inputs::new(inputs), metric);
        // What others print is rounded at a decimal place; what was computed is right to so many digits.
        let allowed = if kind == "computed" { tolerance * expected.abs() } else { tolerance };
        // A tolerance of 0 is a whole number's.
        let holds = (value - expected).abs() <= allowed;
        if !holds {
            wrong.push(format!("row {id}, {model}, {inputs}: {metric} is {value}, not {expected}"));
        }
        rows += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(rows, 144, "every row of these models in the reference table stands in the file, and none was skipped");
}

fn per_minute(contacts: f64, handle_s: f64) -> Traffic {
    Traffic::per_hour(contacts * 60.0, handle_s).expect("usable traffic")
}

fn impatient(traffic: Traffic, patience_s: f64, agents: u32) -> ErlangA {
    ErlangA::new(traffic, patience_s, agents).expect("usable patience")
}

#[track_caller]
fn near(value: f64, expected: f64, tolerance: f64) {
    assert!((value - expected).abs() <= tolerance * expected.abs(), "{value} is not {expected}");
}

const EIGHTY_IN_TWENTY: Goal = Goal { service_level: 0.8, within_s: 20.0, most_occupied: 1.0 };

#[test]
fn fewer_agents_than_the_load_can_be_enough() {
    for (calls, agents) in [(650.0, 108), (680.0, 113)] {
        let traffic = Traffic::per_hour(calls * 2.0, 300.0).expect("usable traffic");
        let steady = Steady::new(traffic, Formula::A { patience_s: 180.0 }, None).expect("usable");
        assert_eq!(steady.needed(&EIGHTY_IN_TWENTY), Some(agents), "{calls} calls");
        assert!(f64::from(agents) < traffic.load());
    }
}

#[test]
fn the_number_needed_is_the_smallest() {
    let formulas = [Formula::B, Formula::C, Formula::A { patience_s: 180.0 }, Formula::A { patience_s: 5.0 }];
    for contacts in [0.01, 0.5, 3.0, 20.0, 150.0, 2_000.0] {
        for (formula, lines) in
            formulas.iter().flat_map(|formula| [(*formula, None), (*formula, Some((contacts * 8.0) as u32 + 3))])
        {
            let traffic = per_minute(contacts, 300.0);
            let Some(steady) = Steady::new(traffic, formula, lines) else { continue };
            let needed = steady.needed(&EIGHTY_IN_TWENTY).expect("some number is enough");
            assert!(steady.figures(needed, 20.0).service_level >= 0.8, "{formula:?} {contacts} {lines:?}");
            assert!(steady.figures(needed - 1, 20.0).service_level < 0.8, "{formula:?} {contacts} {lines:?}");
        }
    }
}

#[test]
fn more_agents_never_make_it_worse() {
    for (contacts, patience_s, most) in [(20.0, 180.0, 160), (20.0, 5.0, 160), (2.0, 3_600.0, 40)] {
        let traffic = per_minute(contacts, 300.0);
        let line = |agents| LimitedLines::new(traffic, Some(patience_s), agents, 170).expect("usable lines");
        for agents in 0..most {
            let (fewer, more) = (impatient(traffic, patience_s, agents), impatient(traffic, patience_s, agents + 1));
            assert!(more.service_level(20.0) >= fewer.service_level(20.0) - 1e-14, "{agents}");
            assert!(more.abandonment() <= fewer.abandonment() + 1e-14, "{agents}");
            assert!(more.wait_probability() <= fewer.wait_probability() + 1e-14, "{agents}");
            assert!(line(agents + 1).service_level(20.0) >= line(agents).service_level(20.0) - 1e-13, "{agents}");
            assert!(blocking(traffic, agents + 1) < blocking(traffic, agents), "{agents}");
        }
        let a = impatient(traffic, patience_s, most / 2);
        for second in 0..300 {
            let (early, late) = (f64::from(second), f64::from(second + 1));
            assert!(a.service_level(late) >= a.service_level(early) - 1e-14, "{second}");
            assert!(a.waits_longer(late) <= a.waits_longer(early) + 1e-14, "{second}");
        }
    }
}

#[test]
fn erlang_a_lies_between_c_and_b() {
    let traffic = per_minute(20.0, 300.0);
    // Patience without end is C; no patience is B.
    let (c, b) = (ErlangC::new(traffic, 105).expect("the agents keep up"), blocking(traffic, 105));
    let saint = impatient(traffic, 1e11, 105);
    near(saint.wait_probability(), c.wait_probability(), 1e-6);
    near(saint.mean_wait_s(), c.mean_wait_s(), 1e-6);
    near(saint.asa_s().expect("all are answered"), c.mean_wait_s(), 1e-6);
    near(saint.service_level(20.0), c.service_level(20.0), 1e-6);
    near(saint.wait_percentile_s(0.9).expect("a share"), c.wait_percentile_s(0.9).expect("a share"), 1e-6);
    let hasty = impatient(traffic, 1e-9, 105);
    near(hasty.wait_probability(), b, 1e-6);
    near(hasty.abandonment(), b, 1e-6);
    near(hasty.service_level(20.0), 1.0 - b, 1e-9);
    for patience_s in [1.0, 30.0, 600.0, 36_000.0] {
        let a = impatient(traffic, patience_s, 105);
        assert!((b..c.wait_probability()).contains(&a.wait_probability()), "{patience_s}");
    }
}

/// With patience as long as a contact, everybody in the centre leaves at the same rate, busy or waiting, so that their
/// number is Poisson's.
#[test]
fn patience_as_long_as_a_contact_is_poisson() {
    for (load, agents) in
        [(100.0, 100_u32), (20_000.0, 20_000), (20_000.0, 20_100), (20_000.0, 19_900), (50_000.0, 50_000)]
    {
        let a = impatient(per_minute(load / 5.0, 300.0), 300.0, agents);
        // The chance that at least as many are there as there are agents.
        let ln_at = |n: f64| n * libm::log(load) - load - libm::lgamma(n + 1.0);
        let reach = 12.0 * libm::sqrt(load);
        let upper: f64 = (0..reach as u32).map(|k| libm::exp(ln_at(f64::from(agents + k)))).sum();
        near(a.wait_probability(), upper, 1e-8);
    }
}

#[test]
fn large_centres_tend_to_their_limits() {
    let traffic = per_minute(16_000.0, 300.0);
    for beta in [0.2, 0.5, 1.0] {
        let agents = square_root_staffing(traffic.load(), beta);
        let really = (f64::from(agents) - traffic.load()) / libm::sqrt(traffic.load());
        let c = ErlangC::new(traffic, agents).expect("the agents keep up");
        near(c.wait_probability(), halfin_whitt(really).expect("a positive beta"), 0.01);
        for patience_s in [60.0, 300.0, 1200.0] {
            near(impatient(traffic, patience_s, agents).wait_probability(), garnett(really, 300.0 / patience_s), 0.01);
        }
    }
    // Below the load there is no C, and A goes on.
    assert_eq!(halfin_whitt(-0.5), None);
    let agents = square_root_staffing(traffic.load(), -0.5);
    near(impatient(traffic, 300.0, agents).wait_probability(), garnett(-0.5, 1.0), 0.01);
}

#[test]
fn a_hundred_thousand_agents_are_no_trouble() {
    // The load for which so many are just enough, from both sides.
    for formula in [Formula::B, Formula::C, Formula::A { patience_s: 180.0 }, Formula::A { patience_s: 36_000.0 }] {
        let steady = |contacts| Steady::new(per_minute(contacts, 300.0), formula, None).expect("usable");
        assert_eq!(steady(40_000.0).needed(&EIGHTY_IN_TWENTY), None, "{formula:?}");
        let needed = steady(19_900.0).needed(&EIGHTY_IN_TWENTY).expect("some number is enough");
        assert!((79_000..=99_900).contains(&needed), "{formula:?} needs {needed}");
        let figures = steady(19_900.0).figures(100_000, 20.0);
        let shares = [figures.wait_probability, figures.service_level, figures.abandonment, figures.occupancy];
        assert!(shares.iter().all(|share| (0.0..=1.0).contains(share)), "{formula:?}: {figures:?}");
        // Far too many of them, and far too few.
        let idle = Steady::new(per_minute(0.2, 300.0), formula, None).expect("usable").figures(100_000, 20.0);
        assert_eq!((idle.service_level, idle.wait_probability), (1.0, 0.0), "{formula:?}");
        let lone = steady(19_900.0).figures(1, 20.0);
        assert!(lone.service_level < 1.1e-5 && lone.occupancy > 0.999, "{formula:?}: {lone:?}");
    }
}

#[test]
fn certainty_is_never_reached() {
    let steady = Steady::new(per_minute(1.0, 300.0), Formula::C, None).expect("usable");
    assert_eq!(steady.needed(&Goal { service_level: 1.0, ..EIGHTY_IN_TWENTY }), None);
    // Three lines are never enough for five erlangs, whatever the agents.
    let steady = Steady::new(per_minute(1.0, 300.0), Formula::A { patience_s: 180.0 }, Some(3)).expect("usable");
    assert_eq!(steady.needed(&EIGHTY_IN_TWENTY), None);
}

#[test]
fn what_cannot_be_used_is_refused() {
    let traffic = per_minute(1.0, 300.0);
    for patience_s in [0.0, -1.0, f64::NAN, f64::INFINITY, 1e300] {
        assert_eq!(Steady::new(traffic, Formula::A { patience_s }, None), None, "{patience_s}");
    }
    assert_eq!(Steady::new(traffic, Formula::C, Some(0)), None);
    assert_eq!(Steady::new(traffic, Formula::C, Some(MOST_LINES + 1)), None);
    assert_eq!(Steady::new(traffic, Formula::B, Some(10)), None);
    assert_eq!(Traffic::per_hour(1e300, 1e300), None);
}

#[test]
fn a_day_is_staffed_at_once() {
    let calls = [230, 360, 480, 560, 600, 620, 650, 690, 680, 600, 520, 480, 500, 540, 560, 540, 480, 400, 300, 210];
    let staff = || -> Vec<Option<u32>> {
        let interval = |calls: &i32| {
            let traffic = Traffic::per_hour(f64::from(*calls) * 2.0, 300.0)?;
            Steady::new(traffic, Formula::A { patience_s: 180.0 }, None)?.needed(&EIGHTY_IN_TWENTY)
        };
        calls.iter().map(interval).collect()
    };
    assert!(staff().iter().all(Option::is_some));
    // The best of many tries: other work on the machine is none of ours. Unoptimised builds may take longer.
    let bound = Duration::from_millis(if cfg!(debug_assertions) { 10 } else { 1 });
    let best = (0..50).map(|_| {
        let began = Instant::now();
        std::hint::black_box(staff());
        began.elapsed()
    });
    let best = best.min().unwrap_or_default();
    assert!(best < bound, "{best:?}");
}

/// Runs the command; its exit status, standard output and standard error.
fn run(arguments: &str) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_frontline"));
    let output = command.env("NO_COLOR", "1").arg("erlang").args(arguments.split(' ')).output();
    let output = output.expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("it prints text");
    (output.status.code().expect("it was not killed"), text(output.stdout), text(output.stderr))
}

#[track_caller]
fn json(status: i32, arguments: &str) -> Value {
    let (ended, out, err) = run(&format!("{arguments} --format json"));
    assert_eq!(ended, status, "{arguments}: {err}");
    assert_eq!(err.lines().count(), usize::from(status != 0), "{arguments}: {err}");
    let value: Value = serde_json::from_str(&out).unwrap_or_else(|error| panic!("{arguments}: {error}\n{out}"));
    let object = value.as_object().expect("an object");
    let keys = "agents offered_load wait_probability service_level asa_s mean_wait_s mean_waiting abandonment \
                occupancy blocking";
    for key in keys.split_whitespace() {
        assert!(object.contains_key(key), "{arguments}: there is no {key} in {out}");
    }
    value
}

#[track_caller]
fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is not a number"))
}

#[test]
fn the_command_answers_as_in_the_contract() {
    let a = json(0, "a --arrivals-per-hour 2880 --handle-time 60 --patience 120 --agents 50");
    near(number(&a["abandonment"]), 0.0309122491622, 1e-10);
    near(number(&a["asa_s"]), 3.61590023955, 1e-10);
    near(number(&a["offered_load"]), 48.0, 1e-14);
    for level in ["0.8", "80"] {
        let call = format!("a --arrivals-per-hour 1380 --handle-time 300 --patience 180 --service-level {level}");
        assert_eq!(json(0, &call)["agents"], 115, "{level}");
    }
    let c = json(0, "c --arrivals-per-hour 200 --handle-time 180 --target 19.8 --service-level 80");
    assert_eq!((&c["agents"], number(&c["blocking"])), (&Value::from(14), 0.0));
    let b = json(0, "b --arrivals-per-hour 600 --handle-time 60 --service-level 98");
    assert_eq!(b["agents"], 17);
    near(number(&b["blocking"]), 0.0129488752247266, 1e-12);
    let limited = json(0, "c --arrivals-per-hour 60 --handle-time 60 --agents 1 --lines 2");
    near(number(&limited["blocking"]), 1.0 / 3.0, 1e-14);
    let (status, out, err) = run("a --arrivals-per-hour 1380 --handle-time 300 --patience 180 --agents 115");
    assert!(status == 0 && err.is_empty() && out.contains("81.71 %") && out.contains("7.28 s"), "{out}{err}");
    let (_, out, _) = run("a --arrivals-per-hour 1380 --handle-time 300 --patience 180 --agents 115 --language hu");
    assert!(out.contains("81,71 %"), "{out}");
}

#[test]
fn the_command_says_when_the_answer_is_no() {
    let swamped = json(1, "c --arrivals-per-hour 600 --handle-time 60 --agents 10");
    assert!(["asa_s", "mean_wait_s", "mean_waiting"].iter().all(|key| swamped[key].is_null()), "{swamped}");
    assert_eq!((&swamped["agents"], number(&swamped["service_level"])), (&Value::from(10), 0.0));
    let none = json(1, "c --arrivals-per-hour 100000000 --handle-time 300 --service-level 0.8");
    assert!(none["agents"].is_null() && none["service_level"].is_null(), "{none}");
}

#[test]
fn the_command_refuses_in_a_sentence() {
    for arguments in [
        "c --arrivals-per-hour -5 --handle-time 60 --agents 10",
        "c --arrivals-per-hour NaN --handle-time 60 --agents 10",
        "c --arrivals-per-hour 5 --handle-time 0 --agents 10",
        "c --arrivals-per-hour 5 --handle-time 60 --agents 100001",
        "c --arrivals-per-hour 5 --handle-time 60 --service-level 0",
        "c --arrivals-per-hour 5 --handle-time 60 --service-level 101",
        "c --arrivals-per-hour 5 --handle-time 60 --agents 10 --target -1",
        "c --arrivals-per-hour 5 --handle-time 60 --agents 10 --patience 60",
        "c --arrivals-per-hour 5 --handle-time 60 --agents 10 --lines 0",
        "b --arrivals-per-hour 5 --handle-time 60 --agents 10 --lines 20",
        "a --arrivals-per-hour 5 --handle-time 60 --agents 10",
        "a --arrivals-per-hour 5 --handle-time 60 --agents 10 --patience 0",
        "a --arrivals-per-hour 5e9 --handle-time 60 --agents 10 --patience 1e9",
    ] {
        let (status, out, err) = run(arguments);
        assert_eq!((status, out.as_str()), (2, ""), "{arguments}: {err}");
        assert!(err.starts_with("frontline: ") && err.lines().count() == 1, "{arguments}: {err}");
    }
    for arguments in ["c --arrivals-per-hour 5 --handle-time 60", "d --arrivals-per-hour 5 --handle-time 60 --agents 2"]
    {
        assert_eq!(run(arguments).0, 2, "{arguments}");
    }
}
