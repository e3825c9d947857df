import { existsSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { countDecisions, takeCountedDecisions } from "../../runners/countedDecisions.ts";
import {
  folderVariable,
  forget,
  handedOver,
  handOverAtEnd,
  newFolder,
  removeFolder,
} from "../../runners/handOver.ts";

const allow = { value: true, because: ["ED2"] };
const refusal = { value: false, because: ["ED3"] };
let folder = "";

/** Runs as a test file of this path, whose own hooks come after that of the setup file. */
function runFile(path: string, tests: () => void, lateHooks: () => void = () => undefined): void {
  let end: () => void = () => undefined;
  handOverAtEnd(
    (hook) => {
      end = hook;
    },
    () => path,
  );
  tests();
  end();
  lateHooks();
}

describe("what test files hand over", () => {
  beforeEach(() => {
    takeCountedDecisions();
    folder = newFolder();
    process.env[folderVariable] = folder;
  });
  afterEach(() => {
    removeFolder(folder);
    Reflect.deleteProperty(process.env, folderVariable);
    handOverAtEnd(
      () => undefined,
      () => "",
    );
    expect(existsSync(folder)).toBe(false);
  });

  it("is counted by test file, until it runs again", () => {
    const countAllow = () => {
      countDecisions(allow);
    };
    runFile("/a.test.ts", () => {
      countAllow();
      countAllow();
    });
    runFile("/b.test.ts", countAllow);
    expect(
      handedOver(folder)
        .map(({ count }) => count)
        .sort(),
    ).toEqual([1, 2]);
    forget(folder, ["/a.test.ts"]);
    expect(handedOver(folder)).toEqual([{ ...allow, areIssues: false, count: 1 }]);
    // Of one file in two projects.
    runFile("/b.test.ts", countAllow);
    expect(handedOver(folder)).toHaveLength(2);
  });

  it("holds what hooks of the test file ask afterwards, but not what the next file asks", () => {
    runFile(
      "/a.test.ts",
      () => {
        countDecisions(allow);
      },
      () => {
        countDecisions(refusal);
      },
    );
    expect(
      handedOver(folder)
        .flatMap(({ because }) => because)
        .sort(),
    ).toEqual(["ED2", "ED3"]);
    runFile("/b.test.ts", () => {
      countDecisions(refusal);
      expect(handedOver(folder)).toHaveLength(2);
    });
    expect(handedOver(folder)).toHaveLength(3);
  });

  it("is nothing where no decision was taken, and where nobody asked for it", () => {
    runFile("/a.test.ts", () => undefined);
    expect(existsSync(folder)).toBe(false);
    expect(handedOver(folder)).toEqual([]);
    Reflect.deleteProperty(process.env, folderVariable);
    runFile("/a.test.ts", () => {
      countDecisions(allow);
    });
    expect(handedOver(folder)).toEqual([]);
  });
});
