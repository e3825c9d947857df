import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { InjectOptions, LightMyRequestResponse } from "fastify";
import { commandTypes } from "tenant-policy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BodyExample, Operation, Parameter, Reference, Response } from "../src/openapi/operation.ts";
import { openPglite } from "./databases.ts";
import { bank, startService, type TestService } from "./harness.ts";

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly schemas: Readonly<Record<string, { readonly properties?: object }>>;
  };
}

describe("the OpenAPI document", () => {
  let service: TestService;
  let document: Document;
  beforeAll(async () => {
    const database = await openPglite();
    service = await startService(database, [bank], { publicUrl: "https://service.example" });
    document = (await service.server.inject("/openapi.json")).json();
  });
  afterAll(() => service.close());

  const operations = () =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    );

  it("passes the recommended rules of its linter", async () => {
    const folder = mkdtempSync(join(tmpdir(), "openapi-"));
    const file = join(folder, "openapi.json");
    writeFileSync(file, JSON.stringify(document));
    const found = await lint(file);
    rmSync(folder, { recursive: true });
    expect(found).toMatchObject({ totals: { errors: 0, warnings: 0 }, problems: [] });
  });

  it("describes every route that is registered, and no other", () => {
    const registered = routesIn(service.server.printRoutes({ commonPrefix: false }))
      .filter((route) => !/^\w+ \/documentation\b/.test(route))
      .map((route) => route.replace(/:(\w+)/g, "{$1}"));
    const described = operations()
      .filter(({ operation }) => operation.operationId !== undefined)
      .map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect(registered).toContain("GET /tenants/{tenant}/questions/assetAccess");
    expect(described.sort()).toEqual(registered.sort());
  });

  it("has the schema of every type of command", () => {
    const { properties } = document.components.schemas["command.commandBody"] ?? {};
    expect(properties).toMatchObject({ type: { enum: commandTypes } });
    const names = Object.keys(document.components.schemas);
    expect(names).toEqual(
      expect.arrayContaining(commandTypes.map((type) => `command.${type.replace("/", ".")}`)),
    );
  });

  it("has examples that get the status that they promise, and answers as it says", async () => {
    const schemas = new Ajv2020({ strict: false, validateFormats: false });
    schemas.addSchema(document, "document", false, false);
    let count = 0;
    for (const { path, method, operation } of operations()) {
      for (const { body, status, caller } of promisesOf(operation)) {
        const answer = await send(service, caller, requestOf(document, path, method, operation, body));
        const title = `${method} ${path} ${JSON.stringify(body)}`;
        expect(answer.statusCode, title).toBe(status);
        const response = responseOf(document, operation, status);
        const [type = "", media] = Object.entries(response.content ?? {})[0] ?? [];
        expect(answer.headers["content-type"], title).toContain(type);
        if (/\bjson$/.test(type)) {
          const isGood = schemas.compile(absolute(media?.schema) as object);
          expect(isGood(answer.json()) ? [] : isGood.errors, title).toEqual([]);
        }
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(25);
  });

  it("says of problems what is sent", async () => {
    const noToken = await service.send(null, { url: "/tenants/retail-bank/assets" });
    expect(noToken.headers["www-authenticate"]).toBeDefined();
    const isProblem = new Ajv2020({ strict: false, validateFormats: false })
      .addSchema(document, "document", false, false)
      .compile({ $ref: "document#/components/schemas/Problem" });
    expect(isProblem(noToken.json())).toBe(true);
  });

  it("can be tried on a page that loads nothing from elsewhere", async () => {
    const page = await service.server.inject("/documentation/");
    expect(page.statusCode).toBe(200);
    const policy = String(page.headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(page.body).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=/);
    const linked = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, each = ""]) => each);
    expect(linked.length).toBeGreaterThan(4);
    for (const each of linked) {
      expect(each).toMatch(/^\.\/static\//);
      const file = await service.server.inject(`/documentation/${each.slice(2)}`);
      expect(file.statusCode, each).toBe(200);
    }
    expect((await service.server.inject("/documentation/json")).json()).toEqual(document);
  });
});

