import type { HelpDeskChange, Impact } from "tenant-policy/analysis";
import type { Language } from "../language/Language.tsx";
import type { ImpactLine } from "./impactLines.ts";

/** What would change for people who cross-launch: those with the same change are one line. */
export function helpDeskLines({ helpDesk }: Impact, language: Language): readonly ImpactLine[] {
  const roles = new Map<string, { readonly line: ImpactLine; readonly names: string[] }>();
  for (const change of helpDesk) {
    const line = lineOf(change, language);
    const key = `${line.change} ${line.text}`;
    const name = change.originalRole === null ? null : language.labels.role[change.originalRole];
    const names = [...(roles.get(key)?.names ?? []), ...(name === null ? [] : [name])];
    roles.set(key, { line, names });
  }
  const { forOriginalRoles } = language.texts.impact;
  return [...roles.values()].map(({ line, names }) => {
    return { ...line, scope: names.length === 0 ? "" : forOriginalRoles(names.join(", ")) };
  });
}

function lineOf(change: HelpDeskChange, { texts, labels }: Language): ImpactLine {
  const { impact } = texts;
  const who = impact.launchers[change.launcher];
  return { change: change.change, text: `${who}: ${whatOf()}`, scope: "" };

  function whatOf(): string {
    if (change.subject === "decryption") {
      return `${impact.decryption}, ${impact.fromTo(yesNo(change.before), yesNo(change.after))}`;
    }
    return impact.fromTo(level(change.before), level(change.after));
  }

  function yesNo(value: boolean): string {
    return value ? impact.yes : impact.no;
  }

  function level(value: Extract<HelpDeskChange, { subject: "level" }>["before"]): string {
    return value === "denied" ? impact.denied : labels.role[value];
  }
}
