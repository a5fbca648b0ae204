//! What effects do to a situation.

use super::super::rules::{Act, Rules};
use super::super::state::{Phase, State};
use super::{ChancePoint, Course, Happened, Mouth};

impl Rules {
    pub(super) fn act(&self, s: &mut State, acts: &[Act], course: &mut impl Course) {
        for act in acts {
            match *act {
                Act::Anger(n) => self.anger(s, n, course),
                Act::Trust(n) => {
                    let from = s.trust;
                    s.trust = from.saturating_add_signed(n).min(4);
                    if s.trust != from {
                        course.tell(s.beat, Happened::TrustMoved { from, to: s.trust });
                    }
                }
                Act::Cooperation(n) => s.cooperation = s.cooperation.saturating_add_signed(n).min(4),
                Act::Pressure(n) => {
                    s.pressure = s.pressure.saturating_add_signed(n).min(9);
                    if self.shop.is_some_and(|shop| s.pressure >= shop.leaves_at_pressure) && s.phase == Phase::Talk {
                        self.end_contact(s, self.hung_up, course);
                    }
                }
                Act::Learn(fact) => self.learn(s, 1 << fact, course),
                Act::Mark(fact) => s.marked |= 1 << fact,
                Act::Promise(promise) => {
                    if s.promise(promise as usize) == 0 {
                        s.set_promise(promise as usize, 1);
                        course.tell(s.beat, Happened::Promised(promise));
                    }
                }
                Act::Settle => s.settled = true,
                Act::Set(flag) => s.flags |= 1 << flag,
                Act::Compensation(state) => s.compensation = state,
                Act::TakeOut(product) => s.basket &= !(1 << product),
            }
        }
    }

    pub(super) fn anger(&self, s: &mut State, n: i8, course: &mut impl Course) {
        let from = s.anger;
        let wanted = i16::from(from) + i16::from(n);
        s.anger = wanted.clamp(0, 4) as u8;
        if s.anger != from {
            course.tell(s.beat, Happened::AngerMoved { from, to: s.anger });
        }
        if n > 0 && wanted >= i16::from(self.caller(s).hangs_up_at) && s.phase == Phase::Talk {
            self.end_contact(s, self.hung_up, course);
        }
    }

    pub(super) fn learn(&self, s: &mut State, facts: u64, course: &mut impl Course) {
        let mut new = facts & !s.known;
        s.known |= new;
        while new != 0 {
            course.tell(s.beat, Happened::Learned(new.trailing_zeros() as u8));
            new &= new - 1;
        }
    }

    pub(super) fn offer_product(&self, s: &mut State, product: u8, course: &mut impl Course) {
        let Some(shop) = &self.shop else { return };
        if s.basket >> product & 1 == 1 {
            return;
        }
        let fits = self.all(&self.products[product as usize].fits, s);
        let share = if fits { shop.accept_fitting } else { shop.accept_other }.share().get();
        let taken = course.chance(ChancePoint::Accept(product), share, share);
        s.basket |= u16::from(taken) << product;
        course.tell(s.beat, Happened::Offered { product, taken });
    }

    pub(super) fn compensate(&self, s: &mut State, amount: u8, course: &mut impl Course) {
        let Some(list) = &self.compensation else { return };
        let within = s.compensation == 2 && list.amounts[amount as usize] <= list.authority;
        s.compensated = amount + 1;
        course.tell(s.beat, Happened::Compensated { amount, within });
        course.pay(if within { self.tags.compensated } else { self.tags.overpromise });
        self.act(s, &[Act::Anger(-1)], course);
        (s.silence, s.cover) = (0, 0);
        self.tick(s, Mouth::Trainee, course);
    }
}
