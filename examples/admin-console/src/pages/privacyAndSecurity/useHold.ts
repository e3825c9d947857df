import { type CommandBody, transition } from "tenant-policy";
import { useLanguage } from "../../language/Language.tsx";
import { nowMilli } from "../../state/clock.ts";
import { useMe } from "../../state/useMe.ts";
import { useTenant } from "../../state/useTenant.ts";

/** Why the command of a form is not to be given yet: as the fields stand, it changes nothing. */
export function useHold(body: CommandBody): string | undefined {
  const { texts } = useLanguage();
  const tenant = useTenant();
  const by = useMe();
  const { decision, tenant: after } = transition(tenant, { body, by, at: nowMilli() });
  return decision.value && after === tenant ? texts.privacyAndSecurity.unchanged : undefined;
}
