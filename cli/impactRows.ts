import type {
  AssetImpact,
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
  readonly change: AssetImpact["change"] | "changed";
  readonly who: string;
  /** What it is about, such as a kind of asset. */
  readonly topic: string;
  /** What about it. */
  readonly detail: string;
  /** How many times it is so. */
  readonly count: number;
  /** Somebody for whom it is so; empty where nobody is named. */
  readonly witness: string;
  /** Whether it lets somebody do something. What falls due does not. */
  readonly isAccess: boolean;
}

/** What changes, line by line. */
export function impactRows(impact: Impact): readonly ImpactRow[] {
  return [
    ...impact.permissions.map(({ change, before, after, subject, count, witness }) => {
      const [topic, detail] = subjectText(subject);
      return row(change, standingText(before, after), topic, detail, count, witness.teammate);
    }),
    // What may be made is told below, for every workspace and not only where an asset is.
    ...impact.assets
      .filter(({ action }) => action !== "make")
      .map(({ change, before, after, action, assetKind, count, witness }) => {
        const [topic, detail] = [labels.assetKind[assetKind], labels.assetAction[action]];
        return row(change, standingText(before, after), topic, detail, count, witness.teammate);
      }),
    ...impact.making.map(({ change, before, after, assetKind, count, witness }) => {
      const [topic, detail] = [labels.assetKind[assetKind], labels.assetAction.make];
      return row(change, standingText(before, after), topic, detail, count, witness.teammate);
    }),
    ...impact.helpDesk.map(helpDeskRow),
    ...signInRows(impact.signIn),
    ...impact.settings.map(settingRow),
    ...impact.dues.map(({ change, due, count, witness }) => {
      return { ...row(change, "teammates", "due", dueTexts[due], count, witness.teammate), isAccess: false };
    }),
  ];
}

function row(
  change: ImpactRow["change"],
  who: string,
  topic: string,
  detail: string,
  count = 1,
  witness = "",
): ImpactRow {
  return { change, who, topic, detail, count, witness, isAccess: true };
}

/** Where somebody stands, before and after where that differs. */
function standingText(before: Standing | null, after: Standing | null): string {
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

function signInRows({ groups, api }: Impact["signIn"]): readonly ImpactRow[] {
  const byChange = [
    { change: "gained", ranges: api.gained },
    { change: "lost", ranges: api.lost },
  ] as const;
  return [
    ...groups.map(signInRow),
    ...byChange
      .filter(({ ranges }) => ranges.ranges.length > 0)
      .map(({ change, ranges }) => row(change, "API requests", "addresses", rangesText(ranges))),
  ];
}

const signers = {
  ...{ absent: "nobody", local: "other users" },
  remote: "administrators and users with remote access",
} as const satisfies Readonly<Record<SignInStanding, string>>;

function signInRow({ change, people, count, addresses, before, after, witness }: SignInGroup): ImpactRow {
  const [was, is] = [signers[people.before], signers[people.after]];
  const who = was === is ? is : `${was} → ${is}`;
  const detail = `${before} → ${after} from ${rangesText(addresses)}`;
  return row(change, who, "sign-in", detail, count, witness.teammate);
}

function rangesText({ ranges, wholeFamilies }: IpRanges): string {
  const parts = ranges.filter(({ family }) => !wholeFamilies.includes(family));
  return listed([
    ...wholeFamilies.map((family) => `all of ${family}`),
    ...parts.map(({ first, last }) => (first === last ? first : `${first}–${last}`)),
  ]);
}

function settingRow(difference: SettingDifference): ImpactRow {
  const { change, scope, setting } = difference;
  const detail =
    "texts" in difference
      ? setText(difference.texts)
      : `${valueText(difference.before)} → ${valueText(difference.after)}`;
  return scope === "channels"
    ? row(change, "channels", setting, detail, difference.count, difference.witness)
    : row(change, scope === "module" ? "channels without a value of their own" : scope, setting, detail);
}

function setText(texts: TextSet): string {
  if ("only" in texts) return listed(texts.only);
  return texts.allBut.length === 0 ? "all" : `all but ${listed(texts.allBut)}`;
}

function valueText(value: SettingValue): string {
  return value === null ? "none" : String(value);
}

const dueTexts = {
  password: "a new password is due",
  inactivity: "marked as inactive",
  invitation: "the invitation has expired",
} as const satisfies Readonly<Record<Impact["dues"][number]["due"], string>>;
