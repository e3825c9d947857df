import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Claims } from "../src/tokens/developmentKeys.ts";
import { openPglite } from "./databases.ts";
import { bank, commandOf, startService, type TestService } from "./harness.ts";

const issuer = "https://development.invalid/";
const audience = "tenant-service";
const claims = { sub: "olga", tenant: bank.id };
const addDomain = { type: "emailDomains/allow", domain: "cards.example" };

describe("tokens", () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService(await openPglite());
  });
  afterAll(() => service.close());

  const seconds = () => Math.floor(service.clock.now / 1_000);
  const withToken = (authorization?: string) => {
    const { headers, ...command } = commandOf(addDomain, { "x-request-id": "one" });
    return service.server.inject({
      ...command,
      headers: { ...headers, ...(authorization && { authorization }) },
    });
  };
  const signedBy = (key: Parameters<SignJWT["sign"]>[0], alg: string, more: object = {}) =>
    new SignJWT({ ...claims, iss: issuer, aud: audience, exp: seconds() + 60, ...more })
      .setProtectedHeader({ alg })
      .sign(key);

  it("lets nobody in whose token cannot be trusted, and tells all of them the same", async () => {
    const stranger = await generateKeyPair("ES256", { extractable: true });
    const good = await service.keys.sign(claims);
    const [header = "", payload = "", signature = ""] = good.split(".");
    const ofRory = Buffer.from(JSON.stringify({ ...claims, sub: "rory" })).toString("base64url");
    const unsigned = new UnsecuredJWT({
      ...claims,
      iss: issuer,
      aud: audience,
      exp: seconds() + 60,
    }).encode();
    const publicKey = new TextEncoder().encode(JSON.stringify(await exportJWK(stranger.publicKey)));
    const tokens = [
      undefined,
      "",
      "Bearer",
      "Bearer x",
      `Basic ${good}`,
      `Bearer ${good} ${good}`,
      `Bearer ${await signedBy(stranger.privateKey, "ES256")}`,
      `Bearer ${await signedBy(publicKey, "HS256")}`,
      `Bearer ${unsigned}`,
      `Bearer ${header}.${ofRory}.${signature}`,
      `Bearer ${header}.${payload}.`,
      `Bearer ${await service.keys.sign(claims, -1)}`,
      `Bearer ${await service.keys.sign({ ...claims, sub: "" })}`,
      `Bearer ${await service.keys.sign({ ...claims, sub: "a\0b" })}`,
      `Bearer ${await service.keys.sign({ ...claims, sub: "\ud800" })}`,
      `Bearer ${await service.keys.sign({ ...claims, tenant: "\0" })}`,
      `Bearer ${await service.keys.sign({ ...claims, tenant: undefined as never })}`,
      `Bearer ${await service.keys.sign({ ...claims, kind: "owner" as never })}`,
      `Bearer ${await service.keys.sign({ ...claims, kind: "helpDesk" })}`,
    ];
    const answers = [];
    for (const token of tokens) answers.push(await withToken(token));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(tokens.map(() => 401));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect((await withToken(`Bearer ${good}`)).statusCode).toBe(200);
  });

  it("believes a token until it expires, by the service's clock", async () => {
    const token = await service.keys.sign(claims, 60);
    const { now } = service.clock;
    service.clock.now = now + 59_000;
    expect((await withToken(`Bearer ${token}`)).statusCode).toBe(200);
    service.clock.now = now + 61_000;
    expect((await withToken(`Bearer ${token}`)).statusCode).toBe(401);
    service.clock.now = now;
  });

  it("answers about another tenant as about one that is not there", async () => {
    const headers = { "x-request-id": "one" };
    const [other, none] = [
      await service.send({ sub: "olga", tenant: "another" }, commandOf(addDomain, headers)),
      await service.send("olga", { ...commandOf(addDomain, headers), url: "/tenants/none/commands" }),
    ];
    const ofNone = { ...commandOf(addDomain, headers), url: "/tenants/another/commands" };
    const missing = await service.send({ sub: "olga", tenant: "another" }, ofNone);
    expect([other, none, missing].map(({ statusCode }) => statusCode)).toEqual([404, 404, 404]);
    expect(none.body).toBe(other.body);
    expect(missing.body).toBe(other.body);
  });

  it("gives support what the switches of the help desk give, under their own name", async () => {
    const mia: Claims = {
      ...{ sub: "mia", tenant: bank.id, kind: "helpDesk", email: "mia@vendor.example", role: "owner" },
    };
    const renamed = await service.send(mia, commandOf({ type: "name/change", name: "Bank of Mia" }));
    expect(renamed.statusCode).toBe(403);
    const trail = await service.send("olga", { url: `/tenants/${bank.id}/audit` });
    expect(trail.json<{ entries: { entry: object }[] }>().entries[0]?.entry).toMatchObject({
      ...{ kind: "helpDesk", adminUserName: "mia", isAccepted: false },
    });
  });
});
