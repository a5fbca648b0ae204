use super::findings::{what_if_one_way, what_if_path_unreadable, what_if_sets_nothing, what_if_unknown_metric};
use super::{Change, Expectation, Goes, How, Overlay, Path};
use crate::queueing::METRICS;
use crate::reading::{self, Findings, Form, Reader, Value};
use crate::words::FileId;
use std::ops::RangeInclusive;

/// Factors: nothing, up to a thousand times as much.
const FACTORS: RangeInclusive<f64> = 0.0..=1000.0;

/// What can be added: more than any number of a plan.
const SUMS: RangeInclusive<f64> = -1e6..=1e6;

impl Overlay {
    /// Reads a what-if and adds all findings; `None` when too little can be read to make one of it.
    ///
    /// What does not depend on a plan is found here; the rest when it is [applied](super::apply) to one.
    pub fn read(file: FileId, text: &str, findings: &mut Findings) -> Option<Overlay> {
        let tree = reading::parse(file, text, findings);
        read(&mut Reader { findings: &mut *findings }, &tree)
    }
}

fn read(r: &mut Reader<'_>, tree: &Value) -> Option<Overlay> {
    let mut fields = r.fields(tree, "a what-if");
    let title = fields.need(r, "title").and_then(|value| r.text(value));
    let about = fields.need(r, "about").and_then(|value| r.text(value));
    let meant_for = fields.take("meant_for").and_then(|value| r.text(value));
    let from = fields.take("from").map(|value| r.time_of_day(value).map(|time| (time, value.at)));
    let set = fields.need(r, "set").map(|value| (value.at, read_set(r, value)));
    let expects = fields.take("expects").map(|value| read_expects(r, value)).unwrap_or_default();
    fields.done(r);

    // Everything has been read and reported; only now may something that is missing end it.
    let (set_at, set) = set?;
    Some(Overlay {
        title: title?,
        about: about?,
        meant_for,
        // A time that cannot be read must not become the whole day.
        from: match from {
            None => None,
            Some(from) => Some(from?),
        },
        set,
        expects,
        set_at,
    })
}

/// `[(path: "groups.floor.agents", times: 1.2), ...]`; a change that cannot be read is left out.
pub fn read_set(r: &mut Reader<'_>, value: &Value) -> Vec<Change> {
    let items = r.list(value, "what is set");
    if items.is_empty() && matches!(value.form, Form::List(_)) {
        r.report(what_if_sets_nothing::found(value.at));
    }
    let mut set = Vec::with_capacity(items.len());
    for item in items {
        set.extend(read_change(r, item));
    }
    set
}

fn read_change(r: &mut Reader<'_>, value: &Value) -> Option<Change> {
    let mut fields = r.fields(value, "a change");
    let path = fields.need(r, "path").and_then(|value| read_path(r, value).map(|path| (path, value.at)));
    // Taken so that it counts as known; `to: None` is a value like any other, it takes an entry out of the plan.
    fields.take("to");
    let (to, times, add) = (entry(value, "to"), fields.take("times"), fields.take("add"));
    fields.done(r);
    let how = match (to, times, add) {
        (Some(to), None, None) => Some((How::To(to.clone()), to.at)),
        (None, Some(times), None) => r.number(times, "times", FACTORS).map(|by| (How::Times(by), times.at)),
        (None, None, Some(add)) => r.number(add, "add", SUMS).map(|by| (How::Add(by), add.at)),
        (None, None, None) => {
            // What is no group in round brackets has been reported as that.
            if matches!(value.form, Form::Fields { .. } | Form::Items { .. }) {
                r.report(what_if_one_way::found(value.at, 0));
            }
            None
        }
        (to, times, add) => {
            let ways = [to, times, add].into_iter().flatten().count();
            r.report(what_if_one_way::found(value.at, ways));
            None
        }
    };
    let ((path, at), (how, how_at)) = (path?, how?);
    // A hole has been reported where it was found, and would be reported again wherever it were put.
    let hole = matches!(&how, How::To(to) if to.form == Form::Hole);
    (!hole).then_some(Change { path, at, how, how_at })
}

/// An entry of a group as it is written, `None` included.
fn entry<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    let Form::Fields { fields, .. } = &value.form else { return None };
    fields.iter().find(|field| field.name == name).map(|field| &field.value)
}

fn read_path(r: &mut Reader<'_>, value: &Value) -> Option<Path> {
    let text = r.text(value)?;
    let path = Path::parse(&text);
    if path.is_none() {
        r.report(what_if_path_unreadable::found(value.at, &text));
    }
    path
}

