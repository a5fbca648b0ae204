use crate::queueing::Distribution;
use crate::words::{Moment, Span};

/// One kind of contact: who comes, how long they wait, what handling them takes and what may come of it.
///
/// All shares are between 0 and 1.
#[derive(Clone, PartialEq, Debug)]
pub struct Class {
    /// How the contact reaches the centre.
    pub channel: Channel,
    /// How many come and when.
    pub demand: Demand,
    /// Those who are helped before anybody is needed.
    pub deflection: Deflection,
    /// The voice menu in front of the line.
    pub menu: Option<Menu>,
    /// How long somebody waits before giving up.
    pub patience: Patience,
    /// Those who hear the announced wait and hang up at once.
    pub balking: Option<Balking>,
    /// Those who try again after giving up or hearing the busy tone.
    pub redial: Option<Redial>,
    /// The target time of the service level.
    pub within: Span,
    /// Points that decide who is taken first; more goes first.
    pub priority: f64,
    /// Points that are added for each minute of waiting.
    pub ageing_per_min: f64,
    /// Which groups answer, in order of preference.
    pub routes: Vec<Route>,
    /// What handling takes.
    pub handling: Handling,
    /// What handling takes once the class's topic is known on the floor; `None` when that changes nothing.
    pub informed: Option<Handling>,
    /// The topic this class calls about: a position in [`Centre::topics`](super::Centre::topics).
    pub topic: Option<usize>,
    /// The answer that only a department has.
    pub need: Option<Need>,
    /// What is promised when the department cannot be reached, or a callback is offered instead of waiting.
    pub promise: Option<Promise>,
    /// The offer to be called back instead of waiting.
    pub callback_offer: Option<CallbackOffer>,
    /// Those who call again although they were answered.
    pub repeat: Option<Repeat>,
    /// Time that telling everything again adds to each contact after a customer's first, unless the same agent answers.
    pub retelling: Span,
    /// The share by which talk grows with each earlier attempt of an angrier customer.
    pub angrier: f64,
    /// How much longer a customer waits for the agent of the last time; `None` when anybody will do.
    pub same_agent: Option<Span>,
    /// Messages left by those who give up.
    pub voicemail: Option<Voicemail>,
    /// Work that is done when nobody waits: letters, posts, outbound calls.
    pub deferred: Option<Deferred>,
}

/// How a contact reaches the centre.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Channel {
    /// By telephone; takes a line.
    Phone,
    /// By chat.
    Chat,
    /// By e-mail.
    EMail,
    /// In a social network.
    Social,
    /// The centre calls the customer.
    Outbound,
}

/// How many come and when.
#[derive(Clone, PartialEq, Debug)]
pub enum Demand {
    /// A Poisson process whose rate is constant in each stretch.
    Rates(Vec<Rate>),
    /// At these moments, in order.
    At(Vec<Moment>),
}

/// A stretch of the day `[from, to)` with a constant rate of arrival.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Rate {
    /// Where it begins.
    pub from: Moment,
    /// Where it ends.
    pub to: Moment,
    /// Expected contacts per hour.
    pub per_hour: f64,
}

/// Those who are helped before anybody is needed: by self-service, a notice or an announcement.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Deflection {
    /// The share of attempts.
    pub share: f64,
    /// Of these, those whom it does not help and who come after all.
    pub fails: f64,
    /// How much later these come.
    pub delay: Span,
}

/// A voice menu: every caller passes all its levels, and at each some hang up.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Menu {
    /// How many levels.
    pub levels: u32,
    /// The time one level takes.
    pub per_level: Span,
    /// The share that hangs up at each level.
    pub leaves: f64,
}

/// How long somebody waits before giving up, from the moment they are in line.
#[derive(Clone, PartialEq, Debug)]
pub struct Patience {
    /// The share that does not wait at all.
    pub at_once: f64,
    /// The patience of the others; `None` when they wait for ever.
    pub then: Option<Distribution>,
}

/// Those who hear how long it will take and hang up at once.
///
/// The wait that is announced is the number in line and the newcomer, times the mean handle time, over the agents on duty.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Balking {
    /// The share that hangs up for each announced minute, at most all.
    pub per_announced_min: f64,
}

/// Those who try again after giving up or hearing the busy tone.
#[derive(Clone, PartialEq, Debug)]
pub struct Redial {
    /// The share that redials after giving up for the first time.
    pub first: f64,
    /// The share after giving up again.
    pub later: f64,
    /// The share after a busy tone, at the first try.
    pub busy_first: f64,
    /// The share after a further busy tone.
    pub busy_later: f64,
    /// How much later.
    pub delay: Distribution,
    /// The class they come in instead, with the share that does so: another channel.
    pub other: Option<(usize, f64)>,
}

/// A group that answers a class.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Route {
    /// The group: a position in [`Centre::groups`](super::Centre::groups).
    pub group: usize,
    /// The wait after which the group is asked; nothing for at once.
    pub after: Span,
}

