use super::*;

fn traffic(per_minute: f64, handle_s: f64) -> Traffic {
    Traffic::per_hour(per_minute * 60.0, handle_s).expect("usable traffic")
}

#[track_caller]
fn near(value: f64, expected: f64, tolerance: f64) {
    assert!((value - expected).abs() <= tolerance * expected.abs().max(1.0), "{value} is not {expected}");
}

/// Values computed with 30 digits; the first two are also in every textbook.
#[test]
fn erlang_b_is_the_textbooks() {
    for (load, agents, expected) in [
        (1.0, 1, 0.5),
        (1.0, 2, 0.2),
        (10.0, 10, 0.214582343107347),
        (10.0, 17, 0.0129488752247266),
        (50.0, 50, 0.104787455503552),
        (200.0, 200, 0.0543524228386104),
        (1000.0, 1030, 0.00956004041521953),
    ] {
        near(blocking(traffic(load, 60.0), agents), expected, 1e-12);
    }
}

#[test]
fn erlang_c_is_the_textbooks() {
    for (per_minute, handle_s, agents, waits, mean_wait_s) in [
        (1.0, 300.0, 7, 0.324149949173288, 48.6224923759932),
        (3.5, 180.0, 13, 0.368845636158893, 26.5568858034403),
        (10.0 / 3.0, 180.0, 14, 0.17413193359505, 7.83593701177725),
        (12.0, 240.0, 55, 0.238700936378009, 8.18403210438889),
        (20.0, 300.0, 102, 0.777096658332085, 116.564498749813),
        (0.5, 600.0, 6, 0.587516450460613, 352.509870276368),
    ] {
        let c = ErlangC::new(traffic(per_minute, handle_s), agents).expect("keeps up");
        near(c.wait_probability(), waits, 1e-11);
        near(c.mean_wait_s(), mean_wait_s, 1e-10);
    }
    let level = |per_minute, handle_s, agents, within_s| {
        ErlangC::new(traffic(per_minute, handle_s), agents).map(|c| c.service_level(within_s)).unwrap_or_default()
    };
    near(level(3.5, 180.0, 13, 20.0), 0.720612292848243, 1e-11);
    near(level(12.0, 240.0, 55, 15.0), 0.84588309217058, 1e-11);
    near(level(200.0, 300.0, 1020, 20.0), 0.89027502462439, 1e-11);
    // pyworkforce's tests: 100 calls in half an hour, 180 s, 14 and 15 agents.
    near(level(100.0 / 30.0, 180.0, 14, 19.8), 0.888, 0.0005);
    near(level(100.0 / 30.0, 180.0, 15, 19.8), 0.941, 0.0005);
    assert_eq!(ErlangC::new(traffic(10.0, 60.0), 10), None);
}

#[test]
fn erlang_a_is_the_literatures() {
    // Calls per minute, handle time, patience, agents; waits, gives up, mean wait, occupancy.
    for (per_minute, handle_s, patience_s, agents, waits, gives_up, mean_wait_s, occupancy) in [
        (48.0, 60.0, 120.0, 50, 0.467774068554, 0.0309122491622, 3.70946989946, 0.930324240804),
        (10.0 / 3.0, 180.0, 300.0, 8, 0.84756976974, 0.231864134687, 69.559240406, 0.960169831642),
        (20.0, 300.0, 180.0, 90, 0.774483963035, 0.112174382244, 20.1913888039, 0.986472908618),
        (10.0, 300.0, 60.0, 45, 0.525073668015, 0.141123270092, 8.46739620554, 0.954307477675),
        (200.0, 300.0, 180.0, 1000, 0.441244760132, 0.014216528326, 2.55897509868, 0.985783471674),
        (5.0, 120.0, 30.0, 8, 0.586878885267, 0.286359161299, 8.59077483896, 0.892051048377),
    ] {
        let a = ErlangA::new(traffic(per_minute, handle_s), patience_s, agents).expect("usable patience");
        near(a.wait_probability(), waits, 1e-10);
        near(a.abandonment(), gives_up, 1e-10);
        near(a.mean_wait_s(), mean_wait_s, 1e-10);
        near(a.occupancy(), occupancy, 1e-10);
    }
    // The same, then the share of the offered that is answered in time.
    for (per_minute, handle_s, patience_s, agents, within_s, level) in [
        (3.5, 180.0, 300.0, 13, 20.0, 0.816309501899),
        (20.0, 300.0, 180.0, 100, 20.0, 0.801911096489),
        (10.0, 300.0, 60.0, 45, 20.0, 0.726667994632),
        (0.5, 600.0, 120.0, 4, 30.0, 0.507559122313),
        (23.0, 300.0, 180.0, 60, 20.0, 0.000142310227938),
        (2.0, 240.0, 2400.0, 10, 20.0, 0.690461825408),
    ] {
        let a = ErlangA::new(traffic(per_minute, handle_s), patience_s, agents).expect("usable patience");
        near(a.service_level(within_s), level, 1e-9);
    }
}

