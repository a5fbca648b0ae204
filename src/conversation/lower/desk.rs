//! What stands around the talk: systems and departments, the firm's procedures, promises and sums, the shop.

use super::super::rules::{
    CompensationRules, DepartmentRules, FreezeRules, ProductRules, PromiseRules, QueryRules, QuestionRules,
    SystemRules, Test, beats,
};
use super::Unready;
use super::names::Names;
use crate::scenario::{Condition, Entries, Points, Question, Step};
use crate::words::TimeOfDay;

/// When a reason can be chosen, what choosing it is worth, and the tags that say so.
type ReasonRules = (Vec<Test>, Points, Vec<String>);

/// From when a version of a procedure holds, and what shows that each of its steps was done.
type Version = (TimeOfDay, Vec<Vec<Test>>);

impl Names<'_> {
    /// Systems.
    pub fn systems(&self) -> Vec<SystemRules> {
        let beat_s = self.scenario.clock.beat_s;
        let systems = self.scenario.systems.iter().map(|system| {
            let x = &system.value;
            SystemRules {
                takes: beats(x.windows + x.clicks + x.seconds, beat_s),
                windows: x.windows,
                clicks: x.clicks,
                freezes: x.freezes.map(|f| FreezeRules {
                    percent: f.percent,
                    restart: beats(f.restart_s, beat_s),
                    whole_machine: f.whole_machine,
                    loses_marks: f.loses_unsaved_notes,
                    at_most: f.at_most,
                }),
            }
        });
        systems.collect()
    }

    /// Look-ups, through all systems.
    pub fn queries(&self) -> Result<Vec<QueryRules>, Unready> {
        let mut queries = Vec::new();
        for (system, entry) in self.scenario.systems.iter().enumerate() {
            for query in &entry.value.look_up {
                let (when, learn) = (self.tests(&query.value.when)?, self.facts(&query.value.learn)?);
                let stays = query
                    .value
                    .when
                    .iter()
                    .all(|c| c.cannot_be_undone(self.takes_out) || matches!(c, Condition::After(_)));
                queries.push(QueryRules { system: system as u8, when, learn, stays });
            }
        }
        Ok(queries)
    }

    /// Departments.
    pub fn departments(&self) -> Vec<DepartmentRules> {
        let beat_s = self.scenario.clock.beat_s;
        let departments = self.scenario.departments.iter().map(|department| {
            let means = department.value.means.iter();
            DepartmentRules {
                means: means.map(|(m, rings, talks)| (*m, beats(*rings, beat_s), beats(*talks, beat_s))).collect(),
                reach: department.value.reach.clone(),
            }
        });
        departments.collect()
    }

    /// Departments that may not answer, or may hold something back, a bit each.
    pub fn uncertain(&self) -> u8 {
        self.scenario.departments.iter().enumerate().fold(0u8, |set, (d, x)| {
            let out = x.value.reach.0.iter().any(|(_, _, r)| r.percent.0 < 100 || r.expected.0 < 100);
            let moody = x.value.questions.iter().any(|question| !question.value.or.is_empty());
            set | u8::from(out || moody) << d
        })
    }

    /// Questions, through all departments.
    pub fn questions(&self) -> Result<Vec<QuestionRules>, Unready> {
        let mut questions = Vec::new();
        for (department, entry) in self.scenario.departments.iter().enumerate() {
            for question in &entry.value.questions {
                questions.push(self.question(department as u8, &question.value)?);
            }
        }
        Ok(questions)
    }

    fn question(&self, department: u8, question: &Question) -> Result<QuestionRules, Unready> {
        let (when, plain) = (self.tests(&question.when)?, self.facts(&question.learn)?);
        let mut answers = Vec::new();
        for answer in &question.or {
            answers.push((self.tests(&answer.value.when)?, self.facts(&answer.value.learn)?));
        }
        let learn = answers.iter().fold(plain, |all, (_, learn)| all | learn);
        Ok(QuestionRules { department, when, learn, plain, answers })
    }

    /// Reasons.
    pub fn reasons(&self) -> Result<Vec<ReasonRules>, Unready> {
        let mut reasons = Vec::new();
        for reason in &self.scenario.reasons {
            let tags: Vec<String> = reason.value.tags.iter().map(|(tag, _)| tag.clone()).collect();
            let points = tags.iter().fold(Points::default(), |sum, tag| sum + self.points(tag));
            reasons.push((self.tests(&reason.value.when)?, points, tags));
        }
        Ok(reasons)
    }

    /// Promises, with every pair of owner and time that the task list offers.
    pub fn promises(&self) -> Result<Vec<PromiseRules>, Unready> {
        let mut promises = Vec::new();
        for promise in &self.scenario.promises {
            let p = &promise.value;
            let record = match &p.record {
                Some((owners, dues)) => owners.iter().flat_map(|o| dues.iter().map(move |d| (*o, *d))).collect(),
                None => Vec::new(),
            };
            let (kept, needless) = (self.tests(&p.kept)?, self.tests(&p.needless)?);
            promises.push(PromiseRules { owner: p.owner, due: p.due, record, kept, needless });
        }
        Ok(promises)
    }

    /// Procedures in their versions.
    pub fn procedures(&self) -> Result<Vec<Vec<Version>>, Unready> {
        let steps = |steps: &Entries<Step>| -> Result<Vec<Vec<Test>>, Unready> {
            steps.iter().map(|step| self.tests(&step.value.done)).collect()
        };
        let mut procedures = Vec::new();
        for procedure in &self.scenario.procedures {
            let mut versions = Vec::new();
            for (from, version) in &procedure.value.versions {
                versions.push((*from, steps(version)?));
            }
            procedures.push(versions);
        }
        Ok(procedures)
    }

    /// The list of sums, where there is one.
    pub fn compensation(&self) -> Result<Option<CompensationRules>, Unready> {
        let Some(list) = &self.scenario.compensation else { return Ok(None) };
        Ok(Some(CompensationRules {
            state: list.state as u8,
            authority: list.authority,
            amounts: list.amounts.clone(),
            when: self.tests(&list.when)?,
        }))
    }

    /// Products.
    pub fn products(&self) -> Result<Vec<ProductRules>, Unready> {
        let mut products = Vec::new();
        for product in &self.scenario.products {
            let p = &product.value;
            products.push(ProductRules { price: p.price, fits: self.tests(&p.fits)?, in_basket: p.in_basket });
        }
        Ok(products)
    }
}
