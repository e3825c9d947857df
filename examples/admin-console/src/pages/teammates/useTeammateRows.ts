import { useEffect, useMemo, useState } from "react";
import { useLanguage } from "../../language/Language.tsx";
import { nowMilli } from "../../state/clock.ts";
import { useTenant } from "../../state/useTenant.ts";
import { type TeammateRow, teammateRows } from "./teammateRows.ts";

/** Every teammate as a row, made anew when the tenant is another one or an invitation gets another state. */
export function useTeammateRows(): readonly TeammateRow[] {
  const tenant = useTenant();
  const { texts } = useLanguage();
  const [ends, setEnds] = useState(0);
  const { rows, validUntil } = useMemo(
    () => teammateRows(tenant, Math.max(nowMilli(), ends), texts),
    [tenant, texts, ends],
  );
  useEffect(() => {
    // A timer takes at most 2 ** 31 - 1 milliseconds; a state that holds for longer is not waited for.
    const waitMilli = validUntil - nowMilli();
    if (waitMilli >= 2 ** 31) return undefined;
    const timer = setTimeout(() => setEnds(validUntil), waitMilli);
    return () => clearTimeout(timer);
  }, [validUntil]);
  return rows;
}
