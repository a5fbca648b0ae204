//! What came of a file as JSON, as in the contract.

use super::{Imported, reason};
use crate::staffing::import::{
    Band, Check, Fitted, Form, Judged, Kind, Layout, Mark, Method, Order, Origin, QueueFit, Rejected, shown_day,
};
use crate::tongue::Tongue;
use serde_json::{Map, Value, json};

/// The whole answer.
pub fn import(imported: &Imported, tongue: &Tongue) -> Value {
    let (report, verdict) = (&imported.report, &imported.verdict);
    let rejected: Vec<Value> = report.rejected.iter().map(|row| rejection(row, tongue)).collect();
    let columns: Map<String, Value> = report
        .layout
        .columns
        .iter()
        .map(|found| (found.column.name().to_string(), Value::from(found.header.as_str())))
        .collect();
    let days: Vec<String> = report.days.iter().filter(|_| report.dated).map(|day| shown_day(*day)).collect();
    json!({
        "rows": report.rows,
        "rejected": rejected,
        "rejected_rows": report.rejected_rows,
        "layout": layout(&report.layout, report.interval_s),
        "columns": columns,
        "unused": report.layout.unused,
        "checks": report.checks.iter().map(check).collect::<Vec<Value>>(),
        "fitted": fitted(&imported.fitted),
        "explained": {
            "intervals": verdict.explained,
            "of": verdict.judged,
            "fitted_days": verdict.fitted_days,
            "held_days": verdict.held_days,
        },
        "intervals": verdict.intervals.iter().map(judged).collect::<Vec<Value>>(),
        "days": days,
        "offered": report.offered(),
        "plan": imported.written,
    })
}

fn rejection(row: &Rejected, tongue: &Tongue) -> Value {
    json!({"line": row.line, "reason": reason(&row.reason, tongue)})
}

fn layout(layout: &Layout, interval_s: u32) -> Value {
    let kind = match layout.kind {
        Kind::Intervals => "intervals",
        Kind::Calls => "calls",
        Kind::Days => "days",
    };
    json!({
        "kind": kind,
        "encoding": layout.encoding.name(),
        "separator": layout.separator.to_string(),
        "header_line": layout.header_line,
        "decimal_mark": match layout.mark.0 { Mark::Point => ".", Mark::Comma => "," },
        "decimal_mark_seen": layout.mark.1,
        "date_order": layout.order.map(|(order, _)| match order {
            Order::DayFirst => "day-first",
            Order::MonthFirst => "month-first",
        }),
        "date_order_seen": layout.order.map(|(_, seen)| seen),
        "interval_s": interval_s,
    })
}

fn check(check: &Check) -> Value {
    match check {
        Check::Balance { intervals, off, missing, worst } => {
            json!({"check": "balance", "intervals": intervals, "off": off, "missing": missing, "worst": worst})
        }
        Check::Totals(rows) => json!({"check": "totals", "rows": rows}),
        Check::RepeatedHour(day, intervals) => {
            json!({"check": "repeated-hour", "day": shown_day(*day), "intervals": intervals})
        }
        Check::Added(rows) => json!({"check": "added", "rows": rows}),
        Check::Unknown(column, cells) => json!({"check": "unknown", "column": column, "cells": cells}),
        Check::TargetAboveAnswered(intervals) => json!({"check": "target-above-answered", "intervals": intervals}),
        Check::UnlikeDays(factor) => json!({"check": "unlike-days", "factor": factor}),
    }
}

fn fitted(fitted: &Fitted) -> Value {
    json!({
        "days": fitted.days,
        "interval_s": fitted.grid.interval_s,
        "noise": fitted.noise.map(|noise| json!({
            "day_cv": noise.day_cv,
            "interval_cv": noise.interval_cv,
            "days": noise.days,
        })),
        "target": {"within_s": fitted.target.0, "from": origin(fitted.target.1)},
        "queues": fitted.queues.iter().map(queue).collect::<Vec<Value>>(),
    })
}

fn queue(queue: &QueueFit) -> Value {
    let (handle, patience) = (&queue.handle, &queue.patience);
    let method = match patience.method {
        Method::Waits => "waits",
        Method::ErlangA => "erlang-a",
        Method::NobodyLeft => "nobody-left",
        Method::Assumed => "assumed",
    };
    let form = match handle.form {
        Form::Exponential => "exponential",
        Form::Gamma => "gamma",
        Form::Lognormal => "lognormal",
    };
    let curve: Vec<Value> =
        patience.still_waiting.iter().map(|(at, share)| json!({"after_s": at, "share": share})).collect();
    let offered: Vec<f64> = queue.slots.iter().map(|slot| slot.offered).collect();
    json!({
        "name": queue.name,
        "class": queue.id,
        "offered": offered,
        "handle": {
            "mean_s": handle.mean_s,
            "sd_s": handle.sd_s,
            "form": form,
            "after_call_s": handle.after_call_s,
            "contacts": handle.contacts,
            "log_mean": handle.log.map(|(mean, _)| mean),
            "log_sd": handle.log.map(|(_, sd)| sd),
            "mean_from": origin(handle.mean_from),
            "sd_from": origin(handle.sd_from),
        },
        "patience": {
            "mean_s": patience.mean_s,
            "method": method,
            "from": origin(patience.method.origin()),
            "abandoned": patience.abandoned,
            "waited_s": patience.waited_s,
            "still_waiting": curve,
        },
        "agents": queue.agents,
        "agents_from": origin(queue.agents_from),
    })
}

fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Measured => "measured",
        Origin::Estimated => "estimated",
        Origin::Assumed => "assumed",
    }
}

fn judged(judged: &Judged) -> Value {
    let mut object = Map::new();
    for (name, Band { report, simulated, low, high }) in &judged.figures {
        let inside = Band { report: *report, simulated: *simulated, low: *low, high: *high }.holds();
        let band = json!({"report": report, "simulated": simulated, "low": low, "high": high, "inside": inside});
        object.insert((*name).to_string(), band);
    }
    object.insert("class".to_string(), json!(judged.queue));
    object.insert("from_s".to_string(), json!(judged.from_s));
    object.insert("explained".to_string(), json!(judged.explained));
    Value::Object(object)
}
