import { useCallback } from "react";
import { explain, type Explainable, type Explanation, namesOf } from "tenant-policy/explain";
import { useLanguage } from "../language/Language.tsx";
import { useTenant } from "./useTenant.ts";

/** Says a decision in the chosen language, with the tenant's names and in its time zone. */
export function useExplain(): (decision: Explainable) => Explanation | null {
  const { locale } = useLanguage();
  const tenant = useTenant();
  return useCallback(
    (decision) => explain(decision, { locale, nameOf: namesOf(tenant), timeZone: tenant.timeZone }),
    [locale, tenant],
  );
}
