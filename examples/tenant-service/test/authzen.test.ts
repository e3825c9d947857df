import {
  activityAccess,
  type Activity,
  assetAccess,
  assetActions,
  emailAccess,
  entriesOf,
  features,
  featureAccess,
  profileActivities,
  settingAccess,
  settingSections,
  type Tenant,
  type Workspace,
} from "tenant-policy";
import { actorIn } from "tenant-policy/testing";
import { forActor } from "tenant-policy/explain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { replicasOf } from "../src/store/replicas.ts";
import { openPglite } from "./databases.ts";
import { bank, startService, type TestService } from "./harness.ts";

const enforcer = { sub: "gateway", tenant: bank.id, kind: "system" } as const;
const people = entriesOf(bank.teammates.records).map(({ id }) => id);
const assets = entriesOf(bank.assets.records).map(({ id }) => id);

const teammate = (id: string, properties: object = {}) => ({ type: "teammate", id, properties });
const asking = (id: string, name: string, type: string, resource: string) => ({
  ...{ subject: teammate(id), action: { name }, resource: { type, id: resource } },
});

interface Decided {
  readonly decision: boolean;
  readonly context?: {
    readonly step: number;
    readonly reasons: readonly { id: string; reason_user?: object; reason_admin?: object }[];
  };
}

let service: TestService;
beforeAll(async () => {
  service = await startService(await openPglite());
});
afterAll(() => service.close());

async function post(who: string | typeof enforcer, path: string, body: unknown, language = "en") {
  return service.send(who, {
    ...{ method: "POST", url: `/access/v1/${path}`, payload: JSON.stringify(body) },
    headers: { "content-type": "application/json", "accept-language": language },
  });
}

/** Asks all of it, some hundred at a time. */
async function evaluations(
  who: string | typeof enforcer,
  all: readonly object[],
): Promise<readonly Decided[]> {
  const decided: Decided[] = [];
  for (let start = 0; start < all.length; start += 200) {
    const body = { evaluations: all.slice(start, start + 200) };
    decided.push(...(await post(who, "evaluations", body)).json<{ evaluations: Decided[] }>().evaluations);
  }
  return decided;
}

async function evaluation(who: string | typeof enforcer, body: object, language = "en"): Promise<Decided> {
  const { statusCode, ...response } = await post(who, "evaluation", body, language);
  expect(statusCode).toBe(200);
  return response.json<Decided>();
}

const decisionsOf = async (all: readonly object[]) =>
  (await evaluations(enforcer, all)).map(({ decision }) => decision);

