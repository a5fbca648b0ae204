//! From the office to what should be heard there now.
//!
//! What stands still is silent: a pause, the brief, the debrief, and the room while somebody writes after the call. The
//! trainee's own lines are theirs to say, so they have no voice.

use super::babble::Speaker;
use super::recorded::Take;
use super::scene::{Scene, Voice, Volumes};
use crate::conversation::{Attempt, Offer, Phase};
use crate::office::{Contact, Office, OnShift, Place, Sitting};
use crate::queueing::{AgentState, Run};
use crate::scenario::{Channel, Pace};
use crate::words::{Event, EventKind, Id, Means};

/// How full the room sounds while a contact rings: the day around it begins with the contact.
const BEFORE: u8 = 20;
/// A hold has passed by when it can be heard: so much of the beat after it stands for it, in milliseconds.
const HELD_MS: u64 = 1_800;
/// So much for a telephone that nobody answered,
const UNANSWERED_MS: u64 = 2_000;
/// and so much at most for a colleague's answer.
const ANSWERED_MS: u64 = 3_000;

/// What should be heard in the office now.
pub(super) fn scene(office: &Office) -> Scene {
    let settings = office.settings();
    let volumes = Volumes { voice: settings.voice_percent, sound: settings.sound_percent, room: settings.room_percent };
    let heard = match office.place() {
        Place::Ringing(contact) => ringing(office, contact),
        Place::Desk(sitting) => at_the_desk(office, sitting),
        Place::Shift(on) => on_shift(office, on),
        _ => Scene::default(),
    };
    Scene { volumes, ..heard }
}

/// A call rings; whoever comes another way says so softly, once.
fn ringing(office: &Office, contact: &Contact) -> Scene {
    let program = office.programs().get(contact.scenario);
    let calls = program.is_none_or(|program| program.scenario.channel == Channel::Phone);
    let rung = contact.rung_ms.unwrap_or_default() > 0;
    Scene { ring: calls, written: u32::from(!calls && rung), room: Some(BEFORE), ..Scene::default() }
}

/// On a shift there is the contact on the line, or else the room alone.
fn on_shift(office: &Office, on: &OnShift) -> Scene {
    match on.sitting() {
        Some(sitting) => at_the_desk(office, sitting),
        None if on.time_runs() => Scene { room: Some(level(on.day.run())), ..Scene::default() },
        None => Scene::default(),
    }
}

fn at_the_desk(office: &Office, sitting: &Sitting) -> Scene {
    let (attempt, state) = (&sitting.attempt, sitting.attempt.state());
    let counts = Scene {
        written: written(attempt),
        typed: typed(attempt),
        muted: sitting.hand().muted.is_some(),
        counted_at: Some(attempt.seed()),
        ..Scene::default()
    };
    if !sitting.time_runs() {
        return counts;
    }
    let back = Back::of(attempt);
    let passed_ms = sitting.clock.passed_ms();
    let since_hold = passed_ms.checked_sub(if back.held { HELD_MS } else { 0 });
    let voice = customer(office, sitting).or_else(|| back.colleague(attempt, since_hold?));
    Scene {
        music: back.held && since_hold.is_none() && voice.is_none(),
        busy: back.unanswered && since_hold.is_some_and(|ms| ms < UNANSWERED_MS) && voice.is_none(),
        keys: state.machine == 0 && state.jobs.iter().any(|job| job.is_running()),
        voice,
        room: Some(level(&sitting.day)),
        ..counts
    }
}

/// The customer, while the last line is being said: as it was recorded, else in a voice without words.
fn customer(office: &Office, sitting: &Sitting) -> Option<Voice> {
    let attempt = &sitting.attempt;
    let line = sitting.last_line()?;
    let event = attempt.events().get(line)?;
    let EventKind::CustomerSpoke { text, .. } = &event.kind else { return None };
    // One word more than there are is heard when the last one has been said.
    let words = text.split_whitespace().count() + 1;
    let speaks = text.contains(char::is_alphanumeric) && sitting.words_heard(event.at_s, words) < words;
    speaks.then(|| {
        let passed_ms = sitting.now_ms().saturating_sub(u64::from(event.at_s) * 1000);
        let take = office.recording(attempt.program(), text).map(|wav| Take::new(wav, passed_ms));
        // A recording has the mood in which it was made.
        let anger = if take.is_some() { 0 } else { attempt.state().anger };
        Voice { speaker: who_calls(attempt), anger, line: line as u64, take }
    })
}

