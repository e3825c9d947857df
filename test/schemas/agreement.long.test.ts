import fc from "fast-check";
import { expect, it } from "vitest";
import { runs } from "../thoroughness.ts";
import { files, type Part, slices, verdictOn } from "./agreement.ts";
import { spoils, spoilt } from "./spoil.ts";
import { plausibleFor, validFor } from "./valid.ts";

const spoilsOfOne = 10;

function runsFor({ path }: Part): number {
  if (path === "tenant.json") return runs(30, 300);
  if (path.startsWith("command")) return runs(8, 60);
  return path.startsWith("settings") ? runs(30, 400) : runs(60, 1_000);
}

/** Everyday, of the files of one command each every third one: command.json has them all. */
const tried = files.filter(({ path }, place) => !/^command.*\//.test(path) || place % runs(3, 1) === 0);

const { seed } = fc.readConfigureGlobal();
console.log(`JSON Schema against the library: seed ${seed}`);

it.each(tried)("ajv and the library accept values made from the declaration: $path", (file) => {
  fc.assert(
    fc.property(validFor(file.schema), (value) => {
      expect(verdictOn(file, value)).toEqual({ isAccepted: true, names: [] });
    }),
    { numRuns: runs(10, 50) },
  );
});

const severalSpoils = fc.array(spoils, { minLength: spoilsOfOne, maxLength: spoilsOfOne });

it.each([...tried, ...slices])("ajv and the library differ by what is listed alone: $path", (file) => {
  const verdicts = new Set<boolean>();
  fc.assert(
    fc.property(plausibleFor(file.schema), severalSpoils, (value, several) => {
      for (const changes of [[], ...several]) verdicts.add(verdictOn(file, spoilt(value, changes)).isAccepted);
    }),
    { numRuns: runsFor(file) },
  );
  expect(verdicts).toEqual(new Set([true, false]));
});
