// Whether a tenant loads and answers alike on the oldest Node that the library runs on, on the newest, and on this one; and
// whether the examples print there what they promise. Needs dist; `npm run hosts` at the root makes it first.
import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync, transformSync } from "esbuild";
import { installPacked, run } from "../../scripts/packed.mjs";
import { linesOf, promisedLines } from "../../scripts/promises.mjs";
import { expectEqual, tally } from "../../scripts/tally.mjs";

const root = new URL("../..", import.meta.url).pathname;
const here = new URL(".", import.meta.url).pathname;
const [oldest, newest] = ["oldest", "newest"].map((age) => join(here, `node_modules/${age}-node/bin/node`));
const addedIn2025 = "America/Coyhaique";
/** TZ11: there is no answer in the zone. */
const noAnswer = { value: null, because: ["TZ11"], facts: { TZ11: { zone: addedIn2025 } } };
const folder = installPacked();
const { check, add, close } = tally();

// The binaries are for Linux on x64 alone.
if (existsSync(oldest) && existsSync(newest)) await checkHosts();
else add({ skipped: 1 });
close();

async function checkHosts() {
  for (const file of ["ask.mjs", "questions.mjs"]) copyFileSync(join(here, file), join(folder, file));
  const input = run(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), join(here, "inputs.mjs")],
    root,
  );
  writeFileSync(join(folder, "input.json"), input);
  const onNewest = answersOn(newest);
  const onOldest = answersOn(oldest);
  await check("the hosts differ in what zones they know", () => {
    const unknown = (zones) => onNewest.host.knows.filter((zone) => !zones.includes(zone));
    expectEqual(unknown(onOldest.host.knows), [addedIn2025], "zones that only the newest knows");
    return `Node ${onOldest.host.node} with ${onOldest.host.tz}, Node ${onNewest.host.node} with ${onNewest.host.tz}`;
  });
  await checkAnswers("the oldest host", onOldest, onNewest);
  await checkAnswers("this host", answersOn(process.execPath), onNewest);
  await checkHandingOver();
  await check("the CommonJS build offers the same names on each host", () => {
    const script = `console.log(Object.keys(require("tenant-policy")).sort().join("\\n"))`;
    const [there, here, newer] = [oldest, process.execPath, newest].map((host) =>
      run(host, ["--eval", script], folder),
    );
    expectEqual([there, newer], [here, here], "names");
    return `${linesOf(here).length} names`;
  });
  await checkExamples(oldest, onOldest.host.node);
  await checkExamples(newest, onNewest.host.node);
}

function answersOn(host) {
  run(host, ["ask.mjs", "input.json", "answers.json"], folder);
  return JSON.parse(readFileSync(join(folder, "answers.json"), "utf8"));
}

/** Byte for byte, but for what rules declare about a zone that the host does not know. */
async function checkAnswers(name, { host, answers }, newestHost) {
  const isUnknown = (asked) =>
    asked.includes(addedIn2025) &&
    !host.knows.includes(addedIn2025) &&
    newestHost.host.knows.includes(addedIn2025);
  let declared = 0;
  await check(`${name} answers as the newest does`, () => {
    expectEqual(answers.length, newestHost.answers.length, "answers");
    answers.forEach(([asked, answer], place) => {
      const [, expected] = newestHost.answers[place];
      if (answer === expected) return;
      if (!isUnknown(asked) || !isDeclared(answer)) expectEqual(answer, expected, asked);
      declared += 1;
    });
    return `${answers.length} answers, ${declared} of them without the zone`;
  });
  if (host.knows.includes(addedIn2025)) return;
  await check(`${name} has no answer in a zone that it does not know, and loses nothing else`, () => {
    if (declared < 1_000) throw new Error(`only ${declared} answers differ`);
    const loaded = (zone) => answers.find(([asked]) => asked === `${zone}: load`)?.[1];
    const inLondon = loaded("Europe/London").replace("Europe/London", addedIn2025);
    expectEqual(loaded(addedIn2025), inLondon, "the tenant");
  });
}

