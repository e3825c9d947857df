import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { mostDifferences, type Outcome, type Proof, volume } from "../../proof.ts";
import type { TimeFound } from "./inHost.ts";
import { timeFaults } from "./timeFaults.ts";

/** A Node, and whose Temporal answers there. */
interface TimeHost {
  readonly node: string;
  readonly program: string;
  readonly isNative: boolean;
}

const root = new URL("../../../", import.meta.url).pathname;
const installed = (name: string): string => `${root}proof/node_modules/${name}/bin/node`;
const hostZones = ["Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"];
const hosts: readonly TimeHost[] = [
  { node: "the oldest Node", program: installed("oldest-node"), isNative: false },
  { node: "this Node", program: process.execPath, isNative: false },
  { node: "the newest Node", program: installed("newest-node"), isNative: false },
  { node: "the newest Node", program: installed("newest-node"), isNative: true },
];

export const timeProofs: readonly Proof[] = hosts.filter(isThere).map(proofOn);

/** The binaries are for Linux on x64 alone. In CI one that is missing is a fault. */
function isThere({ node, program }: TimeHost): boolean {
  const isAsked = existsSync(program) || process.env["CI"] !== undefined;
  if (!isAsked) console.log(`skipped time on ${node}: there is no such program here`);
  return isAsked;
}

function proofOn(host: TimeHost): Proof {
  const theirs = host.isNative ? "the Temporal of V8" : "temporal-polyfill";
  // V8 answers so fast that every zone can be asked in each of the four, where otherwise they take turns.
  const parts = host.isNative ? volume(8, 1) : volume(64, 4);
  return {
    claim: `On ${host.node}, times around every change of the clocks from 1900 to 2037 are those of ${theirs}`,
    against: `${theirs}, with the host in ${hostZones.join(", ")} ${parts === 1 ? "each" : "in turn"}`,
    prove: () => comparedOn(host, parts),
    planted: Object.keys(timeFaults).map((fault) => ({ fault, prove: () => comparedOn(host, 64, fault) })),
  };
}

/** Each host zone asks about one part of the zones, the next one about the next. */
function comparedOn(host: TimeHost, parts: number, fault = ""): Outcome {
  const folder = mkdtempSync(join(tmpdir(), "tenant-policy-time-"));
  try {
    const script = scriptIn(folder, host.isNative);
    const asked = fault === "" ? hostZones : hostZones.slice(0, 1);
    const found = asked.map((zone, place) =>
      askIn(host, zone, [script, fault, String(place % parts), String(parts)]),
    );
    const sum = (count: (each: TimeFound) => number): number =>
      found.reduce((total, each) => total + count(each), 0);
    const nameless = sum((each) => each.namesWithoutArea);
    return {
      cases: sum((each) => each.cases),
      differences: found.flatMap((each) => each.differences).slice(0, mostDifferences),
      ...(nameless === 0
        ? {}
        : { known: [{ deviation: "a name without an area, which TZ9 refuses", cases: nameless }] }),
      note: `${versionOf(host)}; ${sum((each) => each.zones)} zones, ${sum((each) => each.changes)} changes of the clocks`,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function askIn({ program, isNative }: TimeHost, zone: string, options: readonly string[]): TimeFound {
  const given = { encoding: "utf8", env: { ...process.env, TZ: zone }, maxBuffer: 1e8 } as const;
  const found = JSON.parse(execFileSync(program, options, given)) as TimeFound;
  const isAsWanted = found.hostZone === zone && found.isNative === isNative;
  return isAsWanted
    ? found
    : { ...found, differences: [`it ran in ${found.hostZone}, native ${found.isNative}`] };
}

/** The built library and the comparison, in one file of JavaScript. */
function scriptIn(folder: string, isNative: boolean): string {
  const outfile = join(folder, "inHost.mjs");
  buildSync({
    entryPoints: [`${root}proof/oracles/time/inHost.ts`],
    bundle: true,
    outfile,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
    alias: {
      "tenant-policy": `${root}dist/esm/index.js`,
      // By its own name it hands out the Temporal of the host, where there is one.
      "temporal-polyfill": `${root}node_modules/temporal-polyfill/${isNative ? "index" : "implementation"}.js`,
    },
  });
  return outfile;
}

function versionOf({ program }: TimeHost): string {
  return `Node ${execFileSync(program, ["--version"], { encoding: "utf8" }).trim().slice(1)}`;
}
