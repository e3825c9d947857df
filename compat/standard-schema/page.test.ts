// docs/standard-schema.md shows what is tested here.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { complaintsAbout, languageServiceOf } from "./languageService.ts";

const page = readFileSync(new URL("../../docs/standard-schema.md", import.meta.url), "utf8");
const examples = new Map(
  [...page.matchAll(/^```(tsx?)\n(.*?)^```$/gms)].map(([, extension, text], position) => [
    `example${position}.${extension}`,
    text ?? "",
  ]),
);

it("each example of the page compiles", () => {
  const service = languageServiceOf(examples);
  expect(examples.size).toBe(6);
  for (const name of examples.keys()) expect([name, ...complaintsAbout(service, name)]).toEqual([name]);
});

it("the page shows the validator compiler that is tested", () => {
  const source = readFileSync(new URL("fastifyStandardSchema.ts", import.meta.url), "utf8");
  expect([...examples.values()]).toContain(source.replace(/^(\/\/.*\n)+/, ""));
});
