//! How a cohort works: what its attempts say about handle times, repeats and promises, as means over at least five
//! people, beside what the best play of the same callers would have taken.
//!
//! Whoever asks hears of nobody in particular: no name comes out of here, and no figure that fewer than five stand behind.

use super::solved::Solved;
use super::solving::{Unjudged, values};
use crate::conversation::{Attempt, Program};
use crate::queueing::student_t;
use crate::records::{Course, Dossier, Entry, Mode, Trouble};
use crate::rehearsal::{play, robots};
use crate::scoring::{MEASURES, Values, Watch};
use crate::tongue::{FluentValue, Tongue};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The fewest people of whom a mean says nothing about anybody in particular.
pub const FEWEST: usize = 5;

/// The level of the intervals.
const LEVEL: f64 = 0.95;

/// The robot that decides best; the plan's agents are taken to be as quick as it is on the same callers.
const REFERENCE: &str = "expert";

/// A mean over people, and how far it may be off at 95 %.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Figure {
    /// The mean of the people's own means.
    pub mean: f64,
    /// Half the width of its interval, by Student's t.
    pub half_width: f64,
}

/// How a cohort works.
#[derive(Clone, PartialEq, Debug)]
pub struct Cohort {
    /// How many people it is.
    pub people: usize,
    /// How many contacts they had.
    pub contacts: usize,
    /// Seconds of talk.
    pub talk_s: Figure,
    /// Seconds on hold.
    pub hold_s: Figure,
    /// Seconds of after-call work.
    pub after_call_s: Figure,
    /// All three together.
    pub handle_s: Figure,
    /// The same of the best play of these callers.
    pub reference_s: f64,
    /// How many times as long as the best play they took.
    pub factor: Figure,
    /// The share of contacts that were not solved, with no promise that was kept: they would call again.
    pub repeats: Figure,
    /// The same of the best play.
    pub reference_repeats: f64,
    /// The share of contacts in which something was promised.
    pub promises: Figure,
    /// The share of promises that were kept; where fewer than five people gave any, nothing.
    pub kept: Option<Figure>,
    /// Of the contacts that were not solved, the share that ended with a promise that was kept; where fewer than five
    /// people had any, nothing.
    pub promised: Option<Figure>,
}

/// Why there are no figures.
#[derive(Clone, PartialEq, Debug)]
pub enum Unmeasured {
    /// Fewer people than five have a contact that counts.
    TooFew(usize),
    /// What the best play would have taken cannot be worked out.
    Reference(Unjudged),
    /// The records cannot be read.
    Records(Trouble),
    /// Nothing is remembered here.
    NoRecords,
}

impl Cohort {
    /// What was measured, as blanks of a text: seconds, and shares in percent.
    pub fn blanks(&self, tongue: &Tongue) -> Vec<(&'static str, FluentValue<'static>)> {
        let seconds = |figure: Figure| FluentValue::from(figure.said(1.0, 0, tongue));
        let percent = |figure: Option<Figure>| match figure {
            Some(figure) => FluentValue::from(figure.said(100.0, 0, tongue)),
            None => FluentValue::from("–".to_owned()),
        };
        vec![
            ("people", self.people.into()),
            ("contacts", self.contacts.into()),
            ("talk", seconds(self.talk_s)),
            ("hold", seconds(self.hold_s)),
            ("after", seconds(self.after_call_s)),
            ("handle", seconds(self.handle_s)),
            ("reference", tongue.number(self.reference_s, 0).into()),
            ("factor", self.factor.said(1.0, 2, tongue).into()),
            ("repeats", percent(Some(self.repeats))),
            ("usual", tongue.number(100.0 * self.reference_repeats, 0).into()),
            ("promises", percent(Some(self.promises))),
            ("kept", percent(self.kept)),
            ("promised", percent(self.promised)),
        ]
    }
}

impl Unmeasured {
    /// It as a sentence.
    pub fn said(&self, tongue: &Tongue) -> String {
        match self {
            Unmeasured::TooFew(people) => {
                let blanks = [("people", FluentValue::from(*people)), ("fewest", FluentValue::from(FEWEST))];
                tongue.fill("cohort-too-few", &blanks)
            }
            Unmeasured::Reference(Unjudged::NoThread) => tongue.say("lab-stuck-no-thread"),
            Unmeasured::Reference(_) => tongue.say("cohort-no-reference"),
            Unmeasured::Records(trouble) => super::trouble_said(trouble, tongue),
            Unmeasured::NoRecords => tongue.say("cohort-no-records"),
        }
    }
}

