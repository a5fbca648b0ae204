//! What a shift was worth, as its debrief shows it: a lead's score with its items, an agent's mean.

use super::home::shelf;
use super::shift::debriefed;
use super::{Window, click, wait_until, window};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use frontline::office::{
    Command, FASTEST, LONGEST_TICK_MS, Office, OnShift, Place, Settings, ShiftCommand, ShiftReport, ShiftStanding,
    item_said,
};
use frontline::shift::{Chair, LeadScore, MEASURES};
use frontline::tongue::{Tongue, languages};

/// High enough that nothing has to be scrolled to.
const TALL: egui::Vec2 = egui::vec2(1440.0, 2600.0);

/// What came of a day on which the lead only watched.
fn watched(language: &str) -> Office {
    let mut office = shelf(language);
    let open = ShiftCommand::Open { id: "noon-storm".to_owned(), chair: Chair::Lead, seed: 4 };
    for command in [open, ShiftCommand::Begin, ShiftCommand::Pace(Some(FASTEST))] {
        office.apply(Command::Shift(command));
    }
    while office.on_shift().is_some_and(|on| on.standing() != ShiftStanding::AfterWindow) {
        office.apply(Command::Tick { ms: LONGEST_TICK_MS });
    }
    office.apply(Command::Shift(ShiftCommand::Debrief));
    wait_until(&mut office, |office| matches!(office.place(), Place::ShiftDebrief(..)));
    // What came of it is remembered with the next tick.
    office.apply(Command::Tick { ms: 1 });
    office
}

fn over(office: &Office) -> (&OnShift, &ShiftReport) {
    let Place::ShiftDebrief(on, report) = office.place() else { panic!("it is looked back on") };
    (on, report)
}

fn score(office: &Office) -> &LeadScore {
    over(office).1.score.as_ref().expect("it is scored")
}

fn has(window: &Harness<'static, Window>, label: &str) -> bool {
    window.query_all_by_label(label).next().is_some()
}

#[test]
fn the_answer_names_the_score_what_cost_most_and_what_went_well() {
    let mut window = window(debriefed("en"), TALL, 1.0);
    click(&mut window, "Show me without a guess");
    let (office, tongue) = (&window.state().office, Tongue::new("en"));
    let (on, _) = over(office);
    let score = score(office);
    assert!(score.score > 85.0, "{}", score.score);
    assert!(has(&window, "Your score in the lead’s chair") && has(&window, &tongue.number(score.score, 1)));
    assert!(has(&window, "What went well"));
    let best = item_said(score.best().expect("much went well"), on.stage(), "en", &tongue);
    assert!(has(&window, &best.because), "{best:?}");
    for item in score.dearest().into_iter().take(3) {
        let said = item_said(item, on.stage(), "en", &tongue);
        assert!(has(&window, &format!("−{} · {}", tongue.number(item.lost(), 1), said.name)), "{said:?}");
        assert!(has(&window, &said.because) && has(&window, &said.better.expect("it cost points")));
    }
    assert!(!has(&window, "It came to"), "the whole table is folded");
}

#[test]
fn the_whole_table_unfolds_and_adds_up() {
    let mut window = window(debriefed("en"), TALL, 1.0);
    click(&mut window, "Show me without a guess");
    click(&mut window, "How the score is made up");
    let (office, tongue) = (&window.state().office, Tongue::new("en"));
    let score = score(office);
    assert_eq!(score.items.len() + score.left_out.len(), MEASURES.len());
    let (on, _) = over(office);
    for item in &score.items {
        let said = item_said(item, on.stage(), "en", &tongue);
        let mark = if item.is_written { "" } else { " *" };
        assert!(has(&window, &said.name) && has(&window, &format!("{}{mark}", said.target)), "{said:?}");
        let got = format!("{} of {}", tongue.number(item.points, 1), tongue.number(item.of, 1));
        assert!(has(&window, &got), "{got}");
    }
    let lost = score.items.iter().fold(0.0, |sum, item| sum + item.lost());
    assert!((lost - (100.0 - score.score)).abs() < 1e-9);
    assert!(has(&window, "What is missing in the rows is what is missing to 100."));
}

#[test]
fn whoever_only_watched_reads_what_would_have_helped() {
    let office = watched("en");
    let finished = office.finished_shifts().last().expect("it stands among the finished ones");
    assert_eq!((finished.chair, finished.outcome.mean_score), (Chair::Lead, Some(0.0)));
    let mut window = window(office, TALL, 1.0);
    click(&mut window, "Show me without a guess");
    assert_eq!(score(&window.state().office).score, 0.0);
    assert!(has(&window, "Nothing gave points on this day. The same day is there for a second try."));
    assert!(!has(&window, "What went well"));
    let part = "Left undone: “Publish two sentences: what is wrong, and what holds”";
    assert!(window.query_all_by_label_contains(part).next().is_some());
    assert!(has(&window, "The floor was not told in this window."));
}

#[test]
fn the_agents_figure_is_the_mean_of_the_contacts() {
    let office = super::shift_debrief::debriefed("mean", "en", 100, true);
    let mut window = window(office, TALL, 1.0);
    click(&mut window, "Show me without a guess");
    let (on, report) = over(&window.state().office);
    assert!(report.score.is_none());
    let scores: Vec<f64> = on.cards().iter().filter_map(|card| card.card()).map(|card| card.score).collect();
    let mean = scores.iter().sum::<f64>() / scores.len() as f64;
    assert!(has(&window, "Mean score of your contacts"));
    assert!(has(&window, &Tongue::new("en").number(mean, 1)), "{mean}");
    assert!(has(&window, "Every contact counts alike. A shift in this chair has no other score."));
    assert!(!has(&window, "How the score is made up"));
}

#[test]
fn the_score_fits_in_little_room_and_in_every_language() {
    for language in languages() {
        let tongue = Tongue::new(&language);
        let mut window = window(watched(&language), egui::vec2(1024.0, 700.0), 1.0);
        click(&mut window, &tongue.say("guess-skip"));
        for (size, percent) in [((1024.0, 700.0), 100), ((1024.0, 700.0), 200), ((1920.0, 1080.0), 100)] {
            let office = &mut window.state_mut().office;
            let settings = Settings { text_percent: percent, ..office.settings().clone() };
            office.apply(Command::Set(Box::new(settings)));
            window.set_size(size.into());
            window.run_steps(3);
            let rect = window.get_by_label(&tongue.say("lead-score-yours")).rect();
            assert!(rect.left() >= 0.0 && rect.right() <= size.0, "{language} {percent}: {rect:?}");
            window.get_by_label(&tongue.say("lead-score-table"));
        }
    }
}
