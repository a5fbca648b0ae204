//! Nothing that somebody made is lost or becomes something else: variants, plans that were changed, and what is theirs.

use super::*;

/// What every variant comes to, by its name.
fn levels(lab: &Lab) -> Vec<(String, Option<f64>)> {
    let level = |variant: &Variant| {
        let result = variant.result.as_ref()?;
        result.result.overall.get("service_level")?.mean
    };
    lab.variants().iter().map(|variant| (variant.name.clone(), level(variant))).collect()
}

fn level_of(lab: &Lab, name: &str) -> f64 {
    let found = levels(lab).into_iter().find(|(known, _)| known == name);
    found.and_then(|(_, level)| level).unwrap_or_else(|| panic!("{name}: {:?}", levels(lab)))
}

#[test]
fn variants_stay_what_they_are_whichever_is_the_baseline() {
    let mut lab = small();
    slide(&mut lab, Dial::Contacts, 1.2);
    lab.obey(LabCommand::Keep("more calls".to_owned()));
    lab.obey(LabCommand::Clear);
    slide(&mut lab, Dial::Agents, 6.0);
    lab.obey(LabCommand::Keep("six".to_owned()));
    settled(&mut lab);
    let plan = lab.comparison().and_then(|found| found.means("service_level").0).expect("there were calls");
    let (more, six) = (level_of(&lab, "more calls"), level_of(&lab, "six"));
    assert!(more < plan && plan < six, "{more} {plan} {six}");

    lab.obey(LabCommand::Baseline(Some(0)));
    settled(&mut lab);
    let known = lab.comparison().expect("it is there");
    assert!((known.means("service_level").0.expect("there were calls") - more).abs() < 0.06);
    // Twenty per cent more calls are not twenty per cent more of them again, and six agents have the calls of the plan.
    assert_eq!((level_of(&lab, "more calls"), level_of(&lab, "six")), (more, six));
    assert!((level_of(&lab, "Small") - plan).abs() < 0.06, "{plan}: {:?}", levels(&lab));
    let apart = |lab: &Lab, place: usize| {
        let result = lab.variants()[place].result.clone().expect("it is worked out");
        result.overall.iter().find(|found| found.metric.key == "service_level").and_then(|found| found.mean)
    };
    assert_eq!(apart(&lab, 0), Some(0.0), "it is the baseline itself");
    assert!(apart(&lab, 1).is_some_and(|apart| apart > 0.1));
    assert!(lab.variants().iter().all(Variant::is_of_another_plan));

    // Tried again, a variant brings the plan back that it was kept on; and so does taking the change back.
    lab.obey(LabCommand::Take(1));
    assert_eq!(lab.text(), SMALL);
    assert_eq!(lab.sliders()[slider(&lab, Dial::Agents)].value, 6.0);
    assert!(!lab.variants().iter().any(Variant::is_of_another_plan));
    for place in 0..lab.variants().len() {
        lab.obey(LabCommand::Baseline(Some(place)));
        assert_eq!(lab.trouble(), None);
    }
}

#[test]
fn a_changed_plan_is_laid_aside_and_comes_back_with_its_changes() {
    let mut lab = small();
    lab.obey(LabCommand::OpenPlan("plain-day".to_owned()));
    assert_eq!(lab.aside(), None, "nothing was changed");
    lab.obey(LabCommand::Set { path: "groups.floor.agents".to_owned(), text: "17".to_owned() });
    let changed = lab.text().to_owned();
    lab.obey(LabCommand::Template);
    assert_eq!(lab.aside(), Some("plain-day"));
    lab.obey(LabCommand::Resume);
    assert_eq!((lab.name(), lab.text(), lab.aside()), ("plain-day", changed.as_str(), None));
    assert!(lab.is_changed() && lab.can_undo());
}

#[test]
fn a_file_is_opened_as_what_it_is() {
    let mut lab = small();
    let folder = std::env::temp_dir().join(format!("frontline-lab-open-{}", std::process::id()));
    crate::disk::create_dir(&folder).expect("a folder");
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        crate::disk::write_whole(&path, text).expect("a file");
        path
    };
    let what_if = "WhatIf(title: \"Two more\", about: \"a\", set: [(path: \"groups.floor.agents\", add: 2)])";
    lab.obey(LabCommand::Open(write("two-more.ron", what_if)));
    assert_eq!(lab.text(), SMALL, "the plan stays");
    assert!(lab.switches().iter().any(|switch| switch.id == "two-more" && switch.is_on));
    lab.obey(LabCommand::Open(write("another.RON", &SMALL.replace("agents: 4", "agents: 9"))));
    assert!(lab.text().contains("agents: 9"), "{}", lab.name());
    lab.obey(LabCommand::Open(write("report.csv", "Date,Interval,Offered\n")));
    assert_eq!(lab.running().map(|running| running.work), Some(Work::Import));
    settled(&mut lab);
}

