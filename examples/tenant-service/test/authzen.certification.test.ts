import type { InjectOptions } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endpoints } from "../src/authzen/endpoints.ts";
import { metadataRoute } from "../src/authzen/metadata.ts";
import { openEmbedded } from "../src/database/embedded.ts";
import { certificationFixture } from "./authzenFixture.ts";
import { startService, type TestService } from "./harness.ts";

// The scenario of the certification draft, by its anchors. It is played against the adapter inside the real server, with a
// decision point of its own at a path of its own. What the draft leaves to a harness with TLS is not played.
const base = "https://pdp.example/certification";
const at = new URL(base).pathname;

const alice = { type: "user", id: "alice" };
const bob = { type: "user", id: "bob" };
const admin = { ...bob, properties: { role: "admin" } };
const one = { type: "record", id: "record-1" };
const two = { type: "record", id: "record-2" };
const archived = { ...two, properties: { status: "archived" } };
const [read, write] = [{ name: "read" }, { name: "write" }];
const softly = (soft: boolean) => ({ name: "delete", properties: { soft } });
const reading = { subject: alice, action: read, resource: one };
const time = { time: "2025-06-27T18:03-07:00" };

let service: TestService;
beforeAll(async () => {
  service = await startService(await openEmbedded(), []);
  await service.server.register(async (inner) => endpoints(inner, () => certificationFixture), {
    prefix: at,
  });
  await service.server.register((inner) => metadataRoute(inner, base));
});
afterAll(() => service.close());

function post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  return service.server.inject({
    ...{ method: "POST", url: at + path, payload: typeof body === "string" ? body : JSON.stringify(body) },
    headers: { "content-type": "application/json", ...headers },
  });
}

async function answer(path: string, body: unknown) {
  const { statusCode, headers, ...response } = await post(path, body);
  expect([statusCode, headers["content-type"]]).toEqual([200, "application/json; charset=utf-8"]);
  return response.json<{
    decision?: unknown;
    context?: unknown;
    evaluations?: { decision: unknown; context?: unknown }[];
    results?: object[];
    page?: { next_token: unknown };
  }>();
}

const statusOf = async (path: string, body: unknown) => (await post(path, body)).statusCode;
const decisionOf = async (body: unknown) => (await answer("/access/v1/evaluation", body)).decision;
const decisionsOf = async (body: unknown) =>
  (await answer("/access/v1/evaluations", body)).evaluations?.map(({ decision }) => decision);

