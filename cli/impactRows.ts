import type {
  HelpDeskChange,
  Impact,
  IpRanges,
  PersonalSubject,
  SettingDifference,
  SettingValue,
  SignInGroup,
  SignInStanding,
  Standing,
  TextSet,
} from "tenant-policy/analysis";
import { enLabels as labels } from "tenant-policy/explain/en";
import { listed, workspaceText } from "./workspaces.ts";

/** A line of a table of what changes. */
export interface ImpactRow {
  readonly change: "gained" | "widened" | "moved" | "narrowed" | "lost" | "changed";
  readonly who: string;
  /** What it is about, such as a kind of asset. */
  readonly topic: string;
  /** What about it. */
  readonly detail: string;
  /** How many times it is so. */
  readonly count: number;
  /** Somebody for whom it is so; empty where nobody is named. */
  readonly witness: string;
  /** Something that it is so about; empty where nothing is named. */
  readonly thing: string;
  /** Whether it may let somebody do what they could not do. */
  readonly isWidening: boolean;
}

/** What changes, line by line. Of a setting, so many entries are named. */
export function impactRows(impact: Impact, most: number): readonly ImpactRow[] {
  return [
    ...impact.permissions.map(({ change, before, after, subject, count, witness }) => {
      const [topic, detail] = subjectText(subject);
      return row(change, standingText(before, after), topic, detail, { count, witness: witness.teammate });
    }),
    // What may be made is told below, for every workspace and not only where an asset is.
    ...impact.assets
      .filter(({ action }) => action !== "make")
      .map(({ change, before, after, action, assetKind, count, witness: { teammate, asset } }) => {
        const [topic, detail] = [labels.assetKind[assetKind], labels.assetAction[action]];
        const found = { count, witness: teammate, thing: asset };
        return row(change, standingText(before, after), topic, detail, found);
      }),
    ...impact.making.map(({ change, before, after, assetKind, count, witness: { teammate, workspace } }) => {
      const [topic, detail] = [labels.assetKind[assetKind], labels.assetAction.make];
      const found = { count, witness: teammate, thing: workspaceText(workspace) };
      return row(change, standingText(before, after), topic, detail, found);
    }),
    ...impact.helpDesk.map(helpDeskRow),
    ...signInRows(impact.signIn, most),
    ...impact.settings.map((difference) => settingRow(difference, most)),
    ...impact.dues.map(({ change, due, count, witness: { teammate } }) =>
      row("changed", "teammates", change === "gained" ? "due now" : "due no more", dueTexts[due], {
        count,
        witness: teammate,
      }),
    ),
  ];
}

/** A row. What only changed, such as a time zone, widens nothing. */
export function row(
  change: ImpactRow["change"],
  who: string,
  topic: string,
  detail: string,
  found: Partial<Pick<ImpactRow, "count" | "witness" | "thing" | "isWidening">> = {},
): ImpactRow {
  const isWidening = change === "gained" || change === "widened" || change === "moved";
  return { change, who, topic, detail, count: 1, witness: "", thing: "", isWidening, ...found };
}

/** Where somebody stands, before and after where that differs. */
export function standingText(before: Standing | null, after: Standing | null): string {
  const [was, is] = [before, after].map((standing) =>
    standing === null ? "nobody" : `${standing.role}, ${workspaceText(standing.home)}`,
  );
  return was === is ? `${is}` : `${was} → ${is}`;
}

function subjectText(subject: PersonalSubject): readonly [topic: string, detail: string] {
  switch (subject.kind) {
    case "feature":
      return ["features", labels.feature[subject.feature]];
    case "setting":
      return [`settings to ${subject.action}`, labels.section[subject.section]];
    case "activity":
      return ["activities", labels.activity[subject.activity]];
    case "app":
      return ["apps", labels.app[subject.app]];
    case "botRole":
      return ["bot roles", labels.botRole[subject.botRole]];
    case "decryptLogs":
      return ["logs", labels.withheldFeature.decryption];
  }
}

const launchers = {
  ...{ helpDesk: "support", partner: "partners", provisionedOwner: "the provisioned Owner" },
} as const satisfies Readonly<Record<HelpDeskChange["launcher"], string>>;

