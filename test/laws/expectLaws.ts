import { isDeepStrictEqual } from "node:util";
import { ruleOf } from "../../src/explain/ruleOf.ts";
import { expect } from "vitest";
import {
  canExecute,
  type Command,
  decideExecute,
  parseCommand,
  parseTenant,
  reduceTenant,
  replay,
  serializeTenant,
  type Tenant,
  type Transition,
  transition,
} from "../../src/index.ts";
import { runs } from "../thoroughness.ts";
import { applied, type Json } from "./applied.ts";
import { deeplyFrozen } from "./deeplyFrozen.ts";

/** Texts of tenants that the library made, which never change, and those that were written and read already. */
const texts = new WeakMap<Tenant, string>();
const roundTripped = new WeakSet<Tenant>();
/** What is frozen through and through, and so stays as it is: a tenant shares most of its parts with the one before. */
const foundFrozen = new WeakSet();
const suspectsOf = new WeakMap<Tenant, readonly string[]>();

function textOf(tenant: Tenant): string {
  const text = texts.get(tenant) ?? serializeTenant(tenant);
  texts.set(tenant, text);
  return text;
}

/** Issues the command and holds all that becomes of it to the laws. */
export function expectLaws(tenant: Tenant, command: Command): Transition {
  const done = transition(tenant, deeplyFrozen(structuredClone(command)));
  if (isAskedLoose(command)) expectUntouchedInput(tenant, command, done);
  expectFreshState(tenant, command, done);
  expectDecision(tenant, command, done);
  expectRoundTrip(done.tenant, command);
  expectAudit(tenant, command, done);
  expectNoSecret(tenant, command, done);
  return done;
}

/** Everyday, of every second command, always the same ones: a tenant that is not frozen is read anew by each question. */
function isAskedLoose(command: Command): boolean {
  return JSON.stringify(command).length % runs(2, 1) === 0;
}

/** The tenant and the command are as they were, frozen or not, and stay the caller's. */
function expectUntouchedInput(tenant: Tenant, command: Command, done: Transition): void {
  const [loose, asked] = [thawed(tenant), structuredClone(command)];
  const again = transition(loose, asked);
  expect(isDeepStrictEqual(loose, tenant), "tenant untouched").toBe(true);
  expect(asked).toStrictEqual(command);
  expect(isLoose(asked), "command not frozen").toBe(true);
  if (again.tenant === loose) expect(done.tenant).toBe(tenant);
  else expect(serializeTenant(again.tenant)).toBe(textOf(done.tenant));
  expect([again.decision, again.audit]).toStrictEqual([done.decision, done.audit]);
  const reduced = reduceTenant(loose, asked);
  expect(isDeepStrictEqual(loose, tenant), "tenant untouched by the reducer").toBe(true);
  expect(isLoose(asked), "command not frozen by the reducer").toBe(true);
  if (done.decision.value && reduced === loose) expect(done.tenant).toBe(tenant);
  else if (done.decision.value) expect(serializeTenant(reduced)).toBe(textOf(done.tenant));
  if (parseCommand(command).issues !== undefined) expect(reduced).toBe(loose);
}

/** What comes out is frozen, shares nothing with the command, and is the same object where nothing changed. */
function expectFreshState(tenant: Tenant, command: Command, { tenant: after, audit }: Transition): void {
  expect(isDeeplyFrozen(after), "state deeply frozen").toBe(true);
  expect(isDeeplyFrozen(audit), "audit entry deeply frozen").toBe(true);
  expect(after === tenant).toBe(textOf(after) === textOf(tenant));
  const asked = structuredClone(command);
  const { tenant: again, ...done } = transition(tenant, asked);
  // What is frozen through and through holds no part of the command, which is not.
  expect([again, reduceTenant(tenant, asked)].map(isDeeplyFrozen), "states deeply frozen").toEqual([
    true,
    true,
  ]);
  const before = JSON.stringify(done);
  spoil(asked);
  expect(JSON.stringify(done)).toBe(before);
}

/** A refusal leaves the very same tenant, and every rule that is named stands in the book. */
function expectDecision(tenant: Tenant, command: Command, { tenant: after, decision }: Transition): void {
  if (!decision.value) expect(after).toBe(tenant);
  expect(decision.because.length).toBeGreaterThan(0);
  expect(decision.because).toEqual([...new Set(decision.because)]);
  expect(decision.because.filter((rule) => ruleOf(rule)?.sentence === undefined)).toEqual([]);
  expect(decideExecute(tenant, command)).toStrictEqual(decision);
  expect(canExecute(tenant, command)).toBe(decision.value);
}

/** Plain JSON, which says the same after having been written and read, in either way of writing it. */
function expectRoundTrip(tenant: Tenant, command: Command): void {
  const written = JSON.stringify(tenant);
  const read = JSON.parse(written) as Tenant;
  expect(isDeepStrictEqual(read, tenant), "JSON round trip").toBe(true);
  expect(decideExecute(read, command)).toStrictEqual(decideExecute(tenant, command));
  if (roundTripped.has(tenant)) return;
  roundTripped.add(tenant);
  const serialised = serializeTenant(tenant);
  expect(serializeTenant(read)).toBe(serialised);
  for (const input of [written, read, serialised, JSON.parse(serialised)]) {
    const parsed = parseTenant(input);
    expect(parsed.issues).toBeUndefined();
    expect(isDeepStrictEqual(parsed.value, tenant), "parsed state").toBe(true);
    expect(isDeeplyFrozen(parsed.value), "parsed state deeply frozen").toBe(true);
  }
}

