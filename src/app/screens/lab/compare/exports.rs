//! How what comes of it leaves the program: the chart as a picture, the tables, and one page that says it all.

use super::super::{View, save_chip};
use super::curves::Shown;
use crate::app::widgets::SaveBox;
use crate::office::lab::{Export, Picture};
use egui::Ui;

/// Draws the buttons beside the chart.
pub(super) fn ui(view: View<'_>, shown: Shown, save: &mut Option<SaveBox>, ui: &mut Ui) {
    let chart = shown.chart();
    save_chip(view, save, "lab-save-picture", Export::Chart(chart, Picture::Png), ui);
    save_chip(view, save, "lab-save-drawing", Export::Chart(chart, Picture::Svg), ui);
    save_chip(view, save, "lab-save-page", Export::Page, ui);
}
