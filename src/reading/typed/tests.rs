//! What is read, and what is reported instead.

use super::*;
use crate::reading::parse;
use crate::words::FileId;

/// Reads a value with `read` and gives the codes of all findings in order, with the byte each begins at.
fn found<T>(text: &str, read: impl FnOnce(&mut Reader<'_>, &Value) -> T) -> (T, Vec<String>) {
    let mut findings = Findings::new();
    let value = parse(FileId(0), text, &mut findings);
    let result = read(&mut Reader { findings: &mut findings }, &value);
    let codes = findings.sorted().iter().map(|f| format!("{}@{}", f.code, f.place.from)).collect();
    (result, codes)
}

#[test]
fn simple_values_are_read_or_reported() {
    assert_eq!(found("\"a\"", |r, v| r.text(v)), (Some("a".into()), vec![]));
    assert_eq!(found("calm", |r, v| r.text(v)).1, ["unquoted-text@0"]);
    assert_eq!(found("5", |r, v| r.text(v)), (None, vec!["wrong-form@0".into()]));
    assert_eq!(found("\"true\"", |r, v| r.truth(v)), (Some(true), vec!["quoted-word@0".into()]));
    assert_eq!(found("5", |r, v| r.truth(v)).1, ["wrong-form@0"]);
    assert_eq!(found("5", |r, v| r.integer(v, "x", 0..=9)), (Some(5), vec![]));
    assert_eq!(found("5.0", |r, v| r.integer(v, "x", 0..=9)), (Some(5), vec!["whole-number-wanted@0".into()]));
    assert_eq!(found("5.5", |r, v| r.integer(v, "x", 0..=9)), (None, vec!["whole-number-wanted@0".into()]));
    assert_eq!(found("10", |r, v| r.integer(v, "x", 0..=9)), (None, vec!["number-out-of-range@0".into()]));
    assert_eq!(found("5", |r, v| r.number(v, "x", 0.0..=9.5)), (Some(5.0), vec![]));
    assert_eq!(found("9.6", |r, v| r.number(v, "x", 0.0..=9.5)).1, ["number-out-of-range@0"]);
    assert_eq!(found("NaN", |r, v| r.number(v, "x", 0.0..=9.5)).1, ["bad-number@0"]);
    assert_eq!(found("\"08:30\"", |r, v| r.time_of_day(v)), (Some(TimeOfDay(30600)), vec![]));
    assert_eq!(found("\"8:30\"", |r, v| r.time_of_day(v)).1, ["bad-time@0"]);
    assert_eq!(found("80", |r, v| r.percent(v)), (Some(Percent(80)), vec![]));
    for bad in ["101", "-1", "0.5", "\"50%\""] {
        assert_eq!(found(bad, |r, v| r.percent(v)), (None, vec!["bad-percent@0".into()]), "{bad}");
    }
    assert_eq!(found("\"own-it\"", |r, v| r.id(v).map(|(id, _)| id.to_string())), (Some("own-it".into()), vec![]));
    assert_eq!(found("\"Own it\"", |r, v| r.id(v)).1, ["bad-name@0"]);
    assert_eq!(
        found("own-it", |r, v| r.id(v).map(|(id, _)| id.to_string())),
        (Some("own-it".into()), vec!["unquoted-text@0".into()])
    );
}

#[test]
fn words_are_suggested() {
    const LEGAL: &[(&str, u8)] = &[("calm", 0), ("angry", 1)];
    assert_eq!(found("calm", |r, v| r.one_of(v, "an anger", LEGAL)), (Some(0), vec![]));
    assert_eq!(found("\"calm\"", |r, v| r.one_of(v, "an anger", LEGAL)), (Some(0), vec!["quoted-word@0".into()]));
    assert_eq!(found("angri", |r, v| r.one_of(v, "an anger", LEGAL)), (None, vec!["unknown-word@0".into()]));
    let mut findings = Findings::new();
    let value = parse(FileId(0), "angri", &mut findings);
    Reader { findings: &mut findings }.one_of(&value, "an anger", LEGAL);
    assert!(findings.iter().any(|f| f.help == "Did you mean angry?"));
}

#[test]
fn groups_are_read_or_reported() {
    assert_eq!(found("[1, 2]", |r, v| r.list(v, "the tags").len()), (2, vec![]));
    assert_eq!(found("1", |r, v| r.list(v, "the tags").len()), (0, vec!["wrong-form@0".into()]));
    let names =
        |r: &mut Reader<'_>, v: &Value| r.map(v, "the nodes").iter().map(|(id, ..)| id.to_string()).collect::<Vec<_>>();
    assert_eq!(
        found("{\"a\": 1, \"b\": 2, \"a\": 3}", names),
        (vec!["a".into(), "b".into()], vec!["duplicate-name@17".into()])
    );
    assert_eq!(found("{twice_a: 1}", names), (vec!["twice-a".into()], vec!["bad-name@1".into()]));
    assert_eq!(found("[1]", names).1, ["wrong-form@0"]);
}

#[test]
fn fields_are_taken_missed_and_suggested() {
    let read = |r: &mut Reader<'_>, v: &Value| {
        let mut fields = r.fields(v, "the clock");
        let beat = fields.need(r, "beat").and_then(|v| r.integer(v, "beat", 1..=10));
        let limit = fields.take("limit").and_then(|v| r.integer(v, "limit", 1..=1000));
        fields.done(r);
        (beat, limit)
    };
    assert_eq!(found("(beat: 5, limit: Some(100))", read), ((Some(5), Some(100)), vec![]));
    assert_eq!(found("Clock(beat: 5, limit: None)", read), ((Some(5), None), vec![]));
    assert_eq!(found("(limt: 5)", read).1, ["missing-field@0", "unknown-field@1"]);
    assert_eq!(found("(beat: 5, beat: 6)", read), ((Some(5), None), vec!["duplicate-field@10".into()]));
    assert_eq!(found("{beat: 5}", read), ((Some(5), None), vec!["wrong-form@0".into()]));
    assert_eq!(found("5", read).1, ["wrong-form@0"]);
    assert_eq!(found("(beat: , limit: 5)", read), ((None, Some(5)), vec!["missing-value@5".into()]));
    assert_eq!(found("()", read).1, ["missing-field@0"]);
}

#[test]
fn heads_have_arguments() {
    assert_eq!(
        found("Never", |r, v| r.head(v, "a condition").map(|(name, _, a)| (name.to_owned(), a == Arguments::None))).0,
        Some(("Never".into(), true))
    );
    assert!(
        found("Knows(\"a\")", |r, v| matches!(r.head(v, "a condition"), Some(("Knows", _, Arguments::Items([_]))))).0
    );
    assert!(found("Call(a: 1)", |r, v| matches!(r.head(v, "a condition"), Some(("Call", _, Arguments::Fields(_))))).0);
    assert_eq!(found("5", |r, v| r.head(v, "a condition").is_none()), (true, vec!["wrong-form@0".into()]));
}

#[test]
fn names_are_repaired() {
    for (bad, good) in [("Own it", "own-it"), ("own_it", "own-it"), ("2nd", "n-2nd"), ("", "n"), ("É", "n")] {
        assert_eq!(repaired(bad), good);
        assert!(Id::well_formed(&repaired(bad)));
    }
}
