//! What others rely on: the keys of the JSON, its measures, and the names of decisions.

use super::*;

/// The contract's keys of `play`.
const KEYS: &str = "scenario seed score uncapped capped_at passed achievable dimensions luck ending measures decisions
    caps company exact events";

/// The contract's measures.
const MEASURED: &str = "handle_s talk_s hold_s after_call_s dead_air_s longest_silence_s wait_before_s anger_start
    anger_end cues_found cues_false look_ups freezes transfers promises promises_kept needless_callbacks evasions";

#[test]
fn the_json_has_the_keys_of_the_contract() {
    let (program, mut values) = small();
    let attempt = play_at_random(&program, 7);
    let one = |flaw, total| (House::OneRepaired(flaw), total);
    let company = ledger(&program, &[(House::AsIs, 6.0), (House::Repaired, 8.0), one(0, 7.0), one(1, 6.0)]);
    let card = Scorecard::of(&attempt, &mut values, Some(&company)).expect("solved");
    let json = card.json(&attempt, &|key| key.to_string());
    for key in KEYS.split_whitespace() {
        assert!(json.get(key).is_some(), "{key}");
    }
    for name in MEASURED.split_whitespace() {
        assert!(json["measures"][name].is_number(), "{name}");
    }
    for decision in json["decisions"].as_array().expect("a list") {
        for key in "at_s node choice lost by_dimension better because line".split(' ') {
            assert!(decision.get(key).is_some(), "{key}");
        }
    }
    assert_eq!(json["company"][0]["deficit"], "D1");
    assert_eq!(json["company"][0]["points"], 12.5);
    assert_eq!(json["achievable"], 75.0);
    assert!(json["events"].as_array().is_some_and(|events| events.iter().all(|e| e["kind"].is_string())));
}

#[test]
fn composure_is_measured_where_anger_asks_for_it() {
    let (program, mut values) = small();
    let mut composure = |waits: bool, choice: &str| {
        let mut attempt = begin(&program, 1);
        // Silence makes anybody angry.
        while waits && attempt.state().anger < 2 {
            attempt.decide(Offer::Wait).expect("time passes");
        }
        take(&mut attempt, choice);
        let card = Scorecard::of(&attempt, &mut values, None).expect("solved");
        let json = card.json(&attempt, &|key| key.to_string());
        json["measures"]["composure"].clone()
    };
    assert_eq!(composure(false, "own"), serde_json::Value::Null, "nobody was angry");
    assert_eq!(composure(true, "own"), 1.0);
    assert_eq!(composure(true, "push-off"), 0.0, "an evasion");
    assert_eq!(composure(true, "rude"), 0.0);
}

#[test]
fn decisions_are_called_by_the_verbs_of_scripts() {
    let (program, _) = small();
    let name = |offer| naming::name(&program, offer);
    assert_eq!(name(Offer::Choose(0)), "own");
    assert_eq!(name(Offer::LookUp(0)), "look_up(billing, invoice)");
    assert_eq!(name(Offer::Record(0, 1)), "promise(call, team, 57600)");
    assert_eq!(name(Offer::Note(0)), "note(cause)");
    assert_eq!(name(Offer::Hold { asked: false }), "hold(asked: false)");
}
