import { describe, expect, it } from "vitest";
import { type ChannelsCommand, channelsCommandForms } from "../../src/channels/commands.ts";
import { reduceChannels } from "../../src/channels/reducer.ts";
import { type ChannelOverrides, defaultChannelSettings } from "../../src/channels/settings.ts";
import { type Channels, channelsForm, defaultChannels } from "../../src/slices/channels.ts";
import { entriesOf, entryOf } from "../../src/kernel/ledger/ledger.ts";
import { byAnn, reduced } from "../slices/laws.ts";

const room = { form: channelsForm, commandForms: channelsCommandForms, reduce: reduceChannels };

const added = (channel: string, kind = "chat"): ChannelsCommand => ({
  type: "channels/add",
  channel,
  kind,
  ...byAnn,
});
const overridden = (channel: string, overrides: ChannelOverrides): ChannelsCommand => ({
  type: "channels/override",
  channel,
  overrides,
  ...byAnn,
});
const chosen = (settings: ChannelOverrides): ChannelsCommand => ({
  type: "channels/chooseModuleSettings",
  settings,
  ...byAnn,
});
const after = (...commands: readonly ChannelsCommand[]): Channels =>
  commands.reduce((slice, command) => reduced(room, slice, command), defaultChannels);

describe("the module's settings", () => {
  it("[PA8] begin as they come, without a channel", () => {
    expect(defaultChannels).toEqual({ module: defaultChannelSettings, channels: [] });
  });

  it("[CH2] are changed field by field: what a change leaves out stays", () => {
    const { module } = after(
      chosen({ idleMinutes: 30, blockedEmails: ["a@b.example"] }),
      chosen({ ticketSeconds: 60, blockedEmails: [] }),
    );
    expect(module).toEqual({ ...defaultChannelSettings, idleMinutes: 30, ticketSeconds: 60 });
  });

  it("[not CH2] every field can be changed, false, 0 and empty lists included", () => {
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
    expect(after(chosen(other), chosen(defaultChannelSettings))).toEqual(defaultChannels);
  });

  it("[ST2] stay the same object where nothing changes", () => {
    for (const settings of [{}, { idleMinutes: 0 }, { blockedEmails: [] }, { ...defaultChannelSettings }]) {
      expect(reduceChannels(defaultChannels, chosen(settings))).toBe(defaultChannels);
    }
  });
});

describe("the channels", () => {
  it("[CH2] a new one sets nothing for itself, whatever its id", () => {
    const ids = ["1", "__proto__", "constructor"];
    const { channels, module } = after(...ids.map((id) => added(id, "email")));
    expect(entriesOf(channels)).toEqual([...ids].sort().map((id) => ({ id, kind: "email", overrides: {} })));
    expect(module).toBe(defaultChannelSettings);
  });

  it("[CH1] [CH2] what one sets is set as a whole: what is left out is the module's again", () => {
    const slice = after(
      added("1"),
      added("2"),
      overridden("1", { idleMinutes: 0, enforcesMediaAccess: false }),
      overridden("1", { blockedEmails: [] }),
    );
    expect(entryOf(slice.channels, "1")?.overrides).toEqual({ blockedEmails: [] });
    expect(entryOf(slice.channels, "2")?.overrides).toEqual({});
    const bare = reduced(room, slice, overridden("1", {}));
    expect(bare).toEqual(after(added("1"), added("2")));
  });

  it("[not CH1] the module's settings are no channel's", () => {
    const { channels } = after(added("1"), chosen({ idleMinutes: 30 }));
    expect(entryOf(channels, "1")?.overrides).toEqual({});
  });

  it("[ST2] nothing changes about a channel that is there already, or not there, or the same", () => {
    const slice = after(added("1"), overridden("1", { idleMinutes: 0 }));
    for (const command of [
      added("1", "email"),
      overridden("x", { idleMinutes: 5 }),
      overridden("toString", {}),
      overridden("1", { idleMinutes: 0 }),
    ]) {
      expect(reduceChannels(slice, command)).toBe(slice);
    }
  });
});
