import { useLanguage } from "../../language/Language.tsx";
import { useMe } from "../../state/useMe.ts";
import { rangeOfAddress } from "./ipRange.ts";

interface CannotTellProps {
  /** From where I say that I sign in. */
  readonly address: string;
  /** The name of the field that asks for it. */
  readonly field: string;
}

/** That nobody can tell whether a change shuts me out before I say from where I sign in, and how to find out. */
export function CannotTell({ address, field }: CannotTellProps) {
  const { texts } = useLanguage();
  const me = useMe();
  // Only teammates sign in here.
  if (me.kind !== "teammate" || rangeOfAddress(address) !== null) return null;
  return <p className="note">{texts.privacyAndSecurity.cannotTell(field)}</p>;
}
