import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { readManifest } from "../../scripts/doors.mjs";
import { twinOf } from "../../scripts/questionsPage.ts";
import { factQuestions } from "../../scripts/vectors/factQuestion.ts";
import { vectorOf } from "../../scripts/vectors/vector.ts";
import { textOfFile } from "../../scripts/vectors/vectorFile.ts";
import { sharingTable } from "../../scripts/vectors/wholeSpaces.ts";
import { textOf } from "../sources.ts";
import { everyQuestion, vectorFiles, vectorsAbout } from "./committed.ts";

const validate = new Ajv2020({ strict: true }).compile(JSON.parse(textOf("schemas/vectors.json")) as object);

const vector = { input: ["ann@a.example", []], value: true, because: ["ED1"] };
const part = { question: "isDomainAllowed", parameters: ["email", "domains"], vectors: [vector] };
const file = { formatVersion: 1, libraryVersion: "1.0.0", rulesVersion: 1, questions: [part] };

function fileWith(more: object): unknown {
  return { ...file, questions: [{ ...part, vectors: [{ ...vector, ...more }] }] };
}

describe.each([...vectorFiles])("vectors/%s.json", (name, { questions }) => {
  it("has the answers of the library today; `npm run vectors` writes them anew", () => {
    const answered = questions.map(({ question, parameters, vectors }) => ({
      ...{ question, parameters },
      vectors: vectors.map(({ input }) => vectorOf(twinOf(question), input)),
    }));
    expect(textOf(`vectors/${name}.json`)).toBe(textOfFile(readManifest().version, answered));
  });

  it("is of its JSON Schema", () => {
    validate(vectorFiles.get(name));
    expect(validate.errors).toBe(null);
  });
});

describe("schemas/vectors.json", () => {
  it.each([
    ["another version of the format", { ...file, formatVersion: 2 }],
    ["no version of the rules", { ...file, rulesVersion: undefined }],
    ["no questions", { ...file, questions: [] }],
    ["no input", fileWith({ input: undefined })],
    ["no value", fileWith({ value: undefined })],
    ["no rules", fileWith({ because: [] })],
    ["a rule twice", fileWith({ because: ["ED1", "ED1"] })],
    ["facts of no rule", fileWith({ facts: { domain: {} } })],
    ["half an instant", fileWith({ validUntil: 0.5 })],
    ["an unknown property", fileWith({ reason: "open" })],
  ])("refuses %s", (_, value) => {
    expect(validate(JSON.parse(JSON.stringify(file)))).toBe(true);
    expect(validate(JSON.parse(JSON.stringify(value)))).toBe(false);
  });
});

describe("the vectors", () => {
  it("are of every question from facts, in the file of its area, with the names of its parameters", () => {
    for (const { question, area, parameters } of factQuestions()) {
      const found = vectorFiles.get(area)?.questions.filter((each) => each.question === question);
      expect(found?.map((each) => each.parameters)).toEqual([parameters]);
    }
    const inAreas = [...vectorFiles].filter(([name]) => name !== "sharingTable");
    expect(inAreas.flatMap(([, { questions }]) => questions)).toHaveLength(factQuestions().length);
  });

  it("ask about each cell of the sharing table", () => {
    const inputs = vectorFiles.get("sharingTable")?.questions.flatMap(({ vectors }) => vectors);
    expect(inputs?.map(({ input }) => input)).toEqual(sharingTable);
  });

  it("ask nothing twice", () => {
    for (const { vectors } of everyQuestion) {
      expect(new Set(vectors.map(({ input }) => JSON.stringify(input))).size).toBe(vectors.length);
    }
  });

  it("ask on both sides of the instant at which an answer ends", () => {
    const before = vectorsAbout("canSendEmail").filter(({ validUntil }) => validUntil !== undefined);
    const sides = before.map(({ input: [email, entries], validUntil = 0 }) =>
      [validUntil - 1, validUntil].map(
        (now) =>
          vectorsAbout("canSendEmail").find(
            ({ input }) => JSON.stringify(input) === JSON.stringify([email, entries, now]),
          )?.value,
      ),
    );
    expect(sides).toContainEqual([false, true]);
  });
});

describe("docs/conformance.md", () => {
  it("shows a vector that is there, and prints what its code promises", () => {
    const page = textOf("docs/conformance.md");
    const shown = JSON.parse(/```json\n([^]*?)```/.exec(page)?.[1] ?? "null") as unknown;
    expect(vectorsAbout("isDomainAllowed")).toContainEqual(shown);
    expect(page).toContain(`// → ${vectorFiles.get("emailDomains")?.questions[0]?.question ?? ""}\n`);
  });
});
