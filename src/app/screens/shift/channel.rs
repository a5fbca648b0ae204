//! The chair's texts in the words of its channel: nobody calls a chat, and nobody in one is on a line.

use crate::scenario::Channel;
use crate::shift::Stage;

/// The chair's texts that are others where the seat answers chats.
const IN_CHAT: &[(&str, &str)] = &[
    ("chair-agent-is", "chair-agent-is-chat"),
    ("chair-routine", "chair-routine-chat"),
    ("chair-finishing-means", "chair-finishing-means-chat"),
    ("chair-nobody", "chair-nobody-chat"),
    ("chair-nobody-means", "chair-nobody-means-chat"),
    ("chair-aside", "chair-aside-chat"),
    ("chair-aside-why", "chair-aside-why-chat"),
    ("chair-aside-next", "chair-aside-next-chat"),
    ("chair-aside-now", "chair-aside-now-chat"),
    ("chair-refused-contact", "chair-refused-contact-chat"),
    ("chair-refused-no-contact", "chair-refused-no-contact-chat"),
    ("chair-needs-pattern", "chair-needs-pattern-chat"),
    ("chair-needs-free", "chair-needs-free-chat"),
    ("chair-line", "chair-line-chat"),
    ("chair-log-came", "chair-log-came-chat"),
    ("chair-log-promised", "chair-log-promised-chat"),
    ("chair-log-pattern", "chair-log-pattern-chat"),
    ("chair-guess-lost", "chair-guess-lost-chat"),
    ("chair-answer", "chair-answer-chat"),
    ("chair-same-callers", "chair-same-callers-chat"),
    ("chair-answer-lost", "chair-answer-lost-chat"),
    ("chair-answer-callbacks", "chair-answer-callbacks-chat"),
    ("chair-answer-needless", "chair-answer-needless-chat"),
    ("chair-further-lost", "chair-further-lost-chat"),
    ("chair-further-callbacks", "chair-further-callbacks-chat"),
    ("chair-further-note", "chair-further-note-chat"),
    ("chair-helped-lost", "chair-helped-lost-chat"),
    ("chair-helped-callbacks", "chair-helped-callbacks-chat"),
    ("chair-chart-waiting", "chair-chart-waiting-chat"),
    ("chair-chart-lost", "chair-chart-lost-chat"),
    ("chair-link-callbacks", "chair-link-callbacks-chat"),
    ("chair-link-second-wave", "chair-link-second-wave-chat"),
    ("chair-link-lost", "chair-link-lost-chat"),
    ("chair-calm", "chair-calm-chat"),
];

/// Whether the seat of a shift answers chats and nothing else: what reaches it are its casts, and neither those one goes to
/// nor those of the day after.
fn is_chat(stage: &Stage) -> bool {
    let cast = stage.shift.casts.iter().flat_map(|cast| &cast.scenarios);
    let programs = cast.filter_map(|name| stage.programs.get(name.id.as_str()));
    let mut channels = programs.map(|program| program.scenario.channel).peekable();
    channels.peek().is_some() && channels.all(|channel| channel == Channel::Chat)
}

/// The key of a text of the chair, by the channel of its seat.
pub(super) fn key<'k>(stage: &Stage, key: &'k str) -> &'k str {
    let own: Option<&'k str> = IN_CHAT.iter().find(|(usual, _)| *usual == key).map(|(_, own)| *own);
    own.filter(|_| is_chat(stage)).unwrap_or(key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Library;

    fn staged(id: &str) -> Stage {
        let opened = Library::new(None).open_shift(id).expect("it ships");
        Stage::clone(&opened.stage.expect("it can be played"))
    }

    #[test]
    fn whom_one_goes_to_does_not_make_a_chat_a_call() {
        let (mut chat, storm) = (staged("basket-in-basket-out"), staged("noon-storm"));
        assert!(is_chat(&chat) && !is_chat(&storm));
        chat.programs.extend(storm.programs.clone());
        assert!(is_chat(&chat), "only who reaches the seat is asked");
        assert_eq!([key(&chat, "chair-answer"), key(&storm, "chair-answer")], ["chair-answer-chat", "chair-answer"]);
        assert_eq!(key(&chat, "chair-never"), "chair-never");
    }
}
