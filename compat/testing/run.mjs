// The doors for tests of the packed library, as tests use them: in Vitest and in Jest, in types and running, and without
// fast-check. Needs dist; by hand: node scripts/in-folder.mjs compat/testing
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installPacked, run, tarballName } from "../../scripts/packed.mjs";
import { expectEqual, tally } from "../../scripts/tally.mjs";

const here = new URL(".", import.meta.url).pathname;
const page = readFileSync(new URL("../../docs/testing.md", import.meta.url), "utf8");
const npm = ["--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
const imports = {
  vitest: 'import { expect, it } from "vitest";\n',
  jest: 'import { expect, it } from "@jest/globals";\n',
};
const setups = {
  vitest: (text) => text.replace(/; \/\/ or .*/, ";"),
  jest: (text) => text.replace(/"vitest"; \/\/ or "(.*)"/, '"$1";'),
};
const commands = {
  vitest: ["vitest", "run", "--root", join(here, "vitest"), "--config", "vitest.config.js"],
  jest: ["jest", "--config", join(here, "jest/jest.config.cjs")],
};
const { check, close } = tally();

const tarball = join(installPacked(), tarballName());
// It is not saved: the lock file would hold the hash of one build.
run("npm", ["install", "--no-save", ...npm, tarball], here);

for (const [runner, line] of Object.entries(imports)) {
  const folder = join(here, runner);
  writeFileSync(join(folder, "policy.test.ts"), line + readFileSync(join(here, "policy.ts"), "utf8"));
  writeFileSync(join(folder, "policy.setup.ts"), setups[runner](blockOf("ts setup")));
  await check(`${runner}: docs/testing.md declares the matchers as here`, () => {
    expectEqual(readFileSync(join(folder, "matchers.ts"), "utf8"), blockOf(`ts ${runner}`), "declaration");
  });
  await check(`${runner}: tests compile with the matchers, and wrong ones do not`, () => {
    run("npx", ["--no-install", "tsc", "-p", folder], here);
  });
  await check(`${runner}: the tests pass`, () => {
    run("npx", ["--no-install", ...commands[runner]], here);
  });
  await check(`${runner}: the script of docs/testing.md tells which rules the tests did not reach`, () => {
    writeFileSync(join(here, "ruleCoverage.mjs"), blockOf("js report").replace('"AS"', '"ED"'));
    const told = run(process.execPath, ["ruleCoverage.mjs"], here);
    const rules = told.split("\n").map((line) => line.split(" ")[0]);
    expectEqual([rules.includes("ED1"), rules.includes("ED3")], [true, false], "rules without a test");
  });
}
await checkWithoutFastCheck();
close();

/** The code of docs/testing.md that stands behind this mark. */
function blockOf(mark) {
  const [, code] = page.match(new RegExp(`^\`\`\`${mark}\n([^]*?)^\`\`\`$`, "m")) ?? [];
  if (code === undefined) throw new Error(`docs/testing.md has no block "${mark}"`);
  return code;
}

async function checkWithoutFastCheck() {
  const folder = mkdtempSync(join(tmpdir(), "tenant-policy-bare-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  run("npm", ["install", ...npm, tarball], folder);
  const door = "tenant-policy/testing";
  for (const [name, load] of Object.entries({
    "ES module": (path) => ["--input-type=module", "--eval", `await import("${path}")`],
    CommonJS: (path) => ["--input-type=commonjs", "--eval", `require("${path}")`],
  })) {
    await check(`without fast-check, ${door} loads as ${name}`, () => {
      run(process.execPath, load(door), folder);
    });
    await check(`without fast-check, ${door}/arbitraries says what is missing, as ${name}`, () => {
      let told = "";
      try {
        run(process.execPath, load(`${door}/arbitraries`), folder);
      } catch (error) {
        told = error.stderr;
      }
      if (!/Cannot find (package|module) 'fast-check'/.test(told)) throw new Error(told || "it loads");
    });
  }
}