/** Exactly one entry of an accepted change, one of everything that is done in a cross-launch, none of the rest. */
function expectAudit(tenant: Tenant, command: Command, done: Transition): void {
  const { tenant: after, decision, audit } = done;
  const { by, at, type } = command;
  const isCrossLaunch = by.kind === "helpDesk" || by.kind === "partner";
  expect(audit !== null).toBe(after !== tenant || isCrossLaunch);
  const { audit: trail, refusals, tenant: end } = replay(tenant, [command]);
  expect([trail, refusals]).toStrictEqual([
    audit === null ? [] : [audit],
    decision.value ? [] : [{ position: 0, decision }],
  ]);
  expect(textOf(end)).toBe(textOf(after));
  if (audit === null) return;
  expect(audit).toMatchObject({
    at,
    kind: by.kind,
    from: by.kind === "system" ? null : by.current,
    command: type,
    isAccepted: decision.value,
    because: decision.because,
  });
  expect(audit.by).toBe(auditedAs(tenant, command));
  expect(audit.changes.length > 0).toBe(after !== tenant);
  const [earlier, later] = [parsedJson(tenant), parsedJson(after)];
  expect(isDeepStrictEqual(applied(earlier, audit.changes, "after"), later), "changes, forwards").toBe(true);
  expect(isDeepStrictEqual(applied(later, audit.changes, "before"), earlier), "changes, backwards").toBe(
    true,
  );
}

/** HD7, in the words of the rule. */
function auditedAs({ name }: Tenant, { by }: Command): string {
  switch (by.kind) {
    case "teammate":
      return by.id;
    case "system":
      return "system";
    case "helpDesk":
    case "partner":
      return `${by.adminUserName}_${name}_help_desk@${by.adminUserDomain}`;
  }
}

const secret = "s3cr3t-Tr0ub4dor";
/** The policy about passwords, and when one was set or reset: none of them is one. */
const namesOfNoSecret = new Set(["passwords", "passwordSetAtMilli", "passwordResetAtMilli"]);

/** Nothing that is named like a secret is kept; one that is slipped into a command is refused and kept nowhere. */
function expectNoSecret(tenant: Tenant, command: Command, { tenant: after, audit }: Transition): void {
  const suspects = suspectsOf.get(after) ?? suspectsIn(after);
  suspectsOf.set(after, suspects);
  expect([...new Set([...suspects, ...suspectsIn(audit?.changes)])]).toEqual(["renewWithoutOtp"]);
  for (const name of ["password", "passwordHash", "token", "__proto__"]) {
    for (const planted of [
      withOwn(command, name, secret),
      { ...command, by: withOwn(command.by, name, secret) },
    ] as readonly Command[]) {
      const { tenant: later, ...done } = transition(tenant, planted);
      expect(later).toBe(tenant);
      expect(JSON.stringify(done)).not.toContain(secret);
    }
  }
}

/** The names in it that sound like a secret. */
function suspectsIn(data: unknown): readonly string[] {
  const names = keysOf(data).filter((name) => !namesOfNoSecret.has(name));
  return names.filter((name) => /passw|hash|secret|token|credential|otp$/i.test(name));
}

function parsedJson(tenant: Tenant): Json {
  return JSON.parse(textOf(tenant)) as Json;
}

export function thawed<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}

export function isDeeplyFrozen(data: unknown): boolean {
  if (typeof data !== "object" || data === null) return Object.isFrozen(data);
  if (foundFrozen.has(data)) return true;
  if (!Object.isFrozen(data) || !partsOf(data).every(isDeeplyFrozen)) return false;
  foundFrozen.add(data);
  return true;
}

/** Not frozen anywhere. */
function isLoose(data: object): boolean {
  return (
    !Object.isFrozen(data) &&
    partsOf(data).every((part) => typeof part !== "object" || isLoose(part as object))
  );
}

function partsOf(data: unknown): readonly unknown[] {
  return typeof data === "object" && data !== null ? Object.values(data).filter((part) => part !== null) : [];
}

/** Overwrites all that is in it. */
function spoil(data: object): void {
  for (const part of partsOf(data)) if (typeof part === "object") spoil(part as object);
  if (Array.isArray(data)) data.push("spoilt");
  for (const key of Object.keys(data)) Reflect.set(data, key, "spoilt");
}

function keysOf(data: unknown): readonly string[] {
  const names = new Set<string>();
  JSON.stringify(data, (key, value: unknown) => {
    if (!/^\d*$/.test(key)) names.add(key);
    return value;
  });
  return [...names];
}

/** With an own property of this name, `__proto__` included. */
function withOwn<Data extends object>(data: Data, name: string, value: unknown): Data {
  return Object.defineProperty({ ...data }, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
