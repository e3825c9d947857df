// What each host is asked, as JSON that no host has to make itself: tenants, commands of every type, the recorded questions
// of each stored version, and one of each question. It runs by tsx, as it takes them from the tests, and prints them.
import { readFileSync } from "node:fs";
import { bank, commandOf, examples } from "../../test/laws/examples.ts";
import { samples } from "../../test/laws/samples.ts";

const fixtures = new URL("../../test/fixtures/", import.meta.url);
const [versionOne, versionTwo] = [1, 2].map((version) => read(`tenant-v${version}.json`));
const today = JSON.parse(JSON.stringify(bank));

/** A zone that was added to the database in 2025, in which no zone was lost since. */
const zones = ["Europe/London", "America/Coyhaique", "Australia/Lord_Howe", "Nowhere/Such_Zone"];

const commands = Object.entries(examples).flatMap(([type, { accepted, unchanged = [], refused }]) =>
  [...accepted, ...unchanged, ...refused].map((example) => commandOf(type, example)),
);

// The tenant itself is handed in by the host.
const questions = [...samples]
  .filter(([name]) => !["sizeOf", "entryOf", "entriesOf", "entriesAfter"].includes(name))
  .map(([name, args]) => [name, args.map((arg) => (arg === bank ? "the tenant" : arg))]);

export const input = {
  tenants: {
    "version 1": versionOne,
    "version 2": versionTwo,
    ...Object.fromEntries(zones.map((zone) => [zone, { ...today, timeZone: zone }])),
  },
  zones: [...zones, "America/New_York", "Asia/Kathmandu", "Pacific/Chatham", "UTC", "BST", "+01:00"],
  recorded: [1, 2].flatMap((version) =>
    read(`tenant-v${version}.answers.json`).map(({ question, args }) => [
      question,
      args.map((arg) => arg ?? undefined),
    ]),
  ),
  commands,
  questions,
};
if (process.argv[1] === import.meta.filename) console.log(JSON.stringify(input));

function read(name) {
  return JSON.parse(readFileSync(new URL(name, fixtures), "utf8"));
}
