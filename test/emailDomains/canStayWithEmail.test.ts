import { describe, expect, it } from "vitest";
import { canStayWithEmail, decideStayWithEmail } from "../../src/emailDomains/canStayWithEmail.ts";
import { decideDomainAllowed } from "../../src/emailDomains/isDomainAllowed.ts";

const connect = ["connect.com"];

describe("canStayWithEmail", () => {
  it.each(["ann@other.com", "ann@abc.connect.com", '"ann"@connect.com', ""])(
    "[ED8] a teammate who could not be added today stays: %j",
    (email) => {
      expect(decideDomainAllowed(email, connect).value).toBe(false);
      expect(decideStayWithEmail(email, connect)).toEqual({ value: true, because: ["ED8"] });
    },
  );

  it.each([
    ["ann@connect.com", connect],
    ["ann@other.com", []],
  ])("[not ED8] %s with %j stays for the reason for which they could be added", (email, domains) => {
    expect(canStayWithEmail(email, domains)).toBe(true);
    expect(decideStayWithEmail(email, domains)).toEqual(decideDomainAllowed(email, domains));
  });

  it.each([
    [undefined, connect],
    [["ann@connect.com"], connect],
    ["ann@connect.com", null],
    ["ann@connect.com", "connect.com"],
  ])("[ST10] a value outside its declared type is refused: %j, %j", (email, domains) => {
    expect(decideStayWithEmail(email as string, domains as string[])).toEqual({
      value: false,
      because: ["ST10"],
    });
  });
});
