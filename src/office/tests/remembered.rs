//! What is written down counts, and whoever was interrupted goes on.

use super::*;
use crate::records::{Entry, Trouble};

#[test]
fn a_decision_counts_when_it_is_written_down() {
    let folder = Folder::new("counts");
    let (mut office, scenario) = remembering(&folder);
    assert_eq!(office.apply(Command::Begin { scenario, seed: 4 }), [Notice::Began]);
    settle(&mut office);
    assert!(office.apply(Command::Decide(Offer::Wait)).is_empty(), "not before it is safe");
    assert!(sitting(&office).attempt.steps().is_empty());
    assert_eq!(office.pulse(), Pulse::Running);
    assert_eq!(office.apply(Command::Decide(Offer::Wait)), [Notice::Refused(Refusal::NotOffered)], "one at a time");
    assert_eq!(settle(&mut office), [Notice::Decided]);
    assert_eq!(sitting(&office).attempt.steps().len(), 1);
    assert_eq!(office.apply(Command::Decide(Offer::End)), [Notice::Refused(Refusal::NotOffered)]);
    // A beat that passes by itself is a decision like any other.
    assert!(office.apply(Command::Tick { ms: 10_000 }).is_empty());
    assert_eq!(settle(&mut office), [Notice::Decided]);
    let left = folder.killed_now("counts-left");
    let (_, lines) = unfinished(&remembering(&left).0);
    let steps = sitting(&office).attempt.steps();
    let shown: Vec<Line> =
        steps.iter().map(|step| Line { at_s: step.at_s, entry: Entry::Decided(step.offer) }).collect();
    assert_eq!(lines, shown);
    assert!(lines.len() == 2 && lines.iter().all(|line| line.entry == Entry::Decided(Offer::Wait)), "{lines:?}");
}

#[test]
fn killed_in_mid_attempt_it_goes_on_where_it_was() {
    let folder = Folder::new("killed");
    let (mut office, scenario) = remembering(&folder);
    office.apply(Command::Begin { scenario, seed: 4 });
    settle(&mut office);
    let mut steps = 0;
    while !sitting(&office).attempt.is_over() {
        let offers = sitting(&office).attempt.offers();
        decide(&mut office, offers[steps % offers.len()]);
        steps += 1;
        assert!(steps < 400, "it comes to an end");
        let shown = sitting(&office);
        assert_eq!(shown.attempt.steps().len(), steps);

        let left = folder.killed_now("killed-left");
        let (mut again, _) = remembering(&left);
        let (attempt, lines) = unfinished(&again);
        assert_eq!(lines.len(), steps, "what was shown as taken is written");
        assert_eq!(again.apply(Command::Continue(attempt)), [Notice::Began]);
        assert!(again.unfinished().is_empty());
        let gone_on = sitting(&again);
        assert_eq!(gone_on.attempt.state(), shown.attempt.state(), "step {steps}");
        assert_eq!(gone_on.attempt.events(), shown.attempt.events(), "step {steps}");
        assert_eq!((gone_on.day.now(), gone_on.scenario), (shown.day.now(), Some(scenario)), "step {steps}");
        if !gone_on.attempt.is_over() {
            // It goes on, and what comes then is written behind what was there.
            let next = gone_on.attempt.offers()[0];
            decide(&mut again, next);
            again.apply(Command::Leave);
            settle(&mut again);
            assert_eq!(unfinished(&again).1.len(), steps + 1);
        }
    }
}

#[test]
fn the_best_score_is_remembered_and_a_finished_attempt_is_not_continued() {
    let folder = Folder::new("best");
    let (office, scenario) = remembering(&folder);
    let mut office = office.keeping(Solved::new(Some(&folder.0)));
    office.apply(Command::Begin { scenario, seed: 4 });
    settle(&mut office);
    while let Some(offer) = sitting(&office).attempt.offers().into_iter().next() {
        decide(&mut office, offer);
    }
    office.apply(Command::Debrief);
    assert_eq!(wait_for_the_card(&mut office), [Notice::Judged]);
    settle(&mut office);
    let Place::Debrief(_, card) = office.place() else { panic!("the card is there") };
    let score = card.score;
    drop(office);
    let (office, scenario) = remembering(&folder);
    let best = office.best(&office.programs()[scenario]).expect("it is remembered");
    assert_eq!((best.score, best.attempts), (score, 1));
    assert!(office.unfinished().is_empty());
}

