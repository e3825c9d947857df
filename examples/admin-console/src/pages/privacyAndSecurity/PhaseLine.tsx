import type { ReactNode } from "react";
import { formatDisplay } from "tenant-policy";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { lengthText } from "./lengthText.ts";
import type { Phase } from "./phases.ts";

/** How a phase looks. The sign and the text tell the same as the colour. */
export type PhaseLook = "open" | "waiting" | "closed";

const signs: Readonly<Record<PhaseLook, string>> = { open: "✓", waiting: "…", closed: "✕" };

interface PhaseLineProps<Value> {
  readonly title: string;
  readonly phases: readonly Phase<Value>[];
  readonly lookOf: (value: Value) => PhaseLook;
  /** What holds in the phase. */
  readonly textOf: (value: Value) => string;
  /** Marked as the instant that is asked about. */
  readonly askedAtMilli?: number;
  readonly children?: ReactNode;
}

/**
 * Phases one after the other, each with when it begins and how long it is: beside each other to scale, as far as the texts have
 * room, and on a phone below each other.
 */
export function PhaseLine<Value>(props: PhaseLineProps<Value>) {
  const { title, phases, lookOf, textOf, askedAtMilli, children } = props;
  const { texts } = useLanguage();
  const { timeZone } = useTenant();
  const own = texts.privacyAndSecurity.phases;
  const rules = new Set(phases.flatMap(({ answer }) => answer.because));
  return (
    <figure className="phase-line">
      <figcaption>
        {title} <RuleLinks rules={[...rules]} />
      </figcaption>
      <ol>
        {phases.map((phase) => {
          const { fromMilli, answer } = phase;
          const look = lookOf(answer.value);
          const isAsked = askedAtMilli !== undefined && isWithin(phase, askedAtMilli);
          return (
            <li
              key={fromMilli}
              className={look}
              style={{ flexGrow: lengthOf(phase) ?? 1 }}
              aria-current={isAsked ? "time" : undefined}
            >
              <span className="from">{own.from(formatDisplay(fromMilli, timeZone).value ?? "")}</span>
              <span className="state">
                <span aria-hidden="true">{signs[look]}</span> {textOf(answer.value)}
              </span>
              <Length milli={lengthOf(phase)} />
              {isAsked ? <span className="badge">{own.asked}</span> : null}
            </li>
          );
        })}
      </ol>
      {children}
    </figure>
  );
}

/** Null for a phase without an end. */
function lengthOf({ fromMilli, untilMilli }: Phase<unknown>): number | null {
  return untilMilli === null ? null : untilMilli - fromMilli;
}

function Length({ milli }: { readonly milli: number | null }) {
  const { texts, name } = useLanguage();
  const { noEnd } = texts.privacyAndSecurity.phases;
  return <span className="length">{milli === null ? noEnd : lengthText(milli, name)}</span>;
}

function isWithin({ fromMilli, untilMilli }: Phase<unknown>, atMilli: number): boolean {
  return fromMilli <= atMilli && (untilMilli === null || atMilli < untilMilli);
}
