//! The line a better decision would have opened.

use super::{Stopped, Until, Values, naming};
use crate::conversation::{ChancePoint, Course, Happened, Offer, Program, Speech, State};
use crate::scenario::{Opening, Points};

/// How many steps of a line are told after the better decision itself.
const STEPS: usize = 4;

/// How many beats and decisions are looked at for them: waiting while somebody speaks is no step.
const MOVES: usize = 40;

/// A step of a line that was not taken.
#[derive(Clone, PartialEq, Debug)]
pub struct Ahead {
    /// The decision.
    pub offer: Offer,
    /// Its name in scripts.
    pub name: String,
    /// Its words in the scenario, where it has any.
    pub words: Option<String>,
    /// What would most likely have been heard and seen then.
    pub heard: Vec<String>,
    /// Where the decision is to wait: what for.
    pub until: Option<Until>,
}

/// Walks along the likelier side of every chance and keeps what is heard.
struct Likelier<'a> {
    program: &'a Program,
    speech: &'a Speech,
    heard: Vec<String>,
}

impl Course for Likelier<'_> {
    fn chance(&mut self, _: ChancePoint, _: f64, expected: f64) -> bool {
        expected >= 0.5
    }

    fn pay(&mut self, _: Points) {}

    fn tell(&mut self, _: u16, what: Happened) {
        self.heard.extend(heard(self.program, self.speech, what));
    }
}

/// The better decision in `before` and up to four best steps after it, the likelier outcome of every chance supposed.
pub(super) fn ahead(
    program: &Program,
    speech: &Speech,
    values: &mut Values,
    before: &State,
    better: Offer,
) -> Result<Vec<Ahead>, Stopped> {
    let (mut state, mut offer) = (*before, better);
    let mut line: Vec<Ahead> = Vec::with_capacity(STEPS + 1);
    for _ in 0..MOVES {
        let passing = offer == Offer::Wait && !line.is_empty();
        if line.len() > STEPS && !passing {
            break;
        }
        let (name, words) = (naming::name_at(program, &state, offer), naming::words(program, speech, &state, offer));
        let until = (offer == Offer::Wait).then(|| Until::of(program, speech, &state));
        let mut course = Likelier { program, speech, heard: Vec::new() };
        values.rules().apply(&mut state, offer, &mut course);
        let heard = course.heard;
        if passing {
            if let Some(last) = line.last_mut() {
                last.heard.extend(heard);
            }
        } else {
            line.push(Ahead { offer, name, words, heard, until });
        }
        match values.best(&state)? {
            Some(next) => offer = next,
            None => break,
        }
    }
    Ok(line)
}

/// The words of what happened, where somebody says or shows something.
fn heard(program: &Program, speech: &Speech, what: Happened) -> Option<String> {
    let s = &program.scenario;
    let text = match what {
        Happened::Arrived { node, variant } => match &s.nodes.0.get(usize::from(node))?.value.opens {
            Opening::Line { says, variants, .. } => match variant {
                Some(variant) => &variants.0.get(usize::from(variant))?.value.says,
                None => says,
            },
            Opening::Flood(_) | Opening::Visits(_) => return None,
        },
        Happened::Replied(ix) => s.choices().nth(usize::from(ix))?.1.value.reply.as_ref()?,
        Happened::LookUpShowed { query, found } => {
            let (_, query) = naming::query(program, query)?;
            if found { &query.value.shows } else { query.value.otherwise.as_ref()? }
        }
        Happened::Answered(ix) => &naming::question(program, ix)?.1.value.says,
        Happened::AnsweredOtherwise { question, answer } => {
            &naming::question(program, question)?.1.value.or.0.get(usize::from(answer))?.value.says
        }
        Happened::Ended(ending) => &s.endings.0.get(usize::from(ending))?.value.text,
        _ => return None,
    };
    Some(speech.say(text))
}