describe("an evaluation", () => {
  it("of an asset is the answer to the question by id", async () => {
    const all = people.flatMap((id) =>
      assets.flatMap((asset) =>
        (["view", "use", "edit", "unlock"] as const).map((action) => ({ id, action, asset })),
      ),
    );
    const decided = await decisionsOf(all.map(({ id, action, asset }) => asking(id, action, "asset", asset)));
    const expected = all.map(({ id, action, asset }) => assetAccess(bank, id, action, asset).value);
    expect(decided).toEqual(expected);
    expect(new Set(expected).size).toBe(2);
  });

  it("of an asset is about where the subject is, and about the workspace to share with", async () => {
    const places: readonly (readonly [string, Workspace])[] = [
      ["/", { level: "tenant" }],
      ["loans", { level: "group", group: "loans" }],
      ["loans/loans-legal", { level: "team", group: "loans", team: "loans-legal" }],
      ["none", { level: "group", group: "none" }],
    ];
    const all = people.flatMap((id) =>
      (["mobile-app", "loans-chat"] as const).flatMap((asset) =>
        places.flatMap((current) => places.map((target) => ({ id, asset, current, target }))),
      ),
    );
    const decided = await decisionsOf(
      all.flatMap(({ id, asset, current: [current], target: [target] }) => {
        const body = asking(id, "share", "asset", asset);
        const action = { name: "share", properties: { target } };
        return [
          { ...body, action, subject: teammate(id, { current }) },
          { ...body, action, context: { current } },
        ];
      }),
    );
    const expected = all.flatMap(({ id, asset, current: [, current], target: [, target] }) => {
      const { value } = assetAccess(bank, id, "share", asset, current, target);
      return [value, value];
    });
    expect(decided).toEqual(expected);
    expect(new Set(expected).size).toBe(2);
  });

  it.each([
    [
      "setting",
      people.flatMap((id) =>
        settingSections.flatMap((section) =>
          (["view", "change"] as const).map((name) => ({
            body: asking(id, name, "setting", section),
            value: settingAccess(bank, id, name, section).value,
          })),
        ),
      ),
    ],
    [
      "feature",
      people.flatMap((id) =>
        features.map((feature) => ({
          body: asking(id, "use", "feature", feature),
          value: featureAccess(bank, id, feature).value,
        })),
      ),
    ],
    [
      "activity",
      people.flatMap((id) =>
        Object.keys(profileActivities).map((activity) => ({
          body: asking(id, "perform", "activity", activity),
          value: activityAccess(bank, id, activity as Activity).value,
        })),
      ),
    ],
  ])("of a %s is the answer to the question by id", async (_, all) => {
    expect(await decisionsOf(all.map(({ body }) => body))).toEqual(all.map(({ value }) => value));
    expect(new Set(all.map(({ value }) => value)).size).toBe(2);
  });

  it("of an e-mail is the answer to the question by id, over the provider with the bounce list by default", async () => {
    const [bounced, other] = ["gone.away@mail.example", "somebody@mail.example"];
    const over = (to: string, route: unknown) => ({
      ...asking("olga", "send", "email", to),
      action: { name: "send", properties: { route } },
    });
    const ask = (to: string, route: "awsSes" | { other: string }) =>
      emailAccess(bank, { to, route }, service.clock.now).value;
    expect(
      await decisionsOf([
        ...[asking("olga", "send", "email", bounced), over(bounced, "awsSes"), over(bounced, "smtp")],
        ...[asking("olga", "send", "email", other), over(other, 7), asking("nobody", "send", "email", other)],
      ]),
    ).toEqual([
      ...[ask(bounced, "awsSes"), ask(bounced, "awsSes"), ask(bounced, { other: "smtp" })],
      ...[ask(other, "awsSes"), false, false],
    ]);
    expect([ask(bounced, "awsSes"), ask(bounced, { other: "smtp" }), ask(other, "awsSes")]).toEqual([
      ...[false, true, true],
    ]);
  });

  it("takes no fact from whoever asks", async () => {
    const granting = {
      ...{ role: "owner", home: { level: "tenant" }, kind: "system", userProfile: "supervisor" },
      ...{ isMonitoring: true, isOwn: true, decryptsLogs: true, madeAt: { level: "tenant" }, lockedBy: null },
    };
    const bodies = ["rory", "rex", "nobody"].flatMap((id) => [
      ...assets.map((asset) => asking(id, "edit", "asset", asset)),
      ...["whisper", "editMonitoringSchedule"].map((each) => asking(id, "perform", "activity", each)),
      asking(id, "change", "setting", "emailDomains"),
      asking(id, "perform", "activity", '{"activity":"whisper","isMonitoring":true}'),
    ]);
    const withProperties = bodies.map((body) => ({
      ...{ subject: { ...body.subject, properties: granting }, context: granting },
      action: { ...body.action, properties: granting },
      resource: { ...body.resource, properties: granting },
    }));
    expect(await decisionsOf(withProperties)).toEqual(await decisionsOf(bodies));
    expect(await decisionsOf(withProperties)).not.toContain(true);
  });

  const unknown: readonly (readonly [string, object])[] = [
    ["subject", asking("nobody", "view", "asset", "greeter")],
    [
      "type of subjects",
      { ...asking("olga", "view", "asset", "greeter"), subject: { type: "user", id: "olga" } },
    ],
    ["type of subjects", { ...asking("", "", "", ""), subject: { type: "constructor", id: "olga" } }],
    ["asset", asking("olga", "view", "asset", "none")],
    ["asset", asking("olga", "view", "asset", "\0")],
    ["asset", asking("olga", "view", "asset", "\ud800")],
    ["action", asking("olga", "fly", "asset", "greeter")],
    ["action", asking("olga", "toString", "setting", "emailDomains")],
    ["action", asking("olga", "view", "feature", "viewPages")],
    ["action", asking("olga", "use", "activity", "manageSites")],
    ["action", asking("olga", "view", "email", "somebody@mail.example")],
    ["type of resources", asking("olga", "view", "spaceship", "greeter")],
    ["type of resources", asking("olga", "view", "__proto__", "greeter")],
    ["setting", asking("olga", "view", "setting", "constructor")],
    ["feature", asking("olga", "use", "feature", "constructor")],
    ["activity", asking("fiona", "perform", "activity", "constructor")],
    ["address", asking("olga", "send", "email", "no address")],
    ...[null, 7, "", "a/b/c", "%", ["loans"], { level: "group" }, "none"].map(
      (current) =>
        [
          `workspace ${JSON.stringify(current)}`,
          { ...asking("olga", "view", "asset", "greeter"), subject: teammate("olga", { current }) },
        ] as const,
    ),
  ];

  it.each(unknown)("of an unknown %s is a no with a reason: %j", async (_, body) => {
    const { decision, context } = await evaluation(enforcer, body);
    expect(decision).toBe(false);
    expect(context?.reasons.map(({ id }) => id)).toContainEqual(
      expect.stringMatching(/^(ST10|ST11|ED4|WS\d+)$/),
    );
  });

  it("about a tenant that is not there is a no with a reason", async () => {
    const body = asking("olga", "view", "asset", "greeter");
    const found = await evaluation({ ...enforcer, tenant: "none" } as never, body);
    expect(found).toMatchObject({ decision: false, context: { reasons: [{ id: "ST11" }] } });
  });

  it("says why in the language of the request: to the system all of it, and what the subject may be told", async () => {
    const body = asking("ann", "edit", "asset", "arrears-letter");
    const [en, de] = [await evaluation(enforcer, body), await evaluation(enforcer, body, "de")];
    expect((await post(enforcer, "evaluation", body, "de")).headers["content-language"]).toBe("de");
    expect(en.context?.reasons).toEqual([
      {
        id: "AS12",
        reason_admin: { en: "felix has locked it." },
        reason_user: { en: "felix has locked it." },
      },
    ]);
    expect(de.context?.reasons).toEqual([
      { id: "AS12", reason_admin: { de: expect.any(String) }, reason_user: { de: expect.any(String) } },
    ]);
    const hidden = await evaluation(enforcer, asking("luca", "edit", "asset", "claims-intake"));
    const [reason] = hidden.context?.reasons ?? [];
    expect(hidden.context?.reasons.filter((each) => each.reason_user).map(({ id }) => id)).toEqual(["ST11"]);
    expect(reason).not.toHaveProperty("reason_user");
  });

  it("by a teammate tells what they may know, of themselves and of others", async () => {
    const all = people.flatMap((id) => assets.map((asset) => ({ id, asset })));
    const asked = all.map(({ id, asset }) => asking(id, "use", "asset", asset));
    for (const who of ["luca", "rita", "olga"]) {
      const decided = await evaluations(who, asked);
      const told = all.map(({ id, asset }) =>
        forActor(bank, actorIn(bank, who), assetAccess(bank, id, "use", asset), {
          ...{ teammate: id, asset, workspaces: [] },
        }),
      );
      expect(decided.map(({ decision }) => decision)).toEqual(told.map(({ value }) => value === true));
      expect(decided.map(({ context }) => context?.reasons.map(({ id }) => id))).toEqual(
        told.map(({ because }) => because),
      );
      expect(JSON.stringify(decided)).not.toContain("reason_admin");
    }
    const [hidden, absent] = await evaluations("luca", [
      asking("ivan", "use", "asset", "claims-intake"),
      asking("nobody", "use", "asset", "none"),
    ]);
    expect(hidden).toEqual(absent);
  });
});

