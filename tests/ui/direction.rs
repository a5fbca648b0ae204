//! Languages that run from right to left: the letters of a mixed line in the order of the eye, the layout mirrored.

use crate::pictures::{compare, scene, shot};
use crate::{SIZE, Window};
use egui_kittest::kittest::Queryable as _;
use egui_kittest::{Harness, SnapshotResults};
use frontline::tongue::Tongue;

/// A sentence with the number of an order and a Latin name.
const SENTENCE: &str = "ההזמנה 4711-B של Anna Kovács תגיע ביום שלישי";

/// Its letters from left to right, as somebody sees them who reads Hebrew.
const SEEN: &str = "ישילשםויבעיגתAnnaKovácsלש4711-Bהנמזהה";

/// Enough Hebrew for home and the desk.
const HEBREW: &str = "
product = פרונטליין
door-training = אימון
door-progress = התקדמות
door-settings = הגדרות
home-title = תרחישים
home-invitation = ההזמנה 4711-B של Anna Kovács תגיע ביום שלישי
home-search = חיפוש תרחיש
home-channel = ערוץ
home-result = תוצאה
home-any = הכול
home-all = הכול
home-open = טרם עברת
home-passed = עברת
home-reload = קריאה מחדש
home-start = התחלה
home-next = לתרגול הבא: { $title }
home-robots = רובוטים משחקים
play-this = לשחק
channel-phone = טלפון
channel-chat = צ׳אט
desk-pause = עצירה
desk-go-on = המשך
desk-brief = פתיחת התדריך
desk-known = מה שידוע לך
desk-nothing-known = עדיין כלום.
desk-next-asks = { $n } שניות עד שהלקוח ידבר שוב
desk-talk = שיחה
desk-your-answer = התשובה שלך
desk-people = ספר טלפונים
desk-call-wait = המתנה
desk-call-listen = סימן הקשבה
desk-call-interrupt = להתפרץ
desk-day = היום סביבך
desk-in-talk = בשיחה
leave-the-seat = לקום מהכיסא
anger-calm = רגוע
anger-annoyed = מתעצבן
";

fn hebrew() -> Tongue {
    Tongue::from_texts("he", &[HEBREW])
}

/// The real screens in Hebrew.
fn window(name: &str, tongue: Tongue) -> Harness<'static, Window> {
    let mut window = crate::window(scene(name, "en", 100), SIZE, 1.0);
    window.state_mut().tongue = tongue;
    window.run_steps(3);
    window
}

/// The letters of every text of a frame, from left to right; blanks leave no trace.
fn texts(window: &Harness<'static, Window>) -> Vec<String> {
    fn letters(shape: &egui::Shape, found: &mut Vec<String>) {
        match shape {
            egui::Shape::Text(text) => found.extend(text.galley.rows.iter().map(|row| {
                let mut inked: Vec<_> = row.glyphs.iter().filter(|glyph| !glyph.uv_rect.is_nothing()).collect();
                inked.sort_by(|one, other| one.pos.x.total_cmp(&other.pos.x));
                inked.iter().map(|glyph| glyph.chr).collect::<String>()
            })),
            egui::Shape::Vec(shapes) => shapes.iter().for_each(|shape| letters(shape, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    window.output().shapes.iter().for_each(|clipped| letters(&clipped.shape, &mut found));
    found
}

#[test]
fn a_hebrew_sentence_stands_in_the_right_order_and_is_spoken_as_it_is_written() {
    // In the bar it has room for one line.
    let window = window("home", Tongue::from_texts("he", &[&format!("product = {SENTENCE}")]));
    // Screen readers get the text, not its picture.
    window.get_by_label(SENTENCE);
    let lines = texts(&window);
    assert!(lines.iter().any(|line| line == SEEN), "{lines:?}");
}

#[test]
fn hebrew_is_written_where_it_is_seen() {
    let mut window = window("home", hebrew());
    let field = |window: &Harness<'static, Window>, text: Option<&str>| {
        let field = window.get_by_role_and_label(egui::accesskit::Role::TextInput, "חיפוש תרחיש");
        match text {
            Some(text) => field.type_text(text),
            None => field.focus(),
        }
    };
    field(&window, None);
    window.run_steps(2);
    field(&window, Some("חשבון 4711-B"));
    window.run_steps(3);
    assert_eq!(window.state().local.search, "חשבון 4711-B");
    let lines = texts(&window);
    assert!(lines.iter().any(|line| line == "4711-Bןובשח"), "{lines:?}");
}

#[test]
fn the_bar_begins_at_the_right_in_hebrew() {
    let (english, hebrew) = (crate::window(scene("home", "en", 100), SIZE, 1.0), window("home", hebrew()));
    let product = |window: &Harness<'static, Window>, label: &str| window.get_by_label(label).rect();
    let (left, right) = (product(&english, "Frontline"), product(&hebrew, "פרונטליין"));
    assert!((left.left() - (SIZE.x - right.right())).abs() < 2.0, "{left} is as far from its side as {right}");
    let door = |label: &str| hebrew.get_by_label(label).rect().center().x;
    assert!(door("אימון") > door("התקדמות") && door("התקדמות") > door("הגדרות"));
}

#[test]
fn mirrored_screens_are_as_they_were() {
    let mut pictures = SnapshotResults::new();
    for name in ["home", "desk"] {
        let shot = shot(scene(name, "en", 100), hebrew(), false, (1440, 900));
        compare(&format!("{name}-mirrored"), &shot, &mut pictures);
    }
}
