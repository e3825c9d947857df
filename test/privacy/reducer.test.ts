import { describe, expect, it } from "vitest";
import { type PrivacyCommand, privacyCommandForms } from "../../src/privacy/commands.ts";
import { reducePrivacy } from "../../src/privacy/reducer.ts";
import { defaultOrganisationSettings, privacyForm } from "../../src/slices/privacy.ts";
import { byAnn, reduced } from "../slices/laws.ts";

const room = { form: privacyForm, commandForms: privacyCommandForms, reduce: reducePrivacy };
const set = {
  apiAuthenticationMode: "token",
  allowsEmbedding: true,
  allowsSimultaneousSessions: true,
  inactiveAfterDays: 90,
};

const commands: readonly PrivacyCommand[] = [
  { type: "privacy/chooseApiAuthenticationMode", mode: "token", ...byAnn },
  { type: "privacy/allowEmbedding", isOn: true, ...byAnn },
  { type: "privacy/allowSimultaneousSessions", isOn: true, ...byAnn },
  { type: "privacy/chooseInactiveAfter", days: 90, ...byAnn },
];
const undoing: readonly PrivacyCommand[] = [
  { type: "privacy/chooseApiAuthenticationMode", mode: null, ...byAnn },
  { type: "privacy/allowEmbedding", isOn: false, ...byAnn },
  { type: "privacy/allowSimultaneousSessions", isOn: false, ...byAnn },
  { type: "privacy/chooseInactiveAfter", days: 0, ...byAnn },
];
const names = Object.keys(set) as (keyof typeof set)[];

describe("the organisation's settings", () => {
  it.each(names.map((name, place) => [name, place] as const))(
    "[PA1] [PA5] [PA6] [PA7] %s is changed by its command, alone, and back",
    (name, place) => {
      const [command, undo] = [commands[place], undoing[place]];
      if (command === undefined || undo === undefined) return expect.unreachable();
      const after = reduced(room, defaultOrganisationSettings, command);
      expect(after).toEqual({ ...defaultOrganisationSettings, [name]: set[name] });
      expect(reduced(room, after, undo)).toEqual(defaultOrganisationSettings);
      expect(reduced(room, set, command)).toBe(set);
    },
  );
});