impl Figure {
    /// The mean of one value for each person.
    fn of(values: &[f64]) -> Figure {
        let (count, degrees) = (values.len().max(1) as f64, values.len().saturating_sub(1));
        let mean = values.iter().fold(0.0, |sum, value| sum + value) / count;
        let squares = values.iter().fold(0.0, |sum, value| sum + (value - mean) * (value - mean));
        let error = libm::sqrt(squares / degrees.max(1) as f64 / count);
        let t = student_t(LEVEL, u32::try_from(degrees).unwrap_or(u32::MAX));
        Figure { mean, half_width: t * error }
    }

    /// The same, if enough people stand behind it.
    fn of_enough(values: &[f64]) -> Option<Figure> {
        (values.len() >= FEWEST).then(|| Figure::of(values))
    }

    /// It in words, times something, with so many decimals: `312 ± 40`.
    pub fn said(self, times: f64, decimals: usize, tongue: &Tongue) -> String {
        let number = |value: f64| tongue.number(value * times, decimals);
        format!("{} ± {}", number(self.mean), number(self.half_width))
    }
}

/// What one person's contacts add up to.
#[derive(Clone, Copy, Default)]
struct Sums {
    contacts: f64,
    talk_s: f64,
    hold_s: f64,
    after_call_s: f64,
    reference_s: f64,
    /// Contacts that would call again, of the person and of the best play.
    again: f64,
    reference_again: f64,
    /// Contacts with a promise; promises given and kept.
    promising: f64,
    given: f64,
    kept: f64,
    /// Contacts that were not solved and ended with a promise that was kept.
    promised: f64,
}

/// Measures everybody in the records. Wants to be called on a large stack: what the best play takes may have to be
/// solved. `told` hears how many contacts are done, of how many.
///
/// What counts is every contact that was played to its end alone, without going back to an earlier decision.
pub fn measure(
    dossiers: &[Dossier],
    solved: &Solved,
    watch: &Watch,
    told: &dyn Fn(usize, usize),
) -> Result<Cohort, Unmeasured> {
    let by_scenario = played(dossiers);
    let mut of_people: BTreeMap<usize, Sums> = BTreeMap::new();
    for (person, _) in by_scenario.values().flatten() {
        of_people.entry(*person).or_default();
    }
    if of_people.len() < FEWEST {
        return Err(Unmeasured::TooFew(of_people.len()));
    }
    let all: usize = by_scenario.values().map(Vec::len).sum();
    let mut done = 0;
    // One scenario after the other: the values of a single one may fill a gigabyte.
    for contacts in by_scenario.values() {
        let Some((_, first)) = contacts.first() else { continue };
        let mut values = values(first.program(), solved, watch).map_err(Unmeasured::Reference)?;
        let mut known: BTreeMap<u64, (f64, Came)> = BTreeMap::new();
        for (person, attempt) in contacts {
            let reference = match known.get(&attempt.seed()) {
                Some(reference) => *reference,
                None => {
                    let best = best(attempt, &mut values).map_err(Unmeasured::Reference)?;
                    let reference = (of(&best, "handle_s"), came(&best));
                    known.insert(attempt.seed(), reference);
                    reference
                }
            };
            of_people.entry(*person).or_default().add(attempt, reference);
            done += 1;
            told(done, all);
        }
    }
    let people: Vec<Sums> = of_people.into_values().collect();
    Ok(cohort(&people))
}

/// The contacts that count, by scenario, each with the place of its person.
fn played(dossiers: &[Dossier]) -> BTreeMap<String, Vec<(usize, Attempt)>> {
    let mut programs: BTreeMap<String, Arc<Program>> = BTreeMap::new();
    let mut by_scenario: BTreeMap<String, Vec<(usize, Attempt)>> = BTreeMap::new();
    for (person, dossier) in dossiers.iter().enumerate() {
        for course in dossier.courses.iter().filter(|course| counts(course)) {
            let hash = &course.taken.hash;
            if !programs.contains_key(hash)
                && let Some(Ok(program)) = course.kept.as_ref().map(|kept| kept.program())
            {
                programs.insert(hash.clone(), program);
            }
            let Some(program) = programs.get(hash) else { continue };
            if let Ok(attempt) = course.replay_in(program)
                && attempt.is_over()
            {
                by_scenario.entry(hash.clone()).or_default().push((person, attempt));
            }
        }
    }
    by_scenario
}

/// Whether an attempt says how somebody works: a group before a projector is nobody, and whoever went back knew what
/// would come.
fn counts(course: &Course) -> bool {
    let went_back = course.journal.iter().any(|line| matches!(line.entry, Entry::Back(_)));
    course.taken.outcome.is_some() && course.taken.mode != Mode::Show && !went_back
}

/// The best play of the same caller with the same luck.
fn best(attempt: &Attempt, values: &mut Values) -> Result<Attempt, Unjudged> {
    let role = robots::find(REFERENCE).ok_or(Unjudged::Lost)?;
    let mut robot = (role.new)();
    play(attempt.program(), values, &mut *robot, attempt.seed(), "", true, false).map_err(Unjudged::Stopped)
}

