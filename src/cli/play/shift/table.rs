//! A shift that was played for a reader: contacts, what was done and what it changed, the day with and without, and what
//! carries over.

use super::json::{lost_share, outcome};
use super::{Played, tomorrow};
use crate::cli::paint::{Paint, column, wrapped};
use crate::cli::simulate::table::{dashed, figure, interval_words, shown};
use crate::office::{accounts, item_said, left_out_said, minutes};
use crate::queueing::{Difference, Figures, Unit};
use crate::scenario::DEFICITS;
use crate::scoring::Scorecard;
use crate::shift::{Chair, Held, Intervention, Link, ledger};
use crate::tongue::{FluentValue, Tongue};
use crate::words::{CompensationState, Moment, Span, TimeOfDay};

/// What is shown of the day with and without.
const OF_THE_DAY: [&str; 8] = [
    "lost_share",
    "abandoned",
    "mean_wait_s",
    "max_waiting",
    "redials",
    "callbacks_promised",
    "callbacks_needless",
    "customers_lost",
];

/// Columns of a metric, and of a figure beside it.
const METRIC: usize = 44;
const FIGURE: usize = 18;

/// Columns of what a measure of a score came to.
const VALUE: usize = 28;

/// The whole result.
pub fn played(played: &Played, tongue: &Tongue, paint: Paint) -> String {
    let told = Told { played, tongue, paint };
    [
        told.heading(),
        told.scored(),
        told.contacts(),
        told.tomorrow(),
        told.interventions(),
        told.day(),
        told.chain(),
        told.measures(),
        told.company(),
        told.carries_over(),
        told.debrief(),
    ]
    .concat()
}

struct Told<'a> {
    played: &'a Played,
    tongue: &'a Tongue,
    paint: Paint,
}

