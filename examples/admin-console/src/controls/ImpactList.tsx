import { useState } from "react";
import { Button } from "react-aria-components";
import type { Impact } from "tenant-policy/analysis";
import { useLanguage } from "../language/Language.tsx";
import { type ImpactLine, impactLines } from "./impactLines.ts";

/** So many lines of each kind are shown at first. */
const fewLines = 6;

/** Who gains and who loses what, with counts and a witness each. */
export function ImpactList({ impact }: { readonly impact: Impact }) {
  const language = useLanguage();
  const { before } = language.texts;
  const lines = impactLines(impact, language);
  if (lines.length === 0) return <p className="muted">{before.nothing}</p>;
  const titles = { gained: before.gains, lost: before.losses, changed: before.others };
  return (["gained", "lost", "changed"] as const).map((change) => (
    <ImpactGroup key={change} lines={lines.filter((line) => line.change === change)} title={titles[change]} />
  ));
}

interface ImpactGroupProps {
  readonly lines: readonly ImpactLine[];
  readonly title: (count: number) => string;
}

function ImpactGroup({ lines, title }: ImpactGroupProps) {
  const { texts } = useLanguage();
  const [isWhole, setIsWhole] = useState(false);
  const [first] = lines;
  if (first === undefined) return null;
  const shown = isWhole ? lines : lines.slice(0, fewLines);
  const hidden = lines.length - shown.length;
  return (
    <section className={`impact ${first.change}`}>
      <h3>{title(lines.length)}</h3>
      <ul>
        {shown.map(({ text, scope }) => (
          <li key={`${text} ${scope}`}>
            <span>{text}</span>
            <span className="muted">{scope}</span>
          </li>
        ))}
      </ul>
      {hidden === 0 ? null : (
        <Button className="button link" onPress={() => setIsWhole(true)}>
          {texts.before.more(hidden)}
        </Button>
      )}
    </section>
  );
}
