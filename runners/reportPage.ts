import { neverText, shownCount } from "./reportText.ts";
import {
  percentageOf,
  type Reached,
  type ReachedBothWays,
  type ReportedArea,
  type ReportedRule,
  type RuleReport,
  shownPercentage,
} from "./ruleReport.ts";

/** The report as a page that needs no other file: `index.html`. */
export function reportPage(report: RuleReport, failures: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Rules that the tests reached</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Rules that the tests reached</h1>
${failuresPart(failures)}<p>A rule is reached when a decision of <code>tenant-policy</code> names it as a reason while the tests run: to allow,
to refuse, or for another answer, such as a level. A dash stands where a rule can never be such a reason.</p>
${summaryTable(report)}
<p><label><input type="checkbox" id="only-missing"> Show only what the tests did not reach</label></p>
${report.areas.map(areaPart).join("\n")}
</main>
</body>
</html>
`;
}

function failuresPart(failures: readonly string[]): string {
  if (failures.length === 0) return "";
  const items = failures.map((failure) => `<li>${escaped(failure)}</li>`).join("\n");
  return `<section class="failures" aria-labelledby="failures">
<h2 id="failures">Below the thresholds</h2>
<ul>
${items}
</ul>
</section>
`;
}

function summaryTable(report: RuleReport): string {
  const rows = report.areas.map(
    (area) =>
      `<tr><th scope="row"><a href="#${area.area}">${area.area}</a> ${escaped(area.title)}</th>${reachedCells(area)}</tr>`,
  );
  return `<table class="summary">
<caption>Rules reached, by area</caption>
<thead><tr><th scope="col">Area</th><th scope="col">Allowed, or other answer</th><th scope="col">Refused</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
<tfoot><tr><th scope="row">All areas</th>${reachedCells(report)}</tr></tfoot>
</table>`;
}

function reachedCells({ allowed, refused }: ReachedBothWays): string {
  return reachedCell(allowed) + reachedCell(refused);
}

function reachedCell(part: Reached): string {
  if (part.of === 0) return "<td>–</td>";
  const bar = `<span class="bar" aria-hidden="true"><span style="width:${percentageOf(part).toFixed(1)}%"></span></span>`;
  return `<td>${bar}<span class="part">${part.reached} of ${part.of} (${shownPercentage(part)})</span></td>`;
}

function areaPart({ area, title, rules }: ReportedArea): string {
  return `<section aria-labelledby="${area}">
<h2 id="${area}">${area}, ${escaped(title)}</h2>
<div class="wide" tabindex="0" role="region" aria-labelledby="${area}">
<table class="rules">
<thead><tr><th scope="col">Rule</th><th scope="col">Allowed</th><th scope="col">Refused</th><th scope="col">Answered</th><th scope="col">Not reached</th><th scope="col">What it says</th></tr></thead>
<tbody>
${rules.map(ruleRow).join("\n")}
</tbody>
</table>
</div>
</section>`;
}

function ruleRow(rule: ReportedRule): string {
  const isMissing = rule.never.length > 0;
  const counts = [
    shownCount(rule.allowed, rule.canAllow),
    shownCount(rule.refused, rule.canRefuse),
    shownCount(rule.answered, rule.canAllow),
  ];
  const cells = [
    `<th scope="row">${rule.rule}</th>`,
    ...counts.map((count) => `<td class="count">${count}</td>`),
    `<td class="never">${isMissing ? neverText(rule) : ""}</td>`,
    `<td>${escaped(rule.sentence)}</td>`,
  ];
  return `<tr${isMissing ? ' class="missing"' : ""}>${cells.join("")}</tr>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --line: #d0d7de; --soft: #f3f5f7; --bad: #a40e26;
  --bad-paper: #fff0ee; --bar: #57606a; --link: #0a58ca; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ed; --paper: #14171b; --line: #3a414a; --soft: #1e2329; --bad: #ff9a94; --bad-paper: #2b1a1b;
    --bar: #9aa4af; --link: #7db2ff; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 70rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
main > p { max-width: 44rem; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; }
a { color: var(--link); }
.failures { border: 1px solid var(--bad); border-left-width: .4rem; background: var(--bad-paper); padding: .25rem 1rem; }
.failures h2 { margin: .5rem 0; color: var(--bad); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
.summary { width: auto; margin: 1.5rem 0; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .75rem; text-align: left; vertical-align: top; }
thead th { background: var(--soft); }
tbody th, tfoot th { font-weight: 600; }
.summary tbody th { font-weight: 400; }
.rules tbody th { white-space: nowrap; }
.count { font-variant-numeric: tabular-nums; text-align: right; }
.rules thead th:nth-child(n+2):nth-child(-n+4) { text-align: right; }
.rules td:last-child { min-width: 20rem; }
.missing th, .missing .never { color: var(--bad); font-weight: 600; }
.missing .never { white-space: nowrap; }
thead th, .part { white-space: nowrap; }
.bar { display: inline-block; width: 6rem; height: .6rem; margin-right: .6rem; border: 1px solid var(--bar); }
.bar > span { display: block; height: 100%; background: var(--bar); }
@media (max-width: 40rem) { .bar { display: none; } .summary thead th { white-space: normal; } }
main:has(#only-missing:checked) .rules tbody tr:not(.missing) { display: none; }
main:has(#only-missing:checked) section:has(.rules):not(:has(.missing)) { display: none; }
`;
