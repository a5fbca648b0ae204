//! The textbook's answers for a steady stream of contacts: Erlang B, C and A.
//!
//! B and C: A. K. Erlang, "Solution of some problems in the theory of probabilities of significance in
//! automatic telephone exchanges", 1917. A: C. Palm, "Research on telephone traffic carried by full
//! availability groups", 1957; O. Garnett, A. Mandelbaum, M. Reiman, "Designing a call center with
//! impatient customers", 2002.

/// A steady stream of contacts and the work they bring.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Traffic {
    per_s: f64,
    handle_s: f64,
}

impl Traffic {
    /// So many contacts per hour of so many seconds each on average; `None` unless both are finite, the
    /// first not negative and the second positive.
    pub fn per_hour(contacts: f64, handle_s: f64) -> Option<Traffic> {
        let usable = contacts.is_finite() && contacts >= 0.0 && handle_s.is_finite() && handle_s > 0.0;
        usable.then_some(Traffic { per_s: contacts / 3600.0, handle_s })
    }

    /// The offered load in erlangs: how many agents the work alone would keep busy.
    pub fn load(self) -> f64 {
        self.per_s * self.handle_s
    }

    /// How many contacts per second all these agents can finish.
    fn capacity(self, agents: u32) -> f64 {
        f64::from(agents) / self.handle_s
    }
}

/// Erlang B: the share of contacts that find every agent busy when nobody can wait.
///
/// The recursion over the number of agents stays between 0 and 1 at every step.
pub fn blocking(traffic: Traffic, agents: u32) -> f64 {
    let load = traffic.load();
    (1..=agents).fold(1.0, |blocked, agent| load * blocked / (f64::from(agent) + load * blocked))
}

/// Erlang C: everybody waits as long as it takes.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ErlangC {
    wait_probability: f64,
    /// Contacts per second that the agents could finish beyond those that arrive.
    spare: f64,
}

impl ErlangC {
    /// `None` when the agents cannot keep up, so that the line grows without end.
    pub fn new(traffic: Traffic, agents: u32) -> Option<ErlangC> {
        let (load, agents_f) = (traffic.load(), f64::from(agents));
        if load >= agents_f {
            return None;
        }
        let blocked = blocking(traffic, agents);
        Some(ErlangC {
            wait_probability: agents_f * blocked / (agents_f - load * (1.0 - blocked)),
            spare: traffic.capacity(agents) - traffic.per_s,
        })
    }

    /// The share of contacts that have to wait.
    pub fn wait_probability(&self) -> f64 {
        self.wait_probability
    }

    /// The mean wait of all contacts, in seconds.
    pub fn mean_wait_s(&self) -> f64 {
        self.wait_probability / self.spare
    }

    /// The share answered within a time.
    pub fn service_level(&self, within_s: f64) -> f64 {
        1.0 - self.wait_probability * libm::exp(-self.spare * within_s.max(0.0))
    }
}

/// Erlang A: whoever waits gives up after an exponentially distributed patience.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ErlangA {
    traffic: Traffic,
    agents: u32,
    patience_s: f64,
    wait_probability: f64,
    mean_waiting: f64,
    /// The logarithm of the probability that every agent is busy and nobody waits.
    ln_just_full: f64,
}

/// How many places in line [`ErlangA::new`] is ready to sum over.
const LONGEST_SUM: f64 = 2e8;

