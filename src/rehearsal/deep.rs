//! What only solving and playing can show an author.

use super::explore::{Exploration, explore};
use super::findings as found;
use super::play::play;
use super::robots;
use crate::conversation::{Offer, Opens, Phase, Program, State};
use crate::scenario::DIMENSIONS;
use crate::scoring::{Scorecard, Stopped, Values};
use crate::words::{EventKind, Finding, Id, Place, PromiseState};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Plays per robot: enough for differences of five points.
const PLAYS: usize = 60;

/// Share of the best line's answers that may stand first, or be the longest.
const SAME_PLACE: f64 = 0.6;

/// Every finding that needs solved values. Solve with [`Budget::keep`](crate::scoring::Budget) set: the situations
/// themselves say which conditions never hold and where answers run out.
pub fn check(program: &Arc<Program>, values: &mut Values) -> Result<Vec<Finding>, Stopped> {
    let mut findings = Vec::new();
    situations(program, values.kept(), &mut findings);
    endings(program, &mut findings);
    dimensions(program, &mut findings);
    best_and_worst(program, values, &mut findings)?;
    found::middle_in_every_state::check(program, values, &mut findings)?;
    promises(program, values, &mut findings)?;
    let exploration = explore(program, values, PLAYS, 1, 0.0)?;
    robots_in_order(program, &exploration, &mut findings);
    Ok(findings)
}

/// Where the scenario as a whole is pointed at: its title.
fn whole(program: &Program) -> Place {
    program.scenario.title.at
}

/// Conditions that never or always hold, and nodes at which nothing is left to be said.
fn situations(program: &Program, kept: &[State], findings: &mut Vec<Finding>) {
    let (rules, scenario) = (&program.rules, &program.scenario);
    let mut held = vec![[false; 2]; rules.choices.len()];
    let mut dry = BTreeSet::new();
    let mut offers = Vec::new();
    for s in kept {
        if s.phase != Phase::Talk || s.speech > 0 {
            continue;
        }
        let node = &rules.nodes[usize::from(s.node)];
        for ix in &node.choices {
            let seen = &mut held[usize::from(*ix)];
            if *seen != [true; 2] {
                seen[usize::from(rules.all(&rules.choices[usize::from(*ix)].when, s))] = true;
            }
        }
        if matches!(node.opens, Opens::Line { .. }) && !dry.contains(&s.node) {
            rules.offers(s, &mut offers);
            if !offers.iter().any(|offer| matches!(offer, Offer::Choose(_))) && dry.insert(s.node) {
                let entry = scenario.nodes.at(usize::from(s.node));
                let when = format!("for instance {} s into the contact", u32::from(s.beat) * rules.beat_s);
                findings.push(found::choices_run_out::found(entry.at, entry.id.as_str(), &when));
            }
        }
    }
    for ((_, entry), (choice, seen)) in scenario.choices().zip(rules.choices.iter().zip(&held)) {
        match seen {
            _ if choice.when.is_empty() => {}
            [true, false] => findings.push(found::condition_never_holds::found(entry.at, entry.id.as_str())),
            [false, true] => findings.push(found::condition_always_holds::found(entry.at, entry.id.as_str())),
            _ => {}
        }
    }
}

fn endings(program: &Program, findings: &mut Vec<Finding>) {
    let (rules, scenario) = (&program.rules, &program.scenario);
    let forced = [rules.hung_up, rules.out_of_time];
    let own = (0..rules.endings.len()).filter(|ix| !forced.contains(&(*ix as u8)));
    let lowest = own.map(|ix| rules.endings[ix].total()).fold(f64::INFINITY, f64::min);
    for ix in forced {
        if lowest.is_finite() && rules.endings[usize::from(ix)].total() > lowest {
            let entry = scenario.endings.at(usize::from(ix));
            findings.push(found::hanging_up_pays::found(entry.at, entry.id.as_str()));
        }
    }
}

