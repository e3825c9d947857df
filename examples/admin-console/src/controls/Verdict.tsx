import type { Decision } from "tenant-policy";
import { RuleLinks } from "./RuleLinks.tsx";
import { useExplain } from "../state/useExplain.ts";

interface VerdictProps {
  readonly decision: Decision<boolean>;
  /** The answer as a sentence. */
  readonly text: string;
  /** Whether `true` is the answer that refuses, as with `isEmailBlocked`. */
  readonly isRefusal?: boolean;
}

/** An answer in words, with its reasons and their rules. A screen reader says it whenever it is another one. */
export function Verdict({ decision, text, isRefusal = false }: VerdictProps) {
  const explain = useExplain();
  const reasons = explain(decision)?.reasons ?? [];
  return (
    <div className="verdict" aria-live="polite" data-answer={decision.value}>
      <p className={decision.value === isRefusal ? "no" : "yes"}>{text}</p>
      <p>
        {reasons.map(({ reason }) => reason).join(" ")} <RuleLinks rules={decision.because} />
      </p>
    </div>
  );
}