#[test]
fn what_is_left_can_be_continued_or_set_aside() {
    let folder = Folder::new("aside");
    let (mut office, scenario) = remembering(&folder);
    office.apply(Command::Begin { scenario, seed: 4 });
    settle(&mut office);
    office.apply(Command::Leave);
    settle(&mut office);
    assert!(office.unfinished().is_empty(), "nothing was decided in it");
    office.apply(Command::Begin { scenario, seed: 4 });
    settle(&mut office);
    decide(&mut office, Offer::Wait);
    office.apply(Command::Leave);
    settle(&mut office);
    let (attempt, _) = unfinished(&office);
    assert_eq!(office.apply(Command::SetAside(attempt)), [Notice::SetAside]);
    assert!(office.apply(Command::SetAside(attempt)).is_empty());
    assert!(office.apply(Command::Continue(attempt)).is_empty());
    drop(office);
    assert!(remembering(&folder).0.unfinished().is_empty());
}

#[test]
fn a_name_is_remembered_and_has_its_own_attempts() {
    let folder = Folder::new("name");
    let (mut office, scenario) = remembering(&folder);
    assert_eq!(office.person(), Some("local"));
    office.apply(Command::Begin { scenario, seed: 4 });
    settle(&mut office);
    decide(&mut office, Offer::Wait);
    office.apply(Command::Leave);
    settle(&mut office);
    office.apply(Command::Name("a\u{202e}b".to_string()));
    assert_eq!(settle(&mut office), [Notice::NotNamed(Trouble::Pseudonym)]);
    assert_eq!(office.remarks(), [Remark::NotNamed(Trouble::Pseudonym)]);
    office.apply(Command::Name("Kék Róka".to_string()));
    assert_eq!(settle(&mut office), [Notice::Named]);
    assert_eq!((office.person(), office.unfinished().len()), (Some("Kék Róka"), 0));
    assert!(office.remarks().is_empty());
    drop(office);
    let (mut office, _) = remembering(&folder);
    assert_eq!((office.person(), office.unfinished().len()), (Some("Kék Róka"), 0));
    office.apply(Command::Name("local".to_string()));
    assert_eq!(settle(&mut office), [Notice::Named]);
    assert_eq!(office.unfinished().len(), 1);
}

#[test]
fn without_room_one_goes_on_and_is_told_once() {
    let folder = Folder::new("room");
    drop(remembering(&folder));
    let (mut office, scenario) = office();
    // Not a page more than there are.
    let full = Records::open_within(&folder.0, Some(1)).unwrap_or_else(|trouble| panic!("{trouble:?}"));
    office.remembering(full, noon).expect("it can be read");
    let mut heard = Vec::new();
    for seed in 0..200 {
        office.apply(Command::Begin { scenario, seed });
        heard.extend(settle(&mut office));
        if !heard.is_empty() {
            break;
        }
        heard.extend(decide(&mut office, Offer::Wait));
        heard.retain(|notice| *notice != Notice::Decided);
    }
    let trouble = Trouble::Full(folder.0.join("records.sqlite"));
    assert_eq!(heard, [Notice::NotKept(trouble.clone())]);
    assert_eq!(office.remarks(), [Remark::NotKept(trouble)]);
    let steps = sitting(&office).attempt.steps().len();
    for step in 1..=3 {
        assert_eq!(office.apply(Command::Decide(Offer::Wait)), [Notice::Decided], "at once");
        assert_eq!(sitting(&office).attempt.steps().len(), steps + step);
        assert!(settle(&mut office).is_empty(), "said once");
    }
    office.apply(Command::Dismiss);
    assert!(office.remarks().is_empty());
}