describe("what a teammate does not see", () => {
  const hidden = { teammate: "ivan", asset: "claims-intake" };
  const absent = { teammate: "none", asset: "none" };
  const about: readonly (readonly [string, string, (ids: typeof hidden) => object])[] = [
    ["asset", "evaluation", ({ asset }) => asking("luca", "edit", "asset", asset)],
    ["asset of another", "evaluation", ({ teammate: id, asset }) => asking(id, "use", "asset", asset)],
    ["setting", "evaluation", ({ teammate: id }) => asking(id, "view", "setting", "timeZone")],
    ["feature", "evaluation", ({ teammate: id }) => asking(id, "use", "feature", "viewPages")],
    ["activity", "evaluation", ({ teammate: id }) => asking(id, "perform", "activity", "manageSites")],
    ["email", "evaluation", ({ teammate: id }) => asking(id, "send", "email", "somebody@mail.example")],
    ["batch", "evaluations", ({ asset }) => ({ evaluations: [asking("luca", "edit", "asset", asset)] })],
    ["search", "search/subject", ({ asset }) => asking("luca", "edit", "asset", asset)],
    ["search", "search/resource", ({ teammate: id }) => asking(id, "use", "asset", "")],
    ["search", "search/action", ({ teammate: id, asset }) => asking(id, "use", "asset", asset)],
  ];

  it.each(about)(
    "is answered with the same bytes as what is not there: %s by %s",
    async (_, path, bodyOf) => {
      const answer = async (ids: typeof hidden) => {
        const { statusCode, headers, body } = await post("luca", path, bodyOf(ids));
        const { date: _date, "x-request-id": _id, ...rest } = headers;
        return { statusCode, headers: rest, body };
      };
      expect(await answer(hidden)).toEqual(await answer(absent));
    },
  );
});

