import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  alsoBroken,
  alsoNamed,
  decision,
  heldUntil,
  outsideType,
  unanswerable,
  unlessBroken,
} from "../../../src/kernel/decision/decision.ts";
import { kernelRules } from "../../../src/kernel/rules.ts";

const allowed = decision(true, "ED1", "ED2");

describe("decision", () => {
  it("[AN1] an answer names the rules that made it, in plain JSON", () => {
    expect(allowed).toEqual({ value: true, because: ["ED1", "ED2"] });
    expect(JSON.parse(JSON.stringify(allowed))).toEqual(allowed);
  });

  it("[not AN1] it carries no text, which is looked up separately", () => {
    expect(Object.keys(allowed)).toEqual(["value", "because"]);
    expect(kernelRules.AN1?.sentence).toBeTypeOf("string");
  });

  it("[ST7] it is made once and deeply frozen, so that no caller can poison it for another", () => {
    const answer = decision({ list: ["a"] }, "ED1");
    expect([answer, answer.value, answer.value.list, answer.because].every(Object.isFrozen)).toBe(true);
  });

  it("[ST10] for a value outside its declared type, a yes/no question answers false and any other null", () => {
    expect(outsideType).toEqual({ value: false, because: ["ST10"] });
    expect(unanswerable).toEqual({ value: null, because: ["ST10"] });
  });
});

describe("heldUntil", () => {
  it("[AN2] the same answer, with the instant until which it holds", () => {
    expect(heldUntil(allowed, 7)).toEqual({ ...allowed, validUntil: 7 });
  });

  it("[not AN2] an answer that does not change with time has no such instant", () => {
    expect(allowed).not.toHaveProperty("validUntil");
  });

  it("[not ST7] the constant itself stays as it is", () => {
    const held = heldUntil(allowed, 7);
    expect(held).not.toBe(allowed);
    expect(allowed).toEqual({ value: true, because: ["ED1", "ED2"] });
  });
});

describe("unlessBroken", () => {
  it("returns the allow itself if no rule is broken", () => {
    expect(unlessBroken(allowed)).toBe(allowed);
    expect(unlessBroken(allowed, false, false)).toBe(allowed);
  });

  it("[AN1] a refusal names every broken rule once, in the order given", () => {
    const checks = fc.array(fc.constantFrom("TM7" as const, "TM2" as const, "TM6" as const, false as const));
    fc.assert(
      fc.property(checks, (given) => {
        const broken = [...new Set(given.filter((check) => check !== false))];
        const answer = unlessBroken(allowed, ...given);
        expect(answer).toEqual(broken.length === 0 ? allowed : { value: false, because: broken });
      }),
    );
  });
});

describe("alsoNamed", () => {
  const allowed = decision(true, "TM5", "RL1");

  it("[AN1] adds the rule to the reasons of an allow, once and last", () => {
    const named = alsoNamed(allowed, "TM11");
    expect(named).toEqual({ value: true, because: ["TM5", "RL1", "TM11"] });
    expect(alsoNamed(named, "TM11")).toBe(named);
    expect(allowed.because).toEqual(["TM5", "RL1"]);
  });

  it("[not AN1] leaves a refusal as it is, and an allow if there is nothing to name", () => {
    const refused = decision(false, "TM5");
    expect(alsoNamed(refused, "TM11")).toBe(refused);
    expect(alsoNamed(allowed, false)).toBe(allowed);
  });
});

describe("alsoBroken", () => {
  const refused = { ...decision(false, "TM1"), allowedFrom: ["home"] };

  it("returns the same decision, allow or refusal, if no further rule is broken", () => {
    expect(alsoBroken(allowed, false)).toBe(allowed);
    expect(alsoBroken(refused)).toBe(refused);
    expect(alsoBroken(refused, false, false)).toBe(refused);
  });

  it("[AN1] an allow becomes a refusal that names only the broken rules", () => {
    expect(alsoBroken(allowed, false, "TM2", "TM6")).toEqual({ value: false, because: ["TM2", "TM6"] });
  });

  it("[AN1] a refusal names its own rules first, then the added ones", () => {
    expect(alsoBroken(refused, "TM2", false, "TM6")).toEqual({
      value: false,
      because: ["TM1", "TM2", "TM6"],
    });
  });

  it("[ST7] does not change the decisions, and shares no mutable part of them", () => {
    const constant = decision(false, "TM1");
    const refusal = alsoBroken(constant, "TM2");
    expect(refusal.because).not.toBe(constant.because);
    expect(constant).toEqual({ value: false, because: ["TM1"] });
  });
});
