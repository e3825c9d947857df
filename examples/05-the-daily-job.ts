// A daily job at 09:30 in London keeps its wall time when the clocks change.
import {
  checkTimeZone,
  formatDisplay,
  formatTimestamp,
  instantOf,
  nextRun,
  timeZoneFor,
} from "tenant-policy";

const zone = "Europe/London";

function printRuns(at: string, fromMilli: number): void {
  let afterMilli = fromMilli;
  for (let run = 0; run < 3; run += 1) {
    const { value, because } = nextRun(at, zone, afterMilli);
    if (value === null) return;
    console.log(new Date(value).toISOString(), formatTimestamp(value, zone).value, because.join(" "));
    afterMilli = value;
  }
}

// On 27 October the clocks go back: 25 hours lie between two runs.
printRuns("09:30", Date.parse("2024-10-25T12:00:00Z"));
// → 2024-10-26T08:30:00.000Z 2024-10-26T09:30:00.000+01:00 TZ6
// → 2024-10-27T09:30:00.000Z 2024-10-27T09:30:00.000+00:00 TZ6
// → 2024-10-28T09:30:00.000Z 2024-10-28T09:30:00.000+00:00 TZ6

// On 30 March the clocks go forward: 23 hours lie between two runs.
printRuns("09:30", Date.parse("2025-03-28T12:00:00Z"));
// → 2025-03-29T09:30:00.000Z 2025-03-29T09:30:00.000+00:00 TZ6
// → 2025-03-30T08:30:00.000Z 2025-03-30T09:30:00.000+01:00 TZ6
// → 2025-03-31T08:30:00.000Z 2025-03-31T09:30:00.000+01:00 TZ6

// That night, 01:30 does not occur. The job runs an hour later on the clock, or is skipped if you ask for that.
const eve = Date.parse("2025-03-29T12:00:00Z");
const moved = nextRun("01:30", zone, eve);
console.log(formatDisplay(moved.value ?? NaN, zone).value, moved.because.join(" ")); // → 2025-03-30 02:30:00 TZ6 TZ7
const skipped = nextRun("01:30", zone, eve, "skip");
console.log(formatDisplay(skipped.value ?? NaN, zone).value); // → 2025-03-31 01:30:00

// A time picked in the UI is a wall time in the tenant's time zone.
const picked = instantOf("2024-10-27T01:30", zone);
console.log(new Date(picked.value ?? NaN).toISOString(), picked.because.join(" ")); // → 2024-10-27T00:30:00.000Z TZ2 TZ7

// Logs and receipts show times in the tenant's zone. Reports have no time zone.
console.log(timeZoneFor("deliveryReceipt", zone).value); // → Europe/London
console.log(timeZoneFor("report", zone).value); // → null

// A time zone is a name of the IANA database: not an abbreviation, and not an offset.
console.log(checkTimeZone("Europe/London").issues); // → undefined
console.log(checkTimeZone("BST").issues?.[0].rule); // → TZ1
console.log(nextRun("09:30", "+01:00", eve).value); // → null
