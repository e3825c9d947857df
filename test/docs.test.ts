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
import { commandsPage } from "../scripts/commandsPage.ts";
import { growthChart } from "../scripts/growthChart.ts";
import { compiledLocales } from "../scripts/compiledLocale.ts";
import { docComments } from "../scripts/jsonSchema/docComments.ts";
import { rulesPage } from "../scripts/rulesPage.ts";
import { speedChart } from "../scripts/speedChart.ts";
import { type Command, commandTypes, declarationOf } from "../src/tenant/command.ts";
import { decideExecute } from "../src/tenant/canExecute.ts";
import { parseCommand } from "../src/tenant/parseCommand.ts";
import { bankBefore } from "./laws/examples.ts";
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

  it.each([...compiledLocales()])("%s is what `npm run docs` makes of the texts in locales", (path, text) => {
    expect(textOf(path)).toBe(text);
  });

  it("docs/questions.md is what `npm run docs` makes", () => {
    expect(textOf("docs/questions.md")).toBe(questionsPage(groups));
  });

  it("docs/commands.md is what `npm run docs` makes", () => {
    expect(textOf("docs/commands.md")).toBe(commandsPage(groups));
  });

  it("docs/speed.svg is what `npm run docs` makes of docs/performance.md", () => {
    expect(textOf("docs/speed.svg")).toBe(speedChart(textOf("docs/performance.md")));
  });

  it("docs/growth.svg is what `npm run docs` makes of docs/performance.md", () => {
    expect(textOf("docs/growth.svg")).toBe(growthChart(textOf("docs/performance.md")));
  });

  it("the charts have a bar for every engine, and for a question, a list and a command that grow", () => {
    const page = textOf("docs/performance.md");
    const bars = (chart: string): number => chart.split("<rect").length - 1;
    expect(bars(speedChart(page))).toBeGreaterThanOrEqual(10);
    expect(speedChart(page)).toContain("cedar-wasm");
    expect(growthChart(page)).toMatch(/>assetAccess<[^]*>a command: invite</);
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

  it("says of every parameter that may be left out what it is", () => {
    const page = textOf("docs/questions.md").split("\n### ");
    const withOptional = groups
      .flatMap(({ exports }) => exports)
      .filter(({ optional }) => optional.length > 0);
    expect(withOptional.length).toBeGreaterThan(20);
    for (const { name, optional } of withOptional.filter((each) => !each.name.startsWith("decide"))) {
      const text = page.find((part) => part.startsWith(`\`${name}\``))?.split("\n```\n")[1];
      for (const parameter of optional) expect(text, name).toContain(`\`${parameter}\``);
    }
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

describe("docs/commands.md", () => {
  const page = textOf("docs/commands.md");
  const parts = new Map(
    page
      .split("\n### `")
      .slice(1)
      .map((part) => [part.split("`")[0] ?? "", part]),
  );

  it("has every command once, with a question where a person gives it", () => {
    expect([...parts.keys()].sort()).toEqual([...commandTypes].sort());
    const without = commandTypes.filter((type) => !/\*\*(Given|Reported) by\*\*/.test(parts.get(type) ?? ""));
    expect(without).toEqual([]);
    const personal = commandTypes.filter((type) => declarationOf(type).from === "person");
    expect(personal.filter((type) => !parts.get(type)?.includes("](questions.md#can"))).toEqual([]);
  });

  it("says of every field what it means, as its declaration does", () => {
    const comments = docComments();
    const undescribed = commandTypes.flatMap((type) => {
      const docs = comments.ofFields(type);
      const fields = [
        "id",
        "by",
        "at",
        "happenedAtMilli",
        ...Object.keys(declarationOf(type).fields as object),
      ];
      return fields.filter((name) => !docs.has(name)).map((name) => `${type} ${name}`);
    });
    expect(undescribed).toEqual([]);
    expect([...page.matchAll(/^\| .* \| {2}\|$/gm)].map(([row]) => row)).toEqual([]);
  });

  it.each(commandTypes)("has an example of %s that is accepted", (type) => {
    const [, json = ""] = /```json\n([\s\S]*?)```/.exec(parts.get(type) ?? "") ?? [];
    const { value, issues } = parseCommand(json);
    expect(issues).toBeUndefined();
    expect(value?.type).toBe(type);
    expect(decideExecute(bankBefore(type), JSON.parse(json) as Command).value).toBe(true);
  });

  it("links to titles that exist", () => {
    const slugOf = (title: string): string =>
      title
        .toLowerCase()
        .replace(/[^\w\- ]/g, "")
        .replaceAll(" ", "-");
    const slugsOf = (text: string): readonly string[] =>
      [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) => slugOf(title));
    const known = { "": slugsOf(page), "questions.md": slugsOf(textOf("docs/questions.md")) };
    const links = [...page.matchAll(/\]\(([\w.]*)#([^)]+)\)/g)];
    expect(links.length).toBeGreaterThan(50);
    const missing = links.filter(
      ([, file = "", slug = ""]) => !known[file as keyof typeof known].includes(slug),
    );
    expect(missing.map(([link]) => link)).toEqual([]);
  });
});

describe("the pages in docs", () => {
  const pages = [
    "questions.md",
    "commands.md",
    "migration.md",
    "decisions.md",
    "performance.md",
    "rules.md",
    "security.md",
    "testing.md",
    "explain.md",
    "reasons.md",
    "conformance.md",
    "compatibility.md",
  ];

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