/// `[(metric: "lost_share", goes: down), ...]`; one that cannot be read is left out.
fn read_expects(r: &mut Reader<'_>, value: &Value) -> Vec<Expectation> {
    let mut expects = Vec::new();
    for item in r.list(value, "what is expected") {
        let mut fields = r.fields(item, "an expectation");
        let metric = fields.need(r, "metric").and_then(|value| read_metric(r, value));
        let goes = fields.need(r, "goes").and_then(|value| r.one_of(value, "a direction", Goes::ALL));
        fields.done(r);
        if let (Some(metric), Some(goes)) = (metric, goes) {
            expects.push(Expectation { metric, goes });
        }
    }
    expects
}

fn read_metric(r: &mut Reader<'_>, value: &Value) -> Option<String> {
    let metric = r.text(value)?;
    let known = METRICS.iter().any(|known| known.key == metric);
    if !known {
        r.report(what_if_unknown_metric::found(value.at, &metric, METRICS.iter().map(|known| known.key)));
    }
    known.then_some(metric)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> (Option<Overlay>, Vec<&'static str>) {
        let mut findings = Findings::new();
        let overlay = Overlay::read(FileId(0), text, &mut findings);
        (overlay, findings.sorted().iter().map(|finding| finding.code).collect())
    }

    fn change(set: &str) -> (usize, Vec<&'static str>) {
        let (overlay, codes) = found(&format!("(title: \"t\", about: \"a\", set: [{set}])"));
        (overlay.map_or(0, |overlay| overlay.set.len()), codes)
    }

    #[test]
    fn a_what_if_is_read_whole() {
        let (overlay, codes) = found(
            "WhatIf(title: \"More agents\", about: \"Four more from noon on.\", meant_for: \"plain-day\", \
             from: \"12:00\", set: [(path: \"groups.floor.agents\", add: 4)], \
             expects: [(metric: \"lost_share\", goes: down)])",
        );
        assert_eq!(codes, Vec::<&str>::new());
        let overlay = overlay.expect("it is readable");
        assert_eq!(overlay.from.map(|(from, _)| from.to_string()).as_deref(), Some("12:00"));
        assert_eq!((overlay.title.as_str(), overlay.about.as_str()), ("More agents", "Four more from noon on."));
        assert_eq!(overlay.set.iter().map(|change| change.how.clone()).collect::<Vec<_>>(), [How::Add(4.0)]);
        assert_eq!(overlay.meant_for.as_deref(), Some("plain-day"));
        assert_eq!(overlay.expects, [Expectation { metric: "lost_share".into(), goes: Goes::Down }]);
    }

    #[test]
    fn each_finding_of_a_what_if_alone_is_found() {
        for (set, kept, codes) in [
            ("", 0, vec!["what-if-sets-nothing"]),
            ("(path: \"a\")", 0, vec!["what-if-one-way"]),
            ("(path: \"a\", to: 1, add: 1)", 0, vec!["what-if-one-way"]),
            ("(path: \"a\", to: None, times: 2)", 0, vec!["what-if-one-way"]),
            ("(path: \"a..b\", to: 1)", 0, vec!["what-if-path-unreadable"]),
            ("(path: \"a\", times: \"two\")", 0, vec!["wrong-form"]),
            ("(path: \"a\", times: -1)", 0, vec!["number-out-of-range"]),
            ("(path: \"a\", add: NaN)", 0, vec!["bad-number"]),
            ("(path: \"a\", plus: 1)", 0, vec!["what-if-one-way", "unknown-field"]),
            ("(to: 1)", 0, vec!["missing-field"]),
            ("5", 0, vec!["wrong-form"]),
            ("(path: \"a\", to: None), (path: \"b\", to: Some(2))", 2, vec![]),
        ] {
            assert_eq!(change(set), (kept, codes), "{set}");
        }
        let (overlay, codes) = found(
            "(title: \"t\", about: \"a\", from: \"noon\", set: [(path: \"a\", to: 1)], \
             expects: [(metric: \"lost_chare\", goes: down), (metric: \"cost\", goes: left)])",
        );
        assert_eq!((overlay, codes), (None, vec!["bad-time", "what-if-unknown-metric", "unknown-word"]));
        assert_eq!(found("").0, None);
    }

    #[test]
    fn the_nearest_metric_is_given() {
        let mut findings = Findings::new();
        let text =
            "(title: \"t\", about: \"a\", set: [(path: \"a\", to: 1)], expects: [(metric: \"lost_chare\", goes: up)])";
        Overlay::read(FileId(0), text, &mut findings);
        assert!(findings.iter().any(|finding| finding.help == "Did you mean \"lost_share\"?"));
    }
}
