import { describe, expect, it } from "vitest";
import {
  matchEmailDomain,
  readDomainEntry,
  readStoredDomainEntry,
} from "../../src/vocabulary/matchEmailDomain.ts";

describe("readDomainEntry", () => {
  it.each(["connect.com", "@connect.com", " Connect.COM\n", "\t@CONNECT.com "])(
    "[ED2] %j is connect.com",
    (entry) => {
      expect(readDomainEntry(entry)).toBe("connect.com");
    },
  );

  it.each(["", "@", "@@connect.com", "@ connect.com", "ann@connect.com", "*.com", "connect.com."])(
    "[not ED2] %j is not a domain",
    (entry) => {
      expect(readDomainEntry(entry)).toBeNull();
    },
  );

  it.each([null, undefined, 7, ["connect.com"]])("[ST10] nor is %j", (entry: unknown) => {
    expect(readDomainEntry(entry as string)).toBeNull();
    expect(readStoredDomainEntry(entry as string)).toBeNull();
  });
});

describe("matchEmailDomain", () => {
  it.each([
    ["ann@a.com", [], "open"],
    ["ann@A.com", ["b.com", "a.com"], "listed"],
    ["ann@a.com", ["@A.com "], "listed"],
    ["ann@sub.a.com", ["a.com"], "unlisted"],
    ["ann@a.com", [""], "unlisted"],
    ["ann@", [], "malformed"],
    ["ann", ["ann"], "malformed"],
  ] as const)("%s with the list %j is %s", (email, domains, match) => {
    expect(matchEmailDomain(email, domains)).toBe(match);
  });
});
