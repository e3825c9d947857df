import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hasNumericDomain,
  isStoredMailbox,
  isSurelyMailbox,
  readDomain,
  readMailbox,
  readMailboxDomain,
  readStoredDomain,
  readStoredMailbox,
} from "../../../src/kernel/text/mailbox.ts";

const label63 = "x".repeat(63);
const domain253 = [label63, label63, label63, "x".repeat(61)].join(".");

describe("readDomain", () => {
  it.each(["a", "localhost", "a-b.c", "1.2a", "xn--bcher-kva.example", `${label63}.com`, domain253])(
    "[not ED5] %s is a domain",
    (domain) => {
      expect(readDomain(domain)).toBe(domain);
      expect(readDomain(domain.toUpperCase())).toBe(domain);
    },
  );

  it.each([
    "",
    ".",
    "a.",
    ".a",
    "a..b",
    "-a",
    "a-",
    "a_b",
    "a b",
    "*.a",
    "a\n",
    "[127.0.0.1]",
    `x${label63}.com`,
    `${domain253}x`,
    `x.${domain253}`,
    "bücher.example",
    "\u212A.example",
    "a\u3002b",
    "\uff41.example",
  ])("[ED5] %j is not a domain", (text) => {
    expect(readDomain(text)).toBeNull();
  });
});

const numeric = ["1", "1.2", "10.0.0.1", "example.7", "a.00", `${"1.".repeat(126)}1`];
const withLetters = ["1a", "1.2.c", "a1.1b", "7.x-7", "1-1"];

describe("a domain whose last label is all digits", () => {
  it.each(numeric)("[ED9] %s is no domain, unless it is stored", (name) => {
    expect([readDomain(name), readStoredDomain(name)]).toEqual([null, name]);
    expect([readMailboxDomain(`a@${name}`), readMailbox(`a@${name}`)]).toEqual([null, null]);
    expect(readStoredMailbox(`A@${name}`)).toBe(`a@${name}`);
    expect([hasNumericDomain(name), hasNumericDomain(`a@${name}`)]).toEqual([true, name.length <= 252]);
  });

  it.each(withLetters)("[not ED9] %s is one", (name) => {
    expect([readDomain(name), readMailboxDomain(`a@${name}`)]).toEqual([name, name]);
    expect([hasNumericDomain(name), hasNumericDomain(`a@${name}`)]).toEqual([false, false]);
  });

  it.each(["", "@", "a@", "@1", "a@b@1", "1.", "-1", "é.1", "a@1 "])(
    "[not ED9] %j is malformed for another reason",
    (text) => {
      expect([hasNumericDomain(text), readStoredMailbox(text)]).toEqual([false, null]);
    },
  );
});

describe("readMailbox", () => {
  const marks = "!#$%&'*+/?=^_`{|}~-";
  const atom = fc.stringMatching(/^[A-Za-z0-9!#$%&'*+/?^_`{|}~-]{1,10}$/);
  const local = fc.array(atom, { minLength: 1, maxLength: 5 }).map((atoms) => atoms.join("."));

  it("[not ED4] dotted atoms, an @ and a domain make a mailbox", () => {
    fc.assert(
      fc.property(local, fc.domain(), (name, domain) => {
        expect(readMailboxDomain(`${name}@${domain}`)).toBe(domain.toLowerCase());
      }),
    );
  });

  it("[not ED4] every special character of an atom is allowed, and up to 64 octets", () => {
    expect(readMailboxDomain(`${marks}@a.com`)).toBe("a.com");
    expect(readMailboxDomain(`${"x".repeat(64)}@a.com`)).toBe("a.com");
  });

  it("[ED4] another octet, or any other character in the local part, is not allowed", () => {
    expect(readMailboxDomain(`${"x".repeat(65)}@a.com`)).toBeNull();
    for (let code = 0; code < 0x180; code += 1) {
      const mark = String.fromCharCode(code);
      const isAtom = /[A-Za-z0-9]/.test(mark) || marks.includes(mark) || mark === ".";
      expect(readMailboxDomain(`a${mark}b@a.com`), JSON.stringify(mark)).toBe(isAtom ? "a.com" : null);
    }
  });

  it.each([
    "",
    "@",
    "a",
    "@a.com",
    "a@",
    ".a@a.com",
    "a.@a.com",
    "a..b@a.com",
    "a@b@a.com",
    "=?utf-8?q?a?=@a.com",
    "a@a.com ",
    "a@[127.0.0.1]",
  ])("[ED4] %j is not a mailbox", (text) => {
    expect(readMailboxDomain(text)).toBeNull();
    expect(readMailbox(text)).toBeNull();
  });

  it.each([1, 63, 64])(
    "[ED4] [not ED4] a mailbox has at most 254 octets, %i of them before the @",
    (octets) => {
      const withDomainOf = (length: number): string =>
        `${"x".repeat(octets)}@${"d.".repeat(126)}`.slice(0, length - 1) + "e";
      const [longest, longer] = [withDomainOf(254), withDomainOf(255)];
      expect([longest.length, readMailbox(longest)]).toEqual([254, longest]);
      expect([longer.length, readMailbox(longer)]).toEqual([255, null]);
    },
  );

  it("[not ED4] a longer one may be stored, with a domain of 253 and a local part of 64", () => {
    const longest = `${"x".repeat(64)}@${domain253}`;
    expect([readMailbox(longest), readStoredMailbox(longest)]).toEqual([null, longest]);
    expect([readStoredMailbox(`x${longest}`), readStoredMailbox(`${longest}x`)]).toEqual([null, null]);
  });

  it("[ED4] [ED9] is told at a glance of many that are stored, and of none that could not be set", () => {
    const stored = ["ann@bank.example", "ann@bank1.example", "Ann@B.C", "1@a", `a@${domain253.slice(3)}`];
    for (const text of stored)
      expect([text, isStoredMailbox(text), isSurelyMailbox(text)]).toEqual([text, true, true]);
    const unsure = ["ann@10.0.0.1", "ann@1", "ann@bank2", `${"x".repeat(64)}@${domain253}`];
    for (const text of unsure)
      expect([text, isStoredMailbox(text), isSurelyMailbox(text)]).toEqual([text, true, false]);
    const atom = fc.stringMatching(/^[a-z0-9.=?-]{1,4}$/);
    const address = fc.tuple(atom, fc.constantFrom("@", "@@", ""), fc.array(atom, { maxLength: 90 }));
    fc.assert(
      fc.property(address, ([local, at, labels]) => {
        const text = `${local}${at}${labels.join(".")}`;
        expect(isStoredMailbox(text)).toBe(readStoredMailbox(text) !== null);
        if (isStoredMailbox(text) && isSurelyMailbox(text)) expect(readMailbox(text)).not.toBeNull();
      }),
    );
  });

  it("folds the letters of both parts", () => {
    expect(readMailbox("Ann.O'Hara+X@Bank.Example")).toBe("ann.o'hara+x@bank.example");
  });

  it.each([
    "a".repeat(50_000),
    `${"a.".repeat(25_000)}@a.com`,
    `a@${"a.".repeat(25_000)}`,
    "@".repeat(50_000),
  ])("answers for long texts too", (text) => {
    expect(readMailbox(text)).toBeNull();
  });
});
