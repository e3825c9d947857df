#!/usr/bin/env node
// The command line: all that `run.ts` needs from outside.
import { readFileSync } from "node:fs";
import colours from "picocolors";
import { run } from "./run.ts";

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};

/** A reader that has seen enough closes the pipe: that is no fault, and the answer stands. */
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  if (code !== "EPIPE") process.exitCode = 2;
  process.exit();
});

let isInputRead = false;

function read(path: string): string {
  if (path !== "-") return readFileSync(path, "utf8");
  if (isInputRead) throw new Error("the standard input was read already");
  isInputRead = true;
  return readFileSync(0, "utf8");
}

// Whatever goes wrong is no answer, and 1 would be one.
process.exitCode = 2;
const isForced = (process.env["FORCE_COLOR"] ?? "0") !== "0";
const hasColours = colours.isColorSupported && (process.stdout.isTTY || isForced);
const { out, err, exitCode } = run(process.argv.slice(2), manifest.version, {
  read,
  now: Date.now,
  hasColours,
});
process.exitCode = exitCode;
process.stderr.write(err);
process.stdout.write(out);