function helpDeskRow({ launcher, originalRole, change, subject, before, after }: HelpDeskChange): ImpactRow {
  const who = originalRole === null ? launchers[launcher] : `${launchers[launcher]}, ${originalRole}`;
  return row(change, who, "cross-launch", `${subject} ${String(before)} → ${String(after)}`);
}

function signInRows({ groups, api }: Impact["signIn"], most: number): readonly ImpactRow[] {
  const byChange = [
    { change: "gained", ranges: api.gained },
    { change: "lost", ranges: api.lost },
  ] as const;
  return [
    ...groups.map((group) => signInRow(group, most)),
    ...byChange
      .filter(({ ranges }) => ranges.ranges.length > 0)
      .map(({ change, ranges }) => row(change, "API requests", "addresses", rangesText(ranges, most))),
  ];
}

const signers = {
  ...{ absent: "nobody", local: "other users" },
  remote: "administrators and users with remote access",
} as const satisfies Readonly<Record<SignInStanding, string>>;

function signInRow(
  { change, people, count, addresses, before, after, witness }: SignInGroup,
  most: number,
): ImpactRow {
  const [was, is] = [signers[people.before], signers[people.after]];
  const who = was === is ? is : `${was} → ${is}`;
  const detail = `${before} → ${after} from ${rangesText(addresses, most)}`;
  return row(change, who, "sign-in", detail, { count, witness: witness.teammate });
}

function rangesText({ ranges, wholeFamilies }: IpRanges, most: number): string {
  const parts = ranges.filter(({ family }) => !wholeFamilies.includes(family));
  const families = wholeFamilies.map((family) => `all of ${family}`);
  return listed(
    [...families, ...parts.map(({ first, last }) => (first === last ? first : `${first}–${last}`))],
    most,
  );
}

function settingRow(difference: SettingDifference, most: number): ImpactRow {
  const { change, scope, setting } = difference;
  const detail =
    "texts" in difference
      ? setText(difference.texts, most)
      : `${valueText(difference.before)} → ${valueText(difference.after)}`;
  const topic = settingTexts[setting];
  return scope === "channels"
    ? row(change, "channels", topic, detail, { count: difference.count, witness: difference.witness })
    : row(change, scope === "module" ? "channels without a value of their own" : "tenant", topic, detail);
}

function setText(texts: TextSet, most: number): string {
  if ("only" in texts) return listed(texts.only, most);
  return texts.allBut.length === 0 ? "all" : `all but ${listed(texts.allBut, most)}`;
}

/** What a setting is called, with its unit. */
const settingTexts = {
  channel: "the channel is there",
  addsCustomerDetails: "customer details in mails",
  idleMinutes: "idle minutes (0: no end)",
  ticketSeconds: "seconds of a ticket (0: none)",
  customersMayUpload: "uploads of customers",
  agentsMayUpload: "uploads of agents",
  maxFileMegabytes: "megabytes of a file",
  enforcesMediaAccess: "media links need a log-in",
  allowsEmbedding: "embedding in other pages",
  allowsSimultaneousSessions: "several sessions at once",
  inactiveAfterDays: "days until inactive (0: never)",
  apiAuthenticationMode: "API authentication mode",
  renewWithoutOtp: "renewal without one-time password",
  minAgeDays: "least age of a password in days",
  maxAgeDays: "greatest age of a password in days (0: none)",
  history: "passwords that are not used again",
  mediaUrlMilli: "milliseconds of a media URL (none: no end)",
  bounceRetentionDays: "days on the bounce list",
  timeZone: "time zone",
  mail: "mail to and from",
  forwarding: "data sent to",
  customerFiles: "files of customers",
  agentFiles: "files of agents",
  emailDomains: "domains of new users",
  sending: "mail over AWS SES to",
} as const satisfies Readonly<Record<SettingDifference["setting"], string>>;

function valueText(value: SettingValue): string {
  return value === null ? "none" : String(value);
}

const dueTexts = {
  password: "a new password is due",
  inactivity: "marked as inactive",
  invitation: "the invitation has expired",
} as const satisfies Readonly<Record<Impact["dues"][number]["due"], string>>;
