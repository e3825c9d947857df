import { useMemo } from "react";
import { type Actor, type CommandBody, type Issue, transition } from "tenant-policy";
import { type ExplainedIssue, explainIssues } from "tenant-policy/explain";
import { useLanguage } from "../language/Language.tsx";
import { nowMilli } from "../state/clock.ts";
import { useTenant } from "../state/useTenant.ts";

/** What is wrong with a command as it is written. Empty for one that is well-formed, whether it is allowed or not. */
export function useIssues(body: CommandBody, by: Actor): readonly ExplainedIssue[] {
  const tenant = useTenant();
  const { locale } = useLanguage();
  return useMemo(() => {
    const { issues = [] } = transition(tenant, { body, by, at: nowMilli() });
    return explainIssues(issues as readonly Issue[], { locale });
  }, [tenant, body, by, locale]);
}
