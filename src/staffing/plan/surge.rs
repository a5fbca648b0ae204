//! A surge: letters to many customers, who read them over hours and call.
//!
//! How soon people open a letter or a message no seed says. Three curves are offered, all assumptions of their author:
//! drawn by hand in stretches, evenly between two times, or fading, by which most read soon and some much later.

use super::contacts::{Grid, Piece, Stretch, fading, stretches};
use super::fields::{form, from_to, moment, need_name, need_number, need_percent, need_span, number, percent, units};
use super::titles;
use crate::reading::{Form, Reader, Value};
use crate::words::{Id, Span, TimeOfDay};

/// A wave of contacts with one cause.
#[derive(Clone, PartialEq, Debug)]
pub struct Surge {
    /// What it is called on screens; `None` for its name.
    pub title: Option<String>,
    /// The class it feeds.
    pub class: Id,
    /// How many customers got the letter.
    pub customers: f64,
    /// The share of readers who call.
    pub calls: f64,
    /// The share of these calls that a notice to the customers prevents.
    pub prevented: f64,
    /// The share of the others whom self-service helps before they call.
    pub helped: f64,
    /// When they read it.
    pub read: ReadCurve,
}

/// When a letter is read.
#[derive(Clone, PartialEq, Debug)]
pub enum ReadCurve {
    /// In these stretches, in proportion to their weights; all of it is read in them.
    Stretches(Vec<Stretch>),
    /// Evenly between two times.
    Evenly(TimeOfDay, TimeOfDay),
    /// Most soon after a time, possibly some days ago, the rest later and later.
    Fading {
        /// When the first can read it.
        from: TimeOfDay,
        /// How many days ago that was.
        days_ago: f64,
        /// The mean time until it is read.
        mean: Span,
    },
}

impl Surge {
    pub(super) fn read(r: &mut Reader<'_>, value: &Value) -> Surge {
        let mut fields = r.fields(value, "a surge");
        let title = titles::title(r, &mut fields);
        let class = need_name(r, &mut fields, "class");
        let customers = need_number(r, &mut fields, "customers", 0.0..=1e12);
        let calls = need_percent(r, &mut fields, "calls_percent");
        let prevented = percent(r, &mut fields, "notice_prevents_percent").unwrap_or(0.0);
        let helped = percent(r, &mut fields, "self_service_percent").unwrap_or(0.0);
        let read = fields.need(r, "read").map(|value| ReadCurve::read(r, value));
        fields.done(r);
        let read = read.unwrap_or_else(|| ReadCurve::Stretches(Vec::new()));
        Surge { title, class, customers, calls, prevented, helped, read }
    }

    /// How many call in all, today and later.
    pub fn contacts(&self) -> f64 {
        self.customers * self.calls * (1.0 - self.prevented) * (1.0 - self.helped)
    }

    /// The pieces of the day its calls make.
    pub(super) fn pieces(&self, grid: Grid) -> Vec<Piece> {
        let contacts = self.contacts();
        match &self.read {
            ReadCurve::Stretches(stretches) => {
                let all: f64 = stretches.iter().map(Stretch::area).sum();
                let scale = if all > 0.0 { contacts / all } else { 0.0 };
                let scaled = |piece: Piece| Piece { first: piece.first * scale, last: piece.last * scale, ..piece };
                stretches.iter().map(|stretch| scaled(stretch.piece())).collect()
            }
            ReadCurve::Evenly(from, to) => {
                let level = Stretch { from: *from, to: *to, first: 1.0, last: 1.0 };
                let area = level.area();
                let rate = if area > 0.0 { contacts / area } else { 0.0 };
                vec![Stretch { first: rate, last: rate, ..level }.piece()]
            }
            ReadCurve::Fading { from, days_ago, mean } => {
                let begins = moment(*from).0 as f64 - days_ago * 86_400_000.0;
                fading(grid, begins, mean.0 as f64, contacts)
            }
        }
    }
}

impl ReadCurve {
    /// `[ramp(..), (..)]`, `evenly(from: .., to: ..)` or `fading(from: .., mean_hours: ..)`.
    fn read(r: &mut Reader<'_>, value: &Value) -> ReadCurve {
        if matches!(value.form, Form::List(_) | Form::Hole) {
            return ReadCurve::Stretches(stretches(r, value, "the stretches", "weight"));
        }
        let read = match form(r, value, "a way to read letters", &["evenly", "fading"]) {
            Some((form, _)) => {
                let mut fields = r.fields(value, form);
                let curve = if form == "evenly" {
                    let (from, to) = from_to(r, &mut fields);
                    ReadCurve::Evenly(from, to)
                } else {
                    let value = fields.need(r, "from");
                    let from = value.and_then(|value| r.time_of_day(value)).unwrap_or(TimeOfDay(0));
                    let days_ago = number(r, &mut fields, "days_ago", 0.0..=30.0).unwrap_or(0.0);
                    ReadCurve::Fading { from, days_ago, mean: need_span(r, &mut fields, units!("mean")) }
                };
                fields.done(r);
                Some(curve)
            }
            None => None,
        };
        read.unwrap_or_else(|| ReadCurve::Stretches(Vec::new()))
    }
}
