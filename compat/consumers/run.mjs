// The packed library as its users have it: in Node as an ES module and as CommonJS, and seen by five versions of TypeScript.
// Needs dist; `npm run consumers` at the root makes it first.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { doors, importNameOf, recordedDoor, runnerDoors } from "../../scripts/doors.mjs";
import { installPacked, run, tarballName } from "../../scripts/packed.mjs";
import { expectEqual, tally } from "../../scripts/tally.mjs";

const root = new URL("../..", import.meta.url).pathname;
const here = new URL(".", import.meta.url).pathname;
const folder = installPacked();
const installed = join(folder, "node_modules/tenant-policy");
const names = [...Object.keys(doors), ...Object.keys(runnerDoors), recordedDoor].map(importNameOf);
const { check, close } = tally();

await checkTarball();
await checkNode();
await checkCommandLine();
await checkTypes();
close();

async function checkTarball() {
  await check("publint finds nothing", async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    expectEqual(messages, [], "messages");
  });
  await check("attw finds nothing, from ESM and from CommonJS", () => {
    const tarball = join(folder, tarballName());
    run("npx", ["--no-install", "attw", tarball, "--profile", "node16", "--format", "ascii"], here);
  });
  await check("no file holds a path of the machine that built it", () => {
    const files = readdirSync(installed, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    const leaking = files.filter((file) => {
      const text = readFileSync(join(file.parentPath, file.name), "utf8");
      return text.includes(root) || /"sources":\[[^\]]*"(?:\/|[A-Za-z]:|file:)/.test(text);
    });
    expectEqual(
      leaking.map(({ name }) => name),
      [],
      "files",
    );
  });
  await check("it needs no other package", () => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    expectEqual(dependencies, {}, "dependencies");
  });
  await check("the licence of each package that is bundled in is there", () => {
    const text = readFileSync(join(installed, "dist/cli/THIRD_PARTY_LICENSES.txt"), "utf8");
    const without = ["commander", "cli-table3", "picocolors"].filter((name) => !text.includes(`\n${name} `));
    expectEqual(without, [], "without licence");
  });
}

async function checkNode() {
  const five = readFileSync(new URL("fixtures/five.js", import.meta.url), "utf8");
  const required = five.replace(/import (\{[^}]*\}) from ("[^"]*")/, "const $1 = require($2)");
  const expected = [
    true,
    { level: "readOnly", mayDecrypt: false },
    true,
    true,
    { kind: "shortLived", expiresAtMilli: 43_200_000, issuedAtMilli: 0 },
  ];
  await check("the five questions are answered in an ES module", () => {
    expectEqual(printed("five.mjs", five), expected, "answers");
  });
  await check("the five questions are answered in CommonJS", () => {
    expectEqual(printed("five.cjs", required), expected, "answers");
  });
  for (const name of names) {
    await check(`${name} offers the same names in both`, () => {
      const text = "console.log(JSON.stringify(Object.keys(door).sort()))";
      const imported = printed("names.mjs", `import * as door from "${name}"; ${text}`);
      expectEqual(printed("names.cjs", `const door = require("${name}"); ${text}`), imported, "names");
      if (imported.length === 0) throw new Error("it offers none");
      return `${imported.length} names`;
    });
  }
}

async function checkCommandLine() {
  const words = ["--no-install", "tenant-policy", "who", "bank.json", "edit", "arrears-letter", "--json"];
  await check("the command line answers about a tenant in a file", () => {
    copyFileSync(join(installed, "examples/tenants/retail-bank.json"), join(folder, "bank.json"));
    const { count, groups } = JSON.parse(run("npx", words, folder));
    expectEqual(groups.flatMap(({ members }) => members).sort(), ["felix", "olga", "omar"], "members");
    expectEqual(count, 3, "count");
  });
  await check("a reader that closes the pipe does not change how it ends", () => {
    const words = "npx --no-install tenant-policy why bank.json olga edit arrears-letter";
    run("bash", ["-c", `${words} | true; exit \${PIPESTATUS[0]}`], folder);
  });
}

async function checkTypes() {
  const usage = readFileSync(new URL("fixtures/usage.ts", import.meta.url), "utf8");
  const ways = {
    node16: { module: "node16", moduleResolution: "node16" },
    nodenext: { module: "nodenext", moduleResolution: "nodenext" },
    bundler: { module: "esnext", moduleResolution: "bundler" },
  };
  const always = {
    target: "es2022",
    lib: ["es2022"],
    types: [],
    strict: true,
    skipLibCheck: false,
    noEmit: true,
  };
  const versions = readdirSync(join(here, "node_modules")).filter((name) => name.startsWith("typescript-"));
  for (const [way, options] of Object.entries(ways)) {
    const place = join(folder, `types-${way}`);
    mkdirSync(place, { recursive: true });
    const compilerOptions = { ...always, ...options };
    writeFileSync(join(place, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["."] }));
    for (const extension of way === "bundler" ? ["ts"] : ["mts", "cts"]) {
      writeFileSync(join(place, `usage.${extension}`), usage);
    }
    for (const version of versions) {
      await check(`${version.replace("-", " ")}, moduleResolution ${way}`, () => {
        run(process.execPath, [join(here, "node_modules", version, "bin/tsc"), "-p", place], folder);
      });
    }
  }
}

/** The JSON that a file prints. */
function printed(file, text) {
  writeFileSync(join(folder, file), text);
  return JSON.parse(run(process.execPath, [file], folder));
}
