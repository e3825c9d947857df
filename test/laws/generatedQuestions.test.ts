import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision } from "tenant-policy";
import { anyArgumentsOf, type Question } from "tenant-policy/testing/arbitraries";
import { bank } from "./examples.ts";
import { deeplyFrozen } from "./expectLaws.ts";
import { pathsIn, withValue } from "./hostile.ts";
import { mutableIn } from "./mutableIn.ts";
import { asked, questions } from "./questions.ts";
import { samples } from "./samples.ts";
import { cases } from "../thoroughness.ts";
import { expectEqual } from "../expectEqual.ts";

// samples.ts has one set of arguments for each question, made by hand. These come from the schemas and the vocabulary.

/** A tenant is parsed and never cast, so what stands in it is of the library's own making. */
const tenantQuestions = questions.filter((name) => samples.get(name)?.[0] === bank);
const factQuestions = questions.filter((name) => !tenantQuestions.includes(name));
const yesOrNo = questions.filter((name) => /^(can|is)[A-Z]/.test(name));

function argumentsOf(name: Question): fc.Arbitrary<readonly unknown[]> {
  return anyArgumentsOf(name);
}

/** The question that answers with the decision. */
function twinOf(name: string): string {
  return name.replace(/^(can|is)/, "decide");
}

/** As it is read again from storage. An argument that was left out stays so. */
function stored(args: readonly unknown[]): readonly unknown[] {
  return args.map((arg) => (arg === undefined ? undefined : (JSON.parse(JSON.stringify(arg)) as unknown)));
}

const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });

/** The arguments of a question with anything in the place of one of them, or of a part of it; its tenant stays. */
function hostileArgumentsOf(name: Question): fc.Arbitrary<readonly unknown[]> {
  return fc.tuple(argumentsOf(name), fc.nat(), anything).map(([args, number, value]) => {
    const paths = pathsIn(args).filter(([place]) => args[0] !== bank || place !== 0);
    return withValue(args, paths[number % paths.length] ?? [], value);
  });
}

describe("a question about generated facts", () => {
  // A yes or no has code of its own, apart from that of its reasons.
  it.each(yesOrNo)("answers yes where its twin allows, hostile values included: %s", (name) => {
    const argumentLists = fc.oneof(argumentsOf(name), hostileArgumentsOf(name));
    fc.assert(
      fc.property(argumentLists, (args) => {
        expectEqual(asked(name, args), (asked(twinOf(name), args) as Decision<boolean>).value);
      }),
      { numRuns: cases(300, 2_000, 60) },
    );
  });

  it.each(factQuestions)(
    "[ST7] [ST17] answers the same again, changes nothing and shares nothing: %s",
    (name) => {
      fc.assert(
        fc.property(argumentsOf(name), (args) => {
          const answer = asked(name, args);
          const copy = structuredClone(args);
          const given = mutableIn(copy);
          const again = asked(name, copy);
          expectEqual(again, answer);
          expectEqual(
            [...mutableIn(again)].filter((part) => given.has(part)),
            [],
          );
          expectEqual(copy, args);
          expectEqual(asked(name, deeplyFrozen(copy)), answer);
        }),
      );
    },
  );

  it.each(factQuestions)("[not ST10] answers the same to facts from JSON: %s", (name) => {
    fc.assert(
      fc.property(argumentsOf(name), (args) => {
        expectEqual(asked(name, stored(args)), asked(name, args));
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
      { numRuns: cases(300, 1_000, 30) },
    );
  });
});
