import { expect, it } from "vitest";
import { inboundMediaCommandForms } from "../../src/inboundMedia/commands.ts";
import { reduceInboundMedia } from "../../src/inboundMedia/reducer.ts";
import {
  defaultInboundMediaSettings,
  inboundMediaForm,
  type InboundMediaSettings,
} from "../../src/inboundMedia/settings.ts";
import { byAnn, reduced } from "../slices/laws.ts";

const room = {
  form: inboundMediaForm,
  commandForms: inboundMediaCommandForms,
  reduce: reduceInboundMedia,
};
const before = defaultInboundMediaSettings;

it.each<InboundMediaSettings>([
  { shortLived: true, expiry: { unit: "hours", amount: 4 } },
  { shortLived: true, expiry: { unit: "days", amount: 7 } },
  { shortLived: false, expiry: { unit: "hours", amount: 168 } },
])("[IM4] the settings are those chosen: %j", (settings) => {
  expect(reduced(room, before, { type: "inboundMedia/choose", settings, ...byAnn })).toEqual(settings);
});

it("[IM4] 24 hours and 1 day stay apart", () => {
  const hours: InboundMediaSettings = { shortLived: true, expiry: { unit: "hours", amount: 24 } };
  const days: InboundMediaSettings = { shortLived: true, expiry: { unit: "days", amount: 1 } };
  expect(reduced(room, hours, { type: "inboundMedia/choose", settings: days, ...byAnn })).toEqual(days);
});

it("[ST2] the same settings again are no change", () => {
  const settings = structuredClone(before);
  expect(reduceInboundMedia(before, { type: "inboundMedia/choose", settings, ...byAnn })).toBe(before);
});
