import type { RuleId } from "tenant-policy";

/** What the rules of each area are about, by the letters that their ids begin with, in the order of docs/rules.md. */
export const areas = {
  TS: "tenant settings",
  TZ: "time zone",
  PK: "profile key",
  HD: "help desk",
  CL: "cross-launch",
  SU: "subscription",
  ED: "e-mail domains",
  IM: "inbound media",
  BL: "bounce list",
  WS: "groups and teams",
  AS: "assets",
  RL: "roles",
  TM: "teammates",
  DL: "decryption of logs",
  IV: "invitations",
  AT: "app tray",
  UP: "user profiles",
  IP: "IP addresses",
  PA: "privacy and security",
  PW: "passwords",
  SE: "sessions",
  MD: "uploads and media links",
  CH: "channels",
  AU: "audit trail",
  ST: "states, commands and malformed input",
  AN: "answers",
} as const satisfies Readonly<Record<AreaOf<RuleId>, string>>;

/** An area of rules: the letters that their ids begin with, such as `"ED"`. */
export type Area = keyof typeof areas;

type AreaOf<Id extends string> = Id extends `${infer First}${infer Second}${number}`
  ? `${First}${Second}`
  : never;

/** The area of a rule, or of another text undefined. */
export function areaOf(rule: string): Area | undefined {
  const letters = rule.replace(/\d+$/, "");
  return isArea(letters) ? letters : undefined;
}

export function isArea(text: string): text is Area {
  return Object.hasOwn(areas, text);
}
