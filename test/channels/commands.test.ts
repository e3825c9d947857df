import { describe, expect, it } from "vitest";
import { channelsCommandForms } from "../../src/channels/commands.ts";
import { defaultChannelSettings } from "../../src/channels/settings.ts";
import { channelsForm, defaultChannels } from "../../src/slices/channels.ts";
import { byAnn, namesEveryCommandFault, namesEveryFault } from "../slices/laws.ts";

const notPartial = [null, [], "{}", { idleMinutes: -1 }, { minAgeDays: 1 }, { blockedEmails: ["*"] }];
const notIds = ["", null, 7, ["1"], {}];
const channel = { id: "1", kind: "chat", overrides: {} };

const pathsOf = (value: unknown): unknown => channelsForm(value).issues?.map(({ path }) => path);

describe("the commands of channels", () => {
  it("[CH1] name every fault", () => {
    namesEveryCommandFault(
      channelsCommandForms,
      { type: "channels/chooseModuleSettings", settings: { idleMinutes: 5 }, ...byAnn },
      { settings: notPartial },
    );
    namesEveryCommandFault(
      channelsCommandForms,
      { type: "channels/add", channel: "1", kind: "chat", ...byAnn },
      { channel: notIds, kind: notIds },
    );
    namesEveryCommandFault(
      channelsCommandForms,
      { type: "channels/override", channel: "1", overrides: {}, ...byAnn },
      { channel: notIds, overrides: notPartial },
    );
  });

  it("[MD4] lists as they are written come out canonical", () => {
    const settings = { customerFileTypes: " .PDF, png", blockedEmails: "B@a.example, a@a.example" };
    const command = { type: "channels/chooseModuleSettings", settings, ...byAnn };
    expect(channelsCommandForms["channels/chooseModuleSettings"](command).value?.settings).toEqual({
      customerFileTypes: ["pdf", "png"],
      blockedEmails: ["a@a.example", "b@a.example"],
    });
  });
});

describe("the channels as they are stored", () => {
  const notLists = ["", "a@b.example", null, undefined, {}, [""], [7]];
  const notSwitches = ["false", 0, null, undefined];
  const notWhole = [-1, 0.5, NaN, "5", null];

  it("[ST3] every fault is named, and every setting of the module that is missing", () => {
    namesEveryFault(channelsForm, defaultChannels, {
      module: [null, [], {}, "settings", { ...defaultChannelSettings, more: 1 }],
      channels: [null, {}, "", [null], [{}], [channel, channel], [{ ...channel, more: 1 }]],
    });
    const wrong = {
      addsCustomerDetails: notSwitches,
      blockedEmails: notLists,
      forwardEmails: notLists,
      idleMinutes: notWhole,
      ticketSeconds: notWhole,
      customersMayUpload: notSwitches,
      customerFileTypes: notLists,
      agentsMayUpload: notSwitches,
      agentFileTypes: notLists,
      maxFileMegabytes: [0, 21, ...notWhole],
      enforcesMediaAccess: notSwitches,
    };
    for (const [name, faults] of Object.entries(wrong)) {
      for (const fault of faults) {
        const module = { ...defaultChannelSettings, [name]: fault };
        const path = Array.isArray(fault) && fault[0] === 7 ? ["module", name, 0] : ["module", name];
        expect(pathsOf({ module, channels: [] })).toEqual([path]);
      }
    }
  });

  it("[ST3] a channel's faults, too; a list that it sets is an array", () => {
    const overrides = { blockedEmails: "", forwardEmails: "a@b.example", idleMinutes: -1, more: 1 };
    const channels = [channel, { id: "", kind: "", overrides }];
    expect(pathsOf({ module: defaultChannelSettings, channels })).toEqual([
      ["channels", 1, "id"],
      ["channels", 1, "kind"],
      ...Object.keys(overrides).map((name) => ["channels", 1, "overrides", name]),
    ]);
  });

  it("[not ST3] what a channel leaves out stays out; lists come out canonical", () => {
    const overrides = { agentFileTypes: [".PDF", "doc"], customersMayUpload: false };
    const stored = { module: defaultChannelSettings, channels: [{ ...channel, overrides }] };
    expect(channelsForm(stored).value?.channels).toEqual([
      { ...channel, overrides: { customersMayUpload: false, agentFileTypes: ["doc", "pdf"] } },
    ]);
  });
});
