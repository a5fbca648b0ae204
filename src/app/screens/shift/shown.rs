//! A day as its screens see it: with the words for what stands in it.

use crate::app::floor::plain;
use crate::app::screens::desk::known_name;
use crate::conversation::{Program, Speech};
use crate::office::minutes;
use crate::queueing::Count;
use crate::scenario::Text;
use crate::shift::{Day, Held};
use crate::tongue::{FluentValue, Tongue};
use crate::words::{Id, Moment, Span, TimeOfDay};

/// What every part of a shift's screens is drawn from.
#[derive(Clone, Copy)]
pub(super) struct Shown<'a> {
    pub day: &'a Day,
    pub language: &'a str,
    pub tongue: &'a Tongue,
}

impl Shown<'_> {
    /// A text of the shift.
    pub fn say(self, text: &Text) -> String {
        self.day.stage().say(text, self.language)
    }

    /// A text of the chair, in the words of the channel of its seat.
    pub fn chair(self, key: &str) -> String {
        self.chair_of(key, &[])
    }

    /// The same with its blanks filled in.
    pub fn chair_of(self, key: &str, blanks: &[(&str, FluentValue<'_>)]) -> String {
        self.tongue.fill(super::channel::key(self.day.stage(), key), blanks)
    }

    /// What the button of an action says, by its position.
    pub fn action(self, action: usize) -> String {
        let entry = self.day.stage().shift.actions.0.get(action);
        entry.map(|entry| self.say(&entry.value.label)).unwrap_or_default()
    }

    /// What the departments are called, in the plan's order: as the scenarios of this shift call them, where they do.
    pub fn departments(self) -> Vec<String> {
        let stage = self.day.stage();
        let called = |id: &Id| {
            stage.programs.values().find_map(|program| {
                let department = program.scenario.departments.get(id)?;
                Some(self.named(program, &department.name))
            })
        };
        let titled = |id: &Id| stage.plan.title_of("departments", id.as_str()).map(str::to_owned);
        let name = |id: &Id| called(id).or_else(|| titled(id)).unwrap_or_else(|| plain(id.as_str()));
        stage.plan.departments.iter().map(|(id, _)| name(id)).collect()
    }

    /// The reason with which contacts about the shift's cause are tagged, as those who tag it read it.
    pub fn reason(self) -> Option<String> {
        let stage = self.day.stage();
        let mut about = stage.shift.casts.iter().filter(|cast| cast.topic);
        let (reason, scenario) = about.find_map(|cast| Some((cast.reasons.first()?, cast.scenarios.first()?)))?;
        let program = stage.programs.get(scenario.id.as_str())?;
        let reason = program.scenario.reasons.get(&reason.id)?;
        Some(self.named(program, &reason.label))
    }

    /// A name in a scenario. It is asked for with every frame, so all of the scenario's words are taken up only where the
    /// name has blanks to be filled.
    fn named(self, program: &Program, text: &Text) -> String {
        let translated = program.translations.get(self.language).and_then(|lines| lines.get(&text.line));
        let plain = translated.unwrap_or(&text.source);
        if plain.contains('{') { Speech::new(program, self.language, 0).say(text) } else { plain.clone() }
    }

    /// What a contact is called: as its scenario is.
    pub fn contact(self, held: &Held) -> String {
        held.attempt.speech().say(&held.attempt.program().scenario.title)
    }

    /// Who a contact is with, as soon as that is known: what its scenario is called would give away what is wrong.
    pub fn who(self, held: &Held) -> Option<String> {
        known_name(&held.attempt)
    }

    /// Whether the person's window is over.
    pub fn is_late(self) -> bool {
        self.day.now() >= self.day.stage().to()
    }

    /// The interval of the day that is running, by its position.
    pub fn interval(self) -> usize {
        interval_at(self.day, self.day.now())
    }

    /// A share in percent, or a dash where there is none.
    pub fn percent(self, share: Option<f64>) -> String {
        percent(share, self.tongue)
    }
}

/// The interval of a day in which a moment lies.
pub(super) fn interval_at(day: &Day, moment: Moment) -> usize {
    let centre = day.run().centre();
    let passed = (moment - centre.open).0 / centre.interval.0.max(1);
    usize::try_from(passed).unwrap_or(usize::MAX).min(centre.intervals().saturating_sub(1))
}

/// A share in percent, or a dash where there is none.
pub(super) fn percent(share: Option<f64>, tongue: &Tongue) -> String {
    match share {
        Some(share) => {
            let figure = tongue.number(share * 100.0, 0);
            tongue.fill("chair-percent", &[("n", figure.into())])
        }
        None => "–".to_owned(),
    }
}

/// Lost out of offered over some intervals.
pub(super) fn lost(counts: impl Iterator<Item = Count>) -> Option<f64> {
    let mut sum = Count::default();
    counts.for_each(|count| sum.add(&count));
    sum.lost_share()
}

/// A moment of the day as a clock shows it.
pub(super) fn clock(moment: Moment) -> String {
    TimeOfDay(u32::try_from(moment.0 / 1000).unwrap_or(u32::MAX)).to_string()
}

/// The same with its seconds.
pub(super) fn clock_s(moment: Moment) -> String {
    format!("{}:{:02}", clock(moment), moment.0 / 1000 % 60)
}

/// Minutes and seconds.
pub(super) fn lasting(span: Span) -> String {
    minutes(u32::try_from(span.0 / 1000).unwrap_or(u32::MAX))
}

/// Whole minutes of a stretch, rounded up, so that nothing takes no time.
pub(super) fn whole_minutes(span: Span) -> u64 {
    span.0.div_ceil(60_000)
}
