import { describe, expect, it } from "vitest";
import { ruleBook } from "../../src/explain/ruleBook.ts";
import { filesBelow } from "../sources.ts";

const root = new URL("../..", import.meta.url).pathname;
const files = filesBelow("src").filter((path) => path.endsWith("/rules.ts"));

/** The ids of all tables that the files export. */
async function declaredIds(): Promise<readonly string[]> {
  const modules = await Promise.all(
    files.map((path) => import(/* @vite-ignore */ root + path) as Promise<Record<string, object>>),
  );
  return modules.flatMap((tables) => Object.values(tables).flatMap((table) => Object.keys(table)));
}

describe("the rule book", () => {
  it("holds every rule of every file rules.ts, and each id is declared once", async () => {
    const ids = await declaredIds();
    expect(files.length).toBeGreaterThan(20);
    expect(ids.length).toBe(new Set(ids).size);
    expect(new Set(ruleBook.keys())).toEqual(new Set(ids));
  });

  it("holds ids of two letters and a number", () => {
    expect([...ruleBook.keys()].filter((id) => !/^[A-Z]{2}[1-9][0-9]?$/.test(id))).toEqual([]);
  });

  it("is frozen through and through", () => {
    for (const [id, rule] of ruleBook) {
      expect(Object.isFrozen(rule), id).toBe(true);
    }
  });

  it("has whole sentences, and a reading for every disputed rule", () => {
    for (const [id, { sentence, standing, reading }] of ruleBook) {
      expect(sentence, id).toMatch(/^[A-Z0-9].*[.]$/);
      if (reading !== undefined || standing === "disputed") expect(reading, id).toMatch(/^[A-Z].*[.]$/);
    }
  });

  it("keeps sentences short: no rule needs one of more than 200 characters", () => {
    const sentences = [...ruleBook].flatMap(([id, { sentence, reading = "" }]) =>
      `${sentence} ${reading}`.split(/(?<=[.:]) (?=[A-Z"“])/).map((text) => ({ id, text })),
    );
    expect(sentences.filter(({ text }) => text.length > 200)).toEqual([]);
  });

  it("keeps the law short, and leaves details to the reading", () => {
    const long = [...ruleBook].filter(([, { sentence }]) => sentence.length > 400);
    expect(long.map(([id]) => id)).toEqual([]);
  });

  it("gives examples instead of formulas", () => {
    const withFormulas = [...ruleBook].filter(([, { sentence, reading = "" }]) =>
      /\bN\b|[×≤≥=]/.test(`${sentence} ${reading}`),
    );
    expect(withFormulas.map(([id]) => id)).toEqual([]);
  });
});
