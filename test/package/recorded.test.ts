import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";

const require = createRequire(import.meta.url);
const build = new URL("../../dist/", import.meta.url).pathname;

type Exports = Readonly<Record<string, unknown>>;

async function namesOf(path: string): Promise<readonly string[]> {
  const door = path.endsWith(".cjs")
    ? (require(build + path) as Exports)
    : ((await import(build + path)) as Exports);
  return Object.keys(door).sort();
}

describe("the recorded door", () => {
  it.each([
    ["esm/testing/recorded.js", "esm/index.js"],
    ["node/testing/recorded.js", "node/index.js"],
    ["node/testing/recorded.cjs", "node/index.cjs"],
  ])("%s offers what %s does", async (recorded, plain) => {
    const names = await namesOf(plain);
    expect(await namesOf(recorded)).toEqual(names);
    expect(names.length).toBeGreaterThan(150);
  });
});
