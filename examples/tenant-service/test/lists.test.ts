import {
  assetActions,
  canAccessAsset,
  entriesOf,
  entryOf,
  features,
  personFrom,
  type TeammateRecord,
} from "tenant-policy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cursorOf } from "../src/http/page.ts";
import { databases } from "./databases.ts";
import { bank, commandOf, startService, type TestService } from "./harness.ts";

interface ParameterTold {
  readonly name: string;
  readonly expected?: unknown;
  readonly fault?: string;
}

const people = entriesOf(bank.teammates.records);
const assets = entriesOf(bank.assets.records);

describe.each(databases)("lists, on %s", (_, open) => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService(await open());
  });
  afterAll(() => service.close());

  const page = async (who: string, list: string, query: Record<string, string> = {}) => {
    const answer = await service.send(who, { url: `/tenants/${bank.id}/${list}`, query });
    expect(answer.statusCode).toBe(200);
    return answer.json<{ entries: { id: string; name: string }[]; next: string | null }>();
  };
  /** All entries of a list, page by page. */
  const all = async (who: string, list: string, query: Record<string, string>) => {
    const found = [];
    for (let cursor: string | null = ""; cursor !== null;) {
      const { entries, next } = await page(who, list, { ...query, ...(cursor && { cursor }) });
      found.push(...entries);
      cursor = next;
    }
    return found;
  };

  it("hold exactly the assets with which somebody can do something, whoever asks", async () => {
    for (const record of people) {
      for (const action of ["view", "edit", "share"] as const) {
        const can = assets.filter((asset) => canAccessAsset(personFrom(record), action, asset));
        const listed = await all(record.id, "assets", { action, sort: "id", limit: "3" });
        expect(listed.map(({ id }) => id)).toEqual(can.map(({ id }) => id));
      }
    }
  });

  it("are sorted, and their pages neither repeat nor leave out anything", async () => {
    for (const sort of ["name", "kind", "id"]) {
      const whole = (await page("olga", "assets", { sort, limit: "500" })).entries;
      expect(whole.length).toBeGreaterThan(10);
      for (const limit of ["1", "7"]) {
        expect(await all("olga", "assets", { sort, limit })).toEqual(whole);
      }
    }
    const names = (await page("olga", "assets")).entries.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
  });

  it("hold the teammates whom somebody sees: themselves, and those of the workspaces that they reach", async () => {
    const seenBy = async (who: string) => (await all(who, "teammates", { limit: "4" })).map(({ id }) => id);
    expect(await seenBy("olga")).toEqual(people.map(({ id }) => id));
    expect(await seenBy("luca")).toEqual(["luca"]);
    expect(await seenBy("rosa")).toEqual(["rosa"]);
    const inLoans = people.filter(({ home }) => home.level !== "tenant" && home.group === "loans");
    expect(await seenBy("felix")).toEqual(inLoans.map(({ id }) => id));
  });

  it("hold the teammates about whom a question answers, and no others", async () => {
    for (const who of ["felix", "luca", "rita", "liam"]) {
      const listed = new Set((await all(who, "teammates", {})).map(({ id }) => id));
      for (const { id } of people) {
        const url = `/tenants/${bank.id}/questions/agentStatusOf`;
        const { because } = (await service.send(who, { url, query: { teammate: id } })).json<{
          because: string[];
        }>();
        expect(because.includes("ST11")).toBe(!listed.has(id));
      }
    }
  });

  it("are empty for nobody: who is not there, or cannot be there, is told so", async () => {
    const status = async (who: string, headers = {}) =>
      (await service.send(who, { url: `/tenants/${bank.id}/assets`, headers })).statusCode;
    expect(await status("nobody")).toBe(404);
    expect(await status("ann", { workspace: "/" })).toBe(403);
    expect(await status("ann", { workspace: "loans/loans-security" })).toBe(200);
    expect(await status("ann", { workspace: "a/b/c" })).toBe(400);
  });

  it("refuse what they do not know, and name it", async () => {
    for (const [path, query, name, fault, expected] of [
      ["assets", { sort: "size" }, "sort", "value", ["id", "name", "kind"]],
      ["assets", { action: "steal" }, "action", "value", assetActions],
      ["assets", { limit: "0" }, "limit", "value", "a whole number from 1 to 500"],
      ["teammates", { limit: "1e9" }, "limit", "value", "a whole number from 1 to 500"],
      ["audit", { cursor: "x" }, "cursor", "value", "the `next` of the page before"],
      ["audit", { cursor: cursorOf(["x", ""]) }, "cursor", "value", "the `next` of the page before"],
      ["assets", { limit: ["1", "2"] }, "limit", "repeated", "a whole number from 1 to 500"],
      ["assets", { pge: "2" }, "pge", "unknown", undefined],
      ["workspaces", { limit: "2" }, "limit", "unknown", undefined],
      ["audit.csv", { limit: "2" }, "limit", "unknown", undefined],
      ["questions/featureAccess", { teammate: "ann" }, "feature", "missing", features],
      ["questions/agentStatusOf", { teammate: "ann", at: "1" }, "at", "unknown", undefined],
    ] as const) {
      const answer = await service.send("olga", {
        url: `/tenants/${bank.id}/${path}`,
        query: query as never,
      });
      expect(answer.statusCode, path).toBe(400);
      const { detail, parameters } = answer.json<{ detail: string; parameters: ParameterTold[] }>();
      const wrong = parameters.filter((each) => each.fault !== undefined);
      expect(wrong).toEqual([expect.objectContaining({ name, fault, ...(expected && { expected }) })]);
      expect(detail).toContain(` ${name}`);
    }
  });

  it("execute no command with a parameter that cannot be read", async () => {
    const { url, ...rename } = commandOf({ type: "name/change", name: "Not so" });
    const answer = await service.send("olga", { ...rename, url: `${String(url)}?dryRun=yes` });
    expect(answer.statusCode).toBe(400);
    const { parameters } = answer.json<{ parameters: ParameterTold[] }>();
    expect(parameters).toEqual([
      { name: "dryRun", expected: ["true", "false"], required: false, fault: "value" },
    ]);
  });

  it("show the audit trail to Owners alone: in pages, as NDJSON and as CSV", async () => {
    const groups = ["=1+1", "b", "c"];
    for (const group of groups) {
      const added = { type: "workspaces/addGroup", group, name: `${group} "quoted", group` };
      expect((await service.send("olga", commandOf(added))).statusCode).toBe(200);
    }
    const url = `/tenants/${bank.id}/audit`;
    expect((await service.send("fiona", { url })).statusCode).toBe(403);
    const first = (await service.send("olga", { url, query: { limit: "2" } })).json<{
      entries: { step: number }[];
      next: string;
    }>();
    const rest = (await service.send("olga", { url, query: { limit: "2", cursor: first.next } })).json<{
      entries: { step: number }[];
      next: null;
    }>();
    const steps = [...first.entries, ...rest.entries].map(({ step }) => step);
    expect(steps).toEqual([...steps].sort((one, two) => two - one));
    expect(rest.next).toBeNull();
    const lines = (await service.send("olga", { url: `${url}.ndjson` })).body.trimEnd().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { step: number }).step)).toEqual([...steps].reverse());
    const csv = (await service.send("olga", { url: `${url}.csv` })).body.trimEnd().split("\n");
    expect(csv).toHaveLength(1 + steps.length);
    expect(csv[0]).toMatch(/^step,at,by/);
  });

  it("name the record of a teammate as the library stores it", async () => {
    const { entries } = await page("olga", "teammates", { limit: "500" });
    const ann = entries.find(({ id }) => id === "ann");
    expect(ann).toEqual(JSON.parse(JSON.stringify(entryOf(bank.teammates.records, "ann") as TeammateRecord)));
  });
});
