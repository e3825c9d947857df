import {
  type IneffectiveSetting,
  ineffectiveProfileSettings,
} from "../../../src/userProfiles/ineffectiveProfileSettings.ts";
import { everyStored, profileOf, type Stored } from "../../../test/userProfiles/everyProfile.ts";
import {
  allButManageTenants,
  ceilings,
  documentModules,
  levelsOf,
  preventing,
} from "../../../test/userProfiles/modules.oracle.ts";
import { type Area, enumeration } from "../enumeration.ts";

const stored = new Map<string, Stored>(everyStored.map((each) => [JSON.stringify(each), each]));

/** The levels at which the toggles of a module have an effect, and who says so at a lower one. */
const needs: Readonly<Record<string, readonly [levels: readonly string[], tooLow: string]>> = {
  callMonitoring: [["on"], ""],
  recordingManagement: [["on"], ""],
  provisioning: [["edit"], "UP7"],
  reportingAndAnalytics: [["view", "edit"], ""],
  routingStrategy: [["edit"], "UP12"],
};

/** UP21, sentence by sentence, for one toggle that is on. */
function againstToggle({ kind, access, module, level: set }: Stored, toggle: string): readonly string[] {
  const isAll = access === "all";
  const named = documentModules.find(({ name }) => name === module)?.levels ?? "off or on";
  const level = isAll ? (levelsOf[named].at(-1) ?? set) : set;
  const isClosed = level === "off" || level === "none";
  const [levels = [], tooLow = ""] = needs[module] ?? [];
  const isBeyond =
    !ceilings[kind].includes(module) || (toggle === "manageTenants" && allButManageTenants.includes(kind));
  return [
    // "With access 'all', this applies to every toggle that grants something."
    ...(isAll && !preventing.some((each) => each === toggle) ? ["UP1"] : []),
    // "It applies to a toggle that is on while its module is off or below the level that the toggle needs."
    ...(isClosed ? ["UP2"] : []),
    // Below edit, it is UP10 that lets flows be opened without their toggle.
    ...(!isClosed && !levels.includes(level) ? [toggle === "manageFlowScripts" ? "UP10" : tooLow] : []),
    // "It also applies to anything that is on beyond the ceiling of the kind."
    ...(isBeyond ? ["UP13"] : []),
  ];
}

function againstLevel({ kind, access, module, level }: Stored): readonly string[] {
  const isOpen = level !== "off" && level !== "none";
  return [
    ...(access === "all" ? ["UP1"] : []),
    ...(isOpen && !ceilings[kind].includes(module) ? ["UP13"] : []),
  ];
}

const listing = enumeration({
  question: "ineffectiveProfileSettings",
  space: { profile: Object.fromEntries([...stored].map(([word, each]) => [word, profileOf(each)])) },
  refused: [],
  decided: [],
  verdict: ({ profile = "" }) => {
    const each = stored.get(profile);
    if (each === undefined) return { answer: "a gap", by: [] };
    const settings = [
      ["the level", againstLevel(each)] as const,
      ...each.toggles.map((toggle) => [toggle, againstToggle(each, toggle)] as const),
    ];
    return { answer: inWords(settings.filter(([, rules]) => rules.length > 0)), by: ["UP21"] };
  },
  say: (value) =>
    inWords(
      (value as readonly IneffectiveSetting[]).map(({ toggle, because }) => [toggle ?? "the level", because]),
    ),
  ask: ({ profile }) => ineffectiveProfileSettings(profile),
});

function inWords(settings: readonly (readonly [string, readonly string[]])[]): string {
  return settings.map(([setting, rules]) => `${setting} by ${rules.join(" ")}`).join("; ") || "none";
}

export const area: Area = {
  area: "the question about settings of a user profile without effect",
  enumerations: [listing],
};
