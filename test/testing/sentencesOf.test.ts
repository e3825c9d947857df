import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/testing/sentencesOf.ts";

describe("sentencesOf", () => {
  it("has none of what is no decision", () => {
    expect(sentencesOf(null as never)).toEqual([]);
    expect(sentencesOf({ value: true, because: ["ED2"] })).toEqual([
      "The domain is among the allowed domains. (ED2)",
    ]);
  });
});
