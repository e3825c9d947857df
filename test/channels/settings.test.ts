import { describe, expect, it } from "vitest";
import { effectiveSettings } from "../../src/channels/effectiveSettings.ts";
import { checkChannelOverrides, checkChannelSettings } from "../../src/channels/settings.ts";
import { defaultChannelSettings } from "../../src/vocabulary/channelSettings.ts";

const written = {
  addsCustomerDetails: false,
  blockedEmails: "Do-Not-Reply@bank.example, ",
  forwardEmails: ["b@c.example", "A@c.example"],
  idleMinutes: 0,
  ticketSeconds: 60,
  customersMayUpload: true,
  customerFileTypes: ".PDF, png, pdf",
  agentsMayUpload: false,
  agentFileTypes: [],
  maxFileMegabytes: 20,
  enforcesMediaAccess: false,
};
const canonical = {
  ...written,
  blockedEmails: ["do-not-reply@bank.example"],
  forwardEmails: ["a@c.example", "b@c.example"],
  customerFileTypes: ["pdf", "png"],
};

const wrong = {
  addsCustomerDetails: "false",
  blockedEmails: ["ann@a.example", "*@a.example"],
  forwardEmails: ",",
  idleMinutes: -1,
  ticketSeconds: 0.5,
  customersMayUpload: 1,
  customerFileTypes: ["pdf", "tar.gz", "*"],
  agentsMayUpload: null,
  agentFileTypes: 7,
  maxFileMegabytes: 21,
  enforcesMediaAccess: "true",
};
const issuesOfWrong = [
  ["ST10", ["addsCustomerDetails"]],
  ["PA9", ["blockedEmails", 1]],
  ["PA9", ["forwardEmails"]],
  ["SE4", ["idleMinutes"]],
  ["SE4", ["ticketSeconds"]],
  ["ST10", ["customersMayUpload"]],
  ["MD4", ["customerFileTypes", 1]],
  ["MD4", ["customerFileTypes", 2]],
  ["ST10", ["agentsMayUpload"]],
  ["ST10", ["agentFileTypes"]],
  ["MD2", ["maxFileMegabytes"]],
  ["ST10", ["enforcesMediaAccess"]],
];

describe.each([
  ["channel's overrides", checkChannelOverrides],
  ["module's settings", checkChannelSettings],
])("the check of a %s", (_, check) => {
  it("gives each property in its canonical form, and that form again", () => {
    expect(check(written)).toEqual({ value: canonical });
    expect(check(canonical)).toEqual({ value: canonical });
  });

  it("[ST10] names every issue of every property with its path", () => {
    const { issues } = check(wrong);
    expect(issues?.map(({ rule, path }) => [rule, path])).toEqual(issuesOfWrong);
  });

  it.each(["allowsEmbedding", "inactiveAfterDays", "minAgeDays", "constructor", "__proto__", "toString"])(
    "[CH1] [ST3] a property that no channel can set is refused: %s",
    (name) => {
      const { issues } = check(JSON.parse(`{"${name}": true}`));
      expect(issues).toMatchObject([{ rule: "ST3", code: "unknownProperty", path: [name] }]);
    },
  );

  it.each([null, undefined, [], "{}", 7])("[ST3] %j is not an object", (value) => {
    expect(check(value).issues).toMatchObject([{ rule: "ST3", code: "invalidType", path: [] }]);
  });

  it("50,000 bad entries are 100 issues, and the number of the others", () => {
    expect(check({ blockedEmails: new Array(50_000).fill("x") }).issues?.at(-1)?.received).toBe("49900 more");
  });
});

describe("checkChannelOverrides", () => {
  it("[not CH1] what is absent stays absent", () => {
    expect(checkChannelOverrides({})).toEqual({ value: {} });
    const { value } = checkChannelOverrides({ idleMinutes: 0, ticketSeconds: undefined });
    expect(Object.keys(value ?? {})).toEqual(["idleMinutes"]);
  });
});

describe("defaultChannelSettings", () => {
  it("[PA8] switches that open something are off, lists empty, numbers unset", () => {
    expect(defaultChannelSettings).toMatchObject({
      addsCustomerDetails: false,
      blockedEmails: [],
      forwardEmails: [],
      idleMinutes: 0,
      ticketSeconds: 0,
      customersMayUpload: false,
      customerFileTypes: [],
      agentsMayUpload: false,
      agentFileTypes: [],
    });
  });

  it("[MD2] [not PA8] the size limit has a documented default", () => {
    expect(defaultChannelSettings.maxFileMegabytes).toBe(20);
  });

  it("[MD5] media access is enforced until it is switched off", () => {
    expect(checkChannelSettings({}).value?.enforcesMediaAccess).toBe(true);
  });

  it("[not MD5] switched off it is off", () => {
    expect(checkChannelSettings({ enforcesMediaAccess: false }).value?.enforcesMediaAccess).toBe(false);
  });

  it("are in effect in a module that has set nothing", () => {
    expect(checkChannelSettings({})).toEqual({ value: defaultChannelSettings });
    expect(effectiveSettings(defaultChannelSettings, {}).value?.settings).toEqual(defaultChannelSettings);
  });
});
