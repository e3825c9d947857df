import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canPerformActivity,
  type Command,
  parseTenant,
  profileActivities,
  replay,
  serializeTenant,
  transition,
} from "../../src/index.ts";
import { entryOf } from "../../src/kernel/ledger/ledger.ts";
import { commandTypes } from "../../src/tenant/command.ts";
import { runs } from "../thoroughness.ts";
import { begun, type Both, stepBeside } from "./besideModel.ts";
import { expectLaws } from "./expectLaws.ts";
import type { Model } from "./model.ts";
import { commands, prelude } from "./universe.ts";
import { expectEqual } from "../expectEqual.ts";

const outcomes = new Map(commandTypes.map((type) => [type, { accepted: 0, refused: 0, changing: 0 }]));

/** One step of both. The test fails where they differ. */
function stepOfBoth(both: Both, command: Command): Both {
  const { next, actual, expected } = stepBeside(both, command);
  expectEqual({ command, ...actual }, { command, ...expected });
  count(command, actual.isAccepted, actual.isChanged);
  return next;
}

function count({ type }: Command, isAccepted: boolean, isChanging: boolean): void {
  const outcome = outcomes.get(type);
  if (outcome === undefined) return;
  outcome[isAccepted ? "accepted" : "refused"] += 1;
  if (isChanging) outcome.changing += 1;
}

const world = prelude.reduce(stepOfBoth, begun);
const histories = fc.array(commands, { minLength: 1, maxLength: 30, size: "max" });

describe("random histories of a small world", () => {
  it("begin as the documents say", () => {
    expect(serializeTenant(begun.tenant)).toBe(begun.text);
    expect(entryOf(world.tenant.teammates.records, "cy")?.role).toBe("limited");
  });

  it("[AN6] [ST2] [ST9] [not ST9] [ST11] [not ST11] go as the naive model says, step by step, and never where none may", () => {
    fc.assert(
      fc.property(histories, (history) => {
        let both = world;
        for (const command of history) {
          const next = stepOfBoth(both, command);
          if (next.tenant !== both.tenant) {
            expectSoundness(next.model);
            expectNoUndueGain(both, next, command);
          }
          both = next;
        }
      }),
      { numRuns: runs(400, 2_000) },
    );
  }, 120_000);

  it("accept and refuse commands of every type", () => {
    const never = [...outcomes].filter(
      ([, { accepted, refused, changing }]) => accepted * refused * changing === 0,
    );
    // Of an everyday run, nearly all: it is a part of the one that reaches them all.
    expect([never, never.length <= runs(8, 0)]).toEqual([never, true]);
  });

  it("[AN6] [ST1] [ST5] replay byte for byte, and end in a state that is read back whatever its history", () => {
    fc.assert(
      fc.property(histories, (history) => {
        let tenant = world.tenant;
        const audit = history.flatMap((command) => {
          const step = transition(tenant, command);
          tenant = step.tenant;
          return step.audit ?? [];
        });
        const again = replay(world.tenant, history);
        expect(JSON.stringify(again.tenant)).toBe(JSON.stringify(tenant));
        expect(serializeTenant(again.tenant)).toBe(serializeTenant(tenant));
        expect(isDeepStrictEqual(again.audit, audit)).toBe(true);
        expect(isDeepStrictEqual(parseTenant(serializeTenant(tenant)).value, tenant)).toBe(true);
      }),
      { numRuns: runs(40, 300) },
    );
  });

  it("[ST1] [ST2] [AU1] [not AU1] keep the laws of every command wherever they have led to", () => {
    fc.assert(
      fc.property(histories, commands, (history, command) => {
        expectLaws(replay(world.tenant, history).tenant, command);
      }),
      { numRuns: runs(40, 300) },
    );
  });
});

/** What holds of every state that can be reached. */
function expectSoundness({ teammates, workspaces, assets, userProfiles }: Model): void {
  const { records } = teammates;
  const places = new Set([
    JSON.stringify(["tenant"]),
    ...workspaces.groups.map(({ id }) => JSON.stringify(["group", id])),
    ...workspaces.teams.map(({ id, group }) => JSON.stringify(["team", group, id])),
  ]);
  const isThere = (place: object): boolean => places.has(JSON.stringify(Object.values(placeOf(place))));
  const owners = records.filter(({ role }) => role === "owner");
  expect(owners.filter(({ invitation }) => invitation === null).length).toBeGreaterThan(0);
  expect(owners.filter(({ home }) => home.level !== "tenant")).toEqual([]);
  expect(records.filter(({ home }) => !isThere(home))).toEqual([]);
  const emails = records.flatMap(({ email, emailChange }) => [
    ...new Set([email, emailChange?.email ?? email].map((each) => each.toLowerCase())),
  ]);
  expect(new Set(emails).size).toBe(emails.length);
  const held = records.flatMap(({ userProfile }) => userProfile ?? []);
  expect(held.filter((id) => !userProfiles.records.some((profile) => profile.id === id))).toEqual([]);
  for (const { kind, madeAt, sharedWith, withdrawingFrom, lockedBy } of assets.records) {
    const shares = [...sharedWith, ...withdrawingFrom.map(placeOf)];
    expect([madeAt, ...shares].filter((place) => !isThere(place))).toEqual([]);
    expect(new Set(shares.map((place) => JSON.stringify(place))).size).toBe(shares.length);
    if (kind !== "app") expect(shares).toEqual([]);
    if (kind !== "template" && kind !== "logbook") expect(lockedBy).toBeNull();
  }
}

