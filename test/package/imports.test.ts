import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = new URL("../../dist/node", import.meta.url).pathname;

/** The files that Node loads for a door, each once, with their lengths. */
function filesOf(door: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const load = (path: string): void => {
    if (found.has(path)) return;
    const text = readFileSync(path, "utf8");
    found.set(path, text.length);
    for (const [, target = ""] of text.matchAll(/^(?:import|export) [^;]*?"(\.[^"]+)";$/gm)) {
      load(join(path, "..", target));
    }
  };
  load(join(folder, `${door}.js`));
  return found;
}

describe("what Node loads", () => {
  it("is three files at most for all questions, as each takes time besides its length", () => {
    const files = filesOf("index");
    expect(files.size).toBeLessThanOrEqual(3);
    expect(Math.max(...files.values())).toBeGreaterThan(300_000);
  });

  it.each(["explain/en", "explain/de"])("is no question for the language %s", (door) => {
    const files = [...filesOf(door)];
    expect(files.length).toBeLessThanOrEqual(4);
    expect(files.reduce((sum, [, length]) => sum + length, 0)).toBeLessThan(100_000);
  });

  it("is one copy of the questions, whichever doors are imported", () => {
    const questions = ["index", "explain/index", "storage/index", "analysis/index", "testing/index"].map(
      (door) => [...filesOf(door)].filter(([, length]) => length > 300_000).map(([path]) => path),
    );
    expect(new Set(questions.flat()).size).toBe(1);
    expect(questions.every((paths) => paths.length === 1)).toBe(true);
  });
});
