"""The look of the report: one style sheet, made for a screen and for A4."""

STYLE = """
:root { --ink: #1f2933; --soft: #66727f; --line: #d5dbe1; --blue: #1f5fa8; --red: #a8322a; }
* { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0 auto; max-width: 190mm; padding: 10mm 4mm 12mm; color: var(--ink); background: #fff;
  font: 10.5pt/1.55 system-ui, "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
header { border-bottom: 2px solid var(--blue); margin-bottom: 5mm; }
h1 { margin: 0; font-size: 21pt; line-height: 1.25; }
header p { margin: 0 0 2mm; color: var(--soft); }
h2 { margin: 0 0 2.5mm; font-size: 13.5pt; line-height: 1.3; break-after: avoid; }
h3 { margin: 4mm 0 1.5mm; font-size: 10.5pt; color: var(--soft); break-after: avoid; }
section { margin: 0 0 8mm; }
section.whole { break-inside: avoid; }
.lead { margin: 0 0 8mm; padding: 4mm 5mm; background: #f3f7fc; border-left: 4px solid var(--blue); font-size: 12.5pt; }
.lead p { margin: 0 0 2mm; }
.lead p:last-child { margin: 0; }
.source { margin: 2mm 0 0; color: var(--soft); font-size: 8.5pt; }
table { width: 100%; border-collapse: collapse; font-size: 9.5pt; }
th { text-align: left; font-weight: 600; color: var(--soft); border-bottom: 1px solid var(--ink); }
th, td { padding: 1.1mm 2mm; vertical-align: top; }
td { border-bottom: 1px solid var(--line); }
td.time, td.late { white-space: nowrap; }
td.late { color: var(--red); font-weight: 600; }
td.customer { white-space: nowrap; }
.kind { display: inline-block; margin-right: 1.5mm; padding: 0 1.5mm; border: 1px solid var(--line); border-radius: 2px;
  color: var(--soft); font-size: 8.5pt; }
.case { margin: 0 0 3mm; padding-left: 3mm; border-left: 3px solid var(--line); break-inside: avoid; }
.case.severe { border-color: var(--red); }
.case p { margin: 0; }
.case .about { color: var(--soft); font-size: 9pt; }
.case .about b { color: var(--ink); }
.case.severe .about b:first-child { color: var(--red); }
mark { background: #fdeab0; color: inherit; border-bottom: 2px solid #d9a400; padding: 0 1px; }
table.heat td, table.heat th { text-align: center; }
table.heat th { border-bottom: 1px solid var(--line); }
table.heat th[scope=row] { text-align: left; white-space: nowrap; font-weight: 400; color: var(--ink); }
table.heat th.severity { vertical-align: middle; font-weight: 600; color: var(--ink); }
table.heat td.total { font-weight: 600; }
svg { display: block; width: 100%; height: auto; font-family: inherit; }
.chart svg { max-height: 215mm; }
ul.counts { columns: 3; margin: 0; padding: 0; list-style: none; font-size: 9.5pt; }
ul.counts li { display: flex; justify-content: space-between; padding: 0.8mm 2mm;
  border-bottom: 1px solid var(--line); }
ul.counts b { color: var(--red); }
ol.steps { columns: 2; margin: 3mm 0 0; padding-left: 6mm; font-size: 9.5pt; }
ol.steps time { color: var(--soft); margin-right: 2mm; }
footer { margin-top: 8mm; padding-top: 2mm; border-top: 1px solid var(--line); color: var(--soft); font-size: 8.5pt; }
@page { size: A4; margin: 14mm 12mm; }
@media print {
  body { max-width: none; padding: 0; }
  .chart svg { max-height: 185mm; }
}
"""
