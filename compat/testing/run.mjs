// The doors for tests of the packed library, as tests use them: in Vitest and in Jest, in types and running, and without
// fast-check. Needs dist; by hand: node scripts/in-folder.mjs compat/testing
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
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
const ruleCommands = {
  vitest: ["vitest", "run", "--root", join(here, "vitest"), "--config", "rules.vitest.config.mjs"],
  jest: ["jest", "--config", join(here, "jest/rules.jest.config.cjs")],
};
const suite = readFileSync(join(here, "rules.ts"), "utf8");
const { check, close } = tally();

const tarball = join(installPacked(), tarballName());
// It is not saved: the lock file would hold the hash of one build.
run("npm", ["install", "--no-save", ...npm, tarball], here);

for (const [runner, line] of Object.entries(imports)) {
  const folder = join(here, runner);
  const write = (name, text) => writeFileSync(join(folder, name), text);
  write("policy.test.ts", line + readFileSync(join(here, "policy.ts"), "utf8"));
  write("policy.setup.ts", setups[runner](blockOf("ts setup")));
  write("rules.test.ts", line.replace("{", "{ afterAll,") + suite);
  write(`rules.config.${runner === "jest" ? "cjs" : "mjs"}`, blockOf(`js ${runner}`));
  await check(`${runner}: docs/testing.md declares the matchers as here`, () => {
    expectEqual(readFileSync(join(folder, "matchers.ts"), "utf8"), blockOf(`ts ${runner}`), "declaration");
  });
  await check(`${runner}: tests compile with the matchers, and wrong ones do not`, () => {
    run("npx", ["--no-install", "tsc", "-p", folder], here);
  });
  await check(`${runner}: the tests pass`, () => {
    run("npx", ["--no-install", ...commands[runner], "policy.test.ts"], here);
  });
  await checkRuleCoverage(runner, folder);
}
await checkJestModules();
await checkViteBuild();
await checkWithoutFastCheck();
close();

/** With the configuration of docs/testing.md, of which `about`, `except` and `thresholds` fit rules.ts. */
async function checkRuleCoverage(runner, folder) {
  const place = join(folder, "rule-coverage");
  const report = () => JSON.parse(readFileSync(join(place, "rules.json"), "utf8"));
  rmSync(place, { recursive: true, force: true });
  await check(`${runner}: the rules that a suite reaches are told as a table, as JSON and as a page`, () => {
    const { status, printed } = outcomeOf(ruleCommands[runner]);
    if (status !== 0) throw new Error(printed);
    const rules = report().areas.flatMap((area) => area.rules);
    const counts = rules.map(({ rule, allowed, refused }) => [rule, allowed, refused]);
    // ED2 also in a hook after all tests, and ED6 by the check and by its schema.
    const expected = [
      ...[
        ["ED1", 1, 0],
        ["ED2", 2, 0],
        ["ED3", 0, 1],
        ["ED4", 0, 1],
        ["ED6", 0, 2],
      ],
    ];
    expectEqual(counts, expected, "counts");
    for (const row of [/^ {2}ED2 +2 +– +0$/m, /^ {2}ED3 +– +1 +–$/m]) expectMatch(printed, row);
    expectMatch(readFileSync(join(place, "index.html"), "utf8"), /<th scope="row">ED3<\/th>/);
    expectEqual(report().failures, [], "failures");
  });
  await check(`${runner}: a part of the suite fails no threshold`, () => {
    const { status, printed } = outcomeOf([...ruleCommands[runner], "-t", "lets in"]);
    if (status !== 0) throw new Error(printed);
    expectMatch(printed, /Only a part of the tests ran, so the thresholds were not applied/);
    expectMatch(printed, /^ {2}ED3 .* never: The email domain is not allowed$/m);
  });
  await check(`${runner}: without its test, a rule is listed, and the run fails`, () => {
    const path = join(folder, "rules.test.ts");
    const whole = readFileSync(path, "utf8");
    try {
      writeFileSync(path, whole.replace(/^\/\/ planted: begin[^]*^\/\/ planted: end/m, ""));
      const { status, printed } = outcomeOf(ruleCommands[runner]);
      if (status === 0) throw new Error(`it passed:\n${printed}`);
      expectMatch(printed, /^FAILED rule coverage:[^]*^ {2}ED3: it was never refused\.$/m);
      expectMatch(printed, /^ {2}ED3 .* never: The email domain is not allowed$/m);
      expectEqual(report().failures.at(-1), "ED3: it was never refused.", "failure");
      expectMatch(readFileSync(join(place, "index.html"), "utf8"), /<li>ED3: it was never refused\.<\/li>/);
    } finally {
      writeFileSync(path, whole);
    }
  });
  await check(`${runner}: a failing test still fails the run, and the rules are told`, () => {
    const path = join(folder, "rules.test.ts");
    const whole = readFileSync(path, "utf8");
    try {
      writeFileSync(path, whole.replace(".toBe(false)", ".toBe(true)"));
      const { status, printed } = outcomeOf(ruleCommands[runner]);
      if (status === 0) throw new Error(`it passed:\n${printed}`);
      expectMatch(printed, /^ {2}ED3 +– +1 +–$/m);
    } finally {
      writeFileSync(path, whole);
    }
  });
}

/** An application whose test is an ES module, and loads a part of it as CommonJS: both are recorded. */
async function checkJestModules() {
  await check("jest: ES modules and CommonJS are recorded together", () => {
    const env = { ...process.env, NODE_OPTIONS: "--experimental-vm-modules" };
    const { status, printed } = outcomeOf(
      ["jest", "--config", join(here, "jestModules/jest.config.mjs")],
      env,
    );
    if (status !== 0) throw new Error(printed);
    for (const row of [/^ {2}ED2 +1 +– +0$/m, /^ {2}ED4 +– +1 +–$/m]) expectMatch(printed, row);
  });
}

/** The plugin stands in a configuration that builds an application, too: nothing of it may get there. */
async function checkViteBuild() {
  await check("vitest: a build with the same configuration holds no recorder", () => {
    const place = mkdtempSync(join(tmpdir(), "tenant-policy-build-"));
    process.on("exit", () => rmSync(place, { recursive: true, force: true }));
    run(process.execPath, [join(here, "viteBuild/build.mjs"), place], here);
    const built = readFileSync(join(place, "app.js"), "utf8");
    expectMatch(built, /ED3/);
    if (/countedDecisions|recorded/.test(built)) throw new Error("it holds the recorder");
  });
}

function outcomeOf(command, env = process.env) {
  const { status, stdout, stderr } = spawnSync("npx", ["--no-install", ...command], {
    ...{ cwd: here, env, encoding: "utf8" },
  });
  // Runners print to both; without their colours.
  return { status, printed: stripVTControlCharacters(`${stdout}${stderr}`) };
}

function expectMatch(text, pattern) {
  if (!pattern.test(text)) throw new Error(`${pattern} is not in:\n${text}`);
}

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
