import type { Decision } from "tenant-policy";
import { useLanguage } from "../../language/Language.tsx";
import { answerOf } from "./ActionMark.tsx";

/** The answer as a word. */
export function Answer({ decision }: { readonly decision: Decision<boolean> }) {
  const { texts } = useLanguage();
  return <span className={decision.value ? "yes" : "no"}>{texts.assets.answers[answerOf(decision)]}</span>;
}
