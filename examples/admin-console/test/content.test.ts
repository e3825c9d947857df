import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, confirm, goTo, startChromium } from "./chromium.ts";
import { offersTo } from "./controls.ts";

let chromium: Chromium;
beforeAll(async () => void (chromium = await startChromium()));
afterAll(() => chromium.close());

/** An answer, and the rules that made it. */
async function verdict(shown: Locator): Promise<readonly (string | null)[]> {
  return [await shown.getAttribute("data-answer"), ...(await shown.locator("a").allTextContents())];
}

describe("uploads, privacy and channels", () => {
  it("offer each person what canExecute allows, and say why not", async () => {
    const { page, complaints } = await chromium.open();
    const people = ["olga", "fiona", "liam", "rhea", "rosa"];
    const paths = ["uploads", "privacy", "channels/channel=website-chat&field=maxFileMegabytes"];
    const { offered, counts } = await offersTo(
      page,
      people,
      paths.map((path) => `/security/${path}`),
    );
    for (const [shown, count] of Object.entries(counts)) {
      expect(count > 0, shown).toBe(!shown.startsWith("rosa"));
    }
    expect(offered).toEqual(
      new Set([
        "olga channels/chooseModuleSettings",
        "olga privacy/allowEmbedding",
        "olga privacy/chooseApiAuthenticationMode",
        "olga channels/remove",
        "olga channels/override",
        "olga channels/add",
      ]),
    );
    await page.getByText("A user with Restricted Access cannot see tenant settings.").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("uploads", () => {
  /** The tenant: customers jpg and pdf, agents pdf, 10 MB. The chat itself: customers jpg, pdf and png, 5 MB. */
  const cases = [
    ["by=customer&text=photo.png&bytes=1000", ["false", "MD1"]],
    ["by=customer&text=scan.PDF&bytes=10000000", ["true", "MD1", "MD2"]],
    ["by=customer&text=photo.png&bytes=5000000&channel=website-chat", ["true", "MD1", "MD2"]],
    ["by=customer&text=photo.png&bytes=5000001&channel=website-chat", ["false", "MD2"]],
    ["by=agent&text=photo.png&bytes=5000001&channel=website-chat", ["false", "MD1", "MD2"]],
    ["by=agent&text=.pdf&bytes=10000001", ["false", "MD2", "MD4"]],
    ["by=agent&text=offer.pdf&bytes=0", ["true", "MD1", "MD2"]],
  ] as const;

  it("are tried by the address, on a channel and without one", async () => {
    const { page, complaints } = await chromium.open();
    for (const [path, expected] of cases) {
      await goTo(page, `/security/uploads/${path}`);
      expect(await verdict(page.locator("[data-answer]").first()), path).toEqual(expected);
    }
    const field = page.getByRole("textbox", { name: "File name" });
    await field.fill("a/b.pdf");
    expect(await verdict(page.locator("[data-answer]").first())).toEqual(["false", "MD4"]);
    await page.reload();
    expect(await field.inputValue()).toBe("a/b.pdf");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("and links follow their switches at once", async () => {
    const { page, complaints } = await chromium.open("/security/uploads/text=scan.pdf&channel=website-chat");
    const answers = () =>
      page.locator("[data-answer]").evaluateAll((all) => all.map(({ dataset }) => dataset["answer"]));
    expect(await answers()).toEqual(["true", "true", "false"]);
    await page.getByText("The device is logged in.").waitFor();
    await page.getByText("Media links need a sign-in").first().click();
    await confirm(page);
    expect(await answers()).toEqual(["true", "true", "true"]);
    expect(await page.getByText("The device is logged in.").count()).toBe(0);
    expect(await page.getByText("Media links need no sign-in here.").count()).toBe(2);
    await page.getByText("Uploads by customers").first().click();
    await confirm(page);
    expect(await answers()).toEqual(["false", "true", "true"]);
    await page.getByText("Uploading files is switched off.").waitFor();
    // The chat sets its own limit, so the tenant's does not reach it.
    const limit = page.getByRole("textbox", { name: "Largest file in megabytes" });
    await limit.fill("21");
    await page.getByText("The size limit must be 1 to 20 whole megabytes.").waitFor();
    await limit.fill("1");
    await limit.press("Enter");
    await confirm(page);
    const inForce = page.locator(".in-force [data-field=maxFileMegabytes]");
    expect(await inForce.locator("dd").textContent()).toBe("5 From the channel");
    await page.getByLabel("Channel").selectOption("");
    expect(await inForce.locator("dd").textContent()).toBe("1 From the tenant’s settings");
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("privacy", () => {
  /** The tenant blocks no-reply@mail.example and forwards to cases@court.example; the email channel forwards to any. */
  const cases = [
    ["", "no-reply@mail.example", ["true", "PA3"], ["false", "PA4"]],
    ["", " NO-REPLY@Mail.example ", ["true", "PA3"], ["false", "PA10"]],
    ["", "cases@court.example", ["false", "PA3"], ["true", "PA4"]],
    ["", "crm@partner.example", ["false", "PA3"], ["false", "PA4"]],
    ["loans-email", "crm@partner.example", ["false", "PA3"], ["true", "PA4"]],
    ["loans-email", "crm@@partner", ["true", "PA10"], ["false", "PA10"]],
  ] as const;

  it("tells of an address whether it is blocked, and whether data may go there", async () => {
    const { page, complaints } = await chromium.open("/security/privacy");
    await page.getByText("Customer details are left out").waitFor();
    for (const [channel, email, blocked, forwarded] of cases) {
      await page.getByLabel("Channel").selectOption(channel);
      await page.getByRole("textbox", { name: "Email address" }).fill(email);
      const shown = page.locator(".try-address [data-answer]");
      expect(await verdict(shown.nth(0)), `${channel} ${email}`).toEqual(blocked);
      expect(await verdict(shown.nth(1)), `${channel} ${email}`).toEqual(forwarded);
    }
    await page.getByText("Customer details are added").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("names the entries that a list cannot have, and sets one that it can", async () => {
    const { page, complaints } = await chromium.open("/security/privacy/text=ann@b.example");
    const list = page.getByRole("textbox", { name: "Block list" });
    await list.fill("ann@b.example, x, *@c.example");
    await page.getByText("“x”, “*@c.example”: ").waitFor();
    const submit = page.getByRole("button", { name: "Set the list" }).first();
    await list.fill("no-reply@mail.example");
    await page.locator(".form p", { hasText: "Nothing is changed yet." }).first().waitFor();
    await submit.press("Enter");
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(await submit.getAttribute("aria-disabled")).toBe("true");
    await list.fill(" ANN@b.example,\ntom@b.example");
    await submit.click();
    await confirm(page);
    expect(await list.inputValue()).toBe("ann@b.example, tom@b.example");
    expect(await verdict(page.locator(".try-address [data-answer]").first())).toEqual(["true", "PA3"]);
    await page.getByText("Embedding in other pages").click();
    await confirm(page);
    await page.getByText("The agent workspace can be embedded.").waitFor();
    await page.getByRole("button", { name: "Remove the mode" }).click();
    await confirm(page);
    expect(await page.getByRole("textbox", { name: "Authentication of the API" }).inputValue()).toBe("");
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
