import { expect, it } from "vitest";
import type { Feature } from "../../src/vocabulary/rights.ts";
import { type Question, isAllowed } from "../assets/sharingTable.oracle.ts";
import { table } from "../helpDesk/documentTable.ts";
import { roleTable, type RoleTableLine } from "../teammates/roleTable.ts";
import { timestampOf } from "../timeZone/temporal.ts";
import { documentActivities } from "../userProfiles/activities.oracle.ts";
import { vectorsAbout } from "./committed.ts";

// The tables in the words of the documents, which other tests hold the library to: here they are held to what is committed.

interface Place {
  readonly level: string;
  readonly group?: string;
  readonly team?: string;
}
interface Someone {
  readonly kind: string;
  readonly id: string;
  readonly role: string;
  readonly home: Place;
  readonly current: Place;
}
interface Thing {
  readonly kind: string;
  readonly madeAt: Place;
  readonly sharedWith?: readonly Place[];
  readonly withdrawingFrom?: readonly Place[];
  readonly lockedBy?: unknown;
}
type AssetInput = readonly [Someone, string, Thing, Place?];

function pathOf({ group, team }: Place): string {
  return [group, team].filter((each) => each !== undefined).join("/");
}

/** The oracle knows teammates, and locks by an id. */
function questionOf([person, action, asset, target]: AssetInput): Question {
  return {
    ...{ me: person.id, role: person.role, home: pathOf(person.home), current: pathOf(person.current) },
    ...{ action, kind: asset.kind, madeAt: pathOf(asset.madeAt) },
    sharedWith: (asset.sharedWith ?? []).map(pathOf),
    withdrawingFrom: (asset.withdrawingFrom ?? []).map(pathOf),
    lockedBy: typeof asset.lockedBy === "string" ? asset.lockedBy : undefined,
    target: target === undefined ? undefined : pathOf(target),
  };
}

it("the sharing table in the words of the document says what the vectors say", () => {
  const asked = vectorsAbout("canAccessAsset").filter(({ input: [, , asset], because }) => {
    const { lockedBy = "" } = (asset ?? {}) as Thing;
    return !because.includes("ST10") && (typeof lockedBy === "string" || lockedBy === null);
  });
  expect(asked.length).toBeGreaterThan(150);
  expect(
    asked.filter(({ input, value }) => isAllowed(questionOf(input as unknown as AssetInput)) !== value),
  ).toEqual([]);
});

it("the help-desk section says what the vectors say of the five roles", () => {
  const roles = ["owner", "full", "limited", "readOnly", "restricted"];
  const isMet = (cell: string, isOn: boolean): boolean => cell === "any" || (cell === "selected") === isOn;
  const asked = vectorsAbout("helpDeskAccessLevel").filter(
    ({ input: [, role, isWithheld], because }) =>
      roles.includes(role as string) && isWithheld !== true && !because.includes("ST10"),
  );
  expect(asked).toHaveLength(40);
  for (const { input, value } of asked) {
    const [settings, role] = input as readonly [Record<"base" | "fullAccess" | "decryption", boolean>, string];
    const row = table.find(
      ({ readOnlyAccess, fullAccess, decryptionAccess }) =>
        isMet(readOnlyAccess, settings.base) &&
        isMet(fullAccess, settings.fullAccess) &&
        isMet(decryptionAccess, settings.decryption),
    );
    const levels = {
      "Access Denied": "denied",
      "read-only access": "readOnly",
      "the same level as the original role": role,
    };
    expect(value).toEqual({ level: row && levels[row.access], mayDecrypt: row?.decryptPermission });
  }
});

it("the table of roles says what the vectors say of features, where nothing but the role decides", () => {
  const asked = vectorsAbout("canUseFeature").filter(
    ({ input: [person], because }) =>
      (person as Someone | null)?.kind === "teammate" && !because.some((id) => /^(?:ST10|TM3|RL6|RL8)$/.test(id)),
  );
  expect(asked.length).toBeGreaterThan(15);
  for (const { input, value, because } of asked) {
    const [{ role }, feature] = input as readonly [Someone, Feature];
    const line = roleTable[feature][role as keyof RoleTableLine];
    expect([value === true ? "yes" : "no", ...because].join(" ")).toBe(line);
  }
});

it("the document's activities say which rules the vectors name where one is allowed", () => {
  const rows = new Map<unknown, string>(documentActivities.filter(({ allows }) => !allows.startsWith("by level")).map(({ activity, allows }) => [activity, allows]));
  const asked = vectorsAbout("canPerformActivity").filter(({ input: [, activity], value }) => value && rows.has(activity));
  expect(asked.length).toBeGreaterThan(5);
  for (const { input, because } of asked) expect(because.slice(1).join(" ")).toBe(rows.get(input[1]));
});

it("Temporal says what the vectors say of instants", () => {
  const asked = vectorsAbout("formatTimestamp").filter(({ value }) => value !== null);
  expect(asked.length).toBeGreaterThan(1);
  for (const { input, value } of asked) {
    expect(value).toBe(timestampOf(...(input as readonly [number, string])));
  }
});
