use std::fmt;

/// The way from the top of a plan to one thing in it, or to several.
///
/// Names of fields and of map entries are separated by dots; an item of a list is named by its position, as in `#2`, or
/// by what stands in its field `name` or `from`; `*` means every item or entry.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Path(Vec<Step>);

/// One step of a path.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Step {
    /// A field, a map entry, or the list item of this name.
    Name(String),
    /// An item, counted from 1.
    Position(usize),
    /// Every item or entry.
    Every,
}

impl Path {
    /// Reads a path; `None` when a step is empty or a position is no number from 1 on.
    pub fn parse(text: &str) -> Option<Path> {
        text.split('.').map(Step::parse).collect::<Option<Vec<Step>>>().map(Path)
    }

    /// The steps, from the top of the plan on; at least one.
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// The path of its first steps, as it is written.
    pub fn beginning(&self, steps: usize) -> String {
        self.0.iter().take(steps).map(Step::to_string).collect::<Vec<String>>().join(".")
    }
}

impl Step {
    fn parse(text: &str) -> Option<Step> {
        match text.trim() {
            "" => None,
            "*" => Some(Step::Every),
            step => match step.strip_prefix('#') {
                Some(position) => position.parse().ok().filter(|position| *position > 0).map(Step::Position),
                None => Some(Step::Name(step.to_string())),
            },
        }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.beginning(self.0.len()))
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Step::Name(name) => f.write_str(name),
            Step::Position(position) => write!(f, "#{position}"),
            Step::Every => f.write_str("*"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_read_as_they_are_written() {
        for path in ["agents", "groups.floor.agents", "classes.*.handle.talk", "classes.call.arrivals.#2", "a.11:00"] {
            assert_eq!(Path::parse(path).map(|path| path.to_string()).as_deref(), Some(path));
        }
        assert_eq!(Path::parse("a. #3 .*").map(|path| path.to_string()).as_deref(), Some("a.#3.*"));
        for bad in ["", ".", "a.", ".a", "a..b", "a.#", "a.#0", "a.#x", "a.#-1", "a.#99999999999999999999"] {
            assert_eq!(Path::parse(bad), None, "{bad}");
        }
    }
}
