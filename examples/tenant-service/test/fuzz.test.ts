import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databases } from "./databases.ts";
import { bank, commandOf, startService, type TestService } from "./harness.ts";
import { type FuzzedRoute, hostileRequest, seed } from "./hostile.ts";

const count = 2_000;

describe.each(databases)("hostile requests, on %s", (_, open) => {
  let service: TestService;
  let port: number;
  let tokens: readonly string[];
  let routes: readonly FuzzedRoute[];
  beforeAll(async () => {
    service = await startService(await open());
    await service.server.listen({ host: "127.0.0.1", port: 0 });
    ({ port } = service.server.server.address() as AddressInfo);
    tokens = await tokensOf(service);
    routes = await routesOf(service);
  });
  afterAll(() => service.close());

  /** The status of the answer, or null where the connection was closed without one. */
  const send = async (request: Buffer): Promise<number | null> => {
    const socket = connect(port, "127.0.0.1");
    const parts: Buffer[] = [];
    socket.on("data", (part: Buffer) => parts.push(part));
    // What cannot be written any more was refused before it was read.
    socket.on("error", () => undefined);
    socket.setTimeout(2_000, () => socket.destroy());
    socket.write(request);
    await once(socket, "close");
    // Before an answer there can be the word to go on.
    const [, status] = /^HTTP\/1\.1 ([2-5]\d\d)/m.exec(Buffer.concat(parts).toString("latin1")) ?? [];
    return status === undefined ? null : Number(status);
  };

  it(`give no 500 and stop nothing: ${count} of them, seed ${seed}`, { timeout: 120_000 }, async () => {
    const statuses = new Map<number | null, number>();
    const failed: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const request = hostileRequest(routes, tokens);
      const status = await send(request);
      if (status !== null && status >= 500) failed.push(request.toString("latin1").slice(0, 2_000));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect(failed).toEqual([]);
    // They reached everything: what is read, what is decided, and what is executed.
    for (const status of [200, 400, 401, 403, 404, 413, 415]) {
      expect(statuses.get(status) ?? 0, `${status} of ${JSON.stringify([...statuses])}`).toBeGreaterThan(0);
    }
    expect(statuses.get(null) ?? 0).toBeLessThan(count / 20);
    expect((await service.server.inject("/ready")).statusCode).toBe(200);
    const command = commandOf({ type: "emailDomains/allow", domain: "after.example" });
    expect((await service.send("omar", command)).statusCode).toBe(200);
  });
});

/** Those of people, of the system and of support, mostly good ones. */
function tokensOf({ keys }: TestService): Promise<readonly string[]> {
  const people = ["olga", "olga", "olga", "olga", "ann", "felix", "rex", "nobody", "a\0b"];
  return Promise.all([
    ...people.map((sub) => keys.sign({ sub, tenant: bank.id })),
    keys.sign({ sub: "job", tenant: bank.id, kind: "system" }),
    keys.sign({ sub: "m", tenant: bank.id, kind: "helpDesk", email: "m@vendor.example", role: "owner" }),
    keys.sign({ sub: "olga", tenant: "x\0" }),
  ]);
}

/** Every route of the document, and some that are not in it. */
async function routesOf({ server }: TestService): Promise<readonly FuzzedRoute[]> {
  const { paths } = (await server.inject("/openapi.json")).json<{
    paths: Record<string, Record<string, { parameters?: { in?: string; name?: string; $ref?: string }[] }>>;
  }>();
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [] }]) => {
      const inQuery = /^#\/components\/parameters\/(limit|cursor|dryRun)$/;
      const names = parameters.flatMap((each) =>
        each.in === "query" ? [String(each.name)] : (inQuery.exec(String(each.$ref))?.slice(1) ?? []),
      );
      return { method: method.toUpperCase(), path, names };
    }),
  );
  const others = [
    "/documentation",
    "/documentation/static/index.html",
    "/documentation/static/%2e%2e/x",
    "/none",
  ];
  return [...described, ...others.map((path) => ({ method: "GET", path, names: [] }))];
}
