import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { doors, importNameOf, isExportsMapFresh } from "../../scripts/doors.mjs";

const root = new URL("../..", import.meta.url).pathname;

describe("the list of doors", () => {
  it("is what `exports` of package.json says", () => {
    expect(isExportsMapFresh()).toBe(true);
  });

  it("names files that exist", () => {
    expect(Object.values(doors).filter((source) => !existsSync(root + source))).toEqual([]);
    expect(doors["."]).toBe("src/index.ts");
  });

  it("is what `paths` of tsconfig.json says", () => {
    const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => readFileSync(path, "utf8")) as {
      config: { compilerOptions: { paths: unknown } };
    };
    const paths = Object.entries(doors).map(([door, source]) => [importNameOf(door), [`./${source}`]]);
    expect(config.compilerOptions.paths).toEqual(Object.fromEntries(paths));
  });
});
