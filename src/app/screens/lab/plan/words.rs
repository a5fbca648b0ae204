//! The names of a plan's fields in words, and the units that stand at their ends.

use super::super::View;
use crate::staffing::in_words;

/// Ends of names that are units, the longest first, each with the key of its word.
const UNITS: &[(&str, &str)] = &[
    ("_per_minute", "lab-unit-per-minute"),
    ("_percent", "lab-unit-percent"),
    ("_minutes", "lab-unit-minutes"),
    ("_hours", "lab-unit-hours"),
    ("_days", "lab-unit-days"),
    ("_s", "lab-unit-seconds"),
];

/// A field's name in words: every name on the way, without its unit.
pub(super) fn label(view: View<'_>, field: &str) -> String {
    let said = |(name, is_given): (&str, bool)| if is_given { name.to_owned() } else { word(view, stem(name).0) };
    let mut words: Vec<String> = steps(field).into_iter().map(said).collect();
    if let Some(first) = words.first_mut() {
        *first = capital(first);
    }
    words.join(" · ")
}

/// The names on the way to a field, each with whether its author gave it: every shift of a group has such a name.
fn steps(field: &str) -> Vec<(&str, bool)> {
    let names: Vec<&str> = field.split('.').collect();
    let is_given = |place: usize| place.checked_sub(1).and_then(|before| names.get(before)) == Some(&"shifts");
    names.iter().enumerate().map(|(place, name)| (*name, is_given(place))).collect()
}

/// What a group of fields belongs to, as `classes.general`, in words.
pub(super) fn owner(view: View<'_>, of: &str) -> String {
    match of.split_once('.') {
        // The name stands there as it is written: paths and what-ifs use it.
        Some((kind, name)) => {
            let title = view.called(kind, name);
            let written = if title == in_words(name) { String::new() } else { format!(" ({name})") };
            format!("{} · {title}{written}", capital(&word(view, kind)))
        }
        None => String::new(),
    }
}

/// The unit at the end of a field's name; prices are in the plan's currency.
pub(super) fn unit(view: View<'_>, path: &str) -> String {
    let name = path.rsplit('.').next().unwrap_or(path);
    if path.starts_with("costs.") {
        return view.said().currency.to_owned();
    }
    if name == "percent" {
        return view.say("lab-unit-percent");
    }
    stem(name).1.map(|key| view.say(key)).unwrap_or_default()
}

/// A name without its unit, and the key of the unit's word.
fn stem(name: &str) -> (&str, Option<&'static str>) {
    // These days are no length of time.
    if name == "roster_days" {
        return (name, None);
    }
    let found = UNITS.iter().find_map(|(end, key)| Some((name.strip_suffix(end)?, *key)));
    found.map_or((name, None), |(stem, key)| (stem, Some(key)))
}

/// A name in the reader's language; one that has no word there as it is written, with spaces.
fn word(view: View<'_>, name: &str) -> String {
    let key = format!("lab-field-{}", name.replace('_', "-"));
    let said = view.say(&key);
    if said == key { name.replace('_', " ") } else { said }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string());
    first.into_iter().chain([letters.as_str().to_owned()]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_stand_at_the_ends_of_names() {
        assert_eq!(stem("vain_try_s"), ("vain_try", Some("lab-unit-seconds")));
        assert_eq!(stem("shrinkage_percent"), ("shrinkage", Some("lab-unit-percent")));
        assert_eq!(stem("ageing_per_minute"), ("ageing", Some("lab-unit-per-minute")));
        assert_eq!(stem("agents"), ("agents", None));
        assert_eq!(stem("roster_days"), ("roster_days", None));
        assert_eq!(capital("élő"), "Élő");
    }

    #[test]
    fn the_name_of_a_shift_is_no_field() {
        assert_eq!(steps("shifts.day.people"), [("shifts", false), ("day", true), ("people", false)]);
        assert_eq!(steps("volume_noise.day_percent"), [("volume_noise", false), ("day_percent", false)]);
    }
}
