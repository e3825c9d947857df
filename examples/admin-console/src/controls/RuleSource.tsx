import { type RuleId } from "tenant-policy";
import { ruleOf } from "tenant-policy/explain";
import { useLanguage } from "../language/Language.tsx";
import { closeAction } from "./actions.ts";

/** A rule's id, which leads to its sentence, and the document that it comes from. The book of rules is loaded with it. */
export function RuleSource({ rule }: { readonly rule: RuleId }) {
  const { texts } = useLanguage();
  const document = ruleOf(rule)?.document;
  return (
    <span className="source">
      <a href={`#/rules/${rule}`} onClick={closeAction}>
        {rule}
      </a>
      {document === undefined ? null : `, ${texts.rules.documents[document]}`}
    </span>
  );
}
