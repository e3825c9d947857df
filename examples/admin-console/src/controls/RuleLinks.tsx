import { Link } from "wouter";
import type { RuleId } from "tenant-policy";

/** The rules behind an answer, each leading to its sentence. */
export function RuleLinks({ rules }: { readonly rules: readonly RuleId[] }) {
  return (
    <span className="rule-links">
      {rules.map((rule) => (
        <Link key={rule} href={`~/rules/${rule}`}>
          {rule}
        </Link>
      ))}
    </span>
  );
}
