//! Who calls, and the desk they reach.

use super::{Case, case};

pub(super) fn cases() -> Vec<Case> {
    let trusted = r#""trusted": (says: "You can rely on me.", when: [TrustAtLeast(3)], ends: "done"),"#;
    let together = r#""together": (says: "We try it together.", when: [CooperationAtLeast(3)], ends: "done"),"#;
    // Two beats at the usual pace, three at a slow one.
    let long = "word ".repeat(45);
    let longer = "word ".repeat(60);
    vec![
        case(
            "clock.waited",
            &[],
            "CLOCK",
            "waited: 0, target: 120, limit: 240",
            "waited: 400, target: 120, limit: 240",
        ),
        case(
            "clock.told",
            &[],
            "CLOCK",
            "waited: 400, target: 120, limit: 240",
            "waited: 400, told: true, target: 120, limit: 240",
        ),
        case("clock.target", &[], "CLOCK", "waited: 0, target: 120, limit: 240", "waited: 0, target: 30, limit: 240"),
        case(
            "clock.limit",
            &[("MOOD", "anger: calm, silence: 200, hold: 20")],
            "CLOCK",
            "waited: 0, target: 120, limit: 240",
            "waited: 0, target: 120, limit: 180",
        ),
        case("caller.anger", &[], "MOOD", "anger: calm, silence: 20, hold: 20", "anger: sharp, silence: 20, hold: 20"),
        case("caller.silence", &[], "MOOD", "anger: calm, silence: 20, hold: 20", "anger: calm, silence: 60, hold: 20"),
        case("caller.assertiveness", &[], "CALLER", "assertiveness: low,", "assertiveness: high,"),
        case("caller.pace", &[("TALK", long.as_str())], "CALLER", "", "pace: slow,"),
        case("caller.style chatty", &[("TALK", long.as_str())], "CALLER", "", "style: chatty,"),
        case("caller.style formal", &[("TALK", long.as_str())], "CALLER", "", "style: formal,"),
        // Three beats by its words, two when it is said in short.
        case("caller.style terse", &[("TALK", longer.as_str())], "CALLER", "style: plain,", "style: terse,"),
        case("caller.reacts", &[], "CALLER", "", "reacts: { excuse: [Anger(1)] },"),
        case("caller.trust", &[("TWO", trusted)], "CALLER", "trust: 2,", "trust: 3,"),
        case("caller.cooperation", &[("TWO", together)], "CALLER", "cooperation: 2,", "cooperation: 3,"),
        case(
            "desk.training",
            &[("HELP", r#"needs: (training: ["kettles"]),"#)],
            "TOP",
            "",
            r#"desk: (training: ["kettles"]),"#,
        ),
        case("desk.authority", &[("HELP", "needs: (authority: 100),")], "TOP", "", "desk: (authority: 100),"),
        case(
            "vary",
            &[("TALK", "And now, says {who}?")],
            "TOP",
            r#"vary: [(who: "Ada")],"#,
            r#"vary: [(who: "Ada"), (who: "Eva")],"#,
        ),
    ]
}
