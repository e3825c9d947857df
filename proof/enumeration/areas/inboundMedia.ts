import { acceptedCredentials } from "../../../src/inboundMedia/acceptedCredentials.ts";
import {
  canFetchMedia,
  decideFetchMedia,
  type PresentedCredential,
} from "../../../src/inboundMedia/canFetchMedia.ts";
import { type MediaUrlExpiry, mediaUrlExpiry } from "../../../src/inboundMedia/mediaUrlExpiry.ts";
import { mediaUrlMaker } from "../../../src/inboundMedia/mediaUrlMaker.ts";
import type { MessagingChannel } from "../../../src/inboundMedia/messagingChannel.ts";
import type { MediaExpiry } from "../../../src/inboundMedia/settings.ts";
import { type Area, enumeration } from "../enumeration.ts";
import { anyMoment, dayMilli, instantOf, startMilli } from "../instants.ts";
import type { Words } from "../oracleTable.ts";
import { anySwitch } from "../words.ts";

const channels = {
  "Apple Messages": "appleMessages",
  WhatsApp: "whatsApp",
  RCS: "rcs",
  "Facebook Messenger": "facebookMessenger",
  "in-app messaging": "inApp",
  Line: { other: "Line" },
  "outside: an unknown one": "telex" as unknown as MessagingChannel,
} as const;

const expiries = {
  "4 hours": { unit: "hours", amount: 4 },
  "168 hours": { unit: "hours", amount: 168 },
  "1 day": { unit: "days", amount: 1 },
  "7 days": { unit: "days", amount: 7 },
  "3 hours": { unit: "hours", amount: 3 },
  "169 hours": { unit: "hours", amount: 169 },
  "8 days": { unit: "days", amount: 8 },
  "a day and a half": { unit: "days", amount: 1.5 },
  "outside: weeks": { unit: "weeks", amount: 1 } as unknown as MediaExpiry,
} as const;

/** IM2, IM9: "The channel provider makes it for Facebook Messenger. The platform makes it for WhatsApp, RCS and in-app …" */
const making = enumeration({
  question: "mediaUrlMaker",
  space: { "short-lived": anySwitch, expiry: expiries, channel: channels } as const,
  refused: [],
  decided: [
    `
  | short-lived | channel                             | answer          | by  |
  | on          | any                                 | platform        | IM9 |
  | off         | Facebook Messenger                  | channelProvider | IM2 |
  | off         | WhatsApp or RCS or in-app messaging | platform        | IM2 |
  | off         | Apple Messages or Line              | notStated       | IM2 |`,
  ],
  ask: ({ "short-lived": shortLived, expiry, channel }) => mediaUrlMaker({ shortLived, expiry }, channel),
});

/** IM2–IM4, IM8. */
const expiring = enumeration({
  question: "mediaUrlExpiry",
  space: {
    "short-lived": anySwitch,
    expiry: expiries,
    issued: {
      "long ago": startMilli,
      "at the last instant": 8.64e15,
      "outside: after it": 8.64e15 + 2,
    },
  } as const,
  derived: {
    "the expiry": ({ expiry = "" }) =>
      ["3 hours", "169 hours", "8 days", "a day and a half"].includes(expiry)
        ? "cannot be set"
        : "can be set",
  },
  refused: [],
  decided: [
    `
  | short-lived | the expiry    | issued              | expiry              | answer             | by      |
  | off         | any           | any                 | any                 | persistent         | IM2 IM8 |
  | on          | cannot be set | any                 | any                 | no answer          | IM4     |
  | on          | can be set    | at the last instant | any                 | no answer          | ST10    |
  | on          | can be set    | long ago            | 4 hours             | 4 hours after it   | IM3 IM8 |
  | on          | can be set    | long ago            | 1 day               | 24 hours after it  | IM3 IM8 |
  | on          | can be set    | long ago            | 168 hours or 7 days | 168 hours after it | IM3 IM8 |`,
  ],
  say: (value) => {
    const expiry = value as MediaUrlExpiry;
    if (expiry.kind === "persistent") return "persistent";
    const hours = (expiry.expiresAtMilli - (expiry.issuedAtMilli ?? NaN)) / 3_600_000;
    return `${String(hours)} hours after it`;
  },
  ask: ({ "short-lived": shortLived, expiry, issued }) => mediaUrlExpiry({ shortLived, expiry }, issued),
});