async function lint(file: string): Promise<unknown> {
  const command = createRequire(import.meta.url)
    .resolve("@redocly/cli/package.json")
    .replace(/package\.json$/, "bin/cli.js");
  const config = new URL("../redocly.yaml", import.meta.url).pathname;
  const args = [command, "lint", file, "--config", config, "--format", "json"];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const ran = promisify(execFile)(process.execPath, args, { env, maxBuffer: 1e8 });
  const { stdout } = await ran.catch((error: { readonly stdout: string }) => error);
  return JSON.parse(stdout);
}

/** The routes of Fastify's drawing of its tree, such as `GET /health`. `HEAD` comes with `GET`. */
function routesIn(drawing: string): string[] {
  const parents: string[] = [];
  return drawing.split("\n").flatMap((line) => {
    const [, indent = "", part = "", methods = ""] = /^([\s│├└─]*)(\S+) \(([^)]*)\)/.exec(line) ?? [];
    if (part === "") return [];
    const depth = indent.length / 4 - 1;
    parents.length = depth;
    const path = `${parents.join("")}${part}`;
    parents[depth] = part;
    const named = methods.split(", ").filter((method) => !["HEAD", "-", ""].includes(method));
    return named.map((method) => `${method} ${path}`);
  });
}

interface Promised {
  readonly body?: unknown;
  readonly status: number;
  readonly caller: "system" | "olga";
}

/** The requests of an operation: its bodies, or the one without. */
function promisesOf({ requestBody }: Operation): readonly Promised[] {
  if (requestBody === undefined) return [{ status: 200, caller: "olga" }];
  const examples = Object.values<BodyExample>(requestBody.content["application/json"].examples);
  return examples.map((example) => ({
    body: example.value,
    status: example["x-status"],
    caller: example["x-caller"] ?? "olga",
  }));
}

/** A request with every parameter that has an example. */
function requestOf(
  document: Document,
  path: string,
  method: string,
  { parameters = [] }: Operation,
  body: unknown,
): InjectOptions {
  const given = parameters.map((each) => parameterOf(document, each)).filter(({ example }) => example);
  const of = (place: string) =>
    Object.fromEntries(
      given.filter((each) => each.in === place).map(({ name, example }) => [name, String(example)]),
    );
  const ids = of("path");
  return {
    method: method.toUpperCase() as "GET",
    url: path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids[name] ?? "")),
    query: of("query"),
    headers: { ...of("header"), ...(body !== undefined && { "content-type": "application/json" }) },
    ...(body !== undefined && { payload: JSON.stringify(body) }),
  };
}

function parameterOf(document: Document, parameter: Parameter | Reference): Parameter {
  const { $ref } = parameter as Reference;
  return $ref === undefined ? (parameter as Parameter) : (resolved(document, $ref) as Parameter);
}

function responseOf(document: Document, { responses }: Operation, status: number): Response {
  const response = responses[status];
  const { $ref } = response as Reference;
  return ($ref === undefined ? response : resolved(document, $ref)) as Response;
}

function resolved(document: unknown, ref: string): unknown {
  const parts = ref.slice(2).split("/");
  return parts.reduce((found, part) => (found as Record<string, unknown>)[part], document);
}

function absolute(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema ?? {}).replaceAll('"#/', '"document#/')) as unknown;
}

function send(
  service: TestService,
  caller: "system" | "olga",
  options: InjectOptions,
): Promise<LightMyRequestResponse> {
  const [, tenant = bank.id] = /^\/tenants\/([^/?]+)/.exec(String(options.url)) ?? [];
  const kind = caller === "system" ? "system" : "teammate";
  return service.send({ sub: caller, kind, tenant }, options);
}
