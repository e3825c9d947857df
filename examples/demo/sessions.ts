import {
  agentStatus,
  canEmbedWorkspace,
  canOpenSession,
  canWriteWithTicket,
  sessionExpiry,
} from "tenant-policy";
import { bank, localTime, minuteMilli, now, teammate } from "./bank.ts";
import { table, yesNo } from "./layout.ts";
import type { Section } from "./section.ts";

const ticket = { channelKind: "chat", ticketSeconds: 900, issuedAtMilli: now, isAppEnabled: true };
const endMilli = now + 15 * minuteMilli;

export const sessions: Section = {
  name: "sessions",
  document: "Privacy and security",
  title: "Sessions, chat tickets, inactive agents",
  extract: () => [session(), ...agents()],
  lines: () => [
    session(),
    `A second session at the same time: ${yesNo(canOpenSession(bank.privacy.allowsSimultaneousSessions, 1))}`,
    `The agent workspace in an iframe: ${yesNo(canEmbedWorkspace(bank.privacy.allowsEmbedding))}`,
    "",
    ...table([
      ["a ticket of 15 minutes", "may write"],
      ["in the chat, 1 ms before its end", yesNo(canWriteWithTicket(ticket, endMilli - 1))],
      ["in the chat, at its end", yesNo(canWriteWithTicket(ticket, endMilli))],
      ["by e-mail", yesNo(canWriteWithTicket({ ...ticket, channelKind: "email" }, now))],
    ]),
    "",
    ...agents(),
  ],
};

function session(): string {
  const lastMilli = now - 10 * minuteMilli;
  const { value, validUntil } = sessionExpiry(bank.channels.module.idleMinutes, lastMilli, now);
  return `A session last used on ${localTime(lastMilli)} is ${value ?? "?"} until ${localTime(validUntil)}.`;
}

function agents(): readonly string[] {
  return table([
    ["agent", "marked as", "until"],
    ...["ann", "luca", "rex"].map((id) => {
      const { value, validUntil } = agentStatus(bank.privacy.inactiveAfterDays, teammate(id), now);
      return [id, value ?? "?", validUntil === undefined ? "the next log-in" : localTime(validUntil)];
    }),
  ]);
}