/** IM7: "Only in-app messaging also accepts the app's client key or a JWT." */
const accepting = enumeration({
  question: "acceptedCredentials",
  space: { channel: channels } as const,
  refused: [],
  decided: [
    `
  | channel                     | answer                            | by  |
  | in-app messaging            | mediaAccessKey, appClientKey, jwt | IM7 |
  | other than in-app messaging | mediaAccessKey                    | IM7 |`,
  ],
  ask: ({ channel }) => acceptedCredentials(channel),
});

/** A request with no credential, one, or two. */
const credentials: Readonly<Record<string, readonly PresentedCredential[]>> = {
  none: [],
  ...Object.fromEntries(
    (["mediaAccessKey", "appClientKey", "jwt"] as const).flatMap((kind) =>
      [true, false].flatMap((isValid) =>
        ["x-imi-connect-media-api-key", "X-IMI-Connect-Media-API-Key", "authorization"].map((header) => [
          `${isValid ? "a valid" : "an invalid"} ${kind} in ${header}`,
          [{ kind, header, isValid }],
        ]),
      ),
    ),
  ),
  "an invalid jwt and a valid mediaAccessKey in x-imi-connect-media-api-key": [
    { kind: "jwt", header: "x-imi-connect-media-api-key", isValid: false },
    { kind: "mediaAccessKey", header: "x-imi-connect-media-api-key", isValid: true },
  ],
  "outside: a text": ["key"] as unknown as readonly PresentedCredential[],
};

/** IM6, IM7: "a credential in the request header"; "one valid credential is enough". */
const isAccepted = ({ credential = "", channel = "" }: Words): string => {
  if (credential === "none") return "none";
  const kinds =
    channel === "in-app messaging" ? ["mediaAccessKey", "appClientKey", "jwt"] : ["mediaAccessKey"];
  return kinds.some((kind) => credential.includes(`a valid ${kind} `)) ? "accepted" : "not accepted";
};

const fetching = enumeration({
  question: "canFetchMedia",
  space: {
    url: {
      persistent: (): MediaUrlExpiry => ({ kind: "persistent" }),
      "of 7 days": (endsAtMilli: number): MediaUrlExpiry => ({
        kind: "shortLived",
        expiresAtMilli: endsAtMilli,
        issuedAtMilli: startMilli,
      }),
      "of 7 days, stored without its issue": (endsAtMilli: number): MediaUrlExpiry => ({
        kind: "shortLived",
        expiresAtMilli: endsAtMilli,
      }),
      "outside: another kind": () => ({ kind: "forever" }) as unknown as MediaUrlExpiry,
    },
    channel: channels,
    credential: credentials,
    asked: anyMoment,
  },
  derived: {
    "the credential is": isAccepted,
    "the header is": ({ credential = "" }) => {
      if (credential === "none") return "missing";
      return credential.endsWith("authorization") ? "missing" : "there";
    },
    "it is": ({ asked = "" }) => {
      if (asked.startsWith("over 5")) return "dated ahead";
      return asked === "at the end" || asked === "after the end" ? "over" : "in time";
    },
  },
  refused: [
    `
  | url                   | it is       | the header is | by      |
  | other than persistent | over        | missing       | IM6     |
  | other than persistent | dated ahead | missing       | IM6 SE6 |`,
    `
  | url                   | it is       | the credential is | by      |
  | other than persistent | over        | not accepted      | IM7     |
  | other than persistent | dated ahead | not accepted      | IM7 SE6 |`,
  ],
  decided: [
    `
  | url                   | it is       | answer | by          |
  | persistent            | any         | yes    | IM2         |
  | other than persistent | in time     | yes    | IM5         |
  | other than persistent | over        | yes    | IM6 IM7     |
  | other than persistent | dated ahead | yes    | IM6 IM7 SE6 |`,
  ],
  ask: ({ url, channel, credential, asked }) =>
    decideFetchMedia(url(startMilli + 7 * dayMilli), channel, credential, instantOf(asked, 7 * dayMilli)),
  can: ({ url, channel, credential, asked }) =>
    canFetchMedia(url(startMilli + 7 * dayMilli), channel, credential, instantOf(asked, 7 * dayMilli)),
});

export const area: Area = {
  area: "the questions about inbound files, by classes of instants",
  enumerations: [making, expiring, accepting, fetching],
};