interface Found {
  readonly results: readonly { readonly type: string; readonly id: string; readonly name: string }[];
  readonly page: { readonly next_token: string; readonly count: number };
}

/** Everything that a search finds, a page at a time. */
async function found(
  who: string | typeof enforcer,
  path: string,
  body: object,
  limit = 7,
): Promise<Found["results"]> {
  const results = [];
  for (let page: object | null = { limit }; page !== null;) {
    const { statusCode, ...response } = await post(who, `search/${path}`, { ...body, page });
    expect(statusCode).toBe(200);
    const { results: some, page: following } = response.json<Found>();
    expect(some.length).toBeLessThanOrEqual(limit);
    results.push(...some);
    page = following.next_token === "" ? null : { token: following.next_token };
  }
  return results;
}

const sorted = (ids: readonly string[]) => [...ids].sort();

describe("a search", () => {
  /** The bank as the tests before left it. */
  const now = async (): Promise<Tenant> => {
    const replica = await replicasOf(service.database)(bank.id);
    if (replica === undefined) throw new Error("The bank is gone.");
    return replica.tenant;
  };

  const places: readonly (readonly [string | undefined, Workspace | undefined])[] = [
    [undefined, undefined],
    ["/", { level: "tenant" }],
    ["loans", { level: "group", group: "loans" }],
    ["none", { level: "group", group: "none" }],
  ];

  it.each(places)("finds those who may do something with an asset, from %j", async (text, current) => {
    const tenant = await now();
    for (const action of ["view", "edit", "unlock"] as const) {
      for (const asset of ["arrears-letter", "claims-log", "mobile-app", "greeter"]) {
        const body = {
          ...asking("", action, "asset", asset),
          subject: { type: "teammate", properties: { ...(text !== undefined && { current: text }) } },
        };
        const results = await found(enforcer, "subject", body, 3);
        const expected = people.filter((id) => assetAccess(tenant, id, action, asset, current).value);
        expect(sorted(results.map(({ id }) => id))).toEqual(sorted(expected));
        expect(results.every(({ type }) => type === "teammate")).toBe(true);
      }
    }
  });

  it.each(places)("finds the assets with which somebody may do something, from %j", async (text, current) => {
    const tenant = await now();
    for (const action of ["view", "edit"] as const) {
      for (const id of ["olga", "ann", "luca", "rita", "rex"]) {
        const body = {
          subject: teammate(id, { ...(text !== undefined && { current: text }) }),
          ...{ action: { name: action }, resource: { type: "asset" } },
        };
        const expected = assets.filter((asset) => assetAccess(tenant, id, action, asset, current).value);
        const results = await found(enforcer, "resource", body);
        expect(sorted(results.map((each) => each.id))).toEqual(sorted(expected));
      }
    }
  });

  it("finds what somebody may do", async () => {
    const tenant = await now();
    for (const id of people) {
      for (const asset of ["arrears-letter", "mobile-app", "claims-log"]) {
        const body = { subject: teammate(id), resource: { type: "asset", id: asset } };
        const results = await found(enforcer, "action", body, 2);
        const expected = assetActions.filter((action) => assetAccess(tenant, id, action, asset).value);
        expect(results).toEqual(expected.map((name) => ({ name })));
      }
    }
  });

  it("finds settings, features and activities, and who may do something with them", async () => {
    const tenant = await now();
    for (const [type, name, ids] of [
      ["setting", "change", settingSections],
      ["feature", "use", features],
      ["activity", "perform", Object.keys(profileActivities)],
    ] as const) {
      const may = (id: string, resource: string) =>
        (type === "setting"
          ? settingAccess(tenant, id, "change", resource as "timeZone")
          : type === "feature"
            ? featureAccess(tenant, id, resource as "viewPages")
            : activityAccess(tenant, id, resource as Activity)
        ).value;
      for (const id of ["fiona", "luca", "rhea"]) {
        const body = { subject: teammate(id), action: { name }, resource: { type } };
        const results = await found(enforcer, "resource", body);
        expect(results.map((each) => each.id)).toEqual(ids.filter((each) => may(id, each)));
      }
      const [first = ""] = ids;
      const body = { subject: { type: "teammate" }, action: { name }, resource: { type, id: first } };
      const results = await found(enforcer, "subject", body, 3);
      expect(sorted(results.map(({ id }) => id))).toEqual(sorted(people.filter((id) => may(id, first))));
    }
  });

  it.each([
    ["subject", { subject: { type: "user" } }],
    ["subject", { resource: { type: "spaceship", id: "greeter" } }],
    ["subject", { resource: { type: "asset", id: "none" } }],
    ["subject", { action: { name: "fly" } }],
    ["resource", { subject: { type: "teammate", id: "nobody" } }],
    ["resource", { subject: { type: "user", id: "olga" } }],
    ["resource", { action: { name: "fly" } }],
    ["resource", { resource: { type: "spaceship" } }],
    ["resource", { resource: { type: "email" } }],
    ["action", { subject: { type: "teammate", id: "nobody" } }],
    ["action", { resource: { type: "constructor", id: "greeter" } }],
  ])("by %s finds nothing of what is unknown: %j", async (path, unknown) => {
    expect(
      await found(enforcer, path, { ...asking("olga", "view", "asset", "greeter"), ...unknown }),
    ).toEqual([]);
  });

  it.each(["subject", "resource", "action"])("by %s ends with the last of what there is", async (path) => {
    const body = asking("olga", "view", "asset", "greeter");
    const { length } = await found(enforcer, path, body);
    const tokenOf = async (limit: number) =>
      (await post(enforcer, `search/${path}`, { ...body, page: { limit } })).json<Found>().page.next_token;
    expect([await tokenOf(length), await tokenOf(length + 1)]).toEqual(["", ""]);
    expect(await tokenOf(length - 1)).not.toBe("");
  });

  it.each(["subject", "resource", "action"])(
    "by %s is for the system, and others find nothing",
    async (path) => {
      const body = asking("olga", "view", "asset", "greeter");
      expect(await found(enforcer, path, body)).not.toEqual([]);
      expect(await found("olga", path, body)).toEqual([]);
      expect(await found({ ...enforcer, tenant: "none" } as never, path, body)).toEqual([]);
    },
  );
});

