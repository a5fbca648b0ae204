//! What is offered in the shop, and what becomes of the basket.

use super::{Case, case};

pub(super) fn cases() -> Vec<Case> {
    let products = |rest: &str| format!(r#"products: {{ "filter": (name: "Filter", price: 900, {rest}) }},"#);
    let shop = |accept: &str, leaves: u32| format!("shop: (accept: ({accept}), leaves_at_pressure: {leaves}),");
    let offer = r#"offer: "filter", then: [Pressure(1)],"#;
    let full = r#""full": (when: [BasketAtLeast(900)], points: (resolution: 3), why: "It fits."),"#;
    let usual = shop("fitting: 80, other: 10", 3);
    let (plain, never) = (products(""), products("fits: [Never]"));
    vec![
        case("choice.offer", &[("TOP", plain.as_str()), ("TOP", usual.as_str())], "HELP", "", r#"offer: "filter","#),
        case("product.fits", &[("HELP", offer), ("GOALS", full), ("TOP", usual.as_str())], "TOP", &plain, &never),
        case(
            "product.in_basket",
            &[("GOALS", full), ("TOP", usual.as_str())],
            "TOP",
            &plain,
            &products("in_basket: true"),
        ),
        case(
            "TakeOut",
            &[("GOALS", full), ("TOP", usual.as_str()), ("TOP", products("in_basket: true").as_str())],
            "HELP",
            "",
            r#"then: [TakeOut("filter")],"#,
        ),
        case(
            "product.price",
            &[("HELP", offer), ("GOALS", full), ("TOP", usual.as_str())],
            "TOP",
            &plain,
            &plain.replace("900", "800"),
        ),
        case(
            "shop.accept.fitting",
            &[("HELP", offer), ("GOALS", full), ("TOP", plain.as_str())],
            "TOP",
            &usual,
            &shop("fitting: 20, other: 10", 3),
        ),
        case(
            "shop.accept.other",
            &[("HELP", offer), ("GOALS", full), ("TOP", never.as_str())],
            "TOP",
            &usual,
            &shop("fitting: 80, other: 70", 3),
        ),
        case(
            "shop.leaves_at_pressure",
            &[("HELP", offer), ("GOALS", full), ("TOP", plain.as_str())],
            "TOP",
            &usual,
            &shop("fitting: 80, other: 10", 1),
        ),
    ]
}
