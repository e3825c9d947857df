import { describe, expect, it } from "vitest";
import { localeFiles, type Messages } from "../../scripts/compiledLocale.ts";
import { localeFaults } from "../../scripts/localeFaults.ts";

const english: Messages = {
  verdict: { yes: "Yes" },
  rules: { AS12: { short: "Locked", reason: "{lockedBy} has locked it." } },
  help: { wait: "Try again after {instant}." },
};

describe("localeFaults", () => {
  it.each([...localeFiles()])("finds none in %s", (language, json) => {
    const measure = JSON.parse(localeFiles().get("en") ?? "") as Messages;
    expect(localeFaults(language, json, measure)).toEqual([]);
  });

  it("takes another order of keys and other forms, as long as the placeholders are those of English", () => {
    const french = {
      help: { wait: "Réessayez après {instant}." },
      rules: {
        AS12: { reason: "{lockedBy, select, x {X} other {{lockedBy} l’a verrouillé.}}", short: "Verrouillé" },
      },
      verdict: { yes: "Oui" },
    };
    expect(localeFaults("fr", JSON.stringify(french), english)).toEqual([]);
  });

  it("tells each fault with the key of its text", () => {
    const french = {
      verdict: { yes: " ", no: "Non" },
      rules: { AS12: { short: "{lockedBy} l’a verrouillé", reason: "{holder} l’a verrouillé." } },
      help: { wait: "Réessayez après {instant." },
    };
    const [yes, no, short, reason, wait, ...others] = localeFaults("fr", JSON.stringify(french), english);
    expect(yes).toBe("locales/fr.json: verdict.yes is not a text.");
    expect(no).toBe("locales/fr.json: verdict.no is not a key of locales/en.json.");
    expect(short).toBe("locales/fr.json: rules.AS12.short names {lockedBy}, but may name no placeholder.");
    expect(reason).toBe(
      "locales/fr.json: rules.AS12.reason names {holder}, but may name {case}, {lockedBy}.",
    );
    expect(wait).toMatch(/^locales\/fr\.json: help\.wait is not ICU MessageFormat: /);
    expect(others).toEqual([]);
  });

  it("tells of texts that are missing", () => {
    expect(localeFaults("fr", "{}", english)).toEqual(
      ["verdict.yes", "rules.AS12.short", "rules.AS12.reason", "help.wait"].map(
        (key) => `locales/fr.json: ${key} is missing.`,
      ),
    );
  });

  it.each(["", "[]", "null", "{"])("refuses a file that holds no object: %j", (json) => {
    expect(localeFaults("fr", json, english)).toEqual(["locales/fr.json is not a JSON object."]);
  });
});
