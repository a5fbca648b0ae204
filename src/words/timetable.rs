use super::TimeOfDay;

/// What holds at which time of day: half-open stretches `[from, to)` in the author's order.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Timetable<T>(pub Vec<(TimeOfDay, TimeOfDay, T)>);

impl<T> Timetable<T> {
    /// What holds at `time`: the first stretch that contains it.
    pub fn at(&self, time: TimeOfDay) -> Option<&T> {
        self.0.iter().find(|(from, to, _)| *from <= time && time < *to).map(|(_, _, value)| value)
    }
}