describe("the endpoints", () => {
  const all = ["evaluation", "evaluations", "search/subject", "search/resource", "search/action"];

  it.each(all)("%s lets nobody in without a token", async (path) => {
    const { statusCode } = await service.send(null, {
      ...{ method: "POST", url: `/access/v1/${path}`, payload: {} },
    });
    expect(statusCode).toBe(401);
  });

  const odd = [
    ...[
      null,
      true,
      0,
      -1,
      1e308,
      "",
      "\0",
      "\ud800",
      "💥",
      [],
      {},
      "__proto__",
      "constructor",
      "a".repeat(5_000),
    ],
    ...[
      { type: "teammate", id: "olga", properties: { current: "\0" } },
      { type: "asset", id: "\ud800" },
    ],
    { name: "share", properties: { target: { level: "team", group: "loans", team: null } } },
  ];
  const good = asking("olga", "share", "asset", "mobile-app");

  it.each(all)("%s fails at no body", async (path) => {
    for (const one of odd) {
      const bodies = [
        one,
        ...["subject", "action", "resource", "context", "evaluations", "options", "page"].flatMap((field) => [
          { ...good, [field]: one },
          { ...good, evaluations: [{ [field]: one }, one] },
          { ...good, page: { [field]: one, limit: one } },
        ]),
        ...["subject", "action", "resource"].flatMap((entity) =>
          ["id", "type", "name", "properties"].map((field) => ({
            ...{ ...good, [entity]: { ...good[entity as "subject"], [field]: one } },
          })),
        ),
        { ...good, subject: teammate("olga", { current: one }) },
        { ...good, action: { name: "share", properties: { target: one, route: one } } },
      ];
      for (const body of bodies) {
        const { statusCode } = await post(enforcer, path, body);
        expect([200, 400]).toContain(statusCode);
      }
    }
    for (const text of [
      '{"__proto__":{"subject":1}}',
      '{"constructor":{"prototype":1}}',
      "[[[[",
      "\ufeff{}",
    ]) {
      const { statusCode } = await service.send(enforcer, {
        ...{ method: "POST", url: `/access/v1/${path}`, payload: text },
        headers: { "content-type": "application/json" },
      });
      expect(statusCode).toBe(400);
    }
  });
});
