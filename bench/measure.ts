import { execFileSync } from "node:child_process";
import { mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { median } from "./timing.ts";

/** A candidate and its size. */
export type Measured = readonly [name: string, size: number];

// Bundled once and run by plain node, as what runs TypeScript directly changes functions, and with them their speed.
const folder = mkdtempSync(join(tmpdir(), "tenant-policy-bench-"));
const child = join(folder, "child.mjs");
symlinkSync(new URL("../node_modules", import.meta.url).pathname, join(folder, "node_modules"));
buildSync({
  entryPoints: [new URL("child.ts", import.meta.url).pathname],
  bundle: true,
  outfile: child,
  format: "esm",
  platform: "node",
  target: "es2022",
  packages: "external",
  logLevel: "error",
});

/** The figure of a candidate in a new process. A large young generation, so that nothing is collected while bytes are counted. */
function figureOf([name, size]: Measured): number {
  const options = name.endsWith("/bytes") ? ["--max-semi-space-size=512"] : [];
  return figuresIn(options, [name], size)[0] as number;
}

/** The figures of several candidates in one new process, where what they work on takes long to make. */
export function measuredTogether(names: readonly string[], size: number): readonly number[] {
  return figuresIn(["--max-old-space-size=12288"], names, size);
}

function figuresIn(options: readonly string[], names: readonly string[], size: number): readonly number[] {
  const given = ["--expose-gc", ...options, child, names.join(";"), String(size)];
  const output = execFileSync(process.execPath, given, { encoding: "utf8", maxBuffer: 1e6 });
  return JSON.parse(output) as readonly number[];
}

/** The median of the candidate's figures in so many processes. */
export function measured(candidate: Measured, processes = 3): number {
  return median(Array.from({ length: processes }, () => figureOf(candidate)));
}

export interface Compared {
  readonly base: number;
  readonly figure: number;
  readonly ratio: number;
}

/** Candidate over base, measured in turns, so that what else the machine does meets both. Medians. */
export function compared(base: Measured, candidate: Measured, rounds = 5): Compared {
  const pairs = Array.from({ length: rounds }, () => ({ base: figureOf(base), figure: figureOf(candidate) }));
  return {
    base: median(pairs.map((pair) => pair.base)),
    figure: median(pairs.map((pair) => pair.figure)),
    ratio: median(pairs.map((pair) => pair.figure / pair.base)),
  };
}
