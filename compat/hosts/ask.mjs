// Asks what questions.mjs asks, on whatever host runs it: `node ask.mjs input.json answers.json`. It stands beside the
// installed package, and writes what the host is and each question with its answer.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import * as library from "tenant-policy";
import { answersToInput } from "./questions.mjs";

const [inputFile, outputFile] = process.argv.slice(2);
const input = JSON.parse(readFileSync(inputFile, "utf8"));
const answers = answersToInput(library, input, (text) => createHash("sha256").update(text).digest("hex"));
writeFileSync(outputFile, JSON.stringify({ host: hostSeen(), answers }));

function hostSeen() {
  const knows = input.zones.filter((zone) => library.checkTimeZone(zone).issues === undefined);
  return { node: process.versions.node, tz: process.versions.tz, knows };
}
