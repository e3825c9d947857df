import { describe, expect, it } from "vitest";
import { mediaUrlMaker } from "../../src/inboundMedia/mediaUrlMaker.ts";
import type { MessagingChannel } from "../../src/inboundMedia/messagingChannel.ts";
import {
  defaultInboundMediaSettings as off,
  type InboundMediaSettings,
} from "../../src/inboundMedia/settings.ts";

const on = { ...off, shortLived: true };

describe("mediaUrlMaker", () => {
  it.each([
    ["facebookMessenger", "channelProvider"],
    ["whatsApp", "platform"],
    ["rcs", "platform"],
    ["inApp", "platform"],
    ["appleMessages", "notStated"],
    [{ other: "Line" }, "notStated"],
    [{ other: "facebookMessenger" }, "notStated"],
  ] as const)("[IM2] [not IM9] persistent URLs of %j: %s", (channel, maker) => {
    expect(mediaUrlMaker(off, channel)).toEqual({ value: maker, because: ["IM2"] });
  });

  it.each(["facebookMessenger", "whatsApp", "rcs", "inApp", "appleMessages", { other: "Line" }] as const)(
    "[IM9] [not IM2] the platform makes the short-lived URLs of %j",
    (channel) => {
      expect(mediaUrlMaker(on, channel)).toEqual({ value: "platform", because: ["IM9"] });
    },
  );

  it.each([
    [off, "whatsapp"],
    [off, "liveChat"],
    [off, ""],
    [off, "__proto__"],
    [off, "constructor"],
    [off, null],
    [off, undefined],
    [off, 7],
    [off, ["inApp"]],
    [off, {}],
    [on, { other: "" }],
    [on, { other: " \t" }],
    [on, { other: 7 }],
    [null, "whatsApp"],
    [{ ...off, shortLived: "true" }, "whatsApp"],
  ])("[ST10] null outside the declared types: %j, %j", (settings, channel) => {
    expect(mediaUrlMaker(settings as InboundMediaSettings, channel as MessagingChannel)).toEqual({
      value: null,
      because: ["ST10"],
    });
  });
});
