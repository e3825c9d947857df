import { describe, expect, it } from "vitest";
import { kernelRules } from "../../src/kernel/rules.ts";

describe("kernelRules", () => {
  it("hold in every area: no document of the vendor states them", () => {
    for (const rule of Object.values(kernelRules)) {
      expect(rule).toMatchObject({ document: "this library", standing: "inferred" });
    }
  });
});
