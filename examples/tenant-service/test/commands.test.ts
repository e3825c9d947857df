import { entryOf, serializeTenant } from "tenant-policy";
import { applyChanges, type TenantChanges, tenantOfRows } from "tenant-policy/storage";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readWhole } from "../src/store/rows.ts";
import { databases } from "./databases.ts";
import { bank, commandOf, startService, type TestService } from "./harness.ts";

const addDomain = { type: "emailDomains/allow", domain: "cards.example" };

const newBank = {
  ...{ name: "New Bank", owner: { id: "nia", email: "nia@new.example" } },
  ...{ timeZone: "Europe/London", profileKey: "key-1" },
};

describe.each(databases)("commands, on %s", (_, open) => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService(await open());
  });
  afterAll(() => service.close());

  it("answers 200 with the rules and the changes, and raises the version", async () => {
    const before = await service.send("olga", { url: `/tenants/${bank.id}/workspaces` });
    const answer = await service.send("olga", commandOf(addDomain));
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      because: ["TS1", "RL1"],
      changes: [{ path: ["emailDomains"], after: expect.arrayContaining(["cards.example"]) as unknown }],
    });
    expect(Number(JSON.parse(String(answer.headers.etag)))).toBe(
      Number(JSON.parse(String(before.headers.etag))) + 1,
    );
  });

  it("answers 400 with every issue, where the body is malformed", async () => {
    const two = await service.send(
      "olga",
      commandOf({ type: "teammates/invite", teammate: "", role: "boss" }),
    );
    expect(two.statusCode).toBe(400);
    expect(two.headers["content-type"]).toMatch(/^application\/problem\+json/);
    const { issues } = two.json<{ issues: { path: string[]; text: string }[] }>();
    expect(issues.map(({ path }) => path.at(-1))).toEqual(["teammate", "email", "role", "home"]);
    for (const body of [
      "",
      "{",
      "[]",
      "null",
      '{"type":"emailDomains/allow","domain":"a.example","domain":"b.example"}',
    ]) {
      expect((await service.send("olga", commandOf(body))).statusCode).toBe(400);
    }
  });

  it("answers 403 with reasons and what would help, in the language that is asked for", async () => {
    const told = async (language: string) =>
      (await service.send("rory", commandOf(addDomain, { "accept-language": language }))).json<{
        title: string;
        because: string[];
        reasons: { reason: string }[];
      }>();
    const [en, de] = [await told("en"), await told("fr;q=0.9, de-AT, en;q=0.1")];
    expect(en).toMatchObject({ type: "urn:tenant-service:forbidden", status: 403 });
    expect(en.because).toContain("RL4");
    expect(de.because).toEqual(en.because);
    expect(de.title).toBe("Das ist nicht erlaubt.");
    expect(de.reasons).not.toEqual(en.reasons);
  });

  it("answers 404, 409 and 422 by the category of the refusal", async () => {
    const statusOf = async (body: unknown) => (await service.send("olga", commandOf(body))).statusCode;
    const home = { level: "tenant" };
    expect(await statusOf({ type: "teammates/remove", teammate: "nobody" })).toBe(404);
    expect(
      await statusOf({
        ...{
          type: "teammates/invite",
          teammate: "new",
          email: entryOf(bank.teammates.records, "ann")?.email,
          role: "full",
          home,
        },
      }),
    ).toBe(409);
    expect(
      await statusOf({
        type: "teammates/invite",
        teammate: "new",
        email: "a@@b.example",
        role: "full",
        home,
      }),
    ).toBe(422);
  });

  it("executes on the version that If-Match names, and on no other", async () => {
    const { headers } = await service.send("olga", commandOf({ type: "privacy/allowEmbedding", isOn: true }));
    const etag = String(headers.etag);
    const off = (tag: string) =>
      service.send("olga", commandOf({ type: "privacy/allowEmbedding", isOn: false }, { "if-match": tag }));
    expect((await off('"999999"')).statusCode).toBe(412);
    expect((await off("W/1")).statusCode).toBe(400);
    expect((await off(etag)).statusCode).toBe(200);
    expect((await off(etag)).statusCode).toBe(412);
  });

  it("gives the same answer to the same command again, and executes it once", async () => {
    const first = { type: "workspaces/addGroup", group: "cards", name: "Cards" };
    const again = () => service.send("olga", commandOf(first, { "idempotency-key": "k-1" }));
    const [one, two] = [await again(), await again()];
    expect(one.statusCode).toBe(200);
    expect(two.body).toBe(one.body);
    expect(two.headers.etag).toBe(one.headers.etag);
    expect([one, two].map(({ headers }) => headers["idempotent-replayed"])).toEqual([undefined, "true"]);
    const other = { ...first, group: "others" };
    expect((await service.send("olga", commandOf(other, { "idempotency-key": "k-1" }))).statusCode).toBe(422);
    const ofOmar = { type: "workspaces/addGroup", group: "omars", name: "Omar's" };
    expect((await service.send("omar", commandOf(ofOmar, { "idempotency-key": "k-1" }))).statusCode).toBe(
      200,
    );
  });

  it("gives the same refusal again, even when it would be accepted by now", async () => {
    const lock = { type: "assets/unlock", asset: "arrears-letter" };
    const refused = () => service.send("ann", commandOf(lock, { "idempotency-key": "k-2" }));
    const before = await refused();
    expect(before.statusCode).toBe(403);
    expect((await service.send("felix", commandOf(lock))).statusCode).toBe(200);
    expect((await refused()).body).toBe(before.body);
  });

  it("gives the same bytes again in the language of the first answer, whatever is asked for", async () => {
    const command = (language: string) =>
      service.send("rory", commandOf(addDomain, { "idempotency-key": "k-3", "accept-language": language }));
    const [one, two] = [await command("en"), await command("de")];
    expect([two.body, two.headers["content-language"]]).toEqual([one.body, "en"]);
  });

  it("says with dryRun what would change, and changes nothing", async () => {
    const lowering = { type: "teammates/changeRole", teammate: "fiona", role: "readOnly" };
    const dry = { ...commandOf(lowering), url: `/tenants/${bank.id}/commands?dryRun=true` };
    const rows = () => service.database.inTransaction(bank.id, "read", (sql) => readWhole(sql, bank.id));
    const before = await rows();
    const answer = await service.send("olga", dry);
    expect(answer.statusCode).toBe(200);
    expect(answer.json<{ impact: { permissions: unknown[] } }>().impact.permissions.length).toBeGreaterThan(
      0,
    );
    expect(await rows()).toEqual(before);
    const refused = await service.send("rory", { ...dry, payload: JSON.stringify(addDomain) });
    expect(refused.statusCode).toBe(403);
    expect(refused.body).not.toContain("impact");
  });

  it.each(["dryRun=1", "dryRun=TRUE", "dryRun=yes", "dryRun=", "dryRun", "dryrun=true", "x=1"])(
    "executes nothing with a query that it does not know: %s",
    async (query) => {
      const stepNow = async () =>
        (await service.send("olga", { url: `/tenants/${bank.id}/workspaces` })).headers.etag;
      const before = await stepNow();
      const command = commandOf({ type: "emailDomains/allow", domain: "not-written.example" });
      const answer = await service.send("olga", { ...command, url: `${String(command.url)}?${query}` });
      const made = await service.send(
        { sub: "x", tenant: "new-bank", kind: "system" },
        { method: "PUT", url: `/tenants/new-bank?${query}`, payload: newBank },
      );
      expect([answer.statusCode, made.statusCode, await stepNow()]).toEqual([400, 400, before]);
    },
  );

  it("executes nothing with two values of dryRun, and a command with `false`", async () => {
    const command = commandOf({ type: "emailDomains/allow", domain: "written.example" });
    const statusOf = async (query: string) =>
      (await service.send("olga", { ...command, url: `${String(command.url)}?${query}` })).statusCode;
    expect(await statusOf("dryRun=true&dryRun=true")).toBe(400);
    expect(await statusOf("dryRun=false")).toBe(200);
  });

  it("refuses what PostgreSQL cannot hold", async () => {
    for (const id of ["a\0b", "\ud800", "x\udfff"]) {
      const body = { type: "workspaces/addGroup", group: id, name: "Group" };
      expect((await service.send("olga", commandOf(body))).statusCode).toBe(400);
    }
  });

  it("keeps a log that folds to the rows", async () => {
    const { rows, log } = await service.database.inTransaction(bank.id, "read", async (sql) => ({
      rows: await readWhole(sql, bank.id),
      log: await sql.query<{ changes: TenantChanges }>(
        "SELECT changes FROM tenant_changes WHERE tenant = $1 ORDER BY step",
        [bank.id],
      ),
    }));
    const folded = applyChanges(
      bank,
      log.map(({ changes }) => changes),
    ).value;
    const whole = tenantOfRows(rows).value;
    expect(log.length).toBeGreaterThan(5);
    expect(folded && serializeTenant(folded)).toBe(whole && serializeTenant(whole));
  });
});