/// What handling a contact takes.
#[derive(Clone, PartialEq, Debug)]
pub struct Handling {
    /// Talking.
    pub talk: Distribution,
    /// Having the customer hold the line.
    pub hold: Distribution,
    /// Work after the customer has gone.
    pub after_call: Distribution,
    /// What slow systems, reading, or an offer add to every contact.
    pub extra: Span,
    /// Multiplies talk, hold and after-call work: guided workflow, pressure to be short, a harder mix.
    pub factor: f64,
}

/// The answer that only a department has.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Need {
    /// The department: a position in [`Centre::departments`](super::Centre::departments).
    pub department: usize,
    /// The share of contacts that need it; none once the class's topic is known on the floor.
    pub share: f64,
    /// The time a try costs that nobody answers.
    pub vain: Span,
}

/// What is promised when the department cannot be reached, and how it is kept.
#[derive(Clone, PartialEq, Debug)]
pub struct Promise {
    /// The share of unanswered needs for which a callback is promised.
    pub share: f64,
    /// Within what time.
    pub due: Span,
    /// How long before it is due a callback competes with those who wait; nothing: only when nobody waits.
    pub urgent: Option<Span>,
    /// How long a callback takes that reaches the customer.
    pub talk: Distribution,
    /// The chance that a try reaches the customer.
    pub reach: f64,
    /// What a try costs that does not.
    pub failed_try: Span,
    /// How many tries are made before giving up.
    pub tries: u32,
    /// The time between two tries, and between two looks whether the answer is there.
    pub between: Span,
    /// The share of customers who call again when the promise is not kept in time.
    pub broken_calls: f64,
    /// The share of customers who call again when nothing was promised.
    pub unpromised_calls: f64,
    /// How much later those call who do.
    pub delay: Distribution,
}

/// The offer to be called back instead of waiting, made to whoever sees so many in line.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct CallbackOffer {
    /// Made when at least so many of the class wait.
    pub waiting_at_least: u32,
    /// The share that accepts.
    pub accepts: f64,
}

/// Those who call again although they were answered: their matter was not solved.
#[derive(Clone, PartialEq, Debug)]
pub struct Repeat {
    /// The share of the answered.
    pub share: f64,
    /// How much later.
    pub delay: Distribution,
}

/// Messages left by those who give up.
#[derive(Clone, PartialEq, Debug)]
pub struct Voicemail {
    /// The share of those who give up.
    pub share: f64,
    /// What becomes of the messages.
    pub mode: VoicemailMode,
    /// Within what time somebody should call.
    pub due: Span,
    /// How long working off a message takes.
    pub handling: Distribution,
}

/// What becomes of messages.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum VoicemailMode {
    /// Nobody listens to them; the customer does not know and does not redial.
    Ignored,
    /// Somebody writes a list, and this share of them is forgotten.
    List(f64),
    /// Each becomes a task.
    Task,
}

/// Work that is done when nobody waits: letters, posts, outbound calls.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Deferred {
    /// Within what time it should be answered.
    pub due: Span,
    /// How long before it is due it competes with those who wait; `None`: never.
    pub urgent: Option<Span>,
    /// For outbound calls, the chance that somebody picks up.
    pub reach: f64,
    /// What a try costs that nobody answers.
    pub failed_try: Span,
}

impl Class {
    /// A telephone class that is answered by `routes` and has no features: nobody gives up or comes back.
    pub fn plain(demand: Demand, talk: Distribution, within: Span, routes: Vec<Route>) -> Class {
        Class {
            channel: Channel::Phone,
            demand,
            deflection: Deflection::default(),
            menu: None,
            patience: Patience { at_once: 0.0, then: None },
            balking: None,
            redial: None,
            within,
            priority: 0.0,
            ageing_per_min: 0.0,
            routes,
            handling: Handling::only(talk),
            informed: None,
            topic: None,
            need: None,
            promise: None,
            callback_offer: None,
            repeat: None,
            retelling: Span(0),
            angrier: 0.0,
            same_agent: None,
            voicemail: None,
            deferred: None,
        }
    }
}

impl Handling {
    /// Talk and nothing else.
    pub fn only(talk: Distribution) -> Handling {
        Handling {
            talk,
            hold: Distribution::nothing(),
            after_call: Distribution::nothing(),
            extra: Span(0),
            factor: 1.0,
        }
    }

    /// The expected handle time in milliseconds.
    pub fn mean_ms(&self) -> f64 {
        (self.talk.mean_ms() + self.hold.mean_ms() + self.after_call.mean_ms()) * self.factor + self.extra.0 as f64
    }
}

impl Demand {
    /// The expected number between two moments.
    pub fn expected(&self, from: Moment, to: Moment) -> f64 {
        match self {
            Demand::Rates(rates) => rates
                .iter()
                .filter(|rate| rate.per_hour.is_finite() && rate.per_hour > 0.0)
                .map(|rate| rate.per_hour * (rate.to.min(to) - rate.from.max(from)).as_s() / 3600.0)
                .sum(),
            Demand::At(moments) => moments.iter().filter(|at| from <= **at && **at < to).count() as f64,
        }
    }
}
