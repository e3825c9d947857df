import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databases } from "./databases.ts";
import { bank, commandOf, startService, type TestService } from "./harness.ts";

/** Text of so many characters that cannot be compressed, of three bytes each. */
function longText(length: number): string {
  return Array.from(randomBytes(length * 2).subarray(0, length), (byte, place) =>
    String.fromCodePoint(0x4e00 + byte * 16 + (place % 16)),
  ).join("");
}

/** As many characters of four bytes. */
function longName(length: number): string {
  return Array.from(randomBytes(length), (byte) => String.fromCodePoint(0x20000 + byte * 37)).join("");
}

describe.each(databases)("long texts, on %s", (_, open) => {
  let service: TestService;
  const [tenant, owner] = [longText(200), longText(200)];
  beforeAll(async () => {
    service = await startService(await open());
  });
  afterAll(() => service.close());

  const statusOf = async (body: unknown, headers = {}) =>
    (await service.send("olga", commandOf(body, headers))).statusCode;

  it("takes the id of a command of 200 characters, and no longer one", async () => {
    const key = (bytes: number) => randomBytes(bytes).toString("hex");
    const body = { type: "privacy/allowEmbedding", isOn: true };
    expect(await statusOf(body, { "idempotency-key": key(100) })).toBe(200);
    expect(await statusOf(body, { "idempotency-key": `${key(100)}x` })).toBe(400);
    expect(await statusOf(body, { "idempotency-key": key(2_500) })).toBe(400);
  });

  it("trusts no token with a longer id or address", async () => {
    const assets = { url: `/tenants/${bank.id}/assets` };
    const ask = async (claims: object) =>
      (await service.send({ sub: "x", tenant: bank.id, ...claims }, assets)).statusCode;
    expect(await ask({ sub: longText(200) })).not.toBe(401);
    expect(await ask({ sub: longText(201) })).toBe(401);
    expect(await ask({ kind: "helpDesk", role: "owner", email: `${longText(3_500)}@v.example` })).toBe(401);
  });

  it("takes ids of 200 characters and names of 200, in a tenant whose id has as many", async () => {
    const made = await service.send(
      { sub: "x", tenant, kind: "system" },
      {
        ...{ method: "PUT", url: `/tenants/${encodeURIComponent(tenant)}` },
        payload: {
          ...{ name: longName(200), owner: { id: owner, email: "nia@new.example" } },
          ...{ timeZone: "Europe/London", profileKey: longText(200) },
        },
      },
    );
    expect(made.statusCode).toBe(201);
    const escaped = "\u0001".repeat(200);
    const [group, team] = [longText(200), longText(200)];
    const bodies = [
      { type: "workspaces/addGroup", group, name: longName(100) },
      { type: "workspaces/addTeam", team, group, name: longName(100) },
      {
        ...{ type: "teammates/invite", teammate: escaped, email: "new@new.example", role: "owner" },
        home: { level: "tenant" },
      },
      { type: "assets/make", asset: longText(200), kind: "template", name: longName(200) },
    ];
    const url = `/tenants/${encodeURIComponent(tenant)}/commands`;
    for (const body of bodies) {
      const answer = await service.send({ sub: owner, tenant }, { ...commandOf(body), url });
      expect([body.type, answer.statusCode, answer.body.slice(0, 0)]).toEqual([body.type, 200, ""]);
    }
    const byEscaped = await service.send(
      { sub: escaped, tenant },
      {
        ...commandOf(
          { type: "privacy/allowEmbedding", isOn: true },
          { "idempotency-key": randomBytes(100).toString("hex") },
        ),
        url,
      },
    );
    expect(byEscaped.statusCode).toBe(200);
  });

  it("answers 400 to longer ids, and to what would make them", async () => {
    const body = { type: "workspaces/addGroup", group: longText(3_000), name: "Group" };
    const dryRun = { ...commandOf(body), url: `/tenants/${bank.id}/commands?dryRun=true` };
    expect(await statusOf(body)).toBe(400);
    expect((await service.send("olga", dryRun)).statusCode).toBe(400);
    const tenantWithLongOwner = await service.send(
      { sub: "x", tenant: "another", kind: "system" },
      {
        ...{ method: "PUT", url: "/tenants/another" },
        payload: {
          ...{ name: "Another", owner: { id: longText(3_000), email: "nia@new.example" } },
          ...{ timeZone: "Europe/London", profileKey: "key-1" },
        },
      },
    );
    expect(tenantWithLongOwner.statusCode).toBe(400);
  });
});
