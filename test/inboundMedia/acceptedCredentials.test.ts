import { describe, expect, it } from "vitest";
import { acceptedCredentials } from "../../src/inboundMedia/acceptedCredentials.ts";
import type { MessagingChannel } from "../../src/inboundMedia/messagingChannel.ts";

describe("acceptedCredentials", () => {
  it("[IM7] in-app messaging accepts the media access key, the app's client key and a JWT", () => {
    expect(acceptedCredentials("inApp")).toEqual({
      value: ["mediaAccessKey", "appClientKey", "jwt"],
      because: ["IM7"],
    });
  });

  it.each(["appleMessages", "whatsApp", "rcs", "facebookMessenger", { other: "inApp" }] as const)(
    "[IM7] %j accepts only the media access key",
    (channel) => {
      expect(acceptedCredentials(channel)).toEqual({ value: ["mediaAccessKey"], because: ["IM7"] });
    },
  );

  it.each(["email", "InApp", "", "__proto__", null, undefined, { other: " " }, ["inApp"]])(
    "[ST10] null for the channel %j",
    (channel) => {
      expect(acceptedCredentials(channel as MessagingChannel)).toEqual({ value: null, because: ["ST10"] });
    },
  );
});
