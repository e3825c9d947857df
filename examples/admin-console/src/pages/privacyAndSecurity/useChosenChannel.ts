import { entryOf } from "tenant-policy";
import { useTenant } from "../../state/useTenant.ts";

/** The channel that an address names. Null where it names none, or one that is not there. */
export function useChosenChannel(chosen: URLSearchParams): string | null {
  const { channels } = useTenant().channels;
  const id = chosen.get("channel");
  return id === null || entryOf(channels, id) === undefined ? null : id;
}
