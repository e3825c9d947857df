import { useState } from "react";
import { checkPasswordPolicy, type PasswordPolicy } from "tenant-policy";
import { explainIssues } from "tenant-policy/explain";
import { useLanguage } from "../../language/Language.tsx";
import { ChangeForm } from "./ChangeForm.tsx";
import { CountField } from "./CountField.tsx";

interface PolicyFormProps {
  readonly policy: PasswordPolicy;
  readonly written: PasswordPolicy;
  readonly setWritten: (policy: PasswordPolicy) => void;
}

const numbers = ["minAgeDays", "maxAgeDays", "history"] as const;
type NumberName = (typeof numbers)[number];

/** The numbers of the policy, and the button that sets them. */
export function PolicyForm({ policy, written, setWritten }: PolicyFormProps) {
  const { texts } = useLanguage();
  const [last, setLast] = useState<NumberName | null>(null);
  const reasons = useReasons(written, (name) => (Object.is(written[name], policy[name]) ? last : name));
  const own = texts.privacyAndSecurity.passwords;
  return (
    <ChangeForm body={{ type: "passwords/choosePolicy", policy: written }} submit={own.submit}>
      {numbers.map((name) => (
        <CountField
          key={name}
          {...own.fields[name]}
          reason={reasons[name] ?? null}
          value={written[name]}
          onChange={(count) => {
            setLast(name);
            setWritten({ ...written, [name]: count ?? Number.NaN });
          }}
        />
      ))}
    </ChangeForm>
  );
}

/** What is wrong, by the fields that were changed: both ages can be the reason why they do not go together (PW5). */
function useReasons(
  written: PasswordPolicy,
  placeOf: (name: NumberName) => NumberName | null,
): Partial<Record<NumberName, string>> {
  const { locale } = useLanguage();
  const reasons: Partial<Record<NumberName, string>> = {};
  for (const { path, text } of explainIssues(checkPasswordPolicy(written).issues ?? [], { locale })) {
    const name = numbers.find((each) => each === path[0]);
    const place = name === undefined ? null : placeOf(name);
    if (place !== null) reasons[place] = text;
  }
  return reasons;
}
