import { agentStatus } from "../../../src/sessions/agentStatus.ts";
import { canOpenSession, decideOpenSession } from "../../../src/sessions/canOpenSession.ts";
import { canWriteWithTicket, decideWriteWithTicket } from "../../../src/sessions/canWriteWithTicket.ts";
import { sessionExpiry } from "../../../src/sessions/sessionExpiry.ts";
import { ticketExpiry } from "../../../src/sessions/ticketExpiry.ts";
import { emailChangeStatus } from "../../../src/teammates/emailChangeStatus.ts";
import { type InvitationStatus, invitationStatus } from "../../../src/teammates/invitationStatus.ts";
import type { Sending } from "../../../src/teammates/sending.ts";
import { type Area, enumeration } from "../enumeration.ts";
import { anyMoment, dayMilli, instantOf, noCount, startMilli } from "../instants.ts";
import type { Words } from "../oracleTable.ts";
import { anySwitch } from "../words.ts";

/** SE1: "With a timeout of 15 minutes, that is 15 minutes after it. With 0 or no value, there is no timeout." */
const session = enumeration({
  question: "sessionExpiry",
  space: { timeout: { none: 0, "15 minutes": 15, ...noCount }, asked: anyMoment } as const,
  refused: [],
  decided: [
    `
  | timeout    | asked                                                             | answer  | by  |
  | none       | any                                                               | active  | SE1 |
  | 15 minutes | over 5 minutes before the start                                   | expired | SE6 |
  | 15 minutes | 5 minutes before the start or at the start or just before the end | active  | SE1 |
  | 15 minutes | at the end or after the end                                       | expired | SE1 |`,
  ],
  ask: ({ timeout, asked }) => sessionExpiry(timeout, startMilli, instantOf(asked, timeout * 60_000)),
});

/** SE2, SE3, SE5: tickets. */
const ticket = enumeration({
  question: "ticketExpiry",
  space: { valid: { never: 0, "60 seconds": 60, ...noCount }, asked: anyMoment } as const,
  refused: [],
  decided: [
    `
  | valid      | asked                                                             | answer       | by      |
  | never      | any                                                               | noTickets    | SE2     |
  | 60 seconds | over 5 minutes before the start                                   | notYetIssued | SE5 SE6 |
  | 60 seconds | 5 minutes before the start or at the start or just before the end | active       | SE3     |
  | 60 seconds | at the end or after the end                                       | expired      | SE3     |`,
  ],
  ask: ({ valid, asked }) => ticketExpiry(valid, startMilli, instantOf(asked, valid * 1_000)),
});

const writing = enumeration({
  question: "canWriteWithTicket",
  space: {
    channel: {
      chat: "chat",
      "e-mail": "email",
      "in capitals": "CHAT",
      "outside: a number": 7 as unknown as string,
    },
    "the app is enabled": anySwitch,
    valid: { never: 0, "60 seconds": 60, ...noCount },
    asked: anyMoment,
  } as const,
  refused: [
    // SE2: "applies to chat channels only. With 0 or no value, there are no tickets."
    `
  | channel         | by  |
  | other than chat | SE2 |`,
    `
  | valid | by  |
  | never | SE2 |`,
    // SE3: "through one of the enabled apps".
    `
  | the app is enabled | by  |
  | off                | SE3 |`,
    `
  | valid      | asked                           | by      |
  | 60 seconds | at the end or after the end     | SE3     |
  | 60 seconds | over 5 minutes before the start | SE5 SE6 |`,
  ],
  decided: [
    `
  | answer | by  |
  | yes    | SE3 |`,
  ],
  ask: (given) => decideWriteWithTicket(useOf(given), instantOf(given.asked, given.valid * 1_000)),
  can: (given) => canWriteWithTicket(useOf(given), instantOf(given.asked, given.valid * 1_000)),
});

function useOf(given: {
  readonly channel: string;
  readonly "the app is enabled": boolean;
  readonly valid: number;
}) {
  return {
    channelKind: given.channel,
    isAppEnabled: given["the app is enabled"],
    ticketSeconds: given.valid,
    issuedAtMilli: startMilli,
  };
}

/** PA6: "Otherwise, a user may have only one." */
const opening = enumeration({
  question: "canOpenSession",
  space: { simultaneous: anySwitch, open: { none: 0, one: 1, two: 2, ...noCount } } as const,
  refused: [
    `
  | simultaneous | open            | by  |
  | off          | other than none | PA6 |`,
  ],
  decided: [
    `
  | answer | by  |
  | yes    | PA6 |`,
  ],
  ask: ({ simultaneous, open }) => decideOpenSession(simultaneous, open),
  can: ({ simultaneous, open }) => canOpenSession(simultaneous, open),
});

