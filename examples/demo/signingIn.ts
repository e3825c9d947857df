import {
  agentStatus,
  canEmbedWorkspace,
  canOpenSession,
  canWriteWithTicket,
  decideIpAllowed,
  ipListRisks,
  sessionExpiry,
  signInRequirement,
  twoFactorModes,
} from "tenant-policy";
import { bank, localTime, minuteMilli, now, teammate } from "./bank.ts";
import { type Section, table, yesNo } from "./page.ts";

const { management, api } = bank.networkAccess;

const attempts = [
  ["192.0.2.77", "ann"],
  ["::ffff:192.0.2.77", "ann"],
  ["2001:DB8:1:0::5", "ann"],
  ["198.51.100.9", "olga"],
  ["198.51.100.9", "felix"],
  ["198.51.100.9", "ann"],
  ["192.0.2.077", "olga"],
] as const;

export const signingIn: Section = {
  document: "Privacy and security",
  title: "Addresses and two-factor authentication",
  lines: () => [
    "Olga, an Owner, is taken for an administrator; Felix has remote access; Ann is neither.",
    `Management: ${management.entries.join(", ")}. This bank's mode: ${bank.networkAccess.twoFactor}.`,
    ...table([
      ["signing in from", "as", ...twoFactorModes, "because, with remoteOnly"],
      ...attempts.map(([address, id]) => [address, id, ...signIn(address, id)]),
    ]),
    ...["198.51.100.20", "192.0.2.77"].map((address) => {
      const { value, because } = decideIpAllowed(address, api, "api");
      return `API requests from ${address}: ${yesNo(value)} (${because.join(" ")})`;
    }),
    `Who sets this list from 198.51.100.9 should be told: ` +
      `${ipListRisks(management, "198.51.100.9").value?.join(", ") ?? "?"}.`,
  ],
};

export const sessions: Section = {
  document: "Privacy and security",
  title: "Sessions, tickets, marks",
  lines: () => {
    const { idleMinutes } = bank.channels.module;
    const last = now - 10 * minuteMilli;
    const session = sessionExpiry(idleMinutes, last, now);
    const ticket = { channelKind: "chat", ticketSeconds: 900, issuedAtMilli: now, isAppEnabled: true };
    const ends = now + 15 * minuteMilli;
    return [
      `Last used ${localTime(last)}: ${session.value ?? "?"} until ${localTime(session.validUntil)}.`,
      `A second session beside it: ${yesNo(canOpenSession(bank.privacy.allowsSimultaneousSessions, 1))}. ` +
        `The workspace in an iframe: ${yesNo(canEmbedWorkspace(bank.privacy.allowsEmbedding))}.`,
      `A chat ticket of 15 minutes, 1 ms before its end: ${yesNo(canWriteWithTicket(ticket, ends - 1))}; ` +
        `at its end: ${yesNo(canWriteWithTicket(ticket, ends))}; ` +
        `for e-mail: ${yesNo(canWriteWithTicket({ ...ticket, channelKind: "email" }, now))}.`,
      ...table(
        ["ann", "luca", "rex"].map((id) => {
          const { value, validUntil } = agentStatus(bank.privacy.inactiveAfterDays, teammate(id), now);
          return [id, value ?? "?", validUntil === undefined ? "" : `until ${localTime(validUntil)}`];
        }),
      ),
    ];
  },
};

function signIn(address: string, id: string): readonly string[] {
  const { role, hasRemoteAccess } = teammate(id);
  const attempt = { address, list: management, isAdministrator: role === "owner", hasRemoteAccess };
  const answers = twoFactorModes.map((twoFactor) => signInRequirement({ ...attempt, twoFactor }));
  const asItIs = signInRequirement({ ...attempt, twoFactor: "remoteOnly" });
  return [...answers.map(({ value }) => value ?? "?"), asItIs.because.join(" ")];
}
