import {
  type Actor,
  type AuditEntry,
  type Change,
  type Command,
  type Transition,
  transition,
} from "tenant-policy";
import { bank, localTime, minuteMilli, now, person } from "./bank.ts";
import { paragraph, table } from "./layout.ts";
import type { Section } from "./section.ts";

const olga = by("olga");
const fiona = by("fiona");
const ann = by("ann");
const system: Actor = { kind: "system" };
const sam: Actor = {
  kind: "helpDesk",
  adminUserName: "sam",
  adminUserDomain: "support.example",
  originalRole: "full",
  current: { level: "tenant" },
};
const legal = { level: "team", group: "loans", team: "loans-legal" } as const;
const loans = { level: "group", group: "loans" } as const;
const cards = { team: "loans-cards", group: "loans", name: "Cards" };
const rates = { asset: "rates", name: "Rates letter" };
const nora = { teammate: "nora", email: "nora@retail-bank.example", home: loans } as const;
const omarsCase = { teammate: "omar", reference: "CASE-7" } as const;

const noNewTeams = { withheld: ["addGroupsAndTeams"] } as const;
const lastYear = { by: system, happenedAtMilli: Date.parse("2023-10-21T09:00:00Z") };

/** A day at the bank: every ten minutes a person gives a command, or the system reports an event. */
const day: readonly (readonly [about: string, Command])[] = [
  ["nora, as limited", { type: "teammates/invite", ...nora, role: "limited", by: fiona, at: at(0) }],
  ["nora, as owner", { type: "teammates/invite", ...nora, role: "owner", by: fiona, at: at(1) }],
  ["a team of loans", { type: "workspaces/addTeam", ...cards, by: fiona, at: at(2) }],
  ["a team of loans", { type: "workspaces/addTeam", ...cards, by: olga, at: at(3) }],
  ["nora, to full", { type: "teammates/changeRole", teammate: "nora", role: "full", by: fiona, at: at(4) }],
  ["a template", { type: "assets/make", ...rates, kind: "template", by: ann, at: at(5) }],
  ["ann's template", { type: "assets/lock", asset: "rates", by: ann, at: at(6) }],
  ["ann's template", { type: "assets/rename", asset: "rates", name: "Rates", by: fiona, at: at(7) }],
  ["an app", { type: "assets/share", asset: "loans-chat", with: legal, by: ann, at: at(8) }],
  [
    "the app",
    {
      type: "assets/completeWithdrawal",
      ...{ asset: "loans-chat", from: legal, withdrawal: "withdrawal-1", by: system, at: at(9) },
    },
  ],
  ["the app", { type: "assets/share", asset: "loans-chat", with: legal, by: ann, at: at(10) }],
  ["Europe/Dublin", { type: "timeZone/choose", zone: "Europe/Dublin", by: sam, at: at(11) }],
  [
    "access off",
    { type: "helpDesk/choose", settings: { ...bank.helpDesk, base: false }, by: olga, at: at(12) },
  ],
  ["Europe/Dublin", { type: "timeZone/choose", zone: "Europe/Dublin", by: sam, at: at(13) }],
  ["a domain", { type: "emailDomains/disallow", domain: "loans.retail-bank.example", by: olga, at: at(14) }],
  ["an address", { type: "bounceList/recordBounce", email: "Nobody@mail.example", by: system, at: at(15) }],
  ["nora", { type: "teammates/recordLogIn", teammate: "nora", by: fiona, at: at(16) }],
  ["an old report", { type: "subscription/changeEntitlements", entitlements: [], ...lastYear, at: at(17) }],
  ["new teams", { type: "subscription/changeWithheldFeatures", ...noNewTeams, by: system, at: at(18) }],
  ["a group", { type: "workspaces/addGroup", group: "cards", name: "Cards", by: olga, at: at(19) }],
  ["loans", { type: "workspaces/renameGroup", group: "loans", name: "Credit", by: olga, at: at(20) }],
  ["the bank", { type: "name/change", name: "Retail Bank of London", by: olga, at: at(21) }],
  ["olga herself", { type: "teammates/remove", teammate: "olga", by: olga, at: at(22) }],
  ["omar, to full", { type: "teammates/changeRole", teammate: "omar", role: "full", by: olga, at: at(23) }],
  ["omar, to full", { type: "teammates/lowerOwner", ...omarsCase, role: "full", by: system, at: at(24) }],
];

const steps = stepsOf(day.map(([, command]) => command));
const inExtract = [0, 1, 6, 7, 13, 20];

export const commands: Section = {
  name: "commands",
  document: "The tenant",
  title: "A day of commands and its audit trail",
  extract: () => [
    ...commandTable(inExtract),
    "In the audit trail:",
    ...inExtract.slice(-3).flatMap((place) => trailOf(steps[place]?.audit ?? null)),
  ],
  lines: () => [
    ...commandTable([...day.keys()]),
    "",
    "The audit trail of the day:",
    ...steps.flatMap(({ audit }) => trailOf(audit)),
  ],
};

function commandTable(places: readonly number[]): readonly string[] {
  return table([
    ["at", "by", "command", "about", "accepted", "because"],
    ...places.map((place) => {
      const [about, { type, by: actor, at: instant }] = day[place] as (typeof day)[number];
      const { value, because } = (steps[place] as Transition).decision;
      return [clock(instant), nameOf(actor), type, about, value ? "yes" : "no", because.join(" ")];
    }),
  ]);
}

function stepsOf(given: readonly Command[]): readonly Transition[] {
  let tenant = bank;
  return given.map((command) => {
    const step = transition(tenant, command);
    tenant = step.tenant;
    return step;
  });
}

function trailOf(audit: AuditEntry | null): readonly string[] {
  if (audit === null) return [];
  const changes = audit.changes.map((change) => `${change.path.join(".")}${changeText(change)}`);
  const outcome = audit.isAccepted ? changes.join("; ") || "no change" : "refused";
  const reference = audit.reference === null ? "" : ` (${audit.reference})`;
  const time = audit.at === null ? "no instant" : clock(audit.at);
  return paragraph(`- ${time} ${audit.by}, ${audit.command}${reference}: ${outcome}`);
}

function changeText({ before, after }: Change): string {
  if (before === undefined) return " is new";
  return after === undefined ? " is gone" : `: ${text(before)} → ${text(after)}`;
}

function text(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}

function by(id: string): Actor {
  return { kind: "teammate", id, current: person(id).home };
}

function nameOf(actor: Actor): string {
  if (actor.kind === "system") return "the system";
  return actor.kind === "teammate" ? actor.id : actor.adminUserName;
}

function at(place: number): number {
  return now + place * 10 * minuteMilli;
}

function clock(instant: number): string {
  return localTime(instant).slice(11, 16);
}