/** What a host may say of a zone that it does not know. TZ1: it cannot be set there, by a check or a command. */
function isDeclared(text) {
  if (text === JSON.stringify(noAnswer)) return true;
  const answer = JSON.parse(text);
  return answer.issues?.length === 1 && answer.issues[0].rule === "TZ1";
}

/** A tenant that was changed on the newest host goes to the oldest, is changed there, and comes back. */
async function checkHandingOver() {
  const setting = { type: "timeZone/choose", zone: addedIn2025 };
  const adding = { type: "workspaces/addGroup", group: "cards", name: "Cards" };
  await check("a tenant goes from the newest host to the oldest and back, and keeps its zone", () => {
    const start = readFileSync(join(root, "examples/tenants/retail-bank.json"), "utf8");
    const there = changedOn(newest, start, setting);
    const changed = changedOn(oldest, there.text, adding);
    const back = changedOn(newest, changed.text, { ...adding, group: "savings" });
    expectEqual(
      [there, changed, back].map(({ isAllowed }) => isAllowed),
      [true, true, true],
      "decisions",
    );
    const runs = [there, changed, back].map(({ next }) => next);
    expectEqual(runs[1], noAnswer, "the next run on the oldest host");
    expectEqual(runs[2], runs[0], "the next run on the newest host");
    if (runs[0].value === null) throw new Error("the newest host does not know the zone");
    const { timeZone, workspaces } = JSON.parse(back.text);
    expectEqual(timeZone, addedIn2025, "the zone");
    expectEqual(
      workspaces.groups.map(({ id }) => id).filter((id) => /cards|savings/.test(id)).length,
      2,
      "groups",
    );
  });
}

function changedOn(host, text, command) {
  const script = `
    import { nextRun, parseTenant, serializeTenant, transition } from "tenant-policy";
    import { readFileSync } from "node:fs";
    const { text, command } = JSON.parse(readFileSync("hand-over.json", "utf8"));
    const by = { kind: "teammate", id: "olga", current: { level: "tenant" } };
    const { tenant, decision } = transition(parseTenant(text).value, { ...command, by, at: 1_730_000_000_000 });
    const next = nextRun("09:30", tenant.timeZone, 1_730_000_000_000);
    console.log(JSON.stringify({ text: serializeTenant(tenant), isAllowed: decision.value, next }));`;
  writeFileSync(join(folder, "hand-over.json"), JSON.stringify({ text, command }));
  return JSON.parse(run(host, ["--input-type=module", "--eval", script], folder));
}

/** The examples, the demo and the code of the README, without types: Node 20 does not strip them. */
async function checkExamples(host, version) {
  cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true });
  for (const name of readdirSync(join(root, "examples")).filter((file) => /^\d\d-.*\.ts$/.test(file))) {
    await check(`Node ${version}: examples/${name} prints what its comments say`, () => {
      checkPromises(host, readFileSync(join(root, "examples", name), "utf8"));
    });
  }
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code);
  await check(`Node ${version}: the code in the README prints what its comments say`, () => {
    for (const code of blocks) checkPromises(host, code);
    return `${blocks.length} blocks`;
  });
  await check(`Node ${version}: the demo prints what it prints here`, () => {
    const outfile = join(folder, "examples/demo.mjs");
    const entryPoints = [join(root, "examples/demo.ts")];
    buildSync({
      entryPoints,
      bundle: true,
      outfile,
      format: "esm",
      platform: "node",
      external: ["tenant-policy"],
    });
    // Its modules stand a folder deeper than the bundle.
    writeFileSync(outfile, readFileSync(outfile, "utf8").replace('"../tenants/', '"./tenants/'));
    const lines = linesOf(run(host, ["examples/demo.mjs"], folder));
    expectEqual(lines, linesOf(run(process.execPath, ["examples/demo.mjs"], folder)), "lines");
    if (lines.length < 20) throw new Error(lines.join("\n"));
    return `${lines.length} lines`;
  });
}

function checkPromises(host, text) {
  const { code } = transformSync(text, { loader: "ts", format: "esm" });
  writeFileSync(join(folder, "example.mjs"), code);
  expectEqual(linesOf(run(host, ["example.mjs"], folder)), promisedLines(text), "lines");
}