#[test]
fn a_proposal_may_let_days_stray_further() {
    let mut lab = small();
    lab.obey(LabCommand::Set { path: "volume_noise.day_percent".to_owned(), text: "2".to_owned() });
    slide(&mut lab, Dial::DayNoise, 40.0);
    lab.obey(LabCommand::Work(Work::Risk));
    settled(&mut lab);
    let risk = lab.risk().expect("it is worked out");
    assert_eq!((risk.is_assumed, risk.noise, risk.proposal_noise), (false, 0.02, 0.4));
    let least = |days: &[f64]| days.iter().copied().fold(1.0, f64::min);
    assert!(least(&risk.noisy.proposal_days) < least(&risk.noisy.baseline_days));
    assert_eq!(risk.even.proposal_days, risk.even.baseline_days);
}

#[test]
fn every_chart_by_interval_shows_a_metric_that_there_is() {
    for (word, which) in LabChart::ALL {
        if let Some(key) = which.metric() {
            assert!(crate::queueing::metric(key).is_some(), "{word}: {key}");
        }
    }
}

#[test]
fn other_days_change_the_figures_and_the_plan_stays() {
    let mut lab = small();
    settled(&mut lab);
    let before = lab.comparison().cloned().expect("it is there");
    lab.obey(LabCommand::Seed(1_001));
    settled(&mut lab);
    let after = lab.comparison().expect("it is there");
    assert_eq!((after.seed, lab.text(), lab.is_changed()), (1_001, SMALL, false));
    assert_ne!(after.baseline, before.baseline);
}

#[test]
fn the_page_speaks_the_readers_language() {
    let mut lab = shipped();
    switch(&mut lab, "one-person-reachable");
    let began = Instant::now();
    while lab.is_stale() {
        assert!(began.elapsed() < Duration::from_secs(60), "it is never compared");
        std::thread::sleep(Duration::from_millis(2));
        lab.hear(0);
    }
    let Some(Ready::Text(page)) = lab.ready(Export::Page, "hu") else { panic!("it is ready") };
    for piece in ["A hibás számlák napja", "A számlázáson egy ember elérhető marad", "A számlázás együtt megy ebédelni"]
    {
        assert!(page.contains(piece), "{piece}");
    }
    assert!(!page.contains("One person in billing stays reachable"));
}

#[test]
fn every_chart_can_be_taken_away_with_what_it_rests_on() {
    let mut lab = small();
    slide(&mut lab, Dial::Agents, 6.0);
    for work in [Work::Risk, Work::Heat, Work::Needs(Asked::default())] {
        lab.obey(LabCommand::Work(work));
        settled(&mut lab);
    }
    lab.obey(LabCommand::Sample);
    settled(&mut lab);
    for (word, which) in LabChart::ALL {
        assert_eq!(which.word(), word);
        let what = Export::Chart(which, Picture::Svg);
        assert!(lab.can_export(what), "{word}");
        let Some(Ready::Text(svg)) = lab.ready(what, "en") else { panic!("{word}") };
        let origin = if word == "verdict" { "interval-report.csv".to_owned() } else { lab.plan_hash() };
        assert!(svg.contains(&origin) && svg.contains(env!("CARGO_PKG_VERSION")), "{word}");
    }
    let tongue = Tongue::new("en");
    let needed = chart(&lab, LabChart::Needed { day: 0, group: 0 }, &tongue).expect("it is worked out");
    assert_eq!((needed.bars[0].bars.len(), needed.lines[0].points.len()), (8, 24));
    let worth = chart(&lab, LabChart::Worth, &tongue).expect("it is worked out");
    assert_eq!((worth.lines.len(), worth.lines[0].points.len()), (1, 8));
    let nowhere = LabChart::Needed { day: 7, group: 0 };
    assert_eq!(chart(&lab, nowhere, &tongue), None);
}