describe("Basic", () => {
  it.each([
    ["[c-2-2-1] permits", reading, true],
    ["[c-2-2-2] denies", { subject: bob, action: write, resource: one }, false],
    [
      "[c-2-2-3] takes a context, which changes nothing",
      { ...reading, context: { ...time, ip: "192.168.1.1" } },
      true,
    ],
    [
      "[c-2-2-4] denies by a property of the resource",
      { subject: alice, action: write, resource: archived },
      false,
    ],
    [
      "[c-2-2-5] permits by a property of the subject",
      { subject: admin, action: write, resource: archived },
      true,
    ],
    [
      "[c-2-2-6] permits by a property of the action",
      { subject: alice, action: softly(true), resource: one },
      true,
    ],
    [
      "[c-2-2-7] denies by a property of the action",
      { subject: alice, action: softly(false), resource: one },
      false,
    ],
    [
      "[c-2-2-8] takes further properties",
      {
        subject: { ...alice, properties: { department: "Sales", role: "manager" } },
        action: { ...read, properties: { method: "GET" } },
        resource: { ...one, properties: { status: "active", owner: "bob" } },
      },
      true,
    ],
    [
      "[c-2-2-9] ignores unknown fields",
      { ...reading, foo: "bar", futureField: { nested: true }, subject: { ...alice, foo: 1 } },
      true,
    ],
  ])("%s", async (_, body, decision) => {
    expect(await decisionOf(body)).toBe(decision);
  });

  it("[c-1-4] gives the decisions of the fixture that no other test asks for", async () => {
    expect(await decisionOf({ subject: alice, action: write, resource: one })).toBe(true);
    expect(await decisionOf({ subject: bob, action: read, resource: one })).toBe(true);
  });

  it("[c-2-3-1] answers with a boolean", async () => {
    expect(await answer("/access/v1/evaluation", reading)).toEqual({ decision: true });
  });

  it("[c-2-3-2] has an object for a context, if any", async () => {
    const { context = {} } = await answer("/access/v1/evaluation", reading);
    expect(context).toBeTypeOf("object");
  });

  it.each(["subject", "action", "resource"])("[c-2-4-1] answers 400 without %s", async (field) => {
    expect(await statusOf("/access/v1/evaluation", { ...reading, [field]: undefined })).toBe(400);
  });

  it.each([
    ["subject", "type"],
    ["subject", "id"],
    ["action", "name"],
    ["resource", "type"],
    ["resource", "id"],
  ] as const)("[c-2-4-2] answers 400 without %s.%s", async (entity, field) => {
    const body = { ...reading, [entity]: { ...reading[entity], [field]: undefined } };
    expect(await statusOf("/access/v1/evaluation", body)).toBe(400);
  });

  it.each(["text/plain", "application/xml", "application/x-www-form-urlencoded", ""])(
    "[c-2-4-3] answers 400 to the content type %j",
    async (type) => {
      const { statusCode } = await post("/access/v1/evaluation", reading, { "content-type": type });
      expect(statusCode).toBe(400);
    },
  );

  it.each(["{", "{'subject':1}", "nonsense"])("[c-2-4-4] answers 400 to %s", async (body) => {
    expect(await statusOf("/access/v1/evaluation", body)).toBe(400);
  });

  it("[c-2-4-5] answers 400 to an empty body", async () => {
    expect(await statusOf("/access/v1/evaluation", "")).toBe(400);
    const nothing: InjectOptions = { method: "POST", url: `${at}/access/v1/evaluation` };
    expect((await service.server.inject(nothing)).statusCode).toBe(400);
  });

  it.each([
    ["a subject", { ...reading, subject: "alice" }],
    ["a name", { ...reading, action: { name: 123 } }],
    ["a type", { ...reading, resource: { ...one, type: null } }],
    ["an id", { ...reading, resource: { ...one, id: 1 } }],
    ["properties", { ...reading, subject: { ...alice, properties: [] } }],
    ["a context", { ...reading, context: "now" }],
    ["a body", [reading]],
    ["a body", null],
  ])("[c-2-4-6] answers 400 to %s of another type", async (_, body) => {
    expect(await statusOf("/access/v1/evaluation", body)).toBe(400);
  });

  it("[c-2-5-1] echoes X-Request-ID, with an answer and with an error", async () => {
    const id = { "x-request-id": "bfe9eb29-ab87-4ca3-be83-a1d5d8305716" };
    for (const body of [reading, {}, "{"]) {
      const { headers } = await post("/access/v1/evaluation", body, id);
      expect(headers["x-request-id"]).toBe(id["x-request-id"]);
    }
  });

  it("[c-2-5-2] makes an id of its own for a request without", async () => {
    const { statusCode, headers } = await post("/access/v1/evaluation", reading);
    expect([statusCode, headers["x-request-id"]]).toEqual([200, expect.stringMatching(/^[\da-f-]{36}$/)]);
  });

  it("[c-2-6] answers the same every time", async () => {
    const answers = [];
    for (let count = 0; count < 5; count += 1) answers.push(await decisionOf(reading));
    expect(answers).toEqual([true, true, true, true, true]);
  });
});

