use super::key::LATEST;
use crate::queueing::{Centre, Channel, Class, Group, Handling, Patience, Served, ShiftEnd, Staff};
use crate::words::{Moment, Span};

/// What is left of a centre that is plain.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plain<'a> {
    pub centre: &'a Centre,
    pub group: &'a Group,
    /// The numbers on duty, as planned.
    pub staff: &'a [(Moment, u32)],
    pub patience: &'a Patience,
    pub handling: &'a Handling,
    /// Customers are put on hold, and there is work after the call.
    pub holds: bool,
    pub works_after: bool,
    /// Multiplies handle times.
    pub factor: f64,
    pub within: Span,
}

impl<'a> Plain<'a> {
    /// The centre, if nothing is on in it that only the general engine knows.
    ///
    /// Every field is named: a feature that is new does not compile before somebody has decided here what it means.
    pub fn of(centre: &'a Centre) -> Option<Plain<'a>> {
        let Centre {
            open,
            close,
            interval: _,
            after_close: _,
            shift_end,
            // All agents are alike.
            choice: _,
            lines,
            // Arrivals are the general engine's.
            volume: _,
            classes,
            groups,
            // Nobody asks them.
            departments: _,
            topics,
            service_level: _,
            costs: _,
            human_seat,
            seat_hours: _,
            changes,
        } = centre;
        let ([class], [group]) = (&classes[..], &groups[..]) else { return None };
        let plain = *shift_end == ShiftEnd::FinishAndLeave
            && lines.is_none()
            && topics.is_empty()
            && human_seat.is_none()
            && changes.is_empty()
            && (*open).max(*close) <= LATEST;
        if !plain || !is_plain_class(class) {
            return None;
        }
        let (staff, factor) = plain_group(group)?;
        let handling = &class.handling;
        Some(Plain {
            centre,
            group,
            staff,
            patience: &class.patience,
            handling,
            holds: !handling.hold.is_nothing(),
            works_after: !handling.after_call.is_nothing(),
            factor: handling.factor * factor,
            within: class.within,
        })
    }
}

/// Whether customers call, wait and are answered, and that is all.
fn is_plain_class(class: &Class) -> bool {
    let Class {
        channel,
        demand: _,
        deflection,
        menu,
        patience: _,
        balking,
        redial,
        within: _,
        // Nobody else is there to be preferred to.
        priority: _,
        ageing_per_min: _,
        routes,
        handling: _,
        // Only a topic informs anybody.
        informed: _,
        topic,
        need,
        // Only an offer or a need leads to a promise.
        promise: _,
        callback_offer,
        repeat,
        // Nobody calls twice.
        retelling: _,
        angrier: _,
        same_agent,
        voicemail,
        deferred,
    } = class;
    *channel == Channel::Phone
        && deflection.share <= 0.0
        && menu.is_none()
        && balking.is_none()
        && redial.is_none()
        && matches!(&routes[..], [route] if route.group == 0 && route.after == Span(0))
        && topic.is_none()
        && need.is_none()
        && callback_offer.is_none()
        && repeat.is_none()
        && same_agent.is_none()
        && voicemail.is_none()
        && deferred.is_none()
}

/// The numbers on duty and the factor of handle times, if all agents are alike and take one call at a time.
fn plain_group(group: &Group) -> Option<(&[(Moment, u32)], f64)> {
    let Group {
        serves,
        // There is one class to pick from.
        picks: _,
        staff,
        // The numbers on duty are the general engine's.
        shrinkage: _,
        absence: _,
        parallel,
        stretch: _,
        // Nothing is done when nobody waits.
        reserve: _,
        novices,
        novice_factor,
        freezes,
        // There is nothing to be told, and nobody calls again or is promised anything.
        guided: _,
        habits: _,
    } = group;
    let ([Served { class: 0, factor }], Staff::Count(steps)) = (&serves[..], staff) else { return None };
    let alike = *novices <= 0.0 || *novice_factor == 1.0;
    (alike && *parallel <= 1 && freezes.is_none()).then_some((&steps[..], *factor))
}
