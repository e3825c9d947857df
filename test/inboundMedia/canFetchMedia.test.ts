import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MediaCredential } from "../../src/inboundMedia/acceptedCredentials.ts";
import {
  canFetchMedia,
  decideFetchMedia,
  mediaKeyHeader,
  type PresentedCredential,
} from "../../src/inboundMedia/canFetchMedia.ts";
import type { MediaUrlExpiry } from "../../src/inboundMedia/mediaUrlExpiry.ts";
import type { MessagingChannel } from "../../src/inboundMedia/messagingChannel.ts";

const expiresAt = Date.UTC(2024, 2, 31, 1);
const week = 7 * 86_400_000;
const url: MediaUrlExpiry = { kind: "shortLived", expiresAtMilli: expiresAt };
const persistent: MediaUrlExpiry = { kind: "persistent" };

const key: PresentedCredential = { kind: "mediaAccessKey", header: mediaKeyHeader, isValid: true };
const invalidKey = { ...key, isValid: false };
const elsewhere = { ...key, header: "authorization" };

const channels = [
  "appleMessages",
  "whatsApp",
  "rcs",
  "facebookMessenger",
  "inApp",
  { other: "Line" },
] as const;
const kinds = ["mediaAccessKey", "appClientKey", "jwt"] as const;

/** IM7 in the document's words: "applicable for all channels", "additional credentials for In-App messaging channels". */
const applicable: Readonly<Record<MediaCredential, "all channels" | "in-app messaging channels">> = {
  mediaAccessKey: "all channels",
  appClientKey: "in-app messaging channels",
  jwt: "in-app messaging channels",
};

