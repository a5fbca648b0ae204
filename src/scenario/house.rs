//! The house around the desk: its systems and departments, what may be promised, given and said there, what happens by
//! itself, and what is wrong with it.

mod compensation;
mod department;
mod flaw;
mod happening;
mod phrase;
mod procedure;
mod promise;
mod reason;
mod system;

pub use compensation::Compensation;
pub use department::{Answer, Department, Question, TRANSFERS};
pub use flaw::{DEFICITS, Flaw, REPAIRS, Repair};
pub use happening::{Happening, Timing};
pub use phrase::Phrase;
pub use procedure::{Procedure, Step};
pub use promise::Promise;
pub use reason::Reason;
pub use system::{Freezes, LookUp, System};
