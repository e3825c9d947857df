import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import type { FaultName } from "./faults.ts";

/** A host, and what it is seen with. */
export interface Host {
  /** What holds there, as a sentence without its full stop. */
  readonly claim: string;
  readonly name: string;
  readonly program: string;
  /** What the program is called, where that is not Node, and how its version is found, where it does not tell. */
  readonly product?: string;
  readonly version?: () => string;
  readonly runs: readonly Run[];
  /** Whether the clock and chance throw there: where built-in objects are frozen, nobody can make them. */
  readonly isGuarded?: true;
  /** Whether there is no Intl: no time zone is known there. */
  readonly hasNoIntl?: true;
  readonly faults: readonly FaultName[];
}

export interface Run {
  /** What follows the program, with the files of a script in the folder that it runs in. */
  readonly options: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What the host has to say of itself, so that a setting that it ignores is seen. */
  readonly zone?: string;
  readonly locale?: string;
}

const here = new URL(".", import.meta.url).pathname;
const installed = new URL("../node_modules/", import.meta.url).pathname;
const thisNode = process.execPath;
const oldestNode = `${installed}oldest-node/bin/node`;
const newestNode = `${installed}newest-node/bin/node`;
// Where npm runs the script of the package that chooses among the binaries, it moves the one chosen there.
const bun = thereOf([`${installed}@oven/bun-linux-x64/bin/bun`, `${installed}bun/bin/bun.exe`]);
const deno = thereOf([`${installed}@deno/linux-x64-glibc/deno`, `${installed}deno/deno`]);
const workerd = thereOf([`${installed}@cloudflare/workerd-linux-64/bin/workerd`]);
const chromium = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const turkish = { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };

export const hosts: readonly Host[] = [
  {
    claim:
      "No answer depends on the clock, on chance or on the time zone of the host, and none leaves a global behind",
    name: "Node in four time zones, with a clock and a chance that throw",
    program: thisNode,
    runs: ["Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"].map(inNode),
    isGuarded: true,
    faults: ["clock", "chance", "hostZone", "global"],
  },
  {
    claim: "No answer depends on the language of the host",
    name: "Node in Turkish, where I and i are two letters",
    program: thisNode,
    runs: [{ options: ["printing.mjs"], env: turkish, locale: "tr-TR" }],
    isGuarded: true,
    faults: ["language"],
  },
  {
    claim: "Nothing that is built in is changed",
    name: "Node with `--frozen-intrinsics`",
    program: thisNode,
    runs: [{ options: ["--frozen-intrinsics", "printing.mjs"] }],
    faults: ["builtIn"],
  },
  {
    claim: "Nothing uses `__proto__`",
    name: "Node with `--disable-proto=throw`",
    program: thisNode,
    runs: [{ options: ["--disable-proto=throw", "printing.mjs"] }],
    faults: ["proto"],
  },
  {
    claim: "No code is made from text",
    name: "Node with `--disallow-code-generation-from-strings`",
    program: thisNode,
    runs: [{ options: ["--disallow-code-generation-from-strings", "printing.mjs"] }],
    faults: ["code"],
  },
  {
    claim:
      "What does not ask about time zones needs nothing but the language, and nothing asks Intl while it is loaded",
    name: "SES after `lockdown()`, in a Compartment that is given nothing",
    program: thisNode,
    product: "SES",
    version: sesVersion,
    runs: [{ options: [`${here}inSes.mjs`, "bare.js"] }],
    hasNoIntl: true,
    faults: ["earlyIntl", "chance", "builtIn"],
  },
  {
    claim: "What asks about time zones needs Intl besides, and nothing else",
    name: "SES after `lockdown()`, in a Compartment that is given `Intl`",
    program: thisNode,
    product: "SES",
    version: sesVersion,
    runs: [{ options: [`${here}inSes.mjs`, "bare.js", "Intl"] }],
    faults: ["clock"],
  },
  elsewhere("Node", "the oldest Node", oldestNode, [inNode("America/New_York")]),
  elsewhere("Node", "the newest Node", newestNode, [inNode("America/New_York")]),
  elsewhere("Bun", "Bun", bun, [{ ...inNode("America/New_York"), options: ["run", "printing.mjs"] }]),
  elsewhere("Deno", "Deno, without any permission", deno, [
    {
      ...inNode("America/New_York"),
      options: ["run", "--no-prompt", "--no-config", "--no-remote", "printing.mjs"],
    },
  ]),
  elsewhere("workerd", "workerd", workerd, [{ options: ["test", "config.capnp"] }]),
  {
    ...elsewhere("Chromium", "Chromium, in Turkish", chromium, []),
    program: thisNode,
    version: () => versionOf(chromium),
    runs: [
      {
        options: [`${here}inChromium.mjs`, "bare.js", "America/New_York", "tr-TR"],
        zone: "America/New_York",
        locale: "tr-TR",
      },
    ],
    faults: ["wrongAnswer", "language", "hostZone"],
  },
];

/** This Node as it is. */
export const plainNode: Pick<Host, "program" | "runs"> = {
  program: thisNode,
  runs: [{ options: ["printing.mjs"] }],
};

function inNode(zone: string): Run {
  return { options: ["printing.mjs"], env: { TZ: zone }, zone };
}

function elsewhere(product: string, name: string, program: string, runs: readonly Run[]): Host {
  const claim = `The answers are those of the source on ${name.replace(/,.*/, "")}`;
  return { claim, name, product, program, runs, isGuarded: true, faults: ["wrongAnswer"] };
}

function thereOf(paths: readonly string[]): string {
  return paths.find((path) => existsSync(path)) ?? paths.join(" or ");
}

export function isThere({ program, product }: Host): boolean {
  return existsSync(program) && (product !== "Chromium" || existsSync(chromium));
}

/** Such as "Node 20.0.0". */
export function versionTextOf({
  product = "Node",
  program,
  version = () => versionOf(program),
}: Host): string {
  return `${product} ${version()}`;
}

function versionOf(program: string): string {
  const text = execFileSync(program, ["--version"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return /\d[\d.-]*\d/.exec(text)?.[0] ?? "of an unknown version";
}

function sesVersion(): string {
  const manifest = readFileSync(`${installed}ses/package.json`, "utf8");
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