impl Told<'_> {
    fn title(&self, key: &str) -> String {
        format!("\n{}\n", self.paint.heading(&self.tongue.say(key)))
    }

    fn line(&self, text: &str) -> String {
        format!("    {}\n", wrapped(text, 4))
    }

    fn fill(&self, key: &str, blanks: &[(&str, FluentValue<'_>)]) -> String {
        self.line(&self.tongue.fill(key, blanks))
    }

    fn heading(&self) -> String {
        let (played, tongue, stage) = (self.played, self.tongue, self.played.day.stage());
        let chair = tongue.say(&format!("play-shift-chair-{}", played.day.chair().word()));
        let blanks: [(&str, FluentValue<'_>); 3] = [
            ("title", stage.say(&stage.shift.title, tongue.language()).into()),
            ("chair", chair.into()),
            ("seed", played.day.seed().to_string().into()),
        ];
        let mut out = format!("{}\n", self.paint.heading(&tongue.fill("play-shift-heading", &blanks)));
        if let Some(brief) = stage.shift.brief(played.day.chair()) {
            out.push_str(&self.line(&stage.say(&brief.role, tongue.language())));
        }
        out.push_str(&self.fill("play-shift-robot", &[("robot", played.robot.as_str().into())]));
        if let Some(lead) = played.lead {
            out.push_str(&self.fill("play-shift-with-lead", &[("lead", lead.into())]));
        }
        out
    }

    fn contacts(&self) -> String {
        // In the lead's chair there is a conversation only where somebody was gone to.
        if self.played.day.chair() != Chair::Agent && self.played.cards.is_empty() {
            return String::new();
        }
        let leads = self.played.day.chair() == Chair::Lead;
        let mut out = self.title(if leads { "play-shift-talks" } else { "play-shift-contacts" });
        for (held, card) in self.played.contacts() {
            let (scenario, speech) = (&held.attempt.program().scenario, held.attempt.speech());
            let ended = held.outcome.map(outcome).unwrap_or("calls-again");
            let blanks: [(&str, FluentValue<'_>); 6] = [
                ("at", time(held.since).into()),
                ("caller", speech.say(&scenario.caller.name).into()),
                ("waited", crate::cli::paint::clock(seconds(held.waited)).into()),
                ("score", self.tongue.number(card.score, 0).into()),
                ("handled", crate::cli::paint::clock(held.handled.map_or(0, seconds)).into()),
                ("outcome", self.tongue.say(&format!("play-shift-outcome-{ended}")).into()),
            ];
            let key = if held.is_from_queue() { "play-shift-contact" } else { "play-shift-met" };
            out.push_str(&self.fill(key, &blanks));
            out.push_str(&self.dearest(held, card));
        }
        match self.played.mean() {
            Some(score) => {
                let promises = &self.played.report.promises;
                out.push_str(&self.fill("play-shift-score", &[("score", self.tongue.number(score, 1).into())]));
                let blanks: [(&str, FluentValue<'_>); 6] = [
                    ("made", promises.made.into()),
                    ("kept", promises.kept.into()),
                    ("late", promises.late.into()),
                    ("broken", promises.broken.into()),
                    ("needless", promises.needless.into()),
                    ("open", promises.open.into()),
                ];
                out.push_str(&self.fill("play-shift-promises", &blanks));
            }
            None => out.push_str(&self.line(&self.tongue.say("play-shift-no-contacts"))),
        }
        out
    }

    /// The decision of a contact that cost most, where one did.
    fn dearest(&self, held: &Held, card: &Scorecard) -> String {
        let all = accounts(&card.decisions, &held.attempt, self.tongue);
        let Some(dearest) = all.first() else { return String::new() };
        let blanks: [(&str, FluentValue<'_>); 3] = [
            ("at", minutes(dearest.at_s).into()),
            ("done", dearest.done.as_str().into()),
            ("points", self.tongue.number(dearest.lost, 1).into()),
        ];
        let said = wrapped(&self.tongue.fill("contact-dearest", &blanks), 11);
        format!("           {}\n", self.paint.quiet(&said))
    }

    /// In the lead's chair: the score, and what it is made of.
    fn scored(&self) -> String {
        if self.played.day.chair() != Chair::Lead {
            return String::new();
        }
        let (stage, tongue) = (self.played.day.stage(), self.tongue);
        let mut out = self.title("play-shift-lead-score");
        let Some(score) = &self.played.report.score else {
            return out + &self.line(&tongue.say("play-shift-lead-unscored"));
        };
        let points = FluentValue::from(tongue.number(score.score, 1));
        out.push_str(&self.fill("play-shift-lead-points", &[("score", points)]));
        for item in &score.items {
            let said = item_said(item, stage, tongue.language(), tongue);
            let blanks: [(&str, FluentValue<'_>); 2] =
                [("points", tongue.number(item.points, 1).into()), ("of", tongue.number(item.of, 1).into())];
            let got = tongue.fill("lead-score-got", &blanks);
            out.push_str(&format!("    {}{}{got}\n", column(&said.name, METRIC), column(&said.value, VALUE)));
            let mark = if item.is_written { "" } else { " *" };
            let why = [Some(said.because), said.better].into_iter().flatten().collect::<Vec<String>>().join(" ");
            for line in [format!("{}{mark}", said.target), why] {
                out.push_str(&format!("        {}\n", self.paint.quiet(&wrapped(&line, 8))));
            }
        }
        score.left_out.iter().for_each(|left| out.push_str(&self.line(&left_out_said(left, tongue))));
        if score.items.iter().any(|item| !item.is_written) {
            out.push_str(&self.line(&tongue.say("lead-score-assumed")));
        }
        out
    }

    /// What is still owed when the window is over.
    fn tomorrow(&self) -> String {
        if self.played.day.chair() != Chair::Agent {
            return String::new();
        }
        let mut out = self.title("play-shift-tomorrow");
        let owed = tomorrow::lines(&self.played.day, self.tongue);
        if owed.is_empty() {
            out.push_str(&self.line(&self.tongue.say("play-shift-tomorrow-nothing")));
        }
        for (promise, notes) in owed {
            out.push_str(&self.line(&promise));
            out.push_str(&format!("        {}\n", self.paint.quiet(&wrapped(&notes, 8))));
        }
        out
    }

    fn interventions(&self) -> String {
        let mut out = self.title("play-shift-interventions");
        let stage = self.played.day.stage();
        for done in &self.played.report.interventions {
            let Some(action) = stage.shift.actions.0.get(done.act.action) else { continue };
            let label = stage.say(&action.value.label, self.tongue.language());
            let mut said = format!("{}  {label}", time(done.act.at));
            if done.act.is_vain() {
                let found = done.act.answered == Some(true);
                let key = if found { "play-shift-learned-nothing" } else { "play-shift-in-vain" };
                said.push_str(&format!(" ({})", self.tongue.say(key)));
            }
            out.push_str(&self.line(&said));
            out.push_str(&format!("           {}\n", self.paint.quiet(&self.alone(done))));
        }
        if self.played.report.interventions.is_empty() {
            out.push_str(&self.line(&self.tongue.say("play-shift-nothing-done")));
        }
        out
    }

    /// What one intervention changed by itself.
    fn alone(&self, done: &Intervention) -> String {
        let alone = &done.alone;
        if alone.lost == 0 && alone.callbacks == 0 && alone.lost_share_watched.unwrap_or(0.0) == 0.0 {
            return self.tongue.say("play-shift-alone-nothing");
        }
        let points = |share: Option<f64>| {
            let plain = share.map_or_else(|| "–".to_owned(), |share| self.signed(100.0 * share, 1));
            self.tongue.fill("compare-points", &[("n", plain.into())])
        };
        let blanks: [(&str, FluentValue<'_>); 4] = [
            ("interval", self.watched().into()),
            ("watched", points(alone.lost_share_watched).into()),
            ("day", points(alone.lost_share).into()),
            ("callbacks", self.signed(alone.callbacks as f64, 0).into()),
        ];
        self.tongue.fill("play-shift-alone", &blanks)
    }

    /// The interval that is watched, as a time.
    fn watched(&self) -> String {
        time(self.played.day.stage().centre().interval_start(self.played.report.watched))
    }

    fn signed(&self, number: f64, decimals: usize) -> String {
        let size = self.tongue.number(number.abs(), decimals);
        let sign = match number {
            _ if size.chars().all(|digit| !matches!(digit, '1'..='9')) => "",
            number if number > 0.0 => "+",
            _ => "−",
        };
        format!("{sign}{size}")
    }

    fn day(&self) -> String {
        let (paired, tongue) = (&self.played.report.played, self.tongue);
        let Some(with) = paired.variants.first() else { return String::new() };
        let heads = format!(
            "{:METRIC$}{:>FIGURE$}{:>FIGURE$}{:>FIGURE$}",
            "",
            tongue.say("play-shift-without"),
            tongue.say("play-shift-with"),
            tongue.say("compare-difference"),
        );
        let mut out = self.title("play-shift-day");
        out.push_str(&format!("    {}\n", self.paint.heading(&heads)));
        let from_s = self.played.day.stage().centre().interval_start(self.played.report.watched).as_s();
        let before = paired.baseline.intervals.iter().find(|interval| interval.from_s == from_s);
        let after = with.result.intervals.iter().find(|interval| interval.from_s == from_s);
        let apart = with.intervals.iter().find(|interval| interval.from_s == from_s);
        if let (Some(before), Some(after), Some(apart)) = (before, after, apart) {
            let interval = interval_words(self.played.day.stage().centre(), tongue);
            let blanks: [(&str, FluentValue<'_>); 2] = [("interval", interval.into()), ("from", self.watched().into())];
            let name = tongue.fill("play-shift-watched", &blanks);
            out.push_str(&self.row(&name, "lost_share", &before.figures, &after.figures, &apart.differences));
        }
        for key in OF_THE_DAY {
            let name = tongue.say(&format!("metric-{}", dashed(key)));
            out.push_str(&self.row(&name, key, &paired.baseline.overall, &with.result.overall, &with.overall));
        }
        out
    }

    fn row(&self, name: &str, key: &str, before: &Figures, after: &Figures, apart: &[Difference]) -> String {
        let lowered = self.played.plan.lowered.as_ref();
        let currency = lowered.map_or("", |lowered| lowered.plan.currency.as_str());
        let side = |side: &Figures| figure(key, side.get(key).unwrap_or_default(), false, self.tongue, currency);
        let apart = apart.iter().find(|found| found.metric.key == key).and_then(|found| self.apart(found));
        let apart = apart.unwrap_or_else(|| "–".to_owned());
        format!("    {}{:>FIGURE$}{:>FIGURE$}{apart:>FIGURE$}\n", column(name, METRIC), side(before), side(after))
    }

    /// A difference with its sign and how sure it is.
    fn apart(&self, found: &Difference) -> Option<String> {
        let mean = found.mean?;
        let factor = if found.metric.unit == Unit::Share { 100.0 } else { 1.0 };
        let mut plain = self.signed(factor * mean, 1);
        if let Some(half_width) = found.half_width {
            plain.push_str(&format!(" ± {}", shown(found.metric.unit, half_width, self.tongue)));
        }
        let key = match found.metric.unit {
            Unit::Share => "compare-points",
            Unit::Seconds => "unit-seconds",
            Unit::Hours => "unit-hours",
            Unit::Count | Unit::Money => return Some(plain),
        };
        Some(self.tongue.fill(key, &[("n", plain.into())]))
    }

    fn chain(&self) -> String {
        let mut out = self.title("play-shift-chain");
        for link in &self.played.report.chain {
            out.push_str(&self.link(link));
        }
        out
    }

    fn link(&self, link: &Link) -> String {
        let scale = if link.kind.is_time() { 60.0 } else { 1.0 };
        let blanks: [(&str, FluentValue<'_>); 3] = [
            ("with", self.tongue.number(link.with / scale, 0).into()),
            ("without", self.tongue.number(link.without / scale, 0).into()),
            ("tries", link.in_vain.into()),
        ];
        self.fill(&format!("play-shift-link-{}", link.kind.word()), &blanks)
    }

    fn measures(&self) -> String {
        let measures = &self.played.report.measures;
        let mut out = self.title("play-shift-measures");
        for (key, after) in [
            ("play-shift-detect", measures.detect),
            ("play-shift-cause", measures.cause),
            ("play-shift-script", measures.script),
        ] {
            let told = match after {
                Some(after) => {
                    let minutes = self.tongue.number(after.as_s() / 60.0, 0);
                    self.tongue.fill("play-shift-after", &[("minutes", minutes.into())])
                }
                None => self.tongue.say("play-shift-never"),
            };
            out.push_str(&format!("    {}{told}\n", column(&self.tongue.say(key), METRIC)));
        }
        let above = measures.involved.map_or_else(|| self.tongue.say("play-shift-never"), time);
        let state = CompensationState::ALL.iter().find(|(_, state)| *state == measures.compensation);
        let state = state.map_or("none", |(word, _)| *word);
        let joint = if measures.joint_decision { "play-shift-yes" } else { "play-shift-no" };
        for (key, told) in [
            ("play-shift-messages", self.tongue.number(f64::from(measures.messages), 0)),
            ("play-shift-involved", above),
            ("play-shift-compensation", self.tongue.say(&format!("chair-compensation-{state}"))),
            ("play-shift-joint", self.tongue.say(joint)),
        ] {
            out.push_str(&format!("    {}{told}\n", column(&self.tongue.say(key), METRIC)));
        }
        out
    }

    fn company(&self) -> String {
        let entries = ledger(self.played.contacts().map(|(held, card)| (&held.attempt, card)));
        let calm = self.played.report.calm.as_ref().and_then(|calm| calm.day().lost_share());
        if entries.is_empty() && calm.is_none() {
            return String::new();
        }
        let mut out = self.title("play-shift-company");
        for entry in &entries {
            let blanks: [(&str, FluentValue<'_>); 4] = [
                ("deficit", DEFICITS.get(entry.deficit).copied().unwrap_or_default().into()),
                ("origin", entry.origin.as_str().into()),
                ("points", self.tongue.number(entry.points, 1).into()),
                ("contacts", entry.contacts.into()),
            ];
            out.push_str(&self.fill("play-shift-deficit", &blanks));
        }
        if let Some(lost) = calm {
            let share = self.tongue.number(100.0 * lost, 1);
            out.push_str(&self.fill("play-shift-calm", &[("share", share.into())]));
        }
        out
    }

    /// What is left of the difference on further days, in plain words.
    fn carries_over(&self) -> String {
        let further = &self.played.report.further;
        let Some(with) = further.variants.first() else { return String::new() };
        let mut out = self.title("play-shift-carries");
        out.push_str(&self.fill("play-shift-carries-days", &[("days", further.replications.into())]));
        let said = match lost_share(&with.overall) {
            Some(found) if !found.could_be_chance => {
                let key = if found.mean.unwrap_or(0.0) < 0.0 { "play-shift-fewer" } else { "play-shift-more" };
                let points = self.apart(found).unwrap_or_default();
                self.tongue.fill(key, &[("points", points.into())])
            }
            _ => self.tongue.say("play-shift-no-effect"),
        };
        out.push_str(&self.line(&said));
        for key in ["lost_share", "mean_wait_s", "callbacks_promised"] {
            let Some(found) = with.overall.iter().find(|found| found.metric.key == key) else { continue };
            let apart = self.apart(found).unwrap_or_else(|| "–".to_owned());
            let name = column(&self.tongue.say(&format!("metric-{}", dashed(key))), METRIC);
            out.push_str(&format!("    {name}{apart:>FIGURE$}\n"));
        }
        out
    }

    fn debrief(&self) -> String {
        let stage = self.played.day.stage();
        let mut out = self.title("card-debrief");
        let debrief = stage.say(&stage.shift.debrief, self.tongue.language());
        for part in debrief.split("\n\n") {
            out.push_str(&self.line(part));
        }
        out
    }
}

/// A moment of the day as a time.
fn time(moment: Moment) -> String {
    TimeOfDay(u32::try_from(moment.0 / 1000).unwrap_or(u32::MAX)).to_string()
}

fn seconds(span: Span) -> u32 {
    u32::try_from(span.0 / 1000).unwrap_or(u32::MAX)
}
