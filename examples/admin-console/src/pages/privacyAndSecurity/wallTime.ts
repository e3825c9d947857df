import { formatTimestamp, instantOf } from "tenant-policy";

/** An instant as a date field writes it: `YYYY-MM-DDTHH:mm:ss`, in a time zone. */
export function wallTimeOf(instantMilli: number, timeZone: string): string {
  return (formatTimestamp(instantMilli, timeZone).value ?? "").slice(0, "YYYY-MM-DDTHH:mm:ss".length);
}

/** The instant of a wall time in an address, or another one where it has none that can be read. */
export function instantFrom(wall: string | null, timeZone: string, otherMilli: number): number {
  return (wall === null ? null : instantOf(wall, timeZone).value) ?? otherMilli;
}
