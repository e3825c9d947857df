import type { PasswordPolicy } from "tenant-policy";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { mayEqual, type PasswordAge, passwordLife } from "./passwordLife.ts";
import { PhaseLine, type PhaseLook } from "./PhaseLine.tsx";
import type { PasswordCase } from "./usePasswordCase.ts";

interface PasswordLifeProps {
  readonly policy: PasswordPolicy;
  readonly asked: PasswordCase;
  readonly title: string;
  /** Whether the policy is only written, and not set. */
  readonly isDraft?: boolean;
}

const looks: Readonly<Record<PasswordAge, PhaseLook>> = {
  tooNew: "waiting",
  changeable: "open",
  due: "closed",
};

/** From when a password may be changed and from when it has to be, and which earlier ones may not come back. */
export function PasswordLife({ policy, asked, title, isDraft = false }: PasswordLifeProps) {
  const { texts } = useLanguage();
  const own = texts.privacyAndSecurity.passwords;
  return (
    <div className="card below-table" data-draft={isDraft}>
      {isDraft ? <p className="note">{own.draft}</p> : null}
      {asked.setAtMilli === null ? null : (
        <PhaseLine
          title={title}
          phases={passwordLife(policy, { setAtMilli: asked.setAtMilli, resetAtMilli: asked.resetAtMilli })}
          lookOf={(age) => looks[age]}
          textOf={(age) => own.ages[age]}
          askedAtMilli={asked.changedAtMilli}
        />
      )}
      <History policy={policy} equals={asked.equals} />
    </div>
  );
}

interface HistoryProps {
  readonly policy: PasswordPolicy;
  readonly equals: number | null;
}

/** So many are drawn before the middle of a long history is left out. */
const mostDrawn = 8;

function History({ policy, equals }: HistoryProps) {
  const { texts } = useLanguage();
  const own = texts.privacyAndSecurity.passwords;
  return (
    <figure className="phase-line">
      <figcaption>
        {own.historyTitle} <RuleLinks rules={["PW4", "PW8"]} />
      </figcaption>
      <ol className="earlier">
        {drawnIndices(policy.history).map((index) => (
          <Earlier key={index ?? "between"} policy={policy} index={index} isAsked={index === equals} />
        ))}
      </ol>
    </figure>
  );
}

interface EarlierProps {
  readonly policy: PasswordPolicy;
  /** Null for those that are left out. */
  readonly index: number | null;
  readonly isAsked: boolean;
}

function Earlier({ policy, index, isAsked }: EarlierProps) {
  const { texts } = useLanguage();
  const own = texts.privacyAndSecurity.passwords;
  if (index === null) return <li className="between">…</li>;
  const { value } = mayEqual(policy, index);
  return (
    <li className={value ? "open" : "closed"} aria-current={isAsked || undefined}>
      <span className="from">{index === 0 ? own.currentOne : own.before(index)}</span>
      <span className="state">
        <span aria-hidden="true">{value ? "✓" : "✕"}</span> {value ? own.mayReturn : own.mayNotReturn}
      </span>
    </li>
  );
}

/** From the current password to the first one that is free again; of a long history only both ends. */
function drawnIndices(history: number): readonly (number | null)[] {
  const all = history + 2;
  if (all <= mostDrawn) return Array.from({ length: all }, (_, index) => index);
  return [0, 1, 2, null, history - 1, history, history + 1];
}
