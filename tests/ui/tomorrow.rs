//! What a shift in the agent's chair leaves for later: told in its debrief and at home, and taken up from both.

use super::home::shelf;
use super::{SIZE, Window, click, wait_until, window};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use frontline::conversation::{Offer, Speech};
use frontline::office::{Command, FASTEST, LONGEST_TICK_MS, Office, OnShift, Place, ShiftCommand};
use frontline::shift::{Chair, Held, owed};
use std::sync::Arc;

/// From the complaint to a letter by five, with nothing found out on the way.
const LETTER: [&str; 7] =
    ["own-it", "two-things", "half-a-minute", "somebody-checks", "me-by-five", "then-just-that", "plan-in-short"];

fn on(office: &Office) -> &OnShift {
    office.on_shift().expect("somebody is on a shift")
}

fn sat_down() -> Office {
    let mut office = shelf("en");
    let open = ShiftCommand::Open { id: "noon-storm".to_owned(), chair: Chair::Agent, seed: 2 };
    for command in [open, ShiftCommand::Begin, ShiftCommand::Pace(Some(FASTEST))] {
        office.apply(Command::Shift(command));
    }
    office
}

/// Lets whoever is on the line wait, or time pass.
fn wait(office: &mut Office) {
    let offers = on(office).day.held().map(|held| held.attempt.offers());
    match offers {
        Some(offers) if offers.contains(&Offer::Wait) => office.apply(Command::Decide(Offer::Wait)),
        Some(_) => office.apply(Command::Decide(Offer::End)),
        None => office.apply(Command::Tick { ms: LONGEST_TICK_MS / 2 }),
    };
}

fn is_bill(held: &Held) -> bool {
    held.attempt.program().scenario.id.as_str() == "the-bill-everyone-got-wrong"
}

/// Promises a letter by five to the first who calls about the bill, and writes it into the task list.
fn letter(office: &mut Office) {
    for _ in 0..20_000 {
        if on(office).day.held().is_some_and(is_bill) {
            break;
        }
        wait(office);
    }
    let number = on(office).day.held().filter(|held| is_bill(held)).expect("somebody calls about it").number;
    let mut lines = LETTER.iter().peekable();
    for _ in 0..400 {
        let Some(held) = on(office).day.held().filter(|held| held.number == number) else { break };
        let (program, said) = (Arc::clone(held.attempt.program()), lines.peek().copied());
        let wanted = held.attempt.offers().into_iter().find(|offer| match (offer, said) {
            (Offer::Choose(choice), Some(name)) => Speech::choice_name(&program, *choice) == *name,
            (Offer::Record(promise, option), _) => {
                let rules = &program.rules.promises[usize::from(*promise)];
                rules.record[usize::from(*option)] == (rules.owner, rules.due)
            }
            (Offer::Listen, _) => held.attempt.state().stage == 3,
            _ => false,
        });
        match wanted {
            Some(offer) => {
                if matches!(offer, Offer::Choose(_)) {
                    lines.next();
                }
                office.apply(Command::Decide(offer));
            }
            None => wait(office),
        }
    }
    assert!(lines.next().is_none(), "everything was said");
}

/// Takes nobody else, and looks back on the day when the window is over.
fn over(mut office: Office) -> Office {
    for _ in 0..20_000 {
        if on(&office).can_be_reviewed() {
            break;
        }
        let day = &on(&office).day;
        if day.held().is_none() && day.aside().is_none() {
            office.apply(Command::Shift(ShiftCommand::Aside(true)));
        }
        wait(&mut office);
    }
    office.apply(Command::Shift(ShiftCommand::Debrief));
    wait_until(&mut office, |office| matches!(office.place(), Place::ShiftDebrief(..)));
    office
}

/// The debrief after somebody was promised a letter.
fn owing() -> Office {
    let mut office = sat_down();
    letter(&mut office);
    over(office)
}

fn is_left_behind(window: &Harness<'static, Window>) -> bool {
    matches!(window.state().office.place(), Place::Brief(contact) if contact.left_behind)
}

#[test]
fn an_open_promise_is_told_with_its_note_and_taken_up() {
    let mut window = window(owing(), egui::vec2(1600.0, 4000.0), 1.0);
    click(&mut window, "Show me without a guess");
    window.get_by_label("One promise of yours is still open.");
    window.get_by_label("“What the noon promised” begins at 14:02. All the help there is what you have written down.");
    window.get_by_label("One of those with an hour there is yours.");
    click(&mut window, "Show everything");
    let Place::ShiftDebrief(on, _) = window.state().office.place() else { panic!("the day is over") };
    let (who, what) = owed(&on.day).first().map(|owed| (owed.who(), owed.what())).expect("somebody is owed a letter");
    assert!(window.query_all_by_label(&who).count() > 0, "{who}");
    window.get_by_label(&what);
    window.get_by_label("by 17:00 · you yourself");
    window.get_by_label("Nothing is written down.");
    click(&mut window, "The short answer");
    click(&mut window, "Take up the open promise");
    assert!(is_left_behind(&window));
}

#[test]
fn at_home_it_waits_until_somebody_takes_it_up() {
    let mut office = owing();
    office.apply(Command::Shift(ShiftCommand::Leave));
    let mut window = window(office, SIZE, 1.0);
    window.get_by_label("After “Noon storm”");
    click(&mut window, "Take up the open promise");
    assert!(is_left_behind(&window));
    window.state_mut().office.apply(Command::Ring);
    window.state_mut().office.apply(Command::Answer);
    window.state_mut().office.apply(Command::Leave);
    window.run_steps(2);
    assert_eq!(window.query_all_by_label("After “Noon storm”").count(), 0);
}

#[test]
fn whoever_owes_nothing_is_told_so() {
    let mut window = window(over(sat_down()), SIZE, 1.0);
    click(&mut window, "Show me without a guess");
    window.get_by_label("Nothing is left for later: you have promised nobody anything.");
    assert_eq!(window.query_all_by_label_contains("Take up").count(), 0);
}
