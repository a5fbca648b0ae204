//! How the page looks, on a screen and on paper.

/// The style sheet of the page. Colours are those of the palette that people of every colour vision can tell apart.
pub(super) const STYLE: &str = "\
@page { size: A4; margin: 15mm; }
* { box-sizing: border-box; }
body { font: 11pt/1.45 \"DejaVu Sans\", \"Noto Sans\", system-ui, sans-serif; color: #1b242c; background: #fff;
  max-width: 180mm; margin: 0 auto; padding: 6mm 0; }
h1 { font-size: 18pt; margin: 0 0 2mm; }
h2 { font-size: 12.5pt; margin: 7mm 0 2mm; break-after: avoid; }
p { margin: 1mm 0; }
ol { margin: 0; padding-inline-start: 6mm; }
li { margin-bottom: 2mm; break-inside: avoid; }
table { width: 100%; border-collapse: collapse; font-size: 9.5pt; }
th, td { text-align: start; vertical-align: top; padding: 1.2mm 2mm; border-bottom: 1px solid #dde2e7; }
th { color: #5b6773; font-weight: 600; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
svg { width: 100%; height: auto; display: block; }
.quiet { color: #5b6773; }
.bad { color: #a84600; font-weight: 600; }
.score { font-size: 24pt; font-weight: 700; margin: 4mm 0 0; }
.sum { font-weight: 600; }
.own { fill: none; stroke: #0072b2; stroke-width: 2.5; }
.best { fill: none; stroke: #009e73; stroke-width: 2; stroke-dasharray: 7 5; }
.grid { stroke: #dde2e7; stroke-width: 1; }
.lost { fill: #d55e00; }
.fine { fill: #fff; stroke: #0072b2; stroke-width: 1.5; }
svg text { font-size: 11px; fill: #5b6773; }
";
