//! Robots in the agent's chair of the storm come out in their order, contact by contact.

#![cfg(test)]

use super::{Scores, storm};
use crate::rehearsal::robots;
use crate::rehearsal::seat::{Attention, play_seat};
use crate::shift::{Chair, Day};
use crate::words::TimeOfDay;
use std::sync::Arc;

/// Until when contacts are put through: every one of them is solved for itself, which takes seconds.
const UNTIL: TimeOfDay = TimeOfDay((11 * 60 + 14) * 60);

#[test]
fn agents_come_out_in_their_order_contact_by_contact() {
    let mut stage = (*storm()).clone();
    stage.shift.window.1 = UNTIL;
    let stage = Arc::new(stage);
    let means = ["expert", "kind-but-slow", "hurried", "careless"].map(|name| {
        let robot = robots::find(name).expect("a robot");
        let mut scores = Scores::default();
        let day = Day::new(Arc::clone(&stage), Chair::Agent, 1, "en");
        let day = play_seat(day, robot, Attention::LongestWait, &mut scores);
        let day = day.unwrap_or_else(|_| panic!("{name} is solved"));
        assert_eq!(day.done().len(), scores.0.len(), "{name}");
        assert!(scores.0.len() >= 2, "{name} {:?}", scores.0);
        scores.0.iter().sum::<f64>() / scores.0.len() as f64
    });
    assert!(means.is_sorted_by(|better, worse| better > worse), "{means:?}");
}
