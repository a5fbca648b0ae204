//! Reads authors' files: RON with places, recovery from mistakes, and all findings at once.
//!
//! [`parse`] turns a text into a tree of [`Value`]s and never fails; what is broken becomes a
//! [`Form::Hole`] that has been reported. A [`Reader`] then takes typed values out of the tree and
//! reports whatever does not fit. Both only ever add to [`Findings`].

pub mod codes;
mod lexer;
pub mod limits;
pub mod render;
mod sources;
mod tree;
mod typed;
pub mod wav;

pub use codes::Code;
pub use sources::{Findings, Sources};
pub use tree::{Field, Form, Name, Value, parse};
pub use typed::{Arguments, FieldReader, Reader};
