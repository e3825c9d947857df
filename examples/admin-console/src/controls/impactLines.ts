import type { Impact, IpRanges } from "tenant-policy/analysis";
import type { Language } from "../language/Language.tsx";
import type { Texts } from "../texts/en.ts";
import { helpDeskLines } from "./helpDeskLines.ts";
import { settingLines } from "./settingLines.ts";
import { subjectText } from "./subjectText.ts";

/** One thing that a command would change, for how many, and one of them. */
export interface ImpactLine {
  readonly change: "gained" | "lost" | "changed";
  readonly text: string;
  /** For whom it is so, or where: how many and one of them. Empty where it concerns the tenant and nobody in particular. */
  readonly scope: string;
}

/** An impact in the words of a language. The same thing gained or lost by several kinds of people is one line. */
export function impactLines(impact: Impact, language: Language): readonly ImpactLine[] {
  return [
    ...permissionLines(impact, language),
    ...assetLines(impact, language),
    ...helpDeskLines(impact, language),
    ...signInLines(impact, language),
    ...settingLines(impact, language),
    ...dueLines(impact, language),
  ];
}

interface Counted {
  readonly change: ImpactLine["change"];
  readonly text: string;
  readonly count: number;
  readonly witness: string;
}

function summed(
  groups: readonly Counted[],
  countText: (count: number) => string,
  impact: Texts["impact"],
): readonly ImpactLine[] {
  const sums = new Map<string, Counted>();
  for (const group of groups) {
    const key = `${group.change} ${group.text}`;
    const before = sums.get(key);
    sums.set(key, before === undefined ? group : { ...before, count: before.count + group.count });
  }
  return [...sums.values()].map(({ change, text, count, witness }) => {
    return { change, text, scope: scopeText(countText(count), count, witness, impact) };
  });
}

/** The only one is named, and of several one. */
export function scopeText(
  counted: string,
  count: number,
  witness: string,
  { suchAs }: Texts["impact"],
): string {
  return count === 1 ? witness : suchAs(counted, witness);
}

function permissionLines({ permissions }: Impact, { labels, texts }: Language): readonly ImpactLine[] {
  const groups = permissions.map(({ subject, change, count, witness }) => {
    return { change, text: subjectText(subject, labels, texts), count, witness: witness.teammate };
  });
  return summed(groups, texts.impact.people, texts.impact);
}

function assetLines({ assets, making }: Impact, { labels, texts }: Language): readonly ImpactLine[] {
  const acting = assets.map(({ action, assetKind, change, count, witness }): Counted => {
    const text = texts.impact.onAssets(labels.assetAction[action], labels.assetKind[assetKind]);
    return {
      change: plainChanges[change],
      text,
      count,
      witness: texts.impact.withAsset(witness.teammate, witness.asset),
    };
  });
  const made = making.map(({ assetKind, change, count, witness }): Counted => {
    return { change, text: texts.impact.make(labels.assetKind[assetKind]), count, witness: witness.teammate };
  });
  return summed([...acting, ...made], texts.impact.times, texts.impact);
}

const plainChanges = {
  gained: "gained",
  lost: "lost",
  widened: "gained",
  narrowed: "lost",
  moved: "changed",
} as const;

function signInLines({ signIn }: Impact, { texts }: Language): readonly ImpactLine[] {
  const { impact } = texts;
  const groups = signIn.groups.map(({ change, count, before, after, witness, addresses }): Counted => {
    const text = impact.fromTo(impact.signIn[before], impact.signIn[after]);
    return { change, text, count, witness: impact.from(witness.teammate, rangesText(addresses, impact)) };
  });
  const api = (["gained", "lost"] as const).flatMap((change): readonly ImpactLine[] => {
    const difference = signIn.api[change];
    return difference.ranges.length === 0
      ? []
      : [{ change, text: impact.api, scope: rangesText(difference, impact) }];
  });
  return [...summed(groups, impact.people, impact), ...api];
}

/** The first of the ranges, and how many more there are. */
function rangesText({ ranges, wholeFamilies }: IpRanges, impact: Texts["impact"]): string {
  const [first] = ranges;
  if (first === undefined) return impact.noValue;
  if (wholeFamilies.length === 2) return impact.anyAddress;
  const text = first.first === first.last ? first.first : `${first.first} – ${first.last}`;
  return ranges.length === 1 ? text : impact.andRanges(text, ranges.length - 1);
}

function dueLines({ dues }: Impact, { texts }: Language): readonly ImpactLine[] {
  return dues.map(({ due, change, count, witness }) => ({
    // What falls due is a loss for whom it falls due.
    change: change === "gained" ? "lost" : "gained",
    text: texts.impact.dues[due],
    scope: scopeText(texts.impact.people(count), count, witness.teammate, texts.impact),
  }));
}
