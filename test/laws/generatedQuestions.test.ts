import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  againAndAgain,
  argumentsOf,
  factQuestions,
  fromJson,
  hostileArgumentsOf,
  likeItsTwin,
  yesOrNo,
} from "./questionLaws.ts";
import { asked, questions } from "./questions.ts";
import { runs } from "../thoroughness.ts";
import { expectEqual } from "../expectEqual.ts";

// samples.ts has one set of arguments for each question, made by hand. These come from the schemas and the vocabulary.

describe("a question about generated facts", () => {
  // A yes or no has code of its own, apart from that of its reasons.
  it.each(yesOrNo)("answers yes where its twin allows, hostile values included: %s", (name) => {
    const argumentLists = fc.oneof(argumentsOf(name), hostileArgumentsOf(name));
    fc.assert(
      fc.property(argumentLists, (args) => {
        expectEqual(likeItsTwin(name, args), undefined);
      }),
      { numRuns: runs(300, 2_000, 60) },
    );
  });

  it.each(factQuestions)(
    "[ST7] [ST17] answers the same again, changes nothing and shares nothing: %s",
    (name) => {
      fc.assert(
        fc.property(argumentsOf(name), (args) => {
          expectEqual(againAndAgain(name, args), undefined);
        }),
      );
    },
  );

  it.each(factQuestions)("[not ST10] answers the same to facts from JSON: %s", (name) => {
    fc.assert(
      fc.property(argumentsOf(name), (args) => {
        expectEqual(fromJson(name, args), undefined);
      }),
    );
  });

  it("[ST10] never throws, whatever stands in the place of one of them, and a yes is a boolean", () => {
    const asking = fc.oneof(
      ...questions.map((name) => hostileArgumentsOf(name).map((args) => ({ name, args }))),
    );
    fc.assert(
      fc.property(asking, ({ name, args }) => {
        const answer = asked(name, args);
        if (/^(can|is)/.test(name)) expect(typeof answer).toBe("boolean");
      }),
      { numRuns: runs(300, 1_000, 30) },
    );
  });
});
