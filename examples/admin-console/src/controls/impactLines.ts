import type { Impact, IpRange } from "tenant-policy/analysis";
import type { Language } from "../language/Language.tsx";
import { helpDeskLines } from "./helpDeskLines.ts";
import { settingLines } from "./settingLines.ts";
import { subjectText } from "./subjectText.ts";

/** One thing that a command would change, for how many, and one of them. */
export interface ImpactLine {
  readonly change: "gained" | "lost" | "changed";
  readonly text: string;
  /** How many people or times it is so, in words. */
  readonly count: string;
  /** Null where it concerns the tenant and nobody in particular. */
  readonly witness: string | null;
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

function summed(groups: readonly Counted[], countText: (count: number) => string): readonly ImpactLine[] {
  const sums = new Map<string, Counted>();
  for (const group of groups) {
    const key = `${group.change} ${group.text}`;
    const before = sums.get(key);
    sums.set(key, before === undefined ? group : { ...before, count: before.count + group.count });
  }
  return [...sums.values()].map((sum) => ({ ...sum, count: countText(sum.count) }));
}

function permissionLines({ permissions }: Impact, { labels, texts }: Language): readonly ImpactLine[] {
  const groups = permissions.map(({ subject, change, count, witness }) => {
    return { change, text: subjectText(subject, labels, texts), count, witness: witness.teammate };
  });
  return summed(groups, texts.impact.people);
}

function assetLines({ assets, making }: Impact, { labels, texts }: Language): readonly ImpactLine[] {
  const acting = assets.map(({ action, assetKind, change, count, witness }): Counted => {
    const text = texts.impact.onAssets(labels.assetAction[action], labels.assetKind[assetKind]);
    return { change: plainChanges[change], text, count, witness: `${witness.teammate}, ${witness.asset}` };
  });
  const made = making.map(({ assetKind, change, count, witness }): Counted => {
    return { change, text: texts.impact.make(labels.assetKind[assetKind]), count, witness: witness.teammate };
  });
  return summed([...acting, ...made], texts.impact.times);
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
  const groups = signIn.groups.map(({ change, count, before, after, witness }): Counted => {
    const text = impact.fromTo(impact.signIn[before], impact.signIn[after]);
    return { change, text, count, witness: `${witness.teammate}, ${witness.address}` };
  });
  const api = (["gained", "lost"] as const).flatMap((change): readonly ImpactLine[] => {
    const [range] = signIn.api[change].ranges;
    return range === undefined ? [] : [{ change, text: impact.api, count: "", witness: rangeText(range) }];
  });
  return [...summed(groups, impact.people), ...api];
}

function rangeText({ first, last }: IpRange): string {
  return first === last ? first : `${first} – ${last}`;
}

function dueLines({ dues }: Impact, { texts }: Language): readonly ImpactLine[] {
  return dues.map(({ due, change, count, witness }) => ({
    // What falls due is a loss for whom it falls due.
    change: change === "gained" ? "lost" : "gained",
    text: texts.impact.dues[due],
    count: texts.impact.people(count),
    witness: witness.teammate,
  }));
}
