use super::{Condition, Text};
use crate::reading::{Reader, Value};
use crate::words::{Id, Percent};

/// Something a shop sells.
#[derive(Clone, PartialEq, Debug)]
pub struct Product {
    /// Its name.
    pub name: Text,
    /// What the customer pays, in the scenario's currency.
    pub price: i64,
    /// When it suits this customer.
    pub fits: Vec<Condition>,
    /// Already in the basket when the contact begins.
    pub in_basket: bool,
}

impl Product {
    /// Reads one entry of `products`.
    pub fn read(r: &mut Reader<'_>, id: &Id, value: &Value) -> Product {
        let mut fields = r.fields(value, "product");
        let name = fields.need(r, "name");
        let name = Text::read(r, name, format!("product-{id}"));
        let price = fields.need(r, "price").and_then(|v| r.integer(v, "price", 0..=1_000_000_000)).unwrap_or(0);
        let fits = fields.take("fits");
        let fits = Condition::read_list(r, fits);
        let in_basket = fields.take("in_basket").and_then(|v| r.truth(v)).unwrap_or(false);
        fields.done(r);
        Product { name, price, fits, in_basket }
    }
}

/// The shop around a basket.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Shop {
    /// The chance that an offer is taken when it suits.
    pub accept_fitting: Percent,
    /// The chance otherwise.
    pub accept_other: Percent,
    /// The pressure at which the visitor leaves.
    pub leaves_at_pressure: u8,
}

impl Shop {
    /// Reads the form `shop: (..)`.
    pub fn read(r: &mut Reader<'_>, value: &Value) -> Shop {
        let mut fields = r.fields(value, "shop");
        let (mut fitting, mut other) = (Percent(80), Percent(10));
        if let Some(value) = fields.need(r, "accept") {
            let mut accept = r.fields(value, "accept");
            fitting = accept.need(r, "fitting").and_then(|v| r.percent(v)).unwrap_or(fitting);
            other = accept.need(r, "other").and_then(|v| r.percent(v)).unwrap_or(other);
            accept.done(r);
        }
        let leaves = fields.need(r, "leaves_at_pressure").and_then(|v| r.integer(v, "leaves_at_pressure", 1..=9));
        fields.done(r);
        Shop { accept_fitting: fitting, accept_other: other, leaves_at_pressure: leaves.unwrap_or(3) as u8 }
    }
}
