import { type AuditEntry, type Command, type Actor, type Transition, transition } from "tenant-policy";
import { bank, localTime, minuteMilli, now, person } from "./bank.ts";
import { paragraph, type Section, table } from "./page.ts";

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
const nora = { teammate: "nora", email: "nora@retail-bank.example", home: loans } as const;

/** A day at the bank: every ten minutes somebody wants something, or something happens outside. */
const commands: readonly Command[] = [
  { type: "teammates/invite", ...nora, role: "limited", by: fiona, at: at(0) },
  { type: "teammates/invite", ...nora, role: "owner", by: fiona, at: at(1) },
  { type: "workspaces/addTeam", team: "loans-cards", group: "loans", name: "Cards", by: fiona, at: at(2) },
  { type: "workspaces/addTeam", team: "loans-cards", group: "loans", name: "Cards", by: olga, at: at(3) },
  { type: "teammates/changeRole", teammate: "nora", role: "full", by: fiona, at: at(4) },
  { type: "assets/make", asset: "rates", kind: "template", name: "Rates letter", by: ann, at: at(5) },
  { type: "assets/lock", asset: "rates", by: ann, at: at(6) },
  { type: "assets/rename", asset: "rates", name: "Rates", by: fiona, at: at(7) },
  { type: "assets/share", asset: "loans-chat", with: legal, by: ann, at: at(8) },
  { type: "assets/completeWithdrawal", asset: "loans-chat", from: legal, by: system, at: at(9) },
  { type: "assets/share", asset: "loans-chat", with: legal, by: ann, at: at(10) },
  { type: "timeZone/choose", zone: "Europe/Dublin", by: sam, at: at(11) },
  { type: "helpDesk/choose", settings: { ...bank.helpDesk, base: false }, by: olga, at: at(12) },
  { type: "timeZone/choose", zone: "Europe/Dublin", by: sam, at: at(13) },
  { type: "emailDomains/disallow", domain: "loans.retail-bank.example", by: olga, at: at(14) },
  { type: "bounceList/recordBounce", email: "Nobody@mail.example", by: system, at: at(15) },
  { type: "teammates/recordLogIn", teammate: "nora", by: fiona, at: at(16) },
  { type: "teammates/remove", teammate: "olga", by: olga, at: at(17) },
];

const steps = stepsOf(commands);

export const day: Section = {
  document: "The tenant",
  title: "A day at the bank, command by command",
  lines: () => [
    ...table([
      ["at", "who", "command", "accepted", "because"],
      ...commands.map(({ type, by: actor, at: instant }, place) => [
        clock(instant),
        nameOf(actor),
        type,
        steps[place]?.decision.value === true ? "yes" : "no",
        steps[place]?.decision.because.join(" ") ?? "",
      ]),
    ]),
    "",
    "The audit trail of the day:",
    ...steps.flatMap(({ audit }) => (audit === null ? [] : trailOf(audit))),
  ],
};

function stepsOf(log: readonly Command[]): readonly Transition[] {
  let tenant = bank;
  return log.map((command) => {
    const step = transition(tenant, command);
    tenant = step.tenant;
    return step;
  });
}

function trailOf({ at: instant, by: who, command, isAccepted, changes }: AuditEntry): readonly string[] {
  const told = changes.map(
    ({ path, before, after }) => `${path.join(".")}: ${text(before)} → ${text(after)}`,
  );
  const outcome = isAccepted ? told.join("; ") || "nothing changed" : "refused";
  return paragraph(`- ${clock(instant)} ${who}, ${command}: ${outcome}`);
}

function text(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "none";
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
