import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDomain, readMailbox, readMailboxDomain } from "../../../src/kernel/text/mailbox.ts";

const label63 = "x".repeat(63);
const domain253 = [label63, label63, label63, "x".repeat(61)].join(".");

describe("readDomain", () => {
  it.each(["a", "localhost", "a-b.c", "1.2", "xn--bcher-kva.example", `${label63}.com`, domain253])(
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
