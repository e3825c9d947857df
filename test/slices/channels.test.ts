import { describe, expect, it } from "vitest";
import type { ChannelOverrides } from "../../src/channels/settings.ts";
import { entriesOf, entryOf, ledgerOf } from "../../src/kernel/ledger/ledger.ts";
import type { Channels } from "../../src/slices/channels.ts";
import { defaultChannelSettings } from "../../src/vocabulary/channelSettings.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import { everyRole, person } from "../vocabulary/people.ts";
import {
  byAnn,
  checkCommand,
  checkSlice,
  type CommandOfSlice,
  decide,
  initialOf,
  namesEveryCommandFault,
  namesEveryFault,
  reduce,
  reduced,
  schemaOf,
} from "./laws.ts";

const initial = initialOf("channels");

const added = (channel: string, kind = "chat"): CommandOfSlice<"channels"> => ({
  type: "channels/add",
  channel,
  kind,
  ...byAnn,
});
const removed = (channel: string): CommandOfSlice<"channels"> => ({
  type: "channels/remove",
  channel,
  ...byAnn,
});
const overridden = (channel: string, overrides: ChannelOverrides): CommandOfSlice<"channels"> => ({
  type: "channels/override",
  channel,
  overrides,
  ...byAnn,
});
const chosen = (settings: ChannelOverrides): CommandOfSlice<"channels"> => ({
  type: "channels/chooseModuleSettings",
  settings,
  ...byAnn,
});
const after = (...commands: readonly CommandOfSlice<"channels">[]): Channels =>
  commands.reduce((slice, command) => reduced("channels", slice, command), initial);

const notPartial = [null, [], "{}", { idleMinutes: -1 }, { minAgeDays: 1 }, { blockedEmails: ["*"] }];
const notIds = ["", null, 7, ["1"], {}];
const channel = { id: "1", kind: "chat", overrides: {} };

const pathsOf = (value: unknown): unknown => checkSlice("channels", value).issues?.map(({ path }) => path);

describe("the module's settings", () => {
  it("[PA8] start with the defaults, and without a channel", () => {
    expect(initial).toEqual({ module: defaultChannelSettings, channels: [], retired: [] });
  });

  it("[CH2] change property by property: what is absent stays", () => {
    const { module } = after(
      chosen({ idleMinutes: 30, blockedEmails: ["a@b.example"] }),
      chosen({ ticketSeconds: 60, blockedEmails: [] }),
    );
    expect(module).toEqual({ ...defaultChannelSettings, idleMinutes: 30, ticketSeconds: 60 });
  });

  it("[not CH2] every property can be changed, also to false, 0 and an empty list", () => {
    const other = {
      addsCustomerDetails: true,
      blockedEmails: ["a@b.example"],
      forwardEmails: ["c@d.example"],
      idleMinutes: 1,
      ticketSeconds: 1,
      customersMayUpload: true,
      customerFileTypes: ["pdf"],
      agentsMayUpload: true,
      agentFileTypes: ["png"],
      maxFileMegabytes: 1,
      enforcesMediaAccess: false,
    };
    expect(after(chosen(other)).module).toEqual(other);
    expect(after(chosen(other), chosen(defaultChannelSettings))).toEqual(initial);
  });

  it("[ST2] stay the same object where nothing changes", () => {
    for (const settings of [{}, { idleMinutes: 0 }, { blockedEmails: [] }, { ...defaultChannelSettings }]) {
      expect(reduce("channels", initial, chosen(settings))).toBe(initial);
    }
  });
});