#[test]
fn erlang_a_is_stable_where_numbers_get_extreme() {
    // One agent against 3.3 calls a second: all but his 45 an hour give up.
    let swamped = ErlangA::new(traffic(200.0, 80.0), 180.0, 1).expect("usable patience");
    near(swamped.abandonment(), 0.99625, 1e-9);
    assert!(swamped.service_level(20.0) < 1e-12);
    // Terms far beyond what a float can hold.
    let flooded = ErlangA::new(traffic(6000.0, 300.0), 3600.0, 100).expect("usable patience");
    near(flooded.occupancy(), 1.0, 1e-9);
    // A hundred thousand agents.
    let large = ErlangA::new(traffic(20_000.0, 300.0), 180.0, 100_000).expect("usable patience");
    assert!((0.0..0.01).contains(&large.abandonment()) && (0.3..0.6).contains(&large.wait_probability()));
    assert!((0.98..=1.0).contains(&large.service_level(20.0)));
    let nobody = ErlangA::new(traffic(2.0, 300.0), 180.0, 0).expect("usable patience");
    near(nobody.abandonment(), 1.0, 1e-12);
    assert_eq!((nobody.service_level(20.0), nobody.asa_s()), (0.0, None));
    let quiet = ErlangA::new(traffic(0.0, 300.0), 180.0, 3).expect("usable patience");
    assert_eq!((quiet.abandonment(), quiet.service_level(20.0)), (0.0, 1.0));
    for patience_s in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(ErlangA::new(traffic(2.0, 300.0), patience_s, 3), None);
    }
    assert_eq!(Traffic::per_hour(f64::NAN, 1.0).or(Traffic::per_hour(1.0, 0.0)), None);
}

/// Sums written out place by place agree with the closed forms.
#[test]
fn many_lines_are_as_good_as_no_limit() {
    for (per_minute, agents, patience_s) in
        [(20.0, 90, 180.0), (20.0, 105, 180.0), (23.0, 60, 180.0), (200.0, 1000, 60.0)]
    {
        let traffic = traffic(per_minute, 300.0);
        let endless = ErlangA::new(traffic, patience_s, agents).expect("usable patience");
        let limited = LimitedLines::new(traffic, Some(patience_s), agents, agents + 4000).expect("usable lines");
        near(limited.wait_probability(), endless.wait_probability(), 1e-12);
        near(limited.abandonment(), endless.abandonment(), 1e-12);
        near(limited.mean_waiting(), endless.mean_waiting(), 1e-11);
        near(limited.asa_s().expect("some are answered"), endless.asa_s().expect("some are answered"), 1e-10);
        for within_s in [0.0, 5.0, 20.0, 200.0] {
            near(limited.service_level(within_s), endless.service_level(within_s), 1e-12);
        }
    }
    let traffic = traffic(20.0, 300.0);
    let endless = ErlangC::new(traffic, 105).expect("keeps up");
    let limited = LimitedLines::new(traffic, None, 105, 9000).expect("usable lines");
    near(limited.wait_probability(), endless.wait_probability(), 1e-12);
    near(limited.asa_s().expect("all are answered"), endless.mean_wait_s(), 1e-11);
    near(limited.service_level(20.0), endless.service_level(20.0), 1e-12);
}

#[test]
fn few_lines_turn_away() {
    // One agent, one place to wait, a load of one: the three states are alike.
    let tiny = LimitedLines::new(traffic(1.0, 60.0), None, 1, 2).expect("usable lines");
    near(tiny.blocking(), 1.0 / 3.0, 1e-15);
    near(tiny.wait_probability(), 1.0 / 3.0, 1e-15);
    near(tiny.asa_s().expect("some are answered"), 30.0, 1e-12);
    near(tiny.service_level(60.0), 1.0 / 3.0 + (1.0 - libm::exp(-1.0)) / 3.0, 1e-14);
    // Nowhere to wait is Erlang B, with or without patience, and so are more agents than lines.
    let b = blocking(traffic(10.0, 60.0), 12);
    for (patience_s, agents) in [(None, 12), (Some(90.0), 12), (None, 20)] {
        let full = LimitedLines::new(traffic(10.0, 60.0), patience_s, agents, 12).expect("usable lines");
        near(full.blocking(), b, 1e-13);
        near(full.service_level(0.0), 1.0 - b, 1e-13);
        assert_eq!((full.wait_probability(), full.asa_s()), (0.0, Some(0.0)));
    }
    // Ten times the work there are agents for: the lines are always taken.
    let flooded = LimitedLines::new(traffic(100.0, 60.0), None, 10, 100_000).expect("usable lines");
    near(flooded.blocking(), 0.9, 1e-9);
    near(flooded.mean_waiting(), 99_990.0, 1e-3);
    assert_eq!(LimitedLines::new(traffic(1.0, 60.0), None, 1, 0), None);
    assert_eq!(LimitedLines::new(traffic(1.0, 60.0), Some(f64::NAN), 1, 3), None);
}

#[test]
fn the_mean_wait_of_the_answered_has_its_limits() {
    // With far more agents than work a wait lasts as long as one of them takes to be free.
    let quiet = ErlangA::new(traffic(10.0, 60.0), 60_000.0, 40).expect("usable patience");
    let later = quiet.asa_s().expect("all are answered") / quiet.wait_probability();
    near(later, 2.0, 1e-3);
    // With a crowd, only the most patient are answered, after long.
    let crowd = ErlangA::new(traffic(60_000.0, 300.0), 180.0, 1).expect("usable patience");
    near(crowd.asa_s().expect("some are answered"), 2155.4282, 1e-7);
}
