// Makes the fixture of the current stored form, with its answers: `npx tsx scripts/storedFixture.ts`. While the form is not
// released, `--again` makes it anew. A released one is never made again: it shows that later releases read it.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { replay } from "../src/tenant/replay.ts";
import { parseTenant } from "../src/tenant/parseTenant.ts";
import { schemaVersion } from "../src/tenant/anyVersion.ts";
import { serializeTenant } from "../src/tenant/serializeTenant.ts";
import { ask, withoutFacts } from "../test/tenant/recorded.ts";
import { commandsOfVersionTwo, questionsOfVersionTwo } from "../test/tenant/versionTwo.ts";

const root = new URL("../", import.meta.url);
const fixture = new URL(`test/fixtures/tenant-v${String(schemaVersion)}.json`, root);
if (existsSync(fixture) && !process.argv.includes("--again")) throw new Error(`${fixture.pathname} is there`);
if (schemaVersion !== 2) throw new Error("make commands and questions of the current version first");

const { value: bank } = parseTenant(readFileSync(new URL("examples/tenants/retail-bank.json", root), "utf8"));
if (bank === undefined) throw new Error("the bank of the examples does not load");
const { tenant, refusals } = replay(bank, commandsOfVersionTwo);
for (const { position, decision } of refusals) {
  throw new Error(`${JSON.stringify(commandsOfVersionTwo[position])}: ${decision.because.join()}`);
}

write(fixture, JSON.parse(serializeTenant(tenant)));
write(
  new URL(`test/fixtures/tenant-v${String(schemaVersion)}.answers.json`, root),
  questionsOfVersionTwo.map((question) => ({ ...question, answer: withoutFacts(ask(tenant, question)) })),
);

function write(file: URL, content: unknown): void {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}
