//! How far the work on a report has come, for whoever waits for it, and whether they still want it.

use std::sync::atomic::{AtomicU32, Ordering};

/// Hears how many steps are done of how many, one call at a time; says whether to go on.
pub type Told<'a> = &'a (dyn Fn(u32, u32) -> bool + Sync);

/// The steps of some work.
pub(super) struct Steps<'a> {
    told: Told<'a>,
    done: AtomicU32,
    of: u32,
}

impl<'a> Steps<'a> {
    /// So many of them, none done.
    pub(super) fn new(of: usize, told: Told<'a>) -> Steps<'a> {
        Steps { told, done: AtomicU32::new(0), of: u32::try_from(of).unwrap_or(u32::MAX).max(1) }
    }

    /// Whether to go on.
    pub(super) fn goes_on(&self) -> bool {
        (self.told)(self.done.load(Ordering::Relaxed).min(self.of), self.of)
    }

    /// So many more are done; says whether to go on.
    pub(super) fn step(&self, number: usize) -> bool {
        self.done.fetch_add(u32::try_from(number).unwrap_or(u32::MAX), Ordering::Relaxed);
        self.goes_on()
    }

    /// What came of all of them, those included that were not needed; `None` where somebody has stopped it.
    pub(super) fn end<T>(self, found: T) -> Option<T> {
        if !self.goes_on() {
            return None;
        }
        self.done.store(self.of, Ordering::Relaxed);
        self.goes_on().then_some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Report, Settings, fit, fit_while, read, verdict, verdict_while};
    use std::sync::Mutex;

    fn sample() -> Report {
        let bytes = include_bytes!("../../../assets/samples/interval-report.csv");
        read(bytes, &Settings::default(), &|_, _| true).expect("it can be used")
    }

    /// What was heard, from nothing to all of it and never back.
    fn is_whole(heard: Mutex<Vec<(u32, u32)>>) -> bool {
        let heard = heard.into_inner().expect("nobody has panicked");
        let of = heard.first().map_or(0, |(_, of)| *of);
        let ends = (heard.first().copied(), heard.last().copied());
        heard.len() > 3 && heard.is_sorted() && ends == (Some((0, of)), Some((of, of)))
    }

    #[test]
    fn whoever_waits_hears_of_every_step() {
        let report = sample();
        let heard = Mutex::new(Vec::new());
        let told = |done: u32, of: u32| {
            heard.lock().expect("nobody has panicked").push((done, of));
            true
        };
        let fitted = fit_while(&report, &report.days, &told).expect("nobody stops it");
        assert_eq!(fitted, fit(&report, &report.days), "being watched changes nothing");
        assert!(is_whole(heard), "of the fit");

        let heard = Mutex::new(Vec::new());
        let told = |done: u32, of: u32| {
            heard.lock().expect("nobody has panicked").push((done, of));
            true
        };
        let tried = verdict_while(&report, &fitted, &told).expect("nobody stops it");
        assert_eq!(tried, verdict(&report, &fitted));
        assert!(is_whole(heard), "of the verdict");
    }

    #[test]
    fn whoever_waits_may_stop_it_at_any_step() {
        let report = sample();
        let fitted = fit(&report, &report.days);
        assert_eq!(fit_while(&report, &report.days, &|_, _| false), None);
        assert_eq!(fit_while(&report, &report.days, &|done, _| done < 2), None);
        assert_eq!(fit_while(&report, &report.days, &|done, of| done < of), None, "even at the last");
        assert_eq!(verdict_while(&report, &fitted, &|_, _| false), None);
        assert_eq!(verdict_while(&report, &fitted, &|done, of| done + 1 < of), None);
    }
}
