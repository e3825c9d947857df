import { useState } from "react";
import { entryOf } from "tenant-policy";
import { nowMilli } from "../../state/clock.ts";
import { type AddressChanges, useAddress } from "../../state/useAddress.ts";
import { useMe } from "../../state/useMe.ts";
import { useTenant } from "../../state/useTenant.ts";
import { countIn } from "./count.ts";
import { instantFrom } from "./wallTime.ts";

/** Whose change it is: of a password that its user set, of none yet (PW9), or after a reset (PW10). */
export type PasswordState = "set" | "none" | "reset";

export const passwordStates = ["set", "none", "reset"] as const;

/** The change of a password that the page asks about. */
export interface PasswordCase {
  readonly state: PasswordState;
  /** Null without a password. */
  readonly setAtMilli: number | null;
  /** Null without a reset. */
  readonly resetAtMilli: number | null;
  readonly changedAtMilli: number;
  /** The number of the earlier password that the new one equals, as `countIn` reads it. */
  readonly equals: number | null;
  readonly hasCode: boolean;
}

/** The change in the address. Where it says nothing, it is about my own password, now. */
export function usePasswordCase(): readonly [PasswordCase, (changes: AddressChanges) => void] {
  const [chosen, choose] = useAddress("/passwords");
  const [startMilli] = useState(nowMilli);
  const { timeZone } = useTenant();
  const mineMilli = useMyPasswordMilli();
  const state = passwordStates.find((each) => each === chosen.get("state")) ?? "set";
  const asked: PasswordCase = {
    state,
    setAtMilli: state === "none" ? null : instantFrom(chosen.get("set"), timeZone, mineMilli ?? startMilli),
    resetAtMilli: state === "reset" ? instantFrom(chosen.get("reset"), timeZone, startMilli) : null,
    changedAtMilli: instantFrom(chosen.get("at"), timeZone, startMilli),
    equals: countIn(chosen.get("equals") ?? ""),
    hasCode: chosen.get("code") !== "no",
  };
  // With `text`, an entry of the history is replaced: what is typed does not lengthen it.
  return [asked, (changes) => choose({ ...changes, text: null })];
}

function useMyPasswordMilli(): number | null {
  const me = useMe();
  const { teammates } = useTenant();
  const record = me.kind === "teammate" ? entryOf(teammates.records, me.id) : undefined;
  return record?.passwordSetAtMilli ?? null;
}
