import { buildSync } from "esbuild";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";
import { consumerBuild } from "../../scripts/consumerBuild.ts";
import { mutableIn } from "../laws/mutableIn.ts";
import { samples } from "../laws/samples.ts";
import { everyNode, filesBelow, parsed } from "../sources.ts";

// What users install is built: a bundler may drop what the source says. So what must be frozen is looked at in each build.

const dist = new URL("../../dist/", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "tenant-policy-builds-"));
afterAll(() => rmSync(folder, { recursive: true }));

function minified(): string {
  const path = join(folder, "minified.mjs");
  const { outputFiles } = buildSync({ ...consumerBuild, entryPoints: [join(dist, "esm/index.js")] });
  writeFileSync(path, outputFiles[0]?.contents ?? "");
  return path;
}

type Library = Readonly<Record<string, unknown>>;

const builds: readonly (readonly [string, () => Promise<Library>])[] = [
  ["one file a module", () => import(join(dist, "esm/index.js")) as Promise<Library>],
  ["for Node", () => import(join(dist, "node/index.js")) as Promise<Library>],
  [
    "for require",
    () => Promise.resolve(createRequire(import.meta.url)(join(dist, "node/index.cjs")) as Library),
  ],
  ["as a consumer's bundler makes it", () => import(minified()) as Promise<Library>],
];

describe.each(builds)("the build %s", (_, load) => {
  it("[ST7] [ST17] gives nothing twice that one caller could change for another", async () => {
    const library = await load();
    const shared = [...samples].flatMap(([name, args]) => {
      const ask = library[name];
      if (typeof ask !== "function") return [];
      const [one, other] = [call(ask, args), call(ask, args)].map((answer) => mutableIn(answer));
      const given = mutableIn(args);
      const again = [...(one ?? [])].filter((each) => other?.has(each) === true && !given.has(each));
      return again.length > 0 ? [name] : [];
    });
    expect(shared).toEqual([]);
    expect(samples.size).toBeGreaterThan(100);
  });

  it("[ST17] gives tables, defaults, tenants and checked values that are frozen deeply", async () => {
    const library = await load();
    const values = Object.entries(library).filter(([, value]) => typeof value !== "function");
    const isMutable = ([, value]: readonly [string, unknown]): boolean => mutableIn(value).size > 0;
    expect(values.filter(isMutable).map(([name]) => name)).toEqual([]);
    const made = ["newTenant", "parseTenant", "checkEmailDomains", "checkIpList", "checkUserProfile"].map(
      (name) => {
        const { value } = call(library[name], samples.get(name) ?? []) as { value: unknown };
        return value;
      },
    );
    const { tenant, audit, changes } = call(library["transition"], samples.get("transition") ?? []) as Record<
      "tenant" | "audit" | "changes",
      object
    >;
    for (const value of [...made, tenant, audit, changes]) {
      expect(value).toBeTypeOf("object");
      expect([...mutableIn(value)]).toEqual([]);
    }
  });
});

function call(ask: unknown, args: readonly unknown[]): unknown {
  return (ask as (...args: readonly unknown[]) => unknown)(...args);
}

describe("a function without effects", () => {
  const sources = filesBelow("src").map(parsed);
  const annotated = new Set(
    sources.flatMap((file) =>
      everyNode(file).flatMap((node) => {
        const isAnnotated =
          ts.isFunctionDeclaration(node) &&
          node.getFullText().trimStart().includes("@__NO_SIDE_EFFECTS__ */\n");
        return isAnnotated && node.name !== undefined ? [node.name.text] : [];
      }),
    ),
  );

  it("is nowhere called for an effect, as a bundler drops such a call", () => {
    const dropped = sources.flatMap((file) =>
      everyNode(file).flatMap((node) => {
        const isStatement = ts.isExpressionStatement(node) && ts.isCallExpression(node.expression);
        const called = isStatement ? node.expression.expression.getText() : "";
        return annotated.has(called) ? [`${file.fileName}: ${node.getText()}`] : [];
      }),
    );
    expect(dropped).toEqual([]);
    expect(annotated.size).toBeGreaterThan(50);
  });
});
