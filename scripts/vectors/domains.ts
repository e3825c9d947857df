/** Arguments of one question, again and again. */
export type Inputs = readonly (readonly unknown[])[];

const label = "d".repeat(63);
const local = "x".repeat(64);

/** Addresses and lists of domains on both sides of what a domain and a bare mailbox are (ED1–ED6, ED9). */
export const domains: Inputs = [
  ["ann@anything.example", []],
  ["ann@other.example", ["bank.example"]],
  ["ann@BANK.example", [" @Bank.Example\t"]],
  ["ann@mail.bank.example", ["bank.example"]],
  ["ann@notbank.example", ["bank.example"]],
  ["ann@bank.example.evil.org", ["bank.example"]],
  ["o'hara+a@bank.example", ["bank.example"]],
  ["ann@xn--bcher-kva.example", ["xn--bcher-kva.example"]],
  ["ann@10.0.0.1", []],
  ["ann@10.0.0.1", ["10.0.0.1"]],
  ["ann@10.0.0.1a", ["10.0.0.1a"]],
  ["ann@bank.example", ["10.0.0.1"]],
  ["ann@bank.example", ["*", "bank.example", ""]],
  ["ann@bank.example", ["", "*.example", "@@bank.example", "bank.example."]],
  ["ann@kelvin.com", ["\u212Aelvin.com"]],
  ["ann@bank.example", ["\u00a0bank.example"]],
  ["ann@bank.example", [7, null, ["bank.example"]]],
  [`${local}@${label}.${label}.${label.slice(2)}`, []],
  [`${local}@${label}.${label}.${label.slice(1)}`, []],
  [`${local}x@b.example`, []],
  [`ann@${label}.example`, []],
  [`ann@${label}d.example`, []],
  ...[
    [
      "",
      "@b.example",
      "ann@",
      "ann@x@b.example",
      '"ann"@b.example',
      "ann(x)@b.example",
      "=?utf-8?q?ann?=@b.example",
    ],
    ["Ann <ann@b.example>", "ann\u0000@b.example", "ann@b.example\n", "ann@b.example.", "ann.@b.example"],
    ["ann..b@b.example", "ann@b-.example", " ann@b.example", "ann@b\u00fccher.example", "ann@10.0.0.1."],
  ].flatMap((emails) => emails.map((email) => [email, []])),
];

