#!/usr/bin/env node
// The command line: all that `run.ts` needs from outside.
import { readFileSync } from "node:fs";
import colours from "picocolors";
import { run } from "./run.ts";

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};
const { out, err, exitCode } = run(process.argv.slice(2), manifest.version, {
  read: (path) => readFileSync(path === "-" ? 0 : path, "utf8"),
  now: Date.now,
  hasColours: process.stdout.isTTY && colours.isColorSupported,
});
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = exitCode;