/// What came of a contact for the days after it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Came {
    Settled,
    Promised,
    Again,
}

fn came(attempt: &Attempt) -> Came {
    match (attempt.state().settled, of(attempt, "promises_kept") > 0.0) {
        (true, _) => Came::Settled,
        (false, true) => Came::Promised,
        (false, false) => Came::Again,
    }
}

/// A measure of an attempt by its name.
fn of(attempt: &Attempt, name: &str) -> f64 {
    MEASURES.iter().find(|(known, _)| *known == name).map_or(0.0, |(_, measure)| measure(attempt))
}

impl Sums {
    fn add(&mut self, attempt: &Attempt, (reference_s, reference): (f64, Came)) {
        let share = |is_so: bool| if is_so { 1.0 } else { 0.0 };
        let (given, kept, came) = (of(attempt, "promises"), of(attempt, "promises_kept"), came(attempt));
        self.contacts += 1.0;
        self.talk_s += of(attempt, "talk_s");
        self.hold_s += of(attempt, "hold_s");
        self.after_call_s += of(attempt, "after_call_s");
        self.reference_s += reference_s;
        self.again += share(came == Came::Again);
        self.reference_again += share(reference == Came::Again);
        self.promising += share(given > 0.0);
        self.given += given;
        self.kept += kept;
        self.promised += share(came == Came::Promised);
    }

    fn handle_s(&self) -> f64 {
        self.talk_s + self.hold_s + self.after_call_s
    }
}

/// The means over people, each of whom counts the same.
fn cohort(people: &[Sums]) -> Cohort {
    let each = |figure: fn(&Sums) -> f64| people.iter().map(figure).collect::<Vec<f64>>();
    let mean = |figure: fn(&Sums) -> f64| Figure::of(&each(figure));
    let some =
        |figure: fn(&Sums) -> Option<f64>| Figure::of_enough(&people.iter().filter_map(figure).collect::<Vec<f64>>());
    Cohort {
        people: people.len(),
        contacts: each(|sums| sums.contacts).iter().fold(0, |sum, contacts| sum + *contacts as usize),
        talk_s: mean(|sums| sums.talk_s / sums.contacts),
        hold_s: mean(|sums| sums.hold_s / sums.contacts),
        after_call_s: mean(|sums| sums.after_call_s / sums.contacts),
        handle_s: mean(|sums| sums.handle_s() / sums.contacts),
        reference_s: mean(|sums| sums.reference_s / sums.contacts).mean,
        factor: mean(|sums| if sums.reference_s > 0.0 { sums.handle_s() / sums.reference_s } else { 1.0 }),
        repeats: mean(|sums| sums.again / sums.contacts),
        reference_repeats: mean(|sums| sums.reference_again / sums.contacts).mean,
        promises: mean(|sums| sums.promising / sums.contacts),
        kept: some(|sums| (sums.given > 0.0).then(|| (sums.kept / sums.given).min(1.0))),
        promised: some(|sums| {
            let unsolved = sums.again + sums.promised;
            (unsolved > 0.0).then(|| sums.promised / unsolved)
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Five values followed by hand: mean 12, variance 10, t 2.7764.
    #[test]
    fn a_figure_is_the_mean_over_people_with_its_interval() {
        let figure = Figure::of(&[8.0, 10.0, 12.0, 14.0, 16.0]);
        assert!((figure.mean - 12.0).abs() < 1e-12);
        assert!((figure.half_width - 2.7764 * libm::sqrt(10.0 / 5.0)).abs() < 1e-3, "{figure:?}");
    }

    /// Each person counts the same, however many contacts they had; what fewer than five did is kept back.
    #[test]
    fn people_count_the_same_and_few_are_not_shown() {
        let person = |contacts: f64, talk_s: f64, again: f64| Sums {
            contacts,
            talk_s: talk_s * contacts,
            reference_s: 200.0 * contacts,
            again,
            ..Sums::default()
        };
        let mut people: Vec<Sums> = (0..5).map(|_| person(1.0, 300.0, 0.0)).collect();
        people.push(person(10.0, 600.0, 10.0));
        let found = cohort(&people);
        assert_eq!((found.people, found.contacts), (6, 15));
        assert!((found.talk_s.mean - 350.0).abs() < 1e-9 && (found.factor.mean - 1.75).abs() < 1e-9);
        assert!((found.repeats.mean - 1.0 / 6.0).abs() < 1e-9);
        assert_eq!((found.kept, found.promised), (None, None), "one person alone had something unsolved");
    }

    #[test]
    fn fewer_than_five_are_not_measured() {
        let measured = measure(&[], &Solved::default(), &Watch::default(), &|_, _| {});
        assert_eq!(measured, Err(Unmeasured::TooFew(0)));
    }
}
