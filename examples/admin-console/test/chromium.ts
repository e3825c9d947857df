// Chromium with the built page: served as a static host does, with its headers.
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../scripts/launchChromium.mjs";
import { serve } from "../scripts/serve.mjs";

export interface OpenedPage {
  readonly page: Page;
  /** What went wrong since it was opened: errors of the console, requests that failed, and requests to other hosts. */
  readonly complaints: string[];
}

export interface Chromium {
  readonly address: string;
  /** A page with nothing stored, at a path such as `/settings/help-desk`. */
  readonly open: (path?: string, settings?: OpenSettings) => Promise<OpenedPage>;
  readonly close: () => Promise<void>;
}

export interface OpenSettings {
  readonly language?: "en" | "de";
  readonly theme?: "light" | "dark";
  readonly width?: number;
}

export async function startChromium(): Promise<Chromium> {
  const { address, close } = await serve();
  const browser = await launchChromium();
  return {
    address,
    open: (path = "/", settings = {}) => openPage(browser, address, path, settings),
    async close() {
      await browser.close();
      close();
    },
  };
}

async function openPage(
  browser: Browser,
  address: string,
  path: string,
  settings: OpenSettings,
): Promise<OpenedPage> {
  const { language = "en", theme = "light", width = 1280 } = settings;
  const context = await browser.newContext({
    locale: language,
    colorScheme: theme,
    viewport: { width, height: 800 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const isOwn = request.url().startsWith(address) || /^(data|blob):/.test(request.url());
    if (!isOwn) complaints.push(`a request to ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
  await page.goto(`${address}#${path}`);
  await page.locator("h1").waitFor();
  return { page, complaints };
}

/** Looks at the page as another teammate, or as support (`sam@support.example`), by the switcher in the header. */
export async function asPerson(page: Page, id: string): Promise<void> {
  await page.locator(".person-button").click();
  await page.getByRole("dialog").getByRole("combobox").fill(id);
  await page.getByRole("dialog").getByRole("option", { name: id }).first().click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

/** Another tab of the same browser. */
export async function openTab(page: Page, path: string): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(`${new URL(page.url()).origin}#${path}`);
  await tab.locator("h1").waitFor();
  return tab;
}

/** Confirms what the dialog shows; the name is what a dangerous change wants to have typed. */
export async function confirm(page: Page, name?: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  if (name !== undefined) await dialog.getByRole("textbox").fill(name);
  await dialog.locator("[data-confirm][aria-disabled=false]").click();
  await dialog.waitFor({ state: "detached" });
}

/** Goes to another page, as a link does: without loading again. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), path);
  await page.locator(`main[data-path="${path}"] h1`).waitFor();
}
