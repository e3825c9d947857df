import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { printedLines, promisedLines } from "./arrows.ts";

const folder = new URL("../examples/", import.meta.url).pathname;
const examples = readdirSync(folder).filter((name) => /^\d\d-.*\.ts$/.test(name));

describe("the examples", () => {
  it("are there, numbered from 01 without a gap", () => {
    expect(examples.length).toBeGreaterThanOrEqual(7);
    expect(examples.map((name) => Number(name.slice(0, 2)))).toEqual(examples.map((_, index) => index + 1));
  });

  it.each(examples)("%s prints what its comments say", async (name) => {
    const promised = promisedLines(readFileSync(folder + name, "utf8"));
    expect(promised).not.toEqual([]);
    expect(await printedLines(() => import(/* @vite-ignore */ folder + name))).toEqual(promised);
  });

  it.each(examples)("%s is a page", (name) => {
    expect(readFileSync(folder + name, "utf8").split("\n").length).toBeLessThanOrEqual(100);
  });

  it.each(examples)("%s imports the library by its name, and nothing else", (name) => {
    const imported = [...readFileSync(folder + name, "utf8").matchAll(/ from "(.*)"/g)].map(
      ([, from]) => from,
    );
    expect(imported[0]).toBe("tenant-policy");
    expect(imported.filter((from) => from?.startsWith("tenant-policy") !== true)).toEqual([]);
  });
});

describe("the admin console", () => {
  it("shows the whole of usePermission in its README", () => {
    const console = `${folder}admin-console/`;
    const hook = readFileSync(`${console}src/state/usePermission.ts`, "utf8");
    expect(readFileSync(`${console}README.md`, "utf8")).toContain(`\n\`\`\`ts\n${hook}\`\`\`\n`);
  });
});
