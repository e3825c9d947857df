import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { textOf } from "../sources.ts";
import { vectorFiles } from "./committed.ts";

const root = new URL("../..", import.meta.url).pathname;
const runner = textOf("examples/conformance.py");
const folder = mkdtempSync(join(tmpdir(), "tenant-policy-vectors-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

// Where everything is tried, what is missing is a fault (.ci/run).
const hasPython = spawnSync("python3", ["--version"]).status === 0;
const isSkipped = !hasPython && process.env["CI"] === undefined;

function run(script: string, vectors = join(root, "vectors")): { status: number | null; printed: string } {
  const path = join(folder, "conformance.py");
  writeFileSync(path, script);
  const { status, stdout, stderr } = spawnSync("python3", [path, vectors], { encoding: "utf8" });
  return { status, printed: stdout + stderr };
}

function countOf(file: string, question: string): number {
  const parts = vectorFiles.get(file)?.questions ?? [];
  return parts.find((each) => each.question === question)?.vectors.length ?? 0;
}

describe.skipIf(isSkipped)("the runner in Python", () => {
  it("has at most 60 lines, and imports nothing that does not come with Python", () => {
    expect(runner.trimEnd().split("\n").length).toBeLessThanOrEqual(60);
    expect(runner.match(/^(?:import|from) .*$/gm)).toEqual(["import json, pathlib, re, sys"]);
  });

  it("agrees on every vector of the questions that it implements", () => {
    const { status, printed } = run(runner);
    const lines = [
      ["emailDomains", "canStayWithEmail"],
      ["emailDomains", "isDomainAllowed"],
      ["helpDesk", "helpDeskAccessLevel"],
      ["sharingTable", "canAccessAsset"],
    ].map(([file = "", question = ""]) => {
      const count = countOf(file, question);
      return `${question} in ${file}: ${count} of ${count} agree`;
    });
    expect(printed).toBe(`${lines.join("\n")}\n`);
    expect(status).toBe(0);
  });

  it.each([
    ["a subdomain is allowed", "if domain in map(domain_of, bare)", "if any(domain.endswith(d) for d in bare)"],
    ["no domain is too long", "{0,61}", "{0,99}"],
    ["the last label may be a number", 'if domain.split(".")[-1].isdigit()', "if False"],
    ["a domain takes another letter case", "return text.lower()", "return text"],
    ["everybody decrypts", "decryption and known and not withheld", "decryption"],
    ["full access is that of an Owner", '(role, "HD3")', '("owner", "HD3")'],
    ["add-ons go unnoticed", '*["HD6"] * (full or decryption)', ""],
    ["a service is edited from anywhere", '"AS9", "made"', '"AS9", "any"'],
    ["a bot is edited where it was made alone", '"AS7", "above"', '"AS7", "made"'],
    ["numbers are shared", '"AS1", "made", "made", "no"', '"AS1", "made", "made", "byDefault"'],
    ["usage reports are edited", '"none", "any", "never"', '"any", "any", "never"'],
  ])("goes red where %s", (_, rule, altered) => {
    const wrong = runner.replace(rule, altered);
    if (wrong === runner) expect(runner).toContain(rule);
    const { status, printed } = run(wrong);
    expect(status).toBe(1);
    expect(printed).toMatch(/: (\d+) of (?!\1 )\d+ agree\n {2}\{'input'/);
  });

  it("goes red where the vectors say something else", () => {
    for (const file of vectorFiles.keys()) {
      const text = textOf(`vectors/${file}.json`);
      writeFileSync(join(folder, `${file}.json`), text.replace('"because":["ED1"]', '"because":["ED2"]'));
    }
    expect(run(runner, folder).status).toBe(1);
  });
});
