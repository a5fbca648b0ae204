//! The roster as one sheet of paper for each person.

use super::page::STYLE;
use super::saying::Said;
use super::staffing::clock;
use super::stamp::stamp;
use super::{Lab, Rostered};
use crate::office::page::html::Html;
use crate::staffing::weekday_word;
use crate::tongue::Tongue;

/// The sheets; none while there is no roster.
pub(super) fn sheets(lab: &Lab, tongue: &Tongue) -> Option<String> {
    let rostered = lab.roster()?;
    let said = Said { tongue, currency: "" };
    let title = said.fill("labfile-people-title", &[("plan", lab.name().to_owned())]);
    let mut out = Html::default();
    for person in 0..rostered.people.len() {
        sheet(rostered, person, lab, said, &mut out);
    }
    Some(out.whole(tongue.language(), tongue.is_mirrored(), &title, STYLE))
}

fn sheet(rostered: &Rostered, person: usize, lab: &Lab, said: Said<'_>, out: &mut Html) {
    let name = |all: &[String], place: usize| all.get(place).cloned().unwrap_or_default();
    // What was given was simulated against what was asked for.
    let days = rostered.days.iter().map(|day| day.replications).max().unwrap_or(0);
    out.open("section class=\"sheet\"");
    out.text("h1 dir=\"auto\"", &name(&rostered.people, person));
    if rostered.duties_of(person).next().is_none() {
        out.text("p", &said.say("labfile-people-free"));
    } else {
        out.open("table");
        out.open("thead");
        let heads = ["day", "from", "to", "breaks", "group", "shift"];
        out.heading(&heads.map(|head| said.say(&format!("labfile-people-{head}"))));
        out.close("thead");
        for duty in rostered.duties_of(person) {
            let weekday = rostered.weekdays.get(duty.day).copied().flatten();
            let day = weekday
                .map_or_else(|| (duty.day + 1).to_string(), |day| said.say(&format!("staff-{}", weekday_word(day))));
            let breaks = duty.breaks.iter().map(|(from, to, lunch)| {
                let key = if *lunch { "labfile-people-lunch" } else { "labfile-people-break" };
                said.fill(key, &[("from", clock(*from)), ("to", clock(*to))])
            });
            let breaks: Vec<String> = breaks.collect();
            let (group, shift) = (name(&rostered.groups, duty.group), name(&rostered.kinds, duty.kind));
            out.row(&[day, clock(duty.from), clock(duty.to), breaks.join("\n"), group, shift]);
        }
        out.close("table");
    }
    out.text("p class=\"quiet\"", &stamp(lab, said, days));
    out.close("section");
}
