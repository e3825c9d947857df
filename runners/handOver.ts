// What test files counted reaches the reporter, which runs in another process, through a folder of temporary files.
import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { callAfterCounting, type CountedDecision, takeCountedDecisions } from "./countedDecisions.ts";

/** The environment variable that tells test processes the folder. */
export const folderVariable = "TENANT_POLICY_RULE_COVERAGE";

/** The path of a folder that is there once a test file has handed over. */
export function newFolder(): string {
  return join(tmpdir(), `tenant-policy-rules-${randomUUID()}`);
}

/**
 * Hands over what a test file counts, once its tests have ended. Some runners call the hooks of the test file after this one: what
 * those still ask is handed over at once.
 */
export function handOverAtEnd(afterAll: (hook: () => void) => void, testPath: () => string): void {
  callAfterCounting(undefined);
  afterAll(() => {
    const path = testPath();
    handOver(path);
    callAfterCounting(() => {
      handOver(path);
    });
  });
}

/** The name of the file is new: a test file can run in several projects. */
function handOver(testPath: string): void {
  const folder = process.env[folderVariable];
  const decisions = takeCountedDecisions();
  if (folder === undefined || decisions.length === 0) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${beginningFor(testPath)}${randomUUID()}.json`), JSON.stringify(decisions));
}

/** What was handed over, of all test files together. */
export function handedOver(folder: string): readonly CountedDecision[] {
  return filesIn(folder).flatMap(
    (file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as readonly CountedDecision[],
  );
}

/** Forgets what these test files handed over: they run again. */
export function forget(folder: string, testPaths: readonly string[]): void {
  const beginnings = testPaths.map(beginningFor);
  const old = filesIn(folder).filter((file) => beginnings.some((beginning) => file.startsWith(beginning)));
  for (const file of old) rmSync(join(folder, file), { force: true });
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // No test file has handed anything over.
    return [];
  }
}

function beginningFor(testPath: string): string {
  return `${createHash("sha256").update(testPath).digest("hex").slice(0, 32)}-`;
}
