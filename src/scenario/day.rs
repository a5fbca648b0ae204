use crate::reading::{Form, Reader, Value, codes};
use crate::words::TimeOfDay;

/// Reads a time on the first day of a case, `"12:00"`, or on a later one, `"+1 12:00"`.
pub(super) fn read_time(r: &mut Reader<'_>, value: &Value) -> Option<TimeOfDay> {
    match &value.form {
        Form::Text(text) if text.starts_with('+') => {
            let time = TimeOfDay::parse_on_any_day(text);
            if time.is_none() {
                r.report(codes::bad_time::found(value.at, text));
            }
            time
        }
        _ => r.time_of_day(value),
    }
}
