import { useState } from "react";
import { checkPasswordPolicy, type PasswordPolicy } from "tenant-policy";
import { explainIssues } from "tenant-policy/explain";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { Meanwhile } from "../../controls/Meanwhile.tsx";
import type { Written } from "../../controls/useWritten.ts";
import { useLanguage } from "../../language/Language.tsx";
import { CountField } from "./CountField.tsx";

interface PolicyFormProps {
  readonly policy: PasswordPolicy;
  readonly draft: Written<PolicyNumbers>;
}

const numbers = ["minAgeDays", "maxAgeDays", "history"] as const;
type NumberName = (typeof numbers)[number];

/** What the form writes: the switch beside it is set on its own. */
export type PolicyNumbers = Pick<PasswordPolicy, NumberName>;

export function numbersOf({ minAgeDays, maxAgeDays, history }: PasswordPolicy): PolicyNumbers {
  return { minAgeDays, maxAgeDays, history };
}

/** The numbers of the policy, and the button that sets them. */
export function PolicyForm({ policy, draft }: PolicyFormProps) {
  const { texts } = useLanguage();
  const [last, setLast] = useState<NumberName | null>(null);
  const { written: typed, write, meanwhile } = draft;
  const written: PasswordPolicy = { ...policy, ...typed };
  const reasons = useReasons(written, (name) => (Object.is(written[name], policy[name]) ? last : name));
  const own = texts.privacyAndSecurity.passwords;
  return (
    <CommandForm body={{ type: "passwords/choosePolicy", policy: written }} submit={own.submit}>
      {numbers.map((name) => (
        <CountField
          key={name}
          {...own.fields[name]}
          reason={reasons[name] ?? null}
          value={written[name]}
          onChange={(count) => {
            setLast(name);
            write({ ...typed, [name]: count ?? Number.NaN });
          }}
        />
      ))}
      <Meanwhile
        value={meanwhile && numbers.map((name) => `${own.fields[name].label}: ${meanwhile[name]}`).join(", ")}
      />
    </CommandForm>
  );
}

/** Whether each age could be set without the other: then it is the pair that cannot. */
function doAgesClash(policy: PasswordPolicy): boolean {
  const isSettable = (part: Partial<PasswordPolicy>) =>
    checkPasswordPolicy({ ...policy, ...part }).issues === undefined;
  return isSettable({ minAgeDays: 0 }) && isSettable({ maxAgeDays: 0 });
}

/** What is wrong, by the fields that were changed: both ages can be the reason why they do not go together (PW5). */
function useReasons(
  written: PasswordPolicy,
  placeOf: (name: NumberName) => NumberName | null,
): Partial<Record<NumberName, string>> {
  const { locale, texts } = useLanguage();
  const { agesClash } = texts.privacyAndSecurity.passwords;
  const reasons: Partial<Record<NumberName, string>> = {};
  for (const { path, text } of explainIssues(checkPasswordPolicy(written).issues ?? [], { locale })) {
    const name = numbers.find((each) => each === path[0]);
    const place = name === undefined ? null : placeOf(name);
    if (place === null) continue;
    reasons[place] = doAgesClash(written) ? agesClash(written.minAgeDays, written.maxAgeDays) : text;
  }
  return reasons;
}