describe("the channels", () => {
  it("[CH2] a new channel sets nothing for itself, whatever its id", () => {
    const ids = ["1", "__proto__", "constructor"];
    const { channels, module } = after(...ids.map((id) => added(id, "email")));
    expect(entriesOf(channels)).toEqual([...ids].sort().map((id) => ({ id, kind: "email", overrides: {} })));
    expect(module).toBe(defaultChannelSettings);
  });

  it("[CH1] [CH2] overrides are set as a whole: what is absent is the module's again", () => {
    const slice = after(
      added("1"),
      added("2"),
      overridden("1", { idleMinutes: 0, enforcesMediaAccess: false }),
      overridden("1", { blockedEmails: [] }),
    );
    expect(entryOf(slice.channels, "1")?.overrides).toEqual({ blockedEmails: [] });
    expect(entryOf(slice.channels, "2")?.overrides).toEqual({});
    const bare = reduced("channels", slice, overridden("1", {}));
    expect(bare).toEqual(after(added("1"), added("2")));
  });

  it("[not CH1] a change of the module's settings leaves the overrides alone", () => {
    const { channels } = after(added("1"), chosen({ idleMinutes: 30 }));
    expect(entryOf(channels, "1")?.overrides).toEqual({});
  });

  it("[ST2] stay the same object for a taken id, an unknown id and the same overrides", () => {
    const slice = after(added("1"), overridden("1", { idleMinutes: 0 }));
    for (const command of [
      added("1", "email"),
      overridden("x", { idleMinutes: 5 }),
      overridden("toString", {}),
      removed("x"),
      removed("toString"),
      overridden("1", { idleMinutes: 0 }),
    ]) {
      expect(reduce("channels", slice, command)).toBe(slice);
    }
  });
});

describe("a channel that is removed", () => {
  const idsOf = ({ channels }: Channels): unknown => entriesOf(channels).map(({ id }) => id);

  it("[CH3] is gone with what it set for itself, and no other channel is", () => {
    const both = after(added("1"), added("2"), overridden("1", { idleMinutes: 0 }));
    const left = reduced("channels", both, removed("1"));
    expect(left).toEqual({
      module: defaultChannelSettings,
      channels: ledgerOf([{ id: "2", kind: "chat", overrides: {} }]),
      retired: ledgerOf([{ id: "1" }]),
    });
    expect(entryOf(left.channels, "2")).toBe(entryOf(both.channels, "2"));
  });

  it("[not CH3] leaves the settings of the module as they are", () => {
    const before = after(chosen({ idleMinutes: 30 }), added("1"), overridden("1", { idleMinutes: 0 }));
    expect(reduced("channels", before, removed("1")).module).toBe(before.module);
  });

  it.each(["1", "__proto__", "constructor"])("[ST14] gives its id, such as %s, to no other", (id) => {
    const gone = after(added(id), removed(id));
    expect(reduced("channels", gone, added(id, "email"))).toBe(gone);
    expect(reduced("channels", gone, overridden(id, {}))).toBe(gone);
  });

  it("[not ST14] leaves every other id, in another letter case too", () => {
    const gone = after(added("a"), removed("a"), added("b"), added("A"));
    expect(idsOf(gone)).toEqual(["A", "b"]);
    expect(entriesOf(gone.retired)).toEqual([{ id: "a" }]);
  });

  it("[ST14] keeps the ids of all that were removed", () => {
    const gone = after(...["3", "1", "2"].flatMap((id) => [added(id), removed(id)]));
    expect(entriesOf(gone.retired)).toEqual([{ id: "1" }, { id: "2" }, { id: "3" }]);
    expect(idsOf(gone)).toEqual([]);
  });
});

