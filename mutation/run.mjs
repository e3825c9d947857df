// Changes the source a little, thousands of times, and looks whether a test turns red: `npm run mutation` for all of it,
// `npm run mutation -- src/passwords src/kernel/time` for some folders. The tests of a folder try its mutants first, as they
// are few and quick; what they let live is tried by all tests. What was tried is remembered in results/, so that the next
// run tries only what changed. A run over everything that ends well, with --write, puts its score into README.md.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { installMissing } from "../scripts/folders.mjs";
import { writeScore } from "./score.mjs";

const root = new URL("..", import.meta.url).pathname;
const given = process.argv.slice(2);
const isWriting = given.includes("--write");
const named = given.filter((option) => option !== "--write").map((folder) => folder.replace(/^src\/|\/$/g, ""));

if (isWriting && named.length > 0) {
  console.error("A score of some folders is not the score: leave out --write, or the folders.");
  process.exit(1);
}
installMissing("mutation");

const folders = named.length > 0 ? named : allFolders();
