import { type EffectiveSettings, effectiveSettings } from "../../../src/channels/effectiveSettings.ts";
import { type ChannelSettings, defaultChannelSettings } from "../../../src/vocabulary/channelSettings.ts";
import { type Area, enumeration } from "../enumeration.ts";

/** Of each field that a channel can set, two values: the lax one and the strict one, "false, 0 and empty ones" included. */
const fields: { readonly [Name in keyof ChannelSettings]: readonly [unknown, unknown] } = {
  addsCustomerDetails: [true, false],
  blockedEmails: [[], ["ann@bank.example"]],
  forwardEmails: [[], ["ann@bank.example"]],
  idleMinutes: [0, 15],
  ticketSeconds: [60, 0],
  customersMayUpload: [true, false],
  customerFileTypes: [["pdf"], []],
  agentsMayUpload: [true, false],
  agentFileTypes: [["pdf"], []],
  maxFileMegabytes: [20, 1],
  enforcesMediaAccess: [false, true],
};

type Pick = (field: keyof ChannelSettings) => unknown;

const lax: Pick = (field) => fields[field][0];
const strict: Pick = (field) => fields[field][1];

/** CH1: "A value that a channel sets overrides that of the module, field by field." */
const settings = enumeration({
  question: "effectiveSettings",
  space: {
    field: Object.fromEntries(Object.keys(fields).map((field) => [field, field])),
    module: { lax, strict, "outside: a text": () => "text", "outside: nothing": () => undefined },
    channel: {
      "sets nothing": null,
      "sets undefined": () => undefined,
      "sets the lax value": lax,
      "sets the strict value": strict,
      "outside: sets null": () => null,
    },
    "another field of the channel": { unset: {}, set: { idleMinutes: 99, ticketSeconds: 99 } },
  } as const,
  leavesOut: ({ field = "", "another field of the channel": other }) =>
    other === "set" && ["idleMinutes", "ticketSeconds"].includes(field),
  refused: [],
  decided: [
    `
  | channel                        | module | answer                 | by  |
  | sets nothing or sets undefined | lax    | lax, of the module     | CH1 |
  | sets nothing or sets undefined | strict | strict, of the module  | CH1 |
  | sets the lax value             | any    | lax, of the channel    | CH1 |
  | sets the strict value          | any    | strict, of the channel | CH1 |`,
  ],
  say: String,
  ask: ({ field, module, channel, "another field of the channel": others }) => {
    const name = field as keyof ChannelSettings;
    const moduleSettings = { ...defaultChannelSettings, [name]: module(name) };
    const overrides = channel === null ? others : { ...others, [name]: channel(name) };
    const { value, because } = effectiveSettings(moduleSettings, overrides);
    return { value: value && inWords(name, value), because };
  },
});

function inWords(field: keyof ChannelSettings, { settings: effective, sources }: EffectiveSettings): string {
  const value = JSON.stringify(effective[field]);
  const word = value === JSON.stringify(fields[field][0]) ? "lax" : "strict";
  return `${value === JSON.stringify(fields[field][1]) || word === "lax" ? word : value}, of the ${sources[field]}`;
}

export const area: Area = {
  area: "the question about the settings in effect on a channel",
  enumerations: [settings],
};