describe("canFetchMedia", () => {
  it("[IM2] a persistent URL is public for good", () => {
    for (const at of [-8.64e15, 0, expiresAt, 8.64e15]) {
      expect(decideFetchMedia(persistent, "whatsApp", [], at)).toEqual({ value: true, because: ["IM2"] });
    }
  });

  it("[IM5] a short-lived URL requires nothing before it expires, and the answer says until when", () => {
    const answer = { value: true, because: ["IM5"], validUntil: expiresAt };
    expect(decideFetchMedia(url, "whatsApp", [], expiresAt - week - 300_000)).toEqual(answer);
    expect(decideFetchMedia(url, "whatsApp", [], expiresAt - 1)).toEqual(answer);
    expect(decideFetchMedia(url, "whatsApp", [invalidKey], expiresAt - 1)).toEqual(answer);
  });

  it("[SE6] [not IM5] [not AN7] a URL dated ahead asks for a credential, which opens it", () => {
    const ahead: MediaUrlExpiry = { ...url, issuedAtMilli: expiresAt - 4 * 3_600_000 };
    const issued = expiresAt - 4 * 3_600_000 - 300_000;
    const asked = (presented: readonly PresentedCredential[]) =>
      decideFetchMedia(ahead, "whatsApp", presented, issued - 1);
    expect(asked([])).toEqual({ value: false, because: ["IM6", "SE6"], validUntil: issued });
    expect(asked([invalidKey])).toEqual({ value: false, because: ["IM7", "SE6"], validUntil: issued });
    expect(asked([key])).toEqual({ value: true, because: ["IM6", "IM7", "SE6"], validUntil: issued });
    expect(canFetchMedia(ahead, "whatsApp", [], issued)).toBe(true);
  });

  it.each([undefined, null, 0, expiresAt - week - 1])(
    "[SE6] issued at %j, which it does not know or cannot be, it counts as issued 7 days before its expiry",
    (issuedAtMilli) => {
      const stored = { ...url, issuedAtMilli } as MediaUrlExpiry;
      const counted = expiresAt - week - 300_000;
      expect(decideFetchMedia(stored, "rcs", [], counted - 1)).toMatchObject({
        value: false,
        because: ["IM6", "SE6"],
        validUntil: counted,
      });
      expect(canFetchMedia(stored, "rcs", [], counted)).toBe(true);
    },
  );

  it("[not SE6] a persistent URL has no date", () => {
    expect(canFetchMedia(persistent, "rcs", [], -8.64e15)).toBe(true);
  });

  it("[IM6] [not IM5] [AN7] at the instant of its expiry it has expired, which the refusal tells", () => {
    expect(decideFetchMedia(url, "whatsApp", [], expiresAt)).toEqual({
      value: false,
      because: ["IM6"],
      facts: { IM6: { expiresAtMilli: expiresAt } },
    });
  });

  it("[IM6] a valid key in another header opens nothing", () => {
    expect(decideFetchMedia(url, "whatsApp", [elsewhere], expiresAt)).toMatchObject({
      value: false,
      because: ["IM6"],
    });
  });

  it.each(["X-IMI-Connect-Media-Api-Key", "X-IMI-CONNECT-MEDIA-API-KEY", "x-imi-connect-media-api-key"])(
    "[IM6] letter case in the header's name does not matter: %s",
    (header) => {
      expect(canFetchMedia(url, "whatsApp", [{ ...key, header }], expiresAt)).toBe(true);
    },
  );

  it.each([
    "",
    " x-imi-connect-media-api-key",
    "x-imi-connect-media-api-key:",
    "x-imi-connect-media-api-\u212Aey",
    "x_imi_connect_media_api_key",
  ])("[IM6] but everything else does: %j", (header) => {
    expect(canFetchMedia(url, "whatsApp", [{ ...key, header }], expiresAt)).toBe(false);
  });

  it("[not IM6] any credential in the header meets the rule; IM7 decides whether it is accepted", () => {
    expect(decideFetchMedia(url, "whatsApp", [invalidKey], expiresAt)).toEqual({
      value: false,
      because: ["IM7"],
    });
  });

  it.each(channels.flatMap((channel) => kinds.map((kind) => ({ channel, kind }))))(
    "[IM7] the kinds that each channel accepts: %j",
    ({ channel, kind }) => {
      const isAccepted = channel === "inApp" || applicable[kind] === "all channels";
      expect(decideFetchMedia(url, channel, [{ ...key, kind }], expiresAt)).toMatchObject({
        value: isAccepted,
        because: isAccepted ? ["IM6", "IM7"] : ["IM7"],
      });
      expect(canFetchMedia(url, channel, [{ ...key, kind, isValid: false }], expiresAt)).toBe(false);
    },
  );

  it("[IM7] one valid credential is enough, at any position among others", () => {
    for (const presented of [
      [key, invalidKey, elsewhere],
      [invalidKey, elsewhere, key],
    ]) {
      expect(canFetchMedia(url, "rcs", presented, expiresAt)).toBe(true);
    }
  });

  it("[IM6] [IM7] a refusal names both if a credential is neither in the header nor accepted", () => {
    expect(decideFetchMedia(url, "rcs", [{ ...elsewhere, kind: "jwt" }], expiresAt)).toMatchObject({
      value: false,
      because: ["IM6", "IM7"],
    });
  });

  it("[IM7] a valid key in another header does not help an invalid one in the header", () => {
    expect(decideFetchMedia(url, "rcs", [invalidKey, elsewhere], expiresAt)).toEqual({
      value: false,
      because: ["IM7"],
    });
  });

  it("[not IM7] before the expiry, the kind of a credential does not matter", () => {
    expect(canFetchMedia(url, "rcs", [{ ...key, kind: "jwt" }], expiresAt - 1)).toBe(true);
  });

  it.each([
    [null, "rcs", [], 0],
    [undefined, "rcs", [], 0],
    ["persistent", "rcs", [], 0],
    [{}, "rcs", [], 0],
    [{ kind: "public" }, "rcs", [], 0],
    [{ kind: "shortLived" }, "rcs", [], 0],
    [{ kind: "shortLived", expiresAtMilli: Infinity }, "rcs", [], 0],
    [{ kind: "shortLived", expiresAtMilli: "9e15" }, "rcs", [], 0],
    [{ ...url, issuedAtMilli: NaN }, "rcs", [], expiresAt - 1],
    [{ ...url, issuedAtMilli: "0" }, "rcs", [], expiresAt - 1],
    [persistent, "sms", [], 0],
    [persistent, "", [], 0],
    [persistent, { other: "" }, [], 0],
    [persistent, "rcs", null, 0],
    [persistent, "rcs", "jwt", 0],
    [persistent, "rcs", [null], 0],
    [persistent, "rcs", [key, "jwt"], 0],
    [persistent, "rcs", [{ ...key, kind: "password" }], 0],
    [persistent, "rcs", [{ ...key, kind: "__proto__" }], 0],
    [persistent, "rcs", [{ ...key, header: undefined }], 0],
    [url, "rcs", [key, { ...key, isValid: "false" }], expiresAt],
    [url, "rcs", new Array<PresentedCredential>(1), 0],
    [url, "rcs", [key], NaN],
    [url, "rcs", [key], -Infinity],
    [url, "rcs", [key], "0"],
    [persistent, "rcs", [], undefined],
  ])(
    "[ST10] a value outside its declared type is refused: %j %j %j %j",
    (expiry, channel, presented, now) => {
      expect(
        decideFetchMedia(
          expiry as MediaUrlExpiry,
          channel as MessagingChannel,
          presented as PresentedCredential[],
          now as number,
        ),
      ).toEqual({ value: false, because: ["ST10"] });
    },
  );

  const credential = fc.record({
    kind: fc.constantFrom(...kinds),
    header: fc.constantFrom(mediaKeyHeader, "authorization", mediaKeyHeader.toUpperCase()),
    isValid: fc.boolean(),
  });
  const channel = fc.constantFrom(...channels);
  const instant = fc.integer({ min: -8.64e15, max: 8.64e15 });

  it("the answer is constant until validUntil, and different from then on", () => {
    fc.assert(
      fc.property(
        channel,
        fc.array(credential),
        instant,
        fc.option(instant),
        instant,
        instant,
        (on, presented, end, issuedAtMilli, now, later) => {
          const expiry: MediaUrlExpiry = { kind: "shortLived", expiresAtMilli: end, issuedAtMilli };
          const answer = decideFetchMedia(expiry, on, presented, now);
          const holds = answer.validUntil === undefined || later < answer.validUntil;
          if (later >= now) {
            const same = decideFetchMedia(expiry, on, presented, later);
            expect(JSON.stringify(same) === JSON.stringify(answer)).toBe(holds);
          }
        },
      ),
    );
  });

  it("order and duplicates do not matter, and one more credential never closes an expired URL", () => {
    fc.assert(
      fc.property(channel, fc.array(credential), credential, (on, presented, more) => {
        const answer = decideFetchMedia(url, on, presented, expiresAt);
        expect(decideFetchMedia(url, on, [...presented, ...presented].reverse(), expiresAt)).toEqual(answer);
        if (answer.value) expect(canFetchMedia(url, on, [more, ...presented], expiresAt)).toBe(true);
      }),
    );
  });
});