impl ErlangA {
    /// `None` unless the mean patience is positive and finite, or when the line would be counted in
    /// hundreds of millions.
    pub fn new(traffic: Traffic, patience_s: f64, agents: u32) -> Option<ErlangA> {
        let (rate, capacity, giving_up) = (traffic.per_s, traffic.capacity(agents), 1.0 / patience_s);
        if !(patience_s.is_finite() && patience_s > 0.0 && giving_up.is_finite()) {
            return None;
        }
        if (rate - capacity).max(0.0) * patience_s + 10.0 * libm::sqrt(rate * patience_s) > LONGEST_SUM {
            return None;
        }
        // The states with k waiting, relative to "all busy, nobody waits": each is the one before it
        // times rate / (capacity + k * giving up). Everything is scaled down when it grows too large.
        let (mut waiting, mut term, mut all, mut in_line) = (0.0, 1.0, 1.0, 0.0);
        let (mut scale, mut ln_scale) = (1.0, 0.0);
        loop {
            waiting += 1.0;
            let ratio = rate / (capacity + waiting * giving_up);
            term *= ratio;
            all += term;
            in_line += waiting * term;
            if ratio < 1.0 {
                // The ratios only fall from here, so a geometric series bounds what is left.
                let rest = 1.0 / (1.0 - ratio);
                if term * (waiting + rest) * rest <= 1e-17 * in_line {
                    break;
                }
            }
            if all > 1e250 {
                for part in [&mut term, &mut all, &mut in_line, &mut scale] {
                    *part *= 1e-250;
                }
                ln_scale += libm::log(1e-250);
            }
        }
        // Erlang B is the weight of "all busy, nobody waits" among the states without a line.
        let blocked = blocking(traffic, agents);
        let total = (1.0 - blocked) * scale + blocked * all;
        Some(ErlangA {
            traffic,
            agents,
            patience_s,
            wait_probability: blocked * all / total,
            mean_waiting: blocked * in_line / total,
            ln_just_full: libm::log(blocked) + ln_scale - libm::log(total),
        })
    }

    /// The share of contacts that have to wait, however it ends.
    pub fn wait_probability(&self) -> f64 {
        self.wait_probability
    }

    /// The mean number waiting.
    pub fn mean_waiting(&self) -> f64 {
        self.mean_waiting
    }

    /// The mean wait of all contacts, answered or not, in seconds.
    pub fn mean_wait_s(&self) -> f64 {
        if self.traffic.per_s > 0.0 { self.mean_waiting / self.traffic.per_s } else { 0.0 }
    }

    /// The share of contacts that give up.
    pub fn abandonment(&self) -> f64 {
        self.mean_wait_s() / self.patience_s
    }

    /// The share of the agents' time that is taken.
    pub fn occupancy(&self) -> f64 {
        if self.agents == 0 { 0.0 } else { self.traffic.load() * (1.0 - self.abandonment()) / f64::from(self.agents) }
    }

    /// The share of all contacts answered within a time.
    ///
    /// Adds to those who do not wait the integral, over the time a contact would have to wait, of its
    /// density times the chance that patience lasts as long.
    pub fn service_level(&self, within_s: f64) -> f64 {
        let (rate, capacity, giving_up) =
            (self.traffic.per_s, self.traffic.capacity(self.agents), 1.0 / self.patience_s);
        // After forty times the mean patience nobody is left.
        let to = within_s.max(0.0).min(40.0 * self.patience_s);
        let steepest = (rate - capacity).abs().max(giving_up).max(libm::sqrt(rate * giving_up));
        let answered_later = simpson(to, (to * steepest / 0.005).clamp(200.0, 1e6) as u32, |t| {
            let given_up = giving_up * t;
            capacity
                * libm::exp(
                    self.ln_just_full - given_up - capacity * t - rate * self.patience_s * libm::expm1(-given_up),
                )
        });
        (1.0 - self.wait_probability + answered_later).clamp(0.0, 1.0)
    }
}

/// The integral of `f` from 0 to `to` by Simpson's rule over so many pairs of steps.
fn simpson(to: f64, pairs: u32, f: impl Fn(f64) -> f64) -> f64 {
    let step = to / (2.0 * f64::from(pairs));
    let inner = (1..2 * pairs).fold(0.0, |sum, i| sum + if i % 2 == 1 { 4.0 } else { 2.0 } * f(f64::from(i) * step));
    (f(0.0) + inner + f(to)) * step / 3.0
}

#[cfg(test)]
mod tests {
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
        assert_eq!(nobody.service_level(20.0), 0.0);
        let quiet = ErlangA::new(traffic(0.0, 300.0), 180.0, 3).expect("usable patience");
        assert_eq!((quiet.abandonment(), quiet.service_level(20.0)), (0.0, 1.0));
        for patience_s in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            assert_eq!(ErlangA::new(traffic(2.0, 300.0), patience_s, 3), None);
        }
        assert_eq!(Traffic::per_hour(f64::NAN, 1.0).or(Traffic::per_hour(1.0, 0.0)), None);
    }
}