/// A dimension that nothing in the scenario can win or lose.
fn dimensions(program: &Program, findings: &mut Vec<Finding>) {
    let rules = &program.rules;
    let choices = rules.choices.iter().map(|choice| choice.points);
    let goals = rules.goals.iter().map(|goal| goal.points);
    let promises = [rules.tags.promise_kept, rules.tags.promise_broken];
    let promises = promises.into_iter().filter(|_| !rules.promises.is_empty());
    let reasons = rules.reasons.iter().map(|(_, points, _)| *points);
    let phrases = rules.phrases.iter().map(|(points, _)| *points);
    let at_stake: Vec<_> = choices
        .chain(goals)
        .chain(reasons)
        .chain(phrases)
        .chain(rules.endings.iter().copied())
        .chain(promises)
        .collect();
    for (i, (dimension, weight)) in DIMENSIONS.iter().zip(program.scenario.weights).enumerate() {
        // Effort is at stake in every scenario: time always counts.
        if *dimension != "effort" && weight > 0.0 && at_stake.iter().all(|points| points.0[i] == 0.0) {
            findings.push(found::dimension_without_points::found(whole(program), dimension));
        }
    }
}

fn best_and_worst(program: &Arc<Program>, values: &mut Values, findings: &mut Vec<Finding>) -> Result<(), Stopped> {
    let (mut passed, mut answers, mut first, mut longest) = (false, 0, 0, 0);
    for seed in 0..8 {
        let Some(mut expert) = robots::find("expert").map(|role| (role.new)()) else { return Ok(()) };
        let attempt = play(program, values, expert.as_mut(), seed, "", true, false)?;
        passed |= Scorecard::of(&attempt, values, None)?.passed;
        for step in attempt.steps() {
            let Offer::Choose(chosen) = step.offer else { continue };
            let node = &program.rules.nodes[usize::from(step.before.node)];
            let open: Vec<_> =
                node.choices.iter().filter(|ix| program.rules.choices[usize::from(**ix)].spoken).collect();
            if open.len() < 2 || step.before.phase != Phase::Talk {
                continue;
            }
            let words =
                |ix: u16| program.scenario.choices().nth(usize::from(ix)).map_or(0, |(_, c)| c.value.text.words());
            answers += 1;
            first += usize::from(*open[0] == chosen);
            longest += usize::from(open.iter().all(|ix| words(**ix) <= words(chosen)));
        }
    }
    if !passed {
        findings.push(found::unwinnable::found(whole(program), "see `frontline play .. --robot expert`"));
    }
    let too_often = |n: usize| answers >= 16 && n as f64 > SAME_PLACE * answers as f64;
    for (n, what) in [(first, "too often the first"), (longest, "too often the longest")] {
        if too_often(n) {
            findings.push(found::best_answer_has_a_place::found(whole(program), &format!("{what} ({n} of {answers})")));
        }
    }
    let Some(mut careless) = robots::find("careless").map(|role| (role.new)()) else { return Ok(()) };
    let attempt = play(program, values, careless.as_mut(), 1, "", true, false)?;
    if Scorecard::of(&attempt, values, None)?.passed {
        findings.push(found::unlosable::found(whole(program), ""));
    }
    Ok(())
}

fn promises(program: &Arc<Program>, values: &mut Values, findings: &mut Vec<Finding>) -> Result<(), Stopped> {
    let (mut made, mut kept): (BTreeSet<Id>, BTreeSet<Id>) = Default::default();
    for seed in 0..200 {
        let Some(mut robot) = robots::find("noise-30").map(|role| (role.new)()) else { return Ok(()) };
        let attempt = play(program, values, robot.as_mut(), seed, "", true, false)?;
        for event in attempt.events() {
            match &event.kind {
                EventKind::PromiseMade { promise } => drop(made.insert(promise.clone())),
                EventKind::PromiseTurned { promise, state: PromiseState::Kept } => drop(kept.insert(promise.clone())),
                _ => {}
            }
        }
    }
    for entry in &program.scenario.promises {
        // A promise that says of itself that nobody keeps it is a trap, not a mistake of the author.
        let trap = entry.value.kept.contains(&crate::scenario::Condition::Never);
        if made.contains(&entry.id) && !kept.contains(&entry.id) && !trap {
            findings.push(found::promise_cannot_be_kept::found(entry.at, entry.id.as_str()));
        }
    }
    Ok(())
}

fn robots_in_order(program: &Program, exploration: &Exploration, findings: &mut Vec<Finding>) {
    for why in &exploration.violations {
        findings.push(found::robots_out_of_order::found(whole(program), &why.to_string()));
    }
    for robot in &exploration.blind_passes {
        findings.push(found::blind_robot_passes::found(whole(program), robot));
    }
}

/// The finding about a scenario that cannot be solved exactly.
pub fn too_large(program: &Program) -> Finding {
    found::too_many_situations::found(whole(program), "")
}
