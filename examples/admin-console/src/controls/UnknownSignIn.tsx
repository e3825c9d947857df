import type { Actor, CommandBody } from "tenant-policy";
import { useLanguage } from "../language/Language.tsx";
import { rangeOfAddress } from "../pages/privacyAndSecurity/ipRange.ts";
import { signInAddress } from "../state/signInAddress.ts";

/** The commands that can shut out whoever gives them. */
const aboutSignIn: ReadonlySet<CommandBody["type"]> = new Set([
  "networkAccess/chooseManagementList",
  "networkAccess/chooseTwoFactor",
]);

/** That nobody can tell whether the command shuts out whoever gives it, before they say from where they sign in. */
export function UnknownSignIn({ body, by }: { readonly body: CommandBody; readonly by: Actor }) {
  const { texts } = useLanguage();
  const address = signInAddress.use();
  const { sections, twoFactor } = texts.privacyAndSecurity;
  // Only teammates sign in here.
  if (by.kind !== "teammate" || !aboutSignIn.has(body.type) || rangeOfAddress(address) !== null) return null;
  return <p className="note">{texts.before.unknownSignIn(sections.twoFactor, twoFactor.address)}</p>;
}
