// Runs a script in a page of Chromium, with the zone and the language that are named: `node inChromium.mjs script.js America/New_York tr-TR`.
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const [file, timezoneId, locale] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
    ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
  ],
});
const context = await browser.newContext({ timezoneId, locale });
const page = await context.newPage();
await page.addScriptTag({ content: readFileSync(file, "utf8") });
const result = await page.evaluate("purity.result");
console.log(JSON.stringify({ ...result, version: browser.version() }));
await browser.close();