describe("Batch", () => {
  it("[c-3-2-1] answers every evaluation", async () => {
    const body = { subject: alice, action: read, evaluations: [{ resource: one }, { resource: two }] };
    expect(await decisionsOf(body)).toEqual([true, true]);
  });

  it.each([
    [
      "[c-3-2-2] in their order",
      { subject: bob, resource: one, evaluations: [{ action: read }, { action: write }] },
      [true, false],
    ],
    [
      "[c-3-2-3] by the properties of each resource",
      {
        ...{ subject: alice, action: write },
        evaluations: [{ resource: { ...one, properties: { status: "active" } } }, { resource: archived }],
      },
      [true, false],
    ],
    [
      "[c-3-2-4] by the properties of each subject",
      { action: write, resource: archived, evaluations: [{ subject: alice }, { subject: admin }] },
      [false, true],
    ],
    [
      "[c-3-2-5] without defaults",
      { evaluations: [reading, { subject: bob, action: write, resource: one }] },
      [true, false],
    ],
    [
      "[c-3-2-6] with a context for all, and another one for one",
      {
        ...{ subject: alice, action: read, context: time },
        evaluations: [{ resource: one }, { resource: two, context: { source: "batch-override" } }],
      },
      [true, true],
    ],
    [
      "[c-3-2-7] with what an entity cannot be without taken from the default",
      {
        ...{ subject: alice, action: write, resource: { type: "record" } },
        evaluations: [
          { resource: { id: "record-1", properties: { status: "active" } } },
          { resource: archived },
        ],
      },
      [true, false],
    ],
    [
      "[c-3-2-7] with no property of a default whose place an entity takes",
      {
        ...{ subject: alice, action: write, resource: archived },
        evaluations: [{ resource: one }, {}],
      },
      [true, false],
    ],
  ])("%s", async (_, body, decisions) => {
    expect(await decisionsOf(body)).toEqual(decisions);
  });

  const mixed = {
    ...{ subject: bob, resource: one },
    evaluations: [write, read, write, read, read].map((action) => ({ action })),
  };

  it("[c-3-3-1] [c-3-3-2] [c-3-3-3] has one answer for each, in the same order", async () => {
    expect(await decisionsOf(mixed)).toEqual([false, true, false, true, true]);
  });

  it("[c-3-3-4] has no decision beside them", async () => {
    expect(await answer("/access/v1/evaluations", mixed)).not.toHaveProperty("decision");
  });

  it.each([
    [{}],
    [{ resource: "record-1" }],
    [{ resource: null }],
    [{ resource: { type: "record" } }],
    [{ resource: one, action: { name: 1 } }],
    [null],
    [7],
    [[]],
  ])("[c-3-4-1] denies %j alone, and says why", async (wrong) => {
    const { evaluations } = await answer("/access/v1/evaluations", {
      ...{ subject: alice, action: read },
      evaluations: [{ resource: one }, wrong, { resource: two }],
    });
    expect(evaluations?.map(({ decision }) => decision)).toEqual([true, false, true]);
    expect(evaluations?.[1]).toMatchObject({ context: { error: { status: 400 } } });
  });

  it.each([[undefined], [[]]])("[c-3-4-2] [c-3-4-3] is a single one with %j", async (evaluations) => {
    expect(await answer("/access/v1/evaluations", { ...reading, evaluations })).toEqual({ decision: true });
    expect(await statusOf("/access/v1/evaluations", { ...reading, subject: undefined, evaluations })).toBe(
      400,
    );
  });

  it("answers 400 where the whole of it is malformed", async () => {
    for (const wrong of [
      { evaluations: "all" },
      { evaluations: null },
      { subject: "alice" },
      { options: [] },
      { options: { evaluations_semantic: "some" } },
      { evaluations: Array(201).fill({}) },
    ]) {
      expect(await statusOf("/access/v1/evaluations", { ...mixed, ...wrong })).toBe(400);
    }
  });

  it.each([
    ["execute_all", [false, true, false, true, true]],
    ["deny_on_first_deny", [false]],
    ["permit_on_first_permit", [false, true]],
  ])("ends where %s does", async (evaluations_semantic, decisions) => {
    expect(await decisionsOf({ ...mixed, options: { evaluations_semantic, more: 1 } })).toEqual(decisions);
  });

  it("counts a malformed evaluation as a denial", async () => {
    const evaluations = [{ action: read }, {}, { action: read }];
    const options = { evaluations_semantic: "deny_on_first_deny" };
    expect(await decisionsOf({ ...mixed, evaluations, options })).toEqual([true, false]);
  });
});

