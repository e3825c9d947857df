// What a release needs: a tarball that anybody can make again, npm's consent, and a bill of what is in it. Needs dist. It
// publishes nothing. Part of `npm run test:full`; .github/workflows/release.yml publishes after all of it.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { readManifest } from "./doors.mjs";
import { run, tarballName } from "./packed.mjs";
import { bundledPackages, sbom } from "./sbom.mjs";
import { expectEqual, tally } from "./tally.mjs";

const root = new URL("..", import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), "tenant-policy-release-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
const { check, close } = tally();

await checkTarball();
await checkPublish();
await checkBill();
close();

async function checkTarball() {
  const elsewhere = join(scratch, "elsewhere");
  copySources(elsewhere);
  const here = digestOf(root);
  await check("the tarball is the same, built in another folder at another time", () => {
    run(
      "npm",
      ["ci", "--silent", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"],
      elsewhere,
    );
    run(process.execPath, ["scripts/build.mjs"], elsewhere);
    for (const path of ["package.json", "dist/esm/index.js"]) utimesSync(join(elsewhere, path), 1, 1);
    expectEqual(digestOf(elsewhere), here, "sha512");
    return here.slice(0, 16);
  });
  await check("and another one where a byte differs", () => {
    appendFileSync(join(elsewhere, "dist/esm/index.js"), "\n");
    if (digestOf(elsewhere) === here) throw new Error("the same sha512");
  });
}

/** What git keeps, and what is changed in it, without what is installed or built. */
function copySources(target) {
  const left = ["node_modules", ".git", "dist", "coverage", "out", ".data", ".stryker", ".test-results"];
  cpSync(root, target, { recursive: true, filter: (path) => !left.includes(basename(path)) });
}

function digestOf(folder) {
  run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", scratch], folder);
  return createHash("sha512")
    .update(readFileSync(join(scratch, tarballName())))
    .digest("hex");
}

async function checkPublish() {
  const options = ["publish", "--dry-run", "--ignore-scripts", "--json"];
  const { stdout, stderr, status } = spawnSync("npm", options, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  await check("npm would publish it", () => {
    if (status !== 0) throw new Error(stderr);
    const [{ id, files, bundled }] = Object.values(JSON.parse(stdout));
    expectEqual([id, bundled], [`tenant-policy@${readManifest().version}`, []], "id and bundled packages");
    return `${files.length} files`;
  });
  await check("npm would correct nothing in package.json", () => {
    expectEqual(
      stderr.match(/.*(?:auto-correct|errors corrected|was invalid|was converted).*/gi),
      null,
      "corrections",
    );
  });
}

async function checkBill() {
  const bill = sbom();
  await check("the bill of materials names each package of which files hold code, and no other", () => {
    const named = bill.components.map(({ name, version }) => `${name}@${version}`);
    expectEqual(named.sort(), bundledPackages().sort(), "packages with a licence text");
    expectEqual(
      named,
      neededBy(["commander", "cli-table3", "picocolors"]).sort(),
      "packages by the lock file",
    );
    return named.join(", ");
  });
  await check("each has a licence, and its text goes along", () => {
    const text = readFileSync(join(root, "dist/cli/THIRD_PARTY_LICENSES.txt"), "utf8");
    for (const { name, version, licenses = [] } of bill.components) {
      const [{ license } = {}] = licenses;
      const [, after = ""] = text.split(`\n${name} ${version} (${license?.id})\n`);
      if (!/permi(?:ssion|t)[^]*WARRANT/i.test(after.split("-".repeat(80))[0]))
        throw new Error(`${name}: no text`);
    }
  });
  await check("the bill is the same when it is made again", () => {
    expectEqual(sbom(), bill, "bill");
  });
}

/** These packages and all that they need, by the lock file. */
function neededBy(names) {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const found = new Set(names);
  for (const name of found) {
    const { dependencies, optionalDependencies } = packages[`node_modules/${name}`];
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) found.add(needed);
  }
  return [...found].map((name) => `${name}@${packages[`node_modules/${name}`].version}`);
}
