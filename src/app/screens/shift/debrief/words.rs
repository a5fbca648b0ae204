//! The figures of a report in sentences.

use super::super::shown::clock;
use super::Told;
use crate::queueing::Difference;
use crate::tongue::{FluentValue, Tongue};
use crate::words::{Moment, Span};

/// The stretch that is watched most closely, as two times.
pub(super) fn watched(told: Told<'_>) -> (String, String) {
    let centre = told.on.stage().centre();
    let from = centre.interval_start(told.report.watched);
    (clock(from), clock(from + centre.interval))
}

/// The one sentence: how many were lost when it was worst, with the person and without.
pub(super) fn answer(told: Told<'_>) -> String {
    let (from, to) = watched(told);
    let share = |tally: &crate::queueing::Tally| told.shown.percent(tally.interval(told.report.watched).lost_share());
    let blanks: [(&str, FluentValue<'_>); 4] = [
        ("from", from.into()),
        ("to", to.into()),
        ("with", share(&told.report.with).into()),
        ("without", share(&told.report.without).into()),
    ];
    told.shown.chair_of("chair-answer", &blanks)
}

/// The same of the whole day: lost, and callbacks promised.
pub(super) fn day(told: Told<'_>) -> Vec<String> {
    let (with, without) = (told.report.with.day(), told.report.without.day());
    let said = |key: &str, with: String, without: String| {
        told.shown.chair_of(key, &[("with", with.into()), ("without", without.into())])
    };
    let number = |figure: u64| told.shown.tongue.number(figure as f64, 0);
    vec![
        said("chair-answer-day", told.shown.percent(with.lost_share()), told.shown.percent(without.lost_share())),
        said("chair-answer-lost", number(with.abandoned), number(without.abandoned)),
        said("chair-answer-callbacks", number(with.callbacks_promised), number(without.callbacks_promised)),
        said("chair-answer-needless", number(with.callbacks_needless), number(without.callbacks_needless)),
    ]
}

/// What carries over to further days, each with its interval, or that nothing can be measured.
pub(super) fn further(told: Told<'_>) -> Vec<String> {
    let (tongue, further) = (told.shown.tongue, &told.report.further);
    let Some(variant) = further.variants.first() else { return Vec::new() };
    let (from, to) = watched(told);
    let from_s = told.on.stage().centre().interval_start(told.report.watched).as_s();
    let interval = variant.intervals.iter().find(|interval| (interval.from_s - from_s).abs() < 0.5);
    let share = interval.and_then(|interval| of(&interval.differences, "lost_share"));
    let stretch = tongue.fill("chair-further-stretch", &[("from", from.into()), ("to", to.into())]);
    [
        (stretch, share, true),
        (told.shown.chair("chair-further-lost"), of(&variant.overall, "abandoned"), false),
        (told.shown.chair("chair-further-callbacks"), of(&variant.overall, "callbacks_promised"), false),
    ]
    .into_iter()
    .map(|(what, difference, is_share)| {
        let change = measured(difference, is_share, tongue);
        tongue.fill("chair-further-line", &[("what", what.into()), ("change", change.into())])
    })
    .collect()
}

fn of<'d>(differences: &'d [Difference], key: &str) -> Option<&'d Difference> {
    differences.iter().find(|difference| difference.metric.key == key)
}

/// A difference in plain words: fewer or more, from so many to so many; nothing where the interval holds 0.
fn measured(difference: Option<&Difference>, is_share: bool, tongue: &Tongue) -> String {
    let known = difference.filter(|difference| !difference.could_be_chance);
    let Some((mean, half_width)) = known.and_then(|difference| difference.mean.zip(difference.half_width)) else {
        return tongue.say("chair-further-nothing");
    };
    let scale = if is_share { 100.0 } else { 1.0 };
    let (size, half_width) = (mean.abs() * scale, half_width * scale);
    let key = match (mean < 0.0, is_share) {
        (true, false) => "chair-further-fewer",
        (false, false) => "chair-further-more",
        (true, true) => "chair-further-fewer-points",
        (false, true) => "chair-further-more-points",
    };
    // Less than ten is told to a tenth.
    let decimals = if size < 10.0 { 1 } else { 0 };
    let figure = |value: f64| tongue.number(value, decimals);
    let blanks: [(&str, FluentValue<'_>); 3] = [
        ("mean", figure(size).into()),
        ("from", figure((size - half_width).max(0.0)).into()),
        ("to", figure(size + half_width).into()),
    ];
    tongue.fill(key, &blanks)
}

/// A change with its sign.
pub(super) fn signed(value: f64, decimals: usize, tongue: &Tongue) -> String {
    let plain = tongue.number(value.abs(), decimals);
    let is_nothing = plain.bytes().all(|byte| !matches!(byte, b'1'..=b'9'));
    match (is_nothing, value < 0.0) {
        (true, _) => plain,
        (false, true) => format!("−{plain}"),
        (false, false) => format!("+{plain}"),
    }
}

/// A time since the beginning of the window with the clock time it was, or that it never came.
pub(super) fn reached(told: Told<'_>, after: Option<Span>) -> String {
    let Some(after) = after else { return told.shown.tongue.say("chair-never") };
    let minutes = after.0 / 60_000;
    let at: Moment = told.on.stage().from() + after;
    let blanks: [(&str, FluentValue<'_>); 2] = [("n", minutes.into()), ("at", clock(at).into())];
    told.shown.tongue.fill("chair-after-minutes", &blanks)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::queueing::metric;

    fn difference(mean: f64, half_width: f64) -> Difference {
        let metric = metric("abandoned").expect("it is measured");
        let could_be_chance = mean.abs() <= half_width;
        Difference { metric, mean: Some(mean), half_width: Some(half_width), could_be_chance, days: 50 }
    }

    #[test]
    fn what_could_be_chance_is_no_effect() {
        let tongue = Tongue::new("en");
        let said = |mean, half_width| measured(Some(&difference(mean, half_width)), false, &tongue);
        assert_eq!(said(-3.0, 4.0), tongue.say("chair-further-nothing"));
        assert!(said(-30.0, 4.0).contains("26") && said(-30.0, 4.0).contains("34"), "{}", said(-30.0, 4.0));
        assert_ne!(said(-30.0, 4.0), said(30.0, 4.0));
    }

    #[test]
    fn a_change_has_its_sign_and_nothing_has_none() {
        let tongue = Tongue::new("en");
        assert_eq!([signed(-2.0, 0, &tongue), signed(3.0, 0, &tongue)], ["−2", "+3"]);
        assert_eq!(signed(-0.02, 1, &tongue), "0.0");
    }
}
