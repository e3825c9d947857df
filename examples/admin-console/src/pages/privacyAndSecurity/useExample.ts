import { useState } from "react";
import { nowMilli } from "../../state/clock.ts";
import { type AddressChanges, useAddress } from "../../state/useAddress.ts";
import { useTenant } from "../../state/useTenant.ts";
import { instantFrom } from "./wallTime.ts";

/** What the page takes as an example: something that happened, and the instant that is asked about. */
export interface Example {
  readonly happenedAtMilli: number;
  readonly askedAtMilli: number;
}

/** The example in the address. Where it says nothing, it is the last full hour, and now. */
export function useExample(): readonly [Example, (changes: AddressChanges) => void] {
  const [chosen, choose] = useAddress("/sessions");
  const [startMilli] = useState(nowMilli);
  const { timeZone } = useTenant();
  const example: Example = {
    happenedAtMilli: instantFrom(chosen.get("since"), timeZone, startMilli - (startMilli % hourMilli)),
    askedAtMilli: instantFrom(chosen.get("at"), timeZone, startMilli),
  };
  // With `text`, an entry of the history is replaced: what is typed does not lengthen it.
  return [example, (changes) => choose({ ...changes, text: null })];
}

const hourMilli = 3_600_000;
