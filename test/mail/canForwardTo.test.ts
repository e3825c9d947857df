import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canForwardTo, decideForwardTo } from "../../src/mail/canForwardTo.ts";

const list = ["claims@insurer.example"];

describe("canForwardTo", () => {
  it("[PA4] an empty list allows any address", () => {
    expect(decideForwardTo("ann@anything.example", [])).toEqual({ value: true, because: ["PA4"] });
  });

  it("[not PA4] a list of one entry is not open", () => {
    expect(canForwardTo("ann@anything.example", list)).toBe(false);
  });

  it("[PA4] [AN7] a listed address is allowed, others are not, and a refusal names them", () => {
    expect(decideForwardTo("claims@insurer.example", list)).toEqual({ value: true, because: ["PA4"] });
    expect(decideForwardTo("ann@insurer.example", list)).toEqual({
      value: false,
      because: ["PA4"],
      facts: { PA4: { address: "ann@insurer.example" } },
    });
  });

  it.each(["Claims@insurer.example", " claims@INSURER.example\t", "CLAIMS@INSURER.EXAMPLE"])(
    "[PA9] the entry %j is claims@insurer.example",
    (entry) => {
      expect(canForwardTo("claims@insurer.example", [entry])).toBe(true);
      expect(canForwardTo("CLAIMS@insurer.example", [entry])).toBe(true);
    },
  );

  it.each([
    [[""]],
    [[" ", "\t"]],
    [["*"]],
    [["insurer.example", "@insurer.example"]],
    [["claims"]],
    [[7, null, ["claims@insurer.example"]]],
  ])("[PA9] a written list without a valid entry allows none: %j", (entries) => {
    expect(decideForwardTo("claims@insurer.example", entries as string[])).toEqual({
      value: false,
      because: ["PA4", "PA9"],
      facts: { PA4: { address: "claims@insurer.example" } },
    });
  });

  it("[not PA9] a valid entry counts beside invalid ones", () => {
    expect(canForwardTo("claims@insurer.example", ["*", "", ...list])).toBe(true);
    expect(decideForwardTo("ann@insurer.example", ["*", "", ...list]).because).toEqual(["PA4"]);
  });

  it.each([
    "claims@insurer.example.evil.org",
    "claims@sub.insurer.example",
    "xclaims@insurer.example",
    "claims@insurer.exampl",
  ])("[PA9] addresses are compared whole, not in part: %s", (email) => {
    expect(canForwardTo(email, list)).toBe(false);
  });

  it("[not PA11] an asterisk is not a wildcard", () => {
    expect(canForwardTo("ann@insurer.example", ["*@insurer.example"])).toBe(false);
  });

  it.each([
    "",
    " claims@insurer.example",
    "claims@insurer.example\r\n",
    "claims@insurer.example,eve@evil.org",
    "Claims <claims@insurer.example>",
    "claims@insurer.example.",
    "claims@in\u017Furer.example",
    "insurer.example",
  ])("[PA10] an address that is not one bare mailbox is refused, even by an empty list: %j", (email) => {
    expect(decideForwardTo(email, [])).toEqual({ value: false, because: ["PA10"] });
    expect(decideForwardTo(email, [...list, email])).toEqual({ value: false, because: ["PA10"] });
  });

  it("[not PA10] letter case does not matter", () => {
    expect(canForwardTo("Claims@Insurer.Example", list)).toBe(true);
  });

  it.each([
    [undefined, []],
    [null, []],
    [{}, []],
    ["claims@insurer.example", undefined],
    ["claims@insurer.example", null],
    ["claims@insurer.example", "claims@insurer.example"],
    ["claims@insurer.example", { length: 0 }],
  ])("[ST10] a value outside its declared type is refused: %j, %j", (email, entries) => {
    expect(decideForwardTo(email as string, entries as string[])).toEqual({
      value: false,
      because: ["ST10"],
    });
  });

  const text = fc.oneof(fc.emailAddress(), fc.string(), fc.constantFrom(...list));

  it("only the first entry added to a list refuses more", () => {
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1 }), text, (email, entries, entry) => {
        if (canForwardTo(email, entries)) expect(canForwardTo(email, [...entries, entry])).toBe(true);
      }),
    );
  });

  it("order and duplicates do not matter, and the list is not changed", () => {
    fc.assert(
      fc.property(text, fc.array(text), (email, entries) => {
        const written = JSON.stringify(entries);
        const answer = decideForwardTo(email, entries);
        expect(decideForwardTo(email, [...entries, ...entries].reverse())).toEqual(answer);
        expect(JSON.stringify(entries)).toBe(written);
      }),
    );
  });

  it("every listed mailbox is allowed", () => {
    const mailbox = fc.stringMatching(/^[a-z0-9.]{1,20}@[a-z0-9]{1,10}\.example$/);
    fc.assert(
      fc.property(mailbox, fc.array(text), (email, entries) => {
        fc.pre(!/^\.|\.\.|\.@/.test(email));
        expect(canForwardTo(email, [...entries, ` ${email} `])).toBe(true);
      }),
    );
  });
});
