import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rulesVersion } from "../../../src/kernel/decision/rulesVersion.ts";

const changes = readFileSync(new URL("../../../CHANGELOG.md", import.meta.url), "utf8");

/** The releases of the change log, newest first. */
const releases = changes
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    version: Number(/^.*\(rules version (\d+)\)$/m.exec(text)?.[1]),
    changesAnswers: text.includes("★"),
  }));

describe("rulesVersion", () => {
  it("is that of the newest release in the change log", () => {
    expect(releases[0]?.version).toBe(rulesVersion);
  });

  it("moves by one with each release that changes an answer, and only then", () => {
    const oldestFirst = [...releases].reverse();
    let expected = 0;
    for (const { version, changesAnswers } of oldestFirst) {
      if (changesAnswers) expected += 1;
      expect(version).toBe(expected);
    }
    expect(expected).toBeGreaterThan(1);
  });
});