/** The workspace alone, without the id of a withdrawal and when it began. */
function placeOf(place: object): object {
  const ofWithdrawal = ["withdrawal", "beganAtMilli"];
  return Object.fromEntries(Object.entries(place).filter(([key]) => !ofWithdrawal.includes(key)));
}

/** Who of this state may do an Owner's work. */
function isOwnersWork({ model }: Both, { by }: Command): boolean {
  if (by.kind === "system") return false;
  if (by.kind !== "teammate")
    return model.helpDesk.base && model.helpDesk.fullAccess && by.originalRole === "owner";
  return model.teammates.records.some(({ id, role }) => id === by.id && role === "owner");
}

/** No right is gained by one who could not have been given it, and only the support team changes an Owner's role. */
function expectNoUndueGain(before: Both, after: Both, command: Command): void {
  const { by } = command;
  const isSupport = by.kind === "system" && command.type.includes("Owner");
  for (const mate of after.model.teammates.records) {
    const earlier = before.model.teammates.records.find(({ id }) => id === mate.id);
    const isSelf = by.kind === "teammate" && by.id === mate.id;
    const becomesOwner = mate.role === "owner" && earlier?.role !== "owner";
    const gainsDecryption = mate.decryptsLogs && earlier?.decryptsLogs !== true;
    const gainsRemoteAccess = mate.hasRemoteAccess && earlier?.hasRemoteAccess !== true;
    if (becomesOwner || gainsDecryption || gainsRemoteAccess)
      expect(isSupport || isOwnersWork(before, command)).toBe(true);
    if (isSupport && gainsDecryption)
      expect([mate.role, before.model.teammates.records.some(isDecryptingOwner)]).toEqual(["owner", false]);
    if (isSupport) expect(gainsRemoteAccess || (becomesOwner && earlier === undefined)).toBe(false);
    if (becomesOwner && earlier !== undefined) expect(mate.decryptsLogs).toBe(false);
    const isMoved = command.type === "teammates/acceptEmailChange" && earlier?.email !== mate.email;
    if (isMoved && earlier !== undefined) expectGivenByChanger(before, earlier, mate);
    if (isSelf) expect([mate.role, mate.home]).toEqual([earlier?.role, earlier?.home]);
    if (isSelf) expect(gainsDecryption).toBe(false);
    if (isSelf && mate.role !== "owner")
      expect(
        activitiesOf(after, mate.userProfile).filter(
          (each) => !activitiesOf(before, earlier?.userProfile).includes(each),
        ),
      ).toEqual([]);
    if (earlier?.role === "owner") {
      expect(mate.home).toEqual(earlier.home);
      if (!isSupport) expect(mate.role).toBe("owner");
      else if (mate.role !== "owner")
        expect([mate.decryptsLogs, mate.hasRemoteAccess]).toEqual([false, false]);
    }
  }
  const left = before.model.teammates.records.filter(
    ({ id }) => !after.model.teammates.records.some((mate) => mate.id === id),
  );
  const isLost = ({ id, role, invitation }: (typeof left)[number]): boolean =>
    (role === "owner" && invitation === null && !isSupport) || (by.kind === "teammate" && by.id === id);
  expect(left.filter(isLost)).toEqual([]);
}

/** TM16: another who has the new address holds nothing that whoever changed it could not give. */
function expectGivenByChanger(
  { model, tenant }: Both,
  earlier: Model["teammates"]["records"][number],
  mate: Model["teammates"]["records"][number],
): void {
  const changer = model.teammates.records.find(({ id }) => id === earlier.emailChange?.by.id);
  expect(changer?.role === "owner" || changer?.role === "full").toBe(true);
  if (changer === undefined || changer.id === mate.id) return;
  if (mate.decryptsLogs) expect([changer.role, changer.decryptsLogs]).toEqual(["owner", true]);
  if (changer.role === "owner") return;
  expect([mate.role === "owner", mate.hasRemoteAccess]).toEqual([false, false]);
  const key = mate.handedOverAtMilli ?? -1;
  expect(key).toBeGreaterThan(earlier.handedOverAtMilli ?? earlier.createdAtMilli);
  const held = activitiesOf({ model, tenant, text: "" }, mate.userProfile);
  const own = activitiesOf({ model, tenant, text: "" }, changer.userProfile);
  expect(held.filter((each) => !own.includes(each))).toEqual([]);
}

function isDecryptingOwner({ role, decryptsLogs }: Model["teammates"]["records"][number]): boolean {
  return role === "owner" && decryptsLogs;
}

const plainActivities = Object.keys(profileActivities) as readonly (keyof typeof profileActivities)[];

function activitiesOf({ tenant }: Both, userProfile: string | null | undefined): readonly string[] {
  const profile = entryOf(tenant.userProfiles.records, userProfile ?? "");
  return profile === undefined
    ? []
    : plainActivities.filter((each) => canPerformActivity(profile, each as never));
}
