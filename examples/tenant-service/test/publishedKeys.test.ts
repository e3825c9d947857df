import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publishedKeys } from "../src/tokens/publishedKeys.ts";
import { type Verifier, verifierOf } from "../src/tokens/verifier.ts";
import { openPglite } from "./databases.ts";
import { bank, startMilli, startService, type TestService } from "./harness.ts";

const [issuer, audience] = ["https://identity.example/", "tenant-service"];

/** An identity provider that publishes one key, unless it is told to answer something else. */
interface Provider {
  readonly server: Server;
  readonly token: (kid: string) => Promise<string>;
  answer: readonly [status: number, body: string];
}

async function startProvider(): Promise<Provider> {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const set = { keys: [{ ...(await exportJWK(publicKey)), kid: "1", alg: "ES256" }] };
  const provider: Provider = {
    server: createServer((_, response) => {
      const [status, body] = provider.answer;
      response.writeHead(status, { "content-type": "application/json" }).end(body);
    }),
    token: (kid) =>
      new SignJWT({ sub: "olga", tenant: bank.id, iss: issuer, aud: audience, exp: startMilli / 1_000 + 60 })
        .setProtectedHeader({ alg: "ES256", kid })
        .sign(privateKey),
    answer: [200, JSON.stringify(set)],
  };
  await new Promise<void>((resolve) => provider.server.listen(0, "127.0.0.1", resolve));
  return provider;
}

describe("keys that an identity provider publishes", () => {
  let provider: Provider;
  let service: TestService;
  let verify: Verifier;
  beforeAll(async () => {
    provider = await startProvider();
    service = await startService(await openPglite(), [bank], { verifier: (token) => verify(token) });
  });
  afterAll(async () => {
    provider.server.close();
    await service.close();
  });

  /** The status for a token, where no keys were read yet. */
  const statusWith = async (kid: string, url?: string) => {
    const { port } = provider.server.address() as AddressInfo;
    const keys = publishedKeys(url ?? `http://127.0.0.1:${port}/keys`);
    verify = verifierOf({ issuer, audience, keys }, () => startMilli);
    const headers = { authorization: `Bearer ${await provider.token(kid)}` };
    return (await service.server.inject({ url: `/tenants/${bank.id}/teammates`, headers })).statusCode;
  };

  it("let in whoever they have signed, and nobody by a key that is not among them", async () => {
    expect(await statusWith("1")).toBe(200);
    expect(await statusWith("2")).toBe(401);
  });

  it("are missed for now where the provider fails, answers something else or is not there", async () => {
    const good = provider.answer;
    for (const answer of [
      [500, "{}"],
      [200, "no JSON"],
      [200, '{"keys":1}'],
    ] as const) {
      provider.answer = answer;
      expect([answer, await statusWith("1")]).toEqual([answer, 503]);
    }
    provider.answer = good;
    expect(await statusWith("1", "http://127.0.0.1:9/keys")).toBe(503);
  });
});