const [subjects, resources, actions] = ["subject", "resource", "action"].map(
  (each) => `/access/v1/search/${each}`,
) as [string, string, string];
const users = { subject: { type: "user" }, action: read, resource: one };
const itsRecords = { subject: alice, action: read, resource: { type: "record" } };
const itsActions = { subject: alice, resource: one };

describe("Search", () => {
  it.each([
    ["[c-4-2-1] finds subjects", subjects, users, [alice, bob]],
    ["[c-4-2-2] finds subjects with a context", subjects, { ...users, context: time }, [alice, bob]],
    [
      "[c-4-2-3] finds subjects whatever the id of the subject",
      subjects,
      { ...users, subject: { ...alice, id: 7 } },
      [alice, bob],
    ],
    [
      "[c-4-2-4] finds subjects by a property of the resource",
      subjects,
      { ...users, action: write, resource: archived },
      [bob],
    ],
    ["[c-4-3-1] finds resources", resources, itsRecords, [one, two]],
    [
      "[c-4-3-2] finds resources whatever the id of the resource",
      resources,
      { ...itsRecords, resource: one },
      [one, two],
    ],
    [
      "[c-4-3-3] finds resources by a property of the subject",
      resources,
      { ...itsRecords, subject: admin, action: write },
      [two],
    ],
    ["[c-4-4-1] finds actions", actions, itsActions, [read, write]],
    ["[c-4-4-2] finds actions with a context", actions, { ...itsActions, context: time }, [read, write]],
    ["[c-4-4-3] finds actions by properties", actions, { subject: admin, resource: archived }, [read, write]],
    [
      "[c-4-6-1] finds nothing for an unknown id",
      actions,
      { ...itsActions, subject: { ...alice, id: "nonexistent-user" } },
      [],
    ],
    [
      "[c-4-6-2] finds nothing of an unknown type",
      subjects,
      { ...users, subject: { type: "spaceship" } },
      [],
    ],
  ])("%s", async (_, path, body, results) => {
    expect(await answer(path, body)).toEqual({
      ...{ results, page: { next_token: "", count: results.length } },
    });
  });

  const pages = async (body: object, page: object) => {
    const { results, page: following } = await answer(subjects, { ...body, page });
    return { results, token: following?.next_token };
  };

  it("[c-4-5-1] takes a limit", async () => {
    const { results, token } = await pages(users, { limit: 1 });
    expect([results, token]).toEqual([[alice], expect.stringMatching(/^\S+$/)]);
  });

  it("[c-4-5-2] takes a token, with the limit of before or without it", async () => {
    const { token } = await pages(users, { limit: 1 });
    for (const page of [{ token }, { token, limit: 1 }]) {
      expect(await pages(users, page)).toEqual({ results: [bob], token: "" });
    }
  });

  it("[c-4-5-3] has a token in every page, and none at the end", async () => {
    expect(await pages(users, { limit: 2 })).toEqual({ results: [alice, bob], token: "" });
    const none = await pages(users, { limit: 0 });
    expect(none).toEqual({ results: [], token: expect.stringMatching(/^\S+$/) as unknown });
    expect(await pages(users, { limit: 2_000_000_000 })).toEqual({ results: [alice, bob], token: "" });
  });

  it("[c-4-5-4] takes a page that says nothing", async () => {
    expect(await pages(users, { properties: { sort: "id" } })).toEqual({ results: [alice, bob], token: "" });
  });

  it("answers 400 to the token of another search, and to what is none", async () => {
    const { token } = await pages(users, { limit: 1 });
    const reordered = {
      resource: { id: "record-1", type: "record" },
      action: read,
      subject: { type: "user" },
    };
    expect(await pages(reordered, { token })).toEqual({ results: [bob], token: "" });
    for (const body of [
      { ...users, page: { token, limit: 2 } },
      { ...users, context: time, page: { token } },
      { ...users, resource: two, page: { token } },
      { ...users, page: { token: "x" } },
      { ...users, page: { token: Buffer.from("[1]").toString("base64url") } },
      { ...users, page: { token: 1 } },
      { ...users, page: { limit: -1 } },
      { ...users, page: { limit: 1.5 } },
      { ...users, page: 1 },
    ]) {
      expect(await statusOf(subjects, body)).toBe(400);
    }
    expect(await statusOf(resources, { ...itsRecords, page: { token } })).toBe(400);
  });

  it.each([
    ["subject search without action", subjects, { ...users, action: undefined }],
    ["resource search without subject", resources, { ...itsRecords, subject: undefined }],
    ["action search without resource", actions, { ...itsActions, resource: undefined }],
  ])("[c-4-7-1] answers 400 to a %s", async (_, path, body) => {
    expect(await statusOf(path, body)).toBe(400);
  });

  it.each([
    ["subject search without resource.id", subjects, { ...users, resource: { type: "record" } }],
    ["subject search without subject.type", subjects, { ...users, subject: {} }],
    ["resource search without subject.id", resources, { ...itsRecords, subject: { type: "user" } }],
    ["resource search without resource.type", resources, { ...itsRecords, resource: {} }],
    ["action search without resource.id", actions, { ...itsActions, resource: { type: "record" } }],
  ])("[c-4-7-2] answers 400 to a %s", async (_, path, body) => {
    expect(await statusOf(path, body)).toBe(400);
  });
});

