// Measures the built page with 20,000 people in Chromium, and writes the table in README.md: `npm run build && npm run measure`
// on a machine that does nothing else. Each time is the median of five.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { launchChromium } from "./launchChromium.mjs";
import { serve } from "./serve.mjs";

const { address, close } = await serve();
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "en" });
await page.goto(address);
await page.locator(".tenant-button").click();
await page.getByRole("button", { name: "Large Company" }).click();
await page.locator(".tenant-button", { hasText: "Large Company" }).waitFor();

const rows = [
  ["loaded again until the list of people can be used", 2000, await medianOf(loadList)],
  ["a switch pressed until its dialog stands", 16, await medianOf(openDialog)],
  ["a switch pressed until the dialog shows what would change", 200, await medianOf(showImpact)],
];
const version = browser.version();
await browser.close();
close();
writeTable();

async function medianOf(measure) {
  const times = [];
  for (let turn = 0; turn < 5; turn += 1) times.push(await measure());
  return times.sort((one, other) => one - other)[2];
}

async function loadList() {
  await page.goto(`${address}#/teammates/list`);
  await page.reload();
  await page.locator("[role=rowheader] a").first().waitFor();
  return page.evaluate(() => performance.now());
}

async function openDialog() {
  await showHelpDesk();
  return untilThereIs("[role=dialog]");
}

async function showImpact() {
  await showHelpDesk();
  return untilThereIs(".impact");
}

async function showHelpDesk() {
  await page.keyboard.press("Escape");
  await page.goto(`${address}#/settings/help-desk`);
  await page.locator("[role=dialog]").waitFor({ state: "detached" });
  await page.locator(".switch").first().waitFor();
  // Until the code of the dialogs is there, which is fetched when the page stands.
  await page.waitForLoadState("networkidle");
}

/** From the press of the first switch, in milliseconds, looked at in each frame. */
function untilThereIs(wanted) {
  return page.evaluate(
    (selector) =>
      new Promise((resolve) => {
        const start = performance.now();
        document.querySelector("[role=switch]").click();
        const look = () =>
          document.querySelector(selector) === null
            ? requestAnimationFrame(look)
            : resolve(performance.now() - start);
        look();
      }),
    wanted,
  );
}

function writeTable() {
  const file = new URL("../README.md", import.meta.url);
  const text = readFileSync(file, "utf8");
  const [begin, end] = ["<!-- times:begin -->", "<!-- times:end -->"];
  const cells = rows.map(([what, target, found]) => [
    what,
    `${target} ms`,
    `${Math.round(found)} ms${found > target ? ", missed" : ""}`,
  ]);
  const table = aligned([["with 20,000 people", "target", "measured"], ...cells]);
  const date = new Date().toISOString().slice(0, 10);
  const conditions = `Chromium ${version} without a screen, ${cpus().length} cores, ${date}.`;
  const [before, after] = [text.slice(0, text.indexOf(begin)), text.slice(text.indexOf(end))];
  writeFileSync(file, `${before}${begin}\n\n${table}\n\n${conditions}\n\n${after}`);
}

/** A table of which the columns after the first are set to the right. */
function aligned([head, ...cells]) {
  const widths = head.map((_, at) => Math.max(...[head, ...cells].map((row) => row[at].length)));
  const line = (row) =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(" | ")} |`;
  const rule = widths.map((width, at) => (at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(head), line(rule), ...cells.map(line)].join("\n");
}
