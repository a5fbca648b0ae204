//! What the window has shown of a shift, as one number: a test can hold it against the same decisions taken once more
//! from the records.
//!
//! It is told when the window is closed in the middle of a shift, if somebody has set `FRONTLINE_DAY`: one line on
//! standard error. Before that it costs nothing, because nothing is kept for it.

use super::engine::Desk;
use crate::shift::Day;
use bevy::prelude::*;
use bevy::window::ExitSystems;
use xxhash_rust::xxh3::xxh3_64;

/// Asks for the line.
const ASKED: &str = "FRONTLINE_DAY";

/// All that can differ between two days on the same stage, as one number.
pub fn fingerprint(day: &Day) -> String {
    format!("{:016x}", xxh3_64(format!("{day:?}").as_bytes()))
}

/// Tells the line, where it is asked for.
pub(super) fn plugin(app: &mut App) {
    let asked = std::env::vars_os().any(|(key, value)| key == *ASKED && !value.is_empty());
    if asked {
        // bevy itself ends in this schedule when the last window is closed.
        app.add_systems(Last, tell.after(ExitSystems));
    }
}

/// When it is on the day's clock, in milliseconds after midnight, and the day's number.
fn tell(desk: Res<Desk>, mut exits: MessageReader<AppExit>) {
    if let (Some(on), Some(_)) = (desk.0.on_shift(), exits.read().next()) {
        eprintln!("day_ms={} fingerprint={}", on.day.now().0, fingerprint(&on.day));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Library;
    use crate::shift::Chair;
    use crate::words::Span;
    use std::sync::Arc;

    #[test]
    fn another_moment_another_seed_and_another_deed_are_other_numbers() {
        let stage = Library::new(None).open_shift("noon-storm").expect("it ships").stage.expect("it is whole");
        let day = |seed: u64| Day::new(Arc::clone(&stage), Chair::Lead, seed, "en");
        let (mut later, mut busy) = (day(1), day(1));
        later.advance(later.now() + Span(60_000));
        let possible = busy.abilities().into_iter().find(|ability| ability.possible).expect("something can be done");
        busy.act(possible.action).expect("it is possible");
        let all = [day(1), later, busy, day(2)].map(|day| fingerprint(&day));
        for (place, one) in all.iter().enumerate() {
            assert!(all.iter().skip(place + 1).all(|other| other != one), "{all:?}");
        }
        assert_eq!(fingerprint(&day(1)), all[0]);
    }
}
