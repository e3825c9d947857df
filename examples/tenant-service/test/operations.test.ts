import type { InjectOptions } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../src/database/database.ts";
import { countedDatabase } from "../src/operations/countedDatabase.ts";
import { store } from "../src/store/provision.ts";
import { openPglite } from "./databases.ts";
import { bank, commandOf, startService, type TestService } from "./harness.ts";

const assets: InjectOptions = { url: `/tenants/${bank.id}/assets` };
const invite = {
  ...{ type: "teammates/invite", teammate: "t-31", email: "ada.byron@retail-bank.example" },
  ...{ role: "full", home: { level: "tenant" } },
};
const support = {
  sub: "x",
  tenant: bank.id,
  kind: "helpDesk",
  email: "mia.stern@vendor.example",
  role: "owner",
} as const;

interface Entry {
  readonly msg: string;
  readonly status?: number;
  readonly decision?: { readonly [name: string]: unknown };
}

describe("operations", () => {
  const lines: string[] = [];
  let database: Database;
  let service: TestService;
  beforeAll(async () => {
    database = await openPglite();
    service = await startService(database, [bank], { logger: { write: (line) => lines.push(line) } });
  });
  // The last test closes the database already.
  afterAll(() => service.close().catch(() => undefined));

  const logged = async (work: () => Promise<unknown>): Promise<readonly Entry[]> => {
    lines.length = 0;
    await work();
    return lines.map((line) => JSON.parse(line) as Entry);
  };
  const metrics = async () => (await service.server.inject("/metrics")).body;

  describe("logs", () => {
    it("have one entry for a decision, with ids, rules, outcome, step and duration", async () => {
      const token = await service.keys.sign({ sub: "rory", tenant: bank.id });
      const entries = await logged(() =>
        service.server.inject({
          ...commandOf(invite, { authorization: `Bearer ${token}`, "x-request-id": "r-1" }),
        }),
      );
      expect(entries).toEqual([
        {
          ...{ level: 30, time: service.clock.now, pid: process.pid, hostname: expect.any(String) as string },
          ...{
            reqId: "r-1",
            msg: "decided",
            method: "POST",
            route: "/tenants/:tenant/commands",
            status: 403,
          },
          ...{ tenant: bank.id, callerKind: "teammate", caller: "rory" },
          decision: {
            ...{ kind: "command", name: "teammates/invite", outcome: "refused", category: "forbidden" },
            ...{ because: expect.arrayContaining(["RL4"]) as string[], step: 0, isRepeated: false },
          },
          durationMilli: expect.any(Number) as number,
        },
      ]);
    });

    it("tell what kind of decision it was, and whether it was given before", async () => {
      const command = commandOf(invite, { "idempotency-key": "k" });
      const dry = { ...commandOf(invite), url: `/tenants/${bank.id}/commands?dryRun=true` };
      const entries = await logged(async () => {
        for (const each of [dry, command, command, commandOf("{"), commandOf({ type: "x" })]) {
          await service.send("olga", each);
        }
        await service.send("olga", {
          ...{ url: `/tenants/${bank.id}/questions/featureAccess` },
          query: { teammate: "ann", feature: "viewPages" },
        });
      });
      const told = entries.map(({ decision }) => [decision?.["kind"], decision?.["outcome"]].join());
      expect(told).toEqual([
        ...["dryRun,accepted", "command,accepted", "command,accepted", "command,malformed"],
        ...["command,malformed", "question,answered"],
      ]);
      expect(entries.map(({ decision }) => decision?.["isRepeated"])[2]).toBe(true);
    });

    it("have one entry for each answer of a batch", async () => {
      const subject = { type: "teammate", id: "ann" };
      const asked = { type: "asset", id: "arrears-letter" };
      const evaluations = [{ resource: asked }, { resource: { type: "ada@retail-bank.example", id: "x" } }];
      const entries = await logged(() =>
        service.send("olga", {
          ...commandOf({ subject, action: { name: "edit" }, evaluations }),
          url: "/access/v1/evaluations",
        }),
      );
      const ofAll = { kind: "access", outcome: "refused", category: null, isRepeated: false };
      expect(entries.map(({ decision }) => decision)).toEqual([
        { ...ofAll, name: "asset", because: ["AS12"], step: expect.any(Number) as number },
        { ...ofAll, name: "unknown", because: ["ST11"], step: expect.any(Number) as number },
      ]);
    });

    it("hold no address, no name and no token, whatever is sent", async () => {
      const token = await service.keys.sign({ sub: "ada@retail-bank.example", tenant: bank.id });
      const about = "to=gone.away@mail.example&route=awsSes";
      await logged(async () => {
        await service.send("olga", commandOf({ type: "name/change", name: "Ada’s Bank" }));
        await service.send("olga", commandOf({ ...invite, teammate: "t-32", email: "a@@b.example" }));
        await service.send("olga", commandOf({ ...invite, teammate: "ada@retail-bank.example" }));
        await service.send("olga", commandOf({ type: "teammates/ada@retail-bank.example" }));
        await service.send(support, commandOf({ type: "name/change", name: "Bank of Mia" }));
        await service.send("olga", { url: `/tenants/${bank.id}/questions/emailAccess?${about}` });
        await service.send("olga", { url: `/tenants/ada@retail-bank.example/assets?${about}` });
        await service.send("olga", { url: `/ada@retail-bank.example?token=${token}` });
        await service.send("olga", { ...assets, headers: { authorization: `Bearer ${token}` } });
        await service.send(null, { ...assets, headers: { authorization: `Bearer ${token}x` } });
        await service.send("olga", { ...assets, headers: { "x-request-id": "ada@retail-bank.example" } });
        await service.send("olga", { url: "/%ff/ada@retail-bank.example" });
      });
      expect(lines.length).toBe(11);
      expect(lines.join("")).not.toMatch(/@|Ada|Mia|mia|eyJ/);
    });

    it("hold no values of rows that a database complains about", async () => {
      const spoil = "ALTER TABLE tenant_changes ADD CONSTRAINT spoilt CHECK (false) NOT VALID";
      const mend = "ALTER TABLE tenant_changes DROP CONSTRAINT spoilt";
      await database.asOwner((sql) => sql.query(spoil));
      const other = { ...invite, teammate: "t-33", email: "ada.lovelace@retail-bank.example" };
      const entries = await logged(async () => {
        expect((await service.send("olga", commandOf(other))).statusCode).toBe(500);
      });
      await database.asOwner((sql) => sql.query(mend));
      expect(entries[0]).toMatchObject({ level: 50, err: { type: "error", code: "23514" } });
      expect(lines.join("")).not.toMatch(/@|ada\.|t-33/);
    });
  });

  describe("metrics", () => {
    it("count requests by route and status, and decisions by type, outcome and category", async () => {
      await service.send("rory", commandOf({ type: "name/change", name: "Other" }));
      const text = await metrics();
      expect(text).toMatch(
        /tenant_service_decisions_total\{kind="command",name="name\/change",outcome="refused",category="forbidden"\} \d/,
      );
      expect(text).toMatch(
        /http_request_duration_seconds_count\{method="POST",route="\/tenants\/:tenant\/commands",status="403"\} \d/,
      );
      expect(text).toContain("tenant_service_replicas 1");
    });

    it("count transactions that were overtaken", async () => {
      let conflicts = 0;
      const counted = countedDatabase(database, () => (conflicts += 1));
      expect(await store(counted, bank)).toBe("exists");
      expect(conflicts).toBe(1);
    });

    it("get no label from what callers make up", async () => {
      const seriesOf = async () => (await metrics()).split("\n").length;
      const send = async (name: string) => {
        await service.send("olga", commandOf({ type: name }));
        await service.send("olga", { url: `/${name}`, method: "DELETE" });
        await service.send("olga", { url: `/tenants/${name}/assets` });
        await service.send("olga", { url: `/tenants/${bank.id}/questions/${name}` });
      };
      await send("first");
      const before = await seriesOf();
      for (let count = 0; count < 50; count += 1) await send(`other-${count}`);
      expect(await seriesOf()).toBe(before);
    });
  });

  describe("the rate limit", () => {
    let limited: TestService;
    beforeAll(async () => {
      limited = await startService(database, [bank], { requestsPerMinute: 3 });
    });
    afterAll(() => limited.server.close());

    const four = async (who: string | null, options: InjectOptions) => {
      const statuses = [];
      for (let count = 0; count < 4; count += 1) statuses.push((await limited.send(who, options)).statusCode);
      return statuses;
    };

    it("holds for each caller, and else for each address", async () => {
      expect(await four("ann", assets)).toEqual([200, 200, 200, 429]);
      expect(await four("olga", { url: `/tenants/${bank.id}/workspaces` })).toEqual([200, 200, 200, 429]);
      expect(await four(null, assets)).toEqual([401, 401, 401, 429]);
      expect(await four(null, { url: "/none" })).toEqual([429, 429, 429, 429]);
      expect(await four(null, { url: "/openapi.json", remoteAddress: "192.0.2.9" })).toEqual([
        ...[200, 200, 200, 429],
      ]);
      expect(await four("felix", assets)).toEqual([200, 200, 200, 429]);
    });

    it("is told as a problem, with when to try again", async () => {
      const answer = await limited.send("ann", { ...assets, headers: { "accept-language": "de" } });
      expect(answer.statusCode).toBe(429);
      expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
      expect(answer.json()).toMatchObject({
        type: "urn:tenant-service:tooMany",
        title: "Zu viele Anfragen.",
      });
      expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
      expect(Number(answer.headers["retry-after"])).toBeLessThanOrEqual(60);
    });

    it("does not hold for probes and scrapers", async () => {
      for (const url of ["/health", "/ready", "/metrics"]) {
        expect(await four(null, { url })).toEqual([200, 200, 200, 200]);
      }
    });
  });

  it("answers nothing that a browser would run, frame or keep", async () => {
    for (const [who, url] of [
      ["olga", `/tenants/${bank.id}/assets`],
      [null, `/tenants/${bank.id}/assets`],
      [null, "/none"],
      [null, "/health"],
    ] as const) {
      expect((await service.send(who, { url })).headers).toMatchObject({
        "content-security-policy":
          "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "no-referrer",
        "strict-transport-security": expect.stringContaining("max-age=") as string,
        "cache-control": "no-store",
      });
    }
  });

  it("refuses a body that is too large, before it is read", async () => {
    const answer = await service.send("olga", commandOf({ type: "name/change", name: "x".repeat(300_000) }));
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({ type: "urn:tenant-service:tooLarge" });
  });

  // The last one, as it takes the database away.
  it("lives without a database, and is not ready", async () => {
    const statusOf = async (url: string) => (await service.server.inject(url)).statusCode;
    expect([await statusOf("/health"), await statusOf("/ready")]).toEqual([200, 200]);
    service.server.readiness.isStopping = true;
    expect([await statusOf("/health"), await statusOf("/ready")]).toEqual([200, 503]);
    service.server.readiness.isStopping = false;
    await database.close();
    expect([await statusOf("/health"), await statusOf("/ready")]).toEqual([200, 503]);
  });
});
