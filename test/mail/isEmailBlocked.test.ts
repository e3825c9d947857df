import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideEmailBlocked, isEmailBlocked } from "../../src/mail/isEmailBlocked.ts";

const list = ["do-not-reply@bank.example"];

describe("isEmailBlocked", () => {
  it("[PA3] a listed address is blocked", () => {
    expect(decideEmailBlocked("do-not-reply@bank.example", list)).toEqual({ value: true, because: ["PA3"] });
  });

  it.each([
    "Do-Not-Reply@bank.example",
    "do-not-reply@BANK.example",
    " do-not-reply@bank.example",
    "do-not-reply@bank.example\t",
    "\r\ndo-not-reply@bank.example \n",
  ])("[PA3] letter case and blanks do not get round the list: %j", (email) => {
    expect(decideEmailBlocked(email, list)).toEqual({ value: true, because: ["PA3"] });
    expect(decideEmailBlocked("do-not-reply@bank.example", [email])).toEqual({
      value: true,
      because: ["PA3"],
    });
  });

  it.each(["reply@bank.example", "do-not-reply@bank.example.org", "do-not-reply@mail.bank.example"])(
    "[not PA3] another address is not: %s",
    (email) => {
      expect(decideEmailBlocked(email, list)).toEqual({ value: false, because: ["PA3"] });
    },
  );

  it("[not PA3] an empty list blocks none", () => {
    expect(decideEmailBlocked("do-not-reply@bank.example", [])).toEqual({ value: false, because: ["PA3"] });
  });

  it.each(["bank.example", "@bank.example", "*@bank.example", "*", "", " ", "do-not-reply"])(
    "[PA9] an entry is compared whole, and an invalid one matches nothing: %j",
    (entry) => {
      expect(isEmailBlocked("do-not-reply@bank.example", [entry])).toBe(false);
      expect(isEmailBlocked("do-not-reply@bank.example", [entry, ...list])).toBe(true);
    },
  );

  it.each([
    "",
    "bank.example",
    "a b@bank.example",
    "ann@x@bank.example",
    "Ann <ann@bank.example>",
    "ann@bank.example,bob@bank.example",
    "\u212Aim@bank.example",
    "\u00A0ann@bank.example",
    '"do-not-reply"@bank.example',
    "do-not-reply@bank.example.",
  ])("[PA10] an address that is not one bare mailbox is blocked: %j", (email) => {
    expect(decideEmailBlocked(email, [])).toEqual({ value: true, because: ["PA10"] });
  });

  it.each(["ann@bank.example", "o'hara+x@bank.example"])("[not PA10] a bare mailbox is not: %s", (email) => {
    expect(isEmailBlocked(email, [])).toBe(false);
  });

  it("[PA11] an entry with an asterisk is compared literally", () => {
    expect(isEmailBlocked("*@bank.example", ["*@bank.example"])).toBe(true);
    expect(isEmailBlocked("ann@bank.example", ["*@bank.example"])).toBe(false);
  });

  it.each([
    [undefined, []],
    [null, []],
    [7, []],
    [["ann@bank.example"], []],
    ["ann@bank.example", undefined],
    ["ann@bank.example", "ann@bank.example"],
    ["ann@bank.example", { length: 0 }],
    ["ann@bank.example", [7]],
    ["ann@bank.example", ["bob@bank.example", null]],
    ["ann@bank.example", new Array(1)],
  ])("[ST10] a value outside its declared type counts as blocked: %j, %j", (email, blocked) => {
    expect(decideEmailBlocked(email as string, blocked as string[])).toEqual({
      value: true,
      because: ["ST10"],
    });
  });

  const text = fc.oneof(fc.emailAddress(), fc.string(), fc.constantFrom(...list));

  it("adding an entry never unblocks an address", () => {
    fc.assert(
      fc.property(text, fc.array(text), text, (email, blocked, entry) => {
        if (isEmailBlocked(email, blocked)) expect(isEmailBlocked(email, [...blocked, entry])).toBe(true);
      }),
    );
  });

  it("order and duplicates do not matter, and the list is not changed", () => {
    fc.assert(
      fc.property(text, fc.array(text), (email, blocked) => {
        const written = JSON.stringify(blocked);
        const answer = decideEmailBlocked(email, blocked);
        expect(decideEmailBlocked(email, [...blocked, ...blocked].reverse())).toEqual(answer);
        expect(JSON.stringify(blocked)).toBe(written);
      }),
    );
  });
});
