import type { PersonKey } from "../vocabulary/personKey.ts";
import type { Sending } from "./sending.ts";

/** A change of address that was not accepted yet (TM16). Its instant and its address name the sending. */
export interface EmailChange extends Sending {
  /** The new address. */
  readonly email: string;
  /** Who changed it. */
  readonly by: PersonKey;
  /** The id of the user profile that they held then, or null. No other counts for them when it is accepted. */
  readonly byProfile: string | null;
}