describe("the commands of channels", () => {
  const facts = {
    subscription: initialOf("subscription"),
    channels: after(added("1"), added("3"), removed("3")),
  };
  const broken = (command: CommandOfSlice<"channels">, role: Role = "owner"): unknown => {
    const { value, because } = decide(command, facts, person(role));
    return value ? null : because;
  };

  it("[ST8] are given by an Owner", () => {
    for (const command of [chosen({}), added("2"), overridden("1", {})]) {
      expect(broken(command)).toBeNull();
      expect(broken(command, "readOnly")).toEqual(["ST8", "RL4"]);
    }
  });

  it("[CH3] an Owner, and nobody else, removes a channel", () => {
    expect(broken(removed("1"))).toBeNull();
    for (const role of everyRole.filter((each) => each !== "owner")) {
      expect(broken(removed("1"), role)).toContain("ST8");
    }
  });

  it("[ST11] [CH3] a channel that was removed, or never was, is not removed", () => {
    for (const id of ["2", "3", "toString"]) expect(broken(removed(id))).toEqual(["ST11"]);
    expect(broken(removed("2"), "readOnly")).toEqual(["ST8", "RL4", "ST11"]);
  });

  it("[ST14] the id of a channel that was removed is refused", () => {
    expect(broken(added("3"))).toEqual(["ST14"]);
    expect(broken(added("3"), "readOnly")).toEqual(["ST8", "RL4", "ST14"]);
    expect(broken(overridden("3", {}))).toEqual(["ST11"]);
  });

  it("[not ST14] the id of a channel that is there is taken, and one that never was is free", () => {
    expect(broken(added("1"))).toEqual(["ST19"]);
    expect(broken(added("2"))).toBeNull();
  });

  it("[ST11] [ST19] add an id that is free and override a channel that exists", () => {
    expect(broken(added("1"))).toEqual(["ST19"]);
    expect(broken(overridden("2", {}))).toEqual(["ST11"]);
    expect(broken(overridden("toString", {}))).toEqual(["ST11"]);
    expect(broken(added("1"), "readOnly")).toEqual(["ST8", "RL4", "ST19"]);
  });

  it("[CH1] name every fault", () => {
    namesEveryCommandFault(
      { type: "channels/chooseModuleSettings", settings: { idleMinutes: 5 }, ...byAnn },
      { settings: notPartial },
    );
    namesEveryCommandFault(
      { type: "channels/add", channel: "1", kind: "chat", ...byAnn },
      { channel: notIds, kind: notIds },
    );
    namesEveryCommandFault({ type: "channels/remove", channel: "1", ...byAnn }, { channel: notIds });
    namesEveryCommandFault(
      { type: "channels/override", channel: "1", overrides: {}, ...byAnn },
      { channel: notIds, overrides: notPartial },
    );
  });

  it("[MD4] written lists come out canonical", () => {
    const settings = { customerFileTypes: " .PDF, png", blockedEmails: "B@a.example, a@a.example" };
    const command = { type: "channels/chooseModuleSettings", settings, ...byAnn };
    expect(checkCommand("channels/chooseModuleSettings", command).value?.settings).toEqual({
      customerFileTypes: ["pdf", "png"],
      blockedEmails: ["a@a.example", "b@a.example"],
    });
  });
});

describe("the channels as they are stored", () => {
  const notLists = ["", "a@b.example", null, undefined, {}, [""], [7]];
  const notSwitches = ["false", 0, null, undefined];
  const notWhole = [-1, 0.5, NaN, "5", null];

  it("[ST3] names every fault, and every missing setting of the module", () => {
    namesEveryFault(schemaOf("channels"), initial, {
      module: [null, [], {}, "settings", { ...defaultChannelSettings, more: 1 }],
      channels: [null, {}, "", [null], [{}], [channel, channel], [{ ...channel, more: 1 }]],
      retired: [null, "chat", ["chat"], [{ id: "" }], [{ id: "a" }, { id: "a" }]],
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
        expect(pathsOf({ module, channels: [], retired: [] })).toEqual([path]);
      }
    }
  });

  it("[ST3] names the faults of a channel: a list that it sets is an array", () => {
    const overrides = { blockedEmails: "", forwardEmails: "a@b.example", idleMinutes: -1, more: 1 };
    const channels = [channel, { id: "", kind: "", overrides }];
    expect(pathsOf({ module: defaultChannelSettings, channels, retired: [] })).toEqual([
      ["channels", 1, "id"],
      ["channels", 1, "kind"],
      ...Object.keys(overrides).map((name) => ["channels", 1, "overrides", name]),
    ]);
  });

  it("[not ST3] what is absent from the overrides stays absent; lists come out canonical", () => {
    const overrides = { agentFileTypes: [".PDF", "doc"], customersMayUpload: false };
    const stored = { module: defaultChannelSettings, channels: [{ ...channel, overrides }], retired: [] };
    expect(checkSlice("channels", stored).value?.channels).toEqual([
      { ...channel, overrides: { customersMayUpload: false, agentFileTypes: ["doc", "pdf"] } },
    ]);
  });
});
