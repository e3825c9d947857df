import type { Decision } from "tenant-policy";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useExplain } from "../../state/useExplain.ts";

/** Why: each sentence about the case, what would help, and the rules. */
export function Reason({ decision }: { readonly decision: Decision<boolean> }) {
  const told = useExplain()(decision);
  const sentences = decision.value
    ? [told?.main?.reason]
    : [...(told?.reasons ?? []).map(({ reason }) => reason), ...(told?.help ?? []).map(({ text }) => text)];
  return (
    <>
      {sentences.filter(Boolean).join(" ")} <RuleLinks rules={decision.because} />
    </>
  );
}
