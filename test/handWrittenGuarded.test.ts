import { describe, expect, it } from "vitest";
import { assetQuestions } from "../bench/facts.ts";
import { mayAccessAssetGuarded } from "../bench/handWrittenGuarded.ts";
import { canAccessAsset } from "../src/index.ts";
import { hostile, pathsIn, withValue } from "./laws/hostile.ts";

const questions = assetQuestions(3_000);

describe("the plain conditions of the benchmark that check every type", () => {
  it("answer good questions as the library does", () => {
    const answers = questions.map(({ person, action, asset }) => [
      mayAccessAssetGuarded(person, action, asset),
      canAccessAsset(person, action, asset),
    ]);
    expect(answers.filter(([guarded, ours]) => guarded !== ours)).toEqual([]);
    expect(answers.filter(([guarded]) => guarded).length).toBeGreaterThan(100);
  });

  it("allow nothing on bad input that the library refuses, and never throw", () => {
    const allowed = questions
      .filter(({ person, action, asset }) => canAccessAsset(person, action, asset))
      .slice(0, 40);
    let refused = 0;
    for (const question of allowed) {
      for (const path of pathsIn(question)) {
        for (const [name, value] of hostile) {
          if (path.length === 0) continue;
          const { person, action, asset } = withValue(question, path, value);
          if (canAccessAsset(person, action, asset)) continue;
          refused += 1;
          const at = `${name} at ${path.join(".")}`;
          expect(mayAccessAssetGuarded(person, action, asset), at).toBe(false);
        }
      }
    }
    expect(refused).toBeGreaterThan(5_000);
  });
});
