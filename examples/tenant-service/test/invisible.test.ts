import type { InjectOptions } from "fastify";
import type { AssetRecord } from "tenant-policy";
import { aTenant, aTenantLike } from "tenant-policy/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Claims } from "../src/tokens/developmentKeys.ts";
import { openPglite } from "./databases.ts";
import { bank, startService, type TestService } from "./harness.ts";
import { absent, hidden } from "./invisibleIds.ts";
import { namingRequests } from "./invisibleRoutes.ts";

// Luca is Limited in a team of the loans, and Felix has full access to them. Of the insurance they must learn nothing.
const askers = ["luca", "felix"];
/** With somebody in the insurance who was invited and has not accepted. */
const tenant = aTenantLike(bank)
  .withTeammate("ines", {
    role: "limited",
    in: "insurance-legal",
    email: "ines@retail-bank.example",
    toBeAccepted: true,
  })
  .build();
const other = aTenant({ id: "other" }).withTeammate("luca", { role: "limited" }).build();

/** Routes that do not look at who asks. They are about the process. */
const asksNobody = ["get /health", "get /ready", "get /metrics"];

describe("what is out of view is answered with the same bytes as what is not there", () => {
  let service: TestService;
  let routes: readonly string[] = [];
  beforeAll(async () => {
    const publicUrl = "https://service.example";
    service = await startService(await openPglite(), [tenant, other], { publicUrl });
    routes = await routesOf(service);
  });
  afterAll(() => service.close());

  /** An answer without what the server adds of its own. */
  const answer = async (who: string | Claims, options: InjectOptions) => {
    const headers = { ...options.headers, "x-request-id": "one" };
    const { statusCode, headers: told, rawPayload } = await service.send(who, { ...options, headers });
    const { date: _, ...rest } = told;
    return { statusCode, headers: rest, body: rawPayload.toString("latin1") };
  };

  it("has requests of every route of the server", () => {
    expect(routes.length).toBeGreaterThan(25);
    expect(Object.keys(namingRequests).sort()).toEqual([...routes].sort());
  });

  it("about another tenant, whatever the route and whoever asks", async () => {
    const callers: readonly Claims[] = [
      { sub: "luca", tenant: bank.id },
      { sub: "olga", tenant: bank.id },
      { sub: "desk", tenant: bank.id, kind: "system" },
      { sub: "help", tenant: bank.id, kind: "helpDesk", email: "h@help.example", role: "full" },
    ];
    const ofTenant = routes.filter((route) => route.includes("{tenant}"));
    expect(ofTenant.length).toBeGreaterThan(15);
    for (const route of ofTenant) {
      const [method = "", path = ""] = route.split(" ");
      for (const who of callers) {
        const about = (id: string) => answer(who, requestOf(method, path.replace("{tenant}", id)));
        const toOther = await about("other");
        expect(toOther.statusCode, route).toBe(404);
        expect(toOther, route).toEqual(await about("none"));
      }
    }
  });

  it.each(Object.keys(namingRequests).filter((route) => namingRequests[route]?.length))(
    "about things by their ids: %s",
    async (route) => {
      const differing: string[] = [];
      for (const { title, requestOf: made, asker } of namingRequests[route] ?? []) {
        for (const who of asker === undefined ? askers : [asker]) {
          const [seen, none] = [await answer(who, made(hidden)), await answer(who, made(absent))];
          if (JSON.stringify(seen) !== JSON.stringify(none)) differing.push(`${who}: ${title}`);
        }
      }
      expect(differing).toEqual([]);
    },
  );

  it("about the workspace where somebody says that they are, whatever the route", async () => {
    const differing: string[] = [];
    for (const route of routes.filter((each) => !asksNobody.includes(each))) {
      const [method = "", path = ""] = route.split(" ");
      const { headers, ...request } = requestOf(method, path.replace("{tenant}", bank.id));
      for (const who of askers) {
        const from = async (workspace: string) =>
          JSON.stringify(await answer(who, { ...request, headers: { ...headers, workspace } }));
        const team = (await from("insurance/insurance-legal")) === (await from("none/none"));
        const group = (await from("insurance")) === (await from("none"));
        if (!team || !group) differing.push(`${who}: ${route}`);
      }
    }
    expect(differing).toEqual([]);
  });

  it("on lists: it is on none", async () => {
    for (const list of ["assets", "teammates", "workspaces"]) {
      const { body, statusCode } = await answer("luca", { url: `/tenants/${bank.id}/${list}` });
      expect(statusCode).toBe(200);
      for (const id of [hidden.teammate, hidden.invited, hidden.asset, hidden.team]) {
        expect(body).not.toContain(`"${id}"`);
      }
    }
  });

  it("on lists: an asset that others share does not tell of them", async () => {
    const { body } = await answer("felix", { url: `/tenants/${bank.id}/assets?sort=id&limit=500` });
    const { entries } = JSON.parse(body) as { readonly entries: readonly AssetRecord[] };
    const sharedWith = entries.find(({ id }) => id === "mobile-app")?.sharedWith;
    expect(sharedWith).toEqual([{ level: "group", group: "loans" }]);
  });
});

/** The routes of the server, as its OpenAPI document has them. That it has all is a test of the document. */
async function routesOf({ server }: TestService): Promise<readonly string[]> {
  const { paths } = (await server.inject("/openapi.json")).json<{
    readonly paths: Readonly<Record<string, object>>;
  }>();
  return Object.entries(paths)
    .filter(([path]) => !path.startsWith("/documentation"))
    .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));
}

/** A request that can be read as far as the hooks read it. */
function requestOf(method: string, url: string): InjectOptions {
  const isBare = method === "get";
  return {
    ...{ method: method.toUpperCase() as "GET", url },
    ...(!isBare && { headers: { "content-type": "application/json" }, payload: "{}" }),
  };
}
