// The two pictures in the README of the repository: `npm run build && node scripts/screenshots.mjs` takes them anew.
import { launchChromium } from "./launchChromium.mjs";
import { serve } from "./serve.mjs";

const docs = new URL("../../../docs/", import.meta.url).pathname;
const { address, close } = await serve();
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "en" });

await page.goto(`${address}#/settings/help-desk`);
await page.getByText("Help-desk access", { exact: true }).first().click({ force: true });
await page.locator(".impact").first().waitFor();
await page.screenshot({ path: `${docs}console-what-would-change.png` });

await page.keyboard.press("Escape");
await page.goto(`${address}#/assets/list/text=fraud&asset=fraud-check`);
await page.locator(".person-button").click();
await page.getByRole("dialog").getByRole("combobox").fill("ann");
await page.getByRole("dialog").getByRole("option", { name: "ann" }).first().click();
await page.getByText("Switch to team Security").first().waitFor();
await page.screenshot({ path: `${docs}console-why-not.png` });

await browser.close();
close();
