// Every build of the library, each asked the same questions in a process of its own.
import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { doors, importNameOf, pathOf } from "../../scripts/doors.mjs";
import { bundlers } from "./bundlers.mjs";

const root = new URL("../..", import.meta.url).pathname;
const tenantText = readFileSync(join(root, "examples/tenants/retail-bank.json"), "utf8");
// The doors for tests are not asked: they answer by exceptions and with generators, and nobody bundles them for browsers.
const asked = Object.entries(doors).filter(([door]) => !door.startsWith("./testing"));
const names = asked.map(([door]) => importNameOf(door));
const sources = asked.map(([, source]) => source);

/** For each build a function that hashes its answers. `source` is the code that the tests run. */
export function buildsOf(folder) {
  copyFileSync(new URL("answers.mjs", import.meta.url), join(folder, "answers.mjs"));
  const builtModules = sources.map((source) => `./node_modules/tenant-policy/dist/esm/${pathOf(source)}.js`);
  const byName = write(folder, "ask.mjs", moduleText(names));
  const builds = {
    source: () => answersOf(folder, sourceEntry(folder), ["--import", import.meta.resolve("tsx")]),
    "Node, ES module": () => answersOf(folder, byName),
    "Node, CommonJS": () => answersOf(folder, write(folder, "ask.cjs", commonText())),
    "one file a module": () => answersOf(folder, write(folder, "ask-modules.mjs", moduleText(builtModules))),
  };
  for (const [name, bundle] of Object.entries(bundlers)) {
    builds[name] = async () => {
      const file = `ask-${name.split(" ")[0]}.mjs`;
      return answersOf(folder, write(folder, file, await bundle(join(folder, byName))));
    };
  }
  return builds;
}

function sourceEntry(folder) {
  return write(folder, "ask-source.mjs", moduleText(sources.map((source) => join(root, source))));
}

function moduleText(from) {
  const imports = from.map((name, index) => `import * as door${index} from ${JSON.stringify(name)};`);
  const lines = [
    `import { answersTo } from "./answers.mjs";`,
    ...imports,
    `globalThis.answers = ${asking(from)};`,
  ];
  return lines.join("\n");
}

function commonText() {
  const requires = names.map((name, index) => `const door${index} = require(${JSON.stringify(name)});`);
  const asked = `globalThis.answers = import("./answers.mjs").then(({ answersTo }) => ${asking(names)});`;
  return [...requires, asked].join("\n");
}

function asking(from) {
  const all = from.map((_, index) => `...door${index}`).join(", ");
  return `answersTo({ ${all} }, ${JSON.stringify(tenantText)})`;
}

function write(folder, name, text) {
  writeFileSync(join(folder, name), text);
  return name;
}

/** What a file left in `globalThis.answers`: for each export the sha256 of its answers; and how many there are. */
function answersOf(folder, file, options = []) {
  const hashing = `
    import { createHash } from "node:crypto";
    await import("./${file}");
    const answers = await globalThis.answers;
    const texts = answers.flatMap(([, each]) => each);
    const hashed = answers.map(([name, each]) => [name, createHash("sha256").update(each.join("\\n")).digest("hex")]);
    console.log(JSON.stringify({ hashed, asked: texts.length, different: new Set(texts).size }));`;
  const given = { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] };
  return JSON.parse(
    execFileSync(process.execPath, [...options, "--input-type=module", "--eval", hashing], given),
  );
}
