import fc from "fast-check";
import { expect, it } from "vitest";
import { files, type Part, verdictOn } from "./agreement.ts";
import { runs } from "../thoroughness.ts";

const partAt = (path: string): Part => files.find((file) => file.path === path) as Part;
const joined = (separator: string) => (parts: readonly string[]) => parts.join(separator);

const marks = fc.constantFrom(
  ...["a", "B1", "-", ".", "@", ",", "*", "=", "?", "=?", "_", "+", " ", "\t", "\n", "é", "\u212a", "\u017f"],
  ...["/", "24", "0", "192.0.2.0", "::", ":", "2001:db8", "ffff", "Europe/London", "UTC", "Etc", "pdf"],
  ...["\0", "\u00a0", "\u200b", "\u200e", "\u202e", "\u2066", "\u3164", "\u{e0041}", "\ud800", "\udfff", "😀"],
);
const repeated = (letter: string, ...lengths: readonly number[]): fc.Arbitrary<string> =>
  fc.constantFrom(...lengths.map((length) => letter.repeat(length)));
const local = fc.oneof(repeated("l", 1, 63, 64, 65), fc.constantFrom("a.b", "a..b", ".a", "a=?b", "*", "o'h+x"));
const label = fc.oneof(repeated("d", 1, 62, 63, 64), fc.constantFrom("a-b", "-a", "a-", "x_y", "1", ""));
const domain = fc.oneof(
  fc.array(label, { minLength: 1, maxLength: 3 }).map(joined(".")),
  // 253 and 254 characters.
  fc.constantFrom("e", "ee").map((end) => `${"d.".repeat(126)}${end}`),
);
const mailbox = fc.tuple(local, domain).map(joined("@"));
const octet = fc.constantFrom("0", "1", "9", "10", "99", "100", "199", "200", "249", "255", "256", "260", "00", "01");
const ipv4 = fc.array(octet, { minLength: 3, maxLength: 5 }).map(joined("."));
const network = fc.tuple(ipv4, fc.constantFrom("0", "8", "09", "31", "32", "33")).map(joined("/"));

/** Strings that are right by every grammar but for a character or two, alone and in a list. */
const near = fc.oneof(domain, mailbox, ipv4, network, domain.map((name) => `@${name}`));
const strings = fc.oneof(
  near,
  repeated("😀", 199, 200, 201),
  fc.array(fc.oneof(near, marks), { maxLength: 3 }).map(joined(",")),
  fc.array(marks, { maxLength: 6 }).map(joined("")),
  fc.tuple(fc.constantFrom("", " ", "\t"), near, fc.constantFrom("", "\n", "\u00a0")).map(joined("")),
);

/** Where each grammar stands. */
const places: readonly (readonly [path: string, valueOf: (text: string) => unknown])[] = [
  ["settings/apiAuthenticationMode.json", (mode) => mode],
  ["settings/timeZone.json", (zone) => zone],
  ...["emailDomains", "blockedEmails", "fileTypes", "ipList"].flatMap((name) => {
    const path = `settings/${name}.json`;
    return [
      [path, (text: string) => text] as const,
      [path, (text: string) => [text]] as const,
      [path, (text: string) => [" ", text]] as const,
    ];
  }),
  ["commandBodies/emailDomains.allow.json", (name) => ({ type: "emailDomains/allow", domain: name })],
  ["commandBodies/bounceList.recordBounce.json", (email) => ({ type: "bounceList/recordBounce", email })],
  ["commandBodies/workspaces.addGroup.json", (name) => ({ type: "workspaces/addGroup", group: "g", name })],
];

it.each(places)("ajv and the library differ on strings by what is listed alone: %s, %s", (path, valueOf) => {
  const part = partAt(path);
  const verdicts = new Set<boolean>();
  fc.assert(
    fc.property(strings, (text) => {
      verdicts.add(verdictOn(part, valueOf(text)).isAccepted);
    }),
    { numRuns: runs(1_000, 3_000) },
  );
  if (path !== "settings/timeZone.json") expect(verdicts).toEqual(new Set([true, false]));
});

it("ajv and the library agree on IPv4 addresses without a prefix", () => {
  const part = partAt("settings/ipList.json");
  fc.assert(
    fc.property(ipv4, (address) => {
      expect(verdictOn(part, address).names).toEqual([]);
    }),
    { numRuns: runs(1_000, 3_000) },
  );
});
