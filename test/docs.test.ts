import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type ExportGroup,
  exportGroups,
  questionsPage,
  twinOf,
  undocumentedNames,
} from "../scripts/questionsPage.ts";
import { rulesPage } from "../scripts/rulesPage.ts";
import { speedChart } from "../scripts/speedChart.ts";
import exportsOf010 from "./fixtures/exports-0.1.0.json" with { type: "json" };
import { filesBelow, textOf } from "./sources.ts";

let groups: readonly ExportGroup[] = [];
let names: ReadonlySet<string> = new Set();

beforeAll(() => {
  groups = exportGroups();
  names = new Set(groups.flatMap(({ exports }) => exports.map(({ name }) => name)));
}, 60_000);

describe("the generated pages", () => {
  it("docs/rules.md is what `npm run docs` makes", () => {
    expect(textOf("docs/rules.md")).toBe(rulesPage());
  });

  it("docs/questions.md is what `npm run docs` makes", () => {
    expect(textOf("docs/questions.md")).toBe(questionsPage(groups));
  });

  it("docs/speed.svg is what `npm run docs` makes of docs/performance.md", () => {
    expect(textOf("docs/speed.svg")).toBe(speedChart(textOf("docs/performance.md")));
  });
});

describe("docs/questions.md", () => {
  it("has every export in a group, once", () => {
    const listed = groups.flatMap(({ exports }) => exports);
    expect(listed.length).toBeGreaterThan(300);
    expect(new Set(listed.map(({ name }) => name)).size).toBe(listed.length);
    expect(groups.every(({ title, exports }) => title !== "" && exports.length > 0)).toBe(true);
    const page = textOf("docs/questions.md");
    expect(listed.filter(({ name }) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it("has every question that has a file in an area", () => {
    const inAreas = filesBelow("src").filter((path) => !/^src\/(kernel|vocabulary)\//.test(path));
    const files = inAreas.map((path) => path.replace(/^.*\/|\.ts$/g, ""));
    const questions = files.filter((name) => /^(can|is)[A-Z]/.test(name));
    expect(questions.length).toBeGreaterThan(30);
    expect(questions.filter((name) => !names.has(name))).toEqual([]);
  });

  it("explains every export by its doc comment", () => {
    expect(undocumentedNames(groups)).toEqual([]);
  });

  it("sets each decide… beside its can… or is…, and the other way round", () => {
    const questions = [...names].filter((name) => /^(can|is)[A-Z]/.test(name));
    const twins = [...names].filter((name) => /^decide[A-Z]/.test(name));
    expect(questions.map(twinOf).sort()).toEqual(twins.sort());
    const page = textOf("docs/questions.md");
    expect(questions.filter((name) => !page.includes(`### \`${name}\` · \`${twinOf(name)}\`\n`))).toEqual([]);
  });
});

describe("docs/migration.md", () => {
  const page = textOf("docs/migration.md");
  const [renamedPart = "", removedPart = ""] = page.split("\n## ").slice(1);
  const rowsOf = (part: string): readonly (readonly string[])[] =>
    [...part.matchAll(/^\| `(\w+)` +\| (.*) \|$/gm)].map(([, left = "", right = ""]) => [left, right]);
  const unchanged = (page.split("\n## Unchanged\n")[1] ?? "").match(/\w+(?=`)/g) ?? [];

  it("gives every old name that changed a name that exists", () => {
    const rows = [...rowsOf(renamedPart), ...rowsOf(removedPart)];
    expect(rows.length).toBeGreaterThan(50);
    for (const [left = "", right = ""] of rows) {
      expect(exportsOf010, left).toContain(left);
      expect(names.has(left), `${left} still exists`).toBe(false);
      expect(names, left).toContain(/\w+/.exec(right)?.[0]);
    }
  });

  it("lists every name of 0.1.0 once", () => {
    const listed = [...rowsOf(renamedPart), ...rowsOf(removedPart)].map(([left]) => left).concat(unchanged);
    expect(listed.sort()).toEqual([...exportsOf010].sort());
  });

  it("lists as unchanged only names that exist", () => {
    expect(unchanged.filter((name) => !names.has(name))).toEqual([]);
  });
});

describe("the pages in docs", () => {
  const pages = ["questions.md", "migration.md", "decisions.md", "performance.md", "rules.md"];

  it.each([...pages.map((page) => `docs/${page}`), "CONTRIBUTING.md", "CHANGELOG.md"])(
    "%s links to files that exist",
    (path) => {
      const links = [...textOf(path).matchAll(/\]\(([^)#]+)\)/g)].map(([, link = ""]) => link);
      const root = new URL("..", import.meta.url).pathname;
      const missing = links.filter(
        (link) => !/^https?:/.test(link) && !existsSync(join(root, path, "..", link)),
      );
      expect(missing).toEqual([]);
    },
  );

  it("CONTRIBUTING.md names files that exist", () => {
    const named = textOf("CONTRIBUTING.md").match(/\b(?:src|test|docs|bench)\/[\w./-]*\w/g) ?? [];
    const root = new URL("..", import.meta.url).pathname;
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((path) => !existsSync(root + path))).toEqual([]);
  });
});
