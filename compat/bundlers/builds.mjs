// Every build of the library, each asked the same questions in a process of its own.
import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { doors, importNameOf, pathOf } from "../../scripts/doors.mjs";
import { bundlers } from "./bundlers.mjs";

const root = new URL("../..", import.meta.url).pathname;
const tenantText = readFileSync(join(root, "examples/tenants/retail-bank.json"), "utf8");
const names = Object.keys(doors).map(importNameOf);
const sources = Object.values(doors);

/** For each build a function that gives its answers, as `answersTo` does. `source` is the code that the tests run. */
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
  return [`import { answersTo } from "./answers.mjs";`, ...imports, printing(from)].join("\n");
}

function commonText() {
  const requires = names.map((name, index) => `const door${index} = require(${JSON.stringify(name)});`);
  const body = `import("./answers.mjs").then(({ answersTo }) => {\n${printing(names)}\n});`;
  return [...requires, body].join("\n");
}

function printing(from) {
  const all = from.map((_, index) => `...door${index}`).join(", ");
  return `console.log(JSON.stringify(answersTo({ ${all} }, ${JSON.stringify(tenantText)})));\n`;
}

function write(folder, name, text) {
  writeFileSync(join(folder, name), text);
  return name;
}

function answersOf(folder, file, options = []) {
  const given = { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 30, stdio: ["ignore", "pipe", "pipe"] };
  return JSON.parse(execFileSync(process.execPath, [...options, file], given));
}