/** When something happened, seen from the instant that is asked about. */
const seen = {
  "30 days ago": startMilli - 30 * dayMilli,
  "just under 30 days ago": startMilli - 30 * dayMilli + 1,
  now: startMilli,
  "5 minutes ahead": startMilli + 300_000,
  "over 5 minutes ahead": startMilli + 300_001,
  "outside: no instant": Infinity,
} as const;

function ageOf(about: string): (words: Words) => string {
  const ages: Readonly<Record<string, string>> = {
    "30 days ago": "long ago",
    "over 5 minutes ahead": "ahead",
    never: "never",
    "not told": "never",
  };
  return (words) => ages[words[about] ?? ""] ?? "lately";
}

/** PA7: "An agent is marked Inactive once the interval has passed since the later of their creation and their last log-in." */
const status = enumeration({
  question: "agentStatus",
  space: {
    interval: { none: 0, "30 days": 30, ...noCount },
    created: seen,
    "last log-in": { ...seen, never: null, "not told": undefined },
  } as const,
  derived: { "created it is": ageOf("created"), "seen it is": ageOf("last log-in") },
  refused: [],
  decided: [
    `
  | interval | created it is | seen it is        | answer   | by      |
  | none     | any           | any               | active   | PA7     |
  | 30 days  | lately        | other than ahead  | active   | PA7     |
  | 30 days  | long ago      | lately            | active   | PA7     |
  | 30 days  | long ago      | long ago or never | inactive | PA7     |
  | 30 days  | lately        | ahead             | active   | PA7 SE6 |
  | 30 days  | long ago      | ahead             | inactive | PA7 SE6 |
  | 30 days  | ahead         | lately            | active   | PA7 SE6 |
  | 30 days  | ahead         | other than lately | inactive | PA7 SE6 |`,
  ],
  ask: ({ interval, created, "last log-in": lastLogInAtMilli }) =>
    agentStatus(
      interval,
      // What is not told is left out.
      lastLogInAtMilli === undefined
        ? { createdAtMilli: created }
        : { createdAtMilli: created, lastLogInAtMilli },
      startMilli,
    ),
});

const sendings = {
  sent: { sentAtMilli: startMilli },
  none: null,
  "outside: a text": "today" as unknown as Sending,
} as const;

/** IV5: "It can be accepted for 7 days after it was sent, and a reminder is due after 4." */
const invitation = enumeration({
  question: "invitationStatus",
  space: {
    invitation: sendings,
    asked: {
      ...anyMoment,
      "just before the reminder": { of: "start", byMilli: 4 * dayMilli - 1 },
      "at the reminder": { of: "start", byMilli: 4 * dayMilli },
    },
  } as const,
  refused: [],
  decided: [
    `
  | invitation | asked                                                                  | answer      | by      |
  | none       | any                                                                    | accepted    | IV5     |
  | sent       | over 5 minutes before the start                                        | expired     | IV5 SE6 |
  | sent       | 5 minutes before the start or at the start or just before the reminder | pending     | IV5     |
  | sent       | at the reminder or just before the end                                 | reminderDue | IV5     |
  | sent       | at the end or after the end                                            | expired     | IV5     |`,
  ],
  say: (value) => value as InvitationStatus,
  ask: ({ invitation: sending, asked }) => invitationStatus(sending, instantOf(asked, 7 * dayMilli)),
});

/** TM16: "The old address stands until the new one is accepted, within 7 days." */
const emailChange = enumeration({
  question: "emailChangeStatus",
  space: { change: sendings, asked: anyMoment } as const,
  refused: [],
  decided: [
    `
  | change | asked                                                             | answer  | by       |
  | none   | any                                                               | none    | TM16     |
  | sent   | over 5 minutes before the start                                   | expired | TM16 SE6 |
  | sent   | 5 minutes before the start or at the start or just before the end | pending | TM16     |
  | sent   | at the end or after the end                                       | expired | TM16     |`,
  ],
  ask: ({ change, asked }) => emailChangeStatus(change, instantOf(asked, 7 * dayMilli)),
});

export const area: Area = {
  area: "the questions about sessions, tickets and invitations, by classes of instants",
  enumerations: [session, ticket, writing, opening, status, invitation, emailChange],
};
