//! An axis: its ends, its marks and its words.

/// An axis.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Axis {
    /// What it counts, with the unit.
    pub label: String,
    /// Its lower end.
    pub from: f64,
    /// Its upper end.
    pub to: f64,
    /// The marks on it, with what stands beside them.
    pub marks: Vec<(f64, String)>,
}

/// Marks of an axis, about.
const MARKS: f64 = 6.0;

impl Axis {
    /// Times of day, in seconds after midnight.
    pub fn times(label: &str, from_s: f64, to_s: f64) -> Axis {
        let hours = ((to_s - from_s) / 3600.0).max(0.0);
        let every = if hours <= 3.0 { 1800.0 } else { 3600.0 * (hours / 12.0).ceil().max(1.0) };
        let mut marks = Vec::new();
        let mut at = (from_s / every).ceil() * every;
        while at <= to_s && marks.len() < 100 {
            let minutes = (at / 60.0).round() as u64;
            marks.push((at, format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)));
            at += every;
        }
        Axis { label: label.to_owned(), from: from_s, to: to_s.max(from_s + 1.0), marks }
    }

    /// Numbers from nothing on, up to at least `most`; `say` writes one with so many decimals.
    pub fn numbers(label: &str, most: f64, say: impl Fn(f64, usize) -> String) -> Axis {
        Axis::between(label, 0.0, most, say)
    }

    /// Numbers from a lower end to at least an upper end.
    pub fn between(label: &str, from: f64, to: f64, say: impl Fn(f64, usize) -> String) -> Axis {
        let (from, to) = (if from.is_finite() { from } else { 0.0 }, if to.is_finite() { to } else { 1.0 });
        let width = if to > from { to - from } else { 1.0 };
        let rough = width / MARKS;
        let size = libm::pow(10.0, libm::log10(rough).floor());
        let step = [1.0, 2.0, 2.5, 5.0, 10.0].into_iter().map(|times| times * size).find(|step| *step >= rough);
        let step = step.unwrap_or(size * 10.0);
        // As many decimals as tell two neighbouring marks apart.
        let is_whole = |number: f64| (number - number.round()).abs() < 1e-6 * number;
        let decimals: u32 = (0..6).find(|decimals| is_whole(step * libm::pow(10.0, f64::from(*decimals)))).unwrap_or(6);
        let (first, last) = ((from / step).floor(), ((from + width) / step - 1e-9).ceil());
        let marks = (0..=(last - first).min(50.0) as u32).map(|mark| {
            let at = (first + f64::from(mark)) * step;
            (at, say(at, decimals as usize))
        });
        Axis { label: label.to_owned(), from: first * step, to: last * step, marks: marks.collect() }
    }

    /// Shares from 0 to 1, shown in percent, up to at least `most`.
    pub fn shares(label: &str, most: f64, say: impl Fn(f64, usize) -> String) -> Axis {
        let most = most.clamp(0.01, 1.0);
        let percent = Axis::between(label, 0.0, most * 100.0, |at, decimals| format!("{} %", say(at, decimals)));
        let marks = percent.marks.into_iter().map(|(at, text)| (at / 100.0, text)).collect();
        Axis { from: percent.from / 100.0, to: percent.to / 100.0, marks, ..percent }
    }

    /// Where a value lies, from 0 at the lower end to 1 at the upper.
    pub(super) fn place(&self, value: f64) -> f64 {
        let width = self.to - self.from;
        if width > 0.0 && value.is_finite() { ((value - self.from) / width).clamp(0.0, 1.0) } else { 0.0 }
    }
}
