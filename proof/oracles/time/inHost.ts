// Compares in one process, as hosts have different data about zones: `node inHost.js <fault> <from> <step>`. It asks about each
// step-th zone that the host knows, and prints what TimeFound says.
import * as library from "tenant-policy";
import { Temporal } from "temporal-polyfill";
import { changesBetween } from "../../../test/timeZone/temporal.ts";
import { aroundChange } from "./aroundChange.ts";
import { timeFaults } from "./timeFaults.ts";

/** What is printed, as JSON. */
export interface TimeFound {
  readonly cases: number;
  readonly changes: number;
  readonly zones: number;
  /** As the rules want a name, which some hosts have besides. */
  readonly namesWithoutArea: number;
  readonly differences: readonly string[];
  readonly hostZone: string;
  readonly isNative: boolean;
}

const [fault = "", from = "0", step = "1"] = process.argv.slice(2);
const mostDifferences = 20;
const [firstMilli, lastMilli] = [Date.UTC(1900, 0), Date.UTC(2038, 0)];

const named = Intl.supportedValuesOf("timeZone").filter((_, place) => place % Number(step) === Number(from));
const zones = named.filter((zone) => library.checkTimeZone(zone).issues === undefined);
const asked = timeFaults[fault]?.(library) ?? library;
const differences: string[] = [];
let [cases, changes] = [0, 0];
for (const zone of zones) {
  for (const change of changesBetween(zone, firstMilli, lastMilli)) {
    changes += 1;
    for (const [question, ours, theirs] of aroundChange(asked, zone, change)) {
      cases += 1;
      if (ours !== theirs) differences.push(`${question}: ${String(ours)}, Temporal ${String(theirs)}`);
    }
  }
  if (differences.length >= mostDifferences) break;
}
const found: TimeFound = {
  ...{ cases, changes, zones: zones.length, namesWithoutArea: named.length - zones.length },
  differences: differences.slice(0, mostDifferences),
  hostZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  isNative: (globalThis as { Temporal?: unknown }).Temporal === Temporal,
};
console.log(JSON.stringify(found));