describe("Transport", () => {
  const requests: readonly (readonly [string, object])[] = [
    ["/access/v1/evaluation", reading],
    ["/access/v1/evaluations", { evaluations: [reading] }],
    [subjects, users],
    [resources, itsRecords],
    [actions, itsActions],
  ];

  it.each(requests)(
    "[c-5] %s answers in JSON, echoes the id and ignores unknown fields",
    async (path, body) => {
      const { statusCode, headers } = await post(path, { ...body, foo: {} }, { "x-request-id": "one" });
      expect([statusCode, headers["x-request-id"]]).toEqual([200, "one"]);
      expect(headers["content-type"]).toMatch(/^application\/json/);
      expect(await statusOf(path, {})).toBe(400);
    },
  );

  it.each(requests)("%s answers 400 to what is nested without end", async (path, body) => {
    const deep = `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`;
    const text = JSON.stringify({ ...body, context: "deep" }).replace('"deep"', deep);
    expect(await statusOf(path, text)).toBe(400);
  });
});

describe("Discovery", () => {
  it("[c-6-1] [c-6-2] [c-6-3] [c-6-4] [c-6-5] tells where everything is", async () => {
    const url = `/.well-known/authzen-configuration${at}`;
    const { statusCode, headers, ...response } = await service.server.inject({ url });
    expect([statusCode, headers["content-type"]]).toEqual([200, "application/json; charset=utf-8"]);
    expect(response.json()).toEqual({
      policy_decision_point: base,
      access_evaluation_endpoint: `${base}/access/v1/evaluation`,
      access_evaluations_endpoint: `${base}/access/v1/evaluations`,
      search_subject_endpoint: `${base}/access/v1/search/subject`,
      search_resource_endpoint: `${base}/access/v1/search/resource`,
      search_action_endpoint: `${base}/access/v1/search/action`,
    });
  });

  it("[c-6-6] leads to endpoints that answer, at the paths that the protocol has by default", async () => {
    const metadata = await service.server.inject({ url: `/.well-known/authzen-configuration${at}` });
    const { policy_decision_point: _, ...urls } = metadata.json<Record<string, string>>();
    for (const url of Object.values(urls)) {
      expect(url.slice(base.length)).toMatch(/^\/access\/v1\//);
      expect(await statusOf(url.slice(base.length), {})).toBe(400);
    }
  });
});