/// The voice of whoever is on the line in this contact.
fn who_calls(attempt: &Attempt) -> Speaker {
    let scenario = &attempt.program().scenario;
    let caller = scenario.caller_of(attempt.state().contact);
    let name = attempt.speech().say(&caller.name);
    Speaker::named(&name, scenario.caller.pace.words_in_10_s()).sounding(caller.voice)
}

/// What the trainee comes back from at the beginning of this beat. A hold and a call to a department are one decision,
/// after which they are over.
#[derive(Default)]
struct Back<'a> {
    held: bool,
    unanswered: bool,
    /// Who answered by word of mouth: their event, their name, their words.
    answered: Option<(usize, &'a Id, &'a str)>,
}

impl Back<'_> {
    fn of(attempt: &Attempt) -> Back<'_> {
        let steps = attempt.steps();
        // What hands began since then took no time.
        let Some(last) = steps.iter().rposition(|step| step.at_s < attempt.at_s()) else { return Back::default() };
        let events = attempt.events();
        let from = steps[last].events_before.min(events.len());
        let until = steps.get(last + 1).map_or(events.len(), |next| next.events_before.min(events.len()));
        let mut back = Back::default();
        let mut by = None;
        for (place, event) in events.iter().enumerate().take(until).skip(from) {
            match &event.kind {
                EventKind::HoldBegan { .. } => back.held = true,
                EventKind::AskBegan { means, .. } => by = Some(*means),
                EventKind::AskUnanswered { .. } => back.unanswered |= by == Some(Means::Phone),
                EventKind::TransferFailed { .. } => back.unanswered = true,
                EventKind::AskAnswered { who, text } if by != Some(Means::Chat) => {
                    back.answered = Some((place, who, text.as_str()));
                }
                _ => {}
            }
        }
        back
    }

    /// The colleague who answered, for a while after the hold.
    fn colleague(&self, attempt: &Attempt, since_ms: u64) -> Option<Voice> {
        let (event, who, text) = self.answered?;
        let words_in_10_s = Pace::Normal.words_in_10_s();
        let lasts_ms = text.split_whitespace().count() as u64 * 10_000 / u64::from(words_in_10_s);
        (since_ms < lasts_ms.min(ANSWERED_MS) && attempt.state().phase == Phase::Talk).then(|| Voice {
            speaker: Speaker::named(who.as_str(), words_in_10_s),
            anger: 0,
            line: event as u64,
            take: None,
        })
    }
}

/// How many messages have come in: the customer's where the channel is a written one, and colleagues' by chat.
fn written(attempt: &Attempt) -> u32 {
    let by_writing = matches!(attempt.program().scenario.channel, Channel::Chat | Channel::Mail);
    let mut by = None;
    let mut count = 0;
    for Event { kind, .. } in attempt.events() {
        match kind {
            EventKind::CustomerSpoke { .. } => count += u32::from(by_writing),
            EventKind::AskBegan { means, .. } => by = Some(*means),
            EventKind::AskAnswered { .. } => count += u32::from(by == Some(Means::Chat)),
            _ => {}
        }
    }
    count
}

/// How many things have been written after the call.
fn typed(attempt: &Attempt) -> u32 {
    let wrote = |offer: Offer| matches!(offer, Offer::Note(_) | Offer::Tag(_) | Offer::Record(..) | Offer::Choose(_));
    let after = attempt.steps().iter().filter(|step| step.before.phase == Phase::WrapUp && wrote(step.offer));
    u32::try_from(after.count()).unwrap_or(u32::MAX)
}

/// How full the room of a day sounds.
fn level(day: &Run) -> u8 {
    let (mut there, mut talking) = (0, 0);
    for (_, state) in day.agents() {
        match state {
            AgentState::Away { .. } => {}
            AgentState::Talking { .. } | AgentState::Human { .. } | AgentState::CallingBack { .. } => {
                (there, talking) = (there + 1, talking + 1);
            }
            AgentState::Idle { .. } | AgentState::AfterCall { .. } | AgentState::Frozen { .. } => there += 1,
        }
    }
    fullness(there, talking, day.waiting().count())
}

/// Half of it is how many of those who are there talk, the other half how long the queue is beside them.
fn fullness(there: usize, talking: usize, waiting: usize) -> u8 {
    let busy = 50 * talking / there.max(1);
    let queue = 50 * waiting / (waiting + there).max(1);
    u8::try_from((busy + queue).min(100) / 10 * 10).unwrap_or(100)
}

#[cfg(test)]
mod tests;
