import { expect, it } from "vitest";
import { features } from "../../src/vocabulary/features.ts";
import { rights } from "../../src/vocabulary/rights.ts";

it("the list of features is that of the rights", () => {
  expect(features).toEqual(Object.keys(rights));
});
