import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import {
  canExecute,
  type Command,
  decideExecute,
  parseCommand,
  parseTenant,
  reduceTenant,
  replay,
  ruleOf,
  serializeTenant,
  type Tenant,
  type Transition,
  transition,
} from "../../src/index.ts";
import { applied, type Json } from "./applied.ts";

/** Issues the command and holds all that becomes of it to the laws. */
export function expectLaws(tenant: Tenant, command: Command): Transition {
  const done = transition(tenant, deeplyFrozen(structuredClone(command)));
  expectUntouchedInput(tenant, command, done);
  expectFreshState(tenant, command, done);
  expectDecision(tenant, command, done);
  expectRoundTrip(done.tenant, command);
  expectAudit(tenant, command, done);
  expectNoSecret(tenant, command, done);
  return done;
}

/** The tenant and the command are as they were, frozen or not, and stay the caller's. */
function expectUntouchedInput(tenant: Tenant, command: Command, done: Transition): void {
  const [loose, asked] = [thawed(tenant), structuredClone(command)];
  const again = transition(loose, asked);
  expect(isDeepStrictEqual(loose, tenant), "tenant untouched").toBe(true);
  expect(asked).toStrictEqual(command);
  expect(isLoose(asked), "command not frozen").toBe(true);
  expect(serializeTenant(again.tenant)).toBe(serializeTenant(done.tenant));
  expect([again.decision, again.audit]).toStrictEqual([done.decision, done.audit]);
  const reduced = reduceTenant(loose, asked);
  expect(isDeepStrictEqual(loose, tenant), "tenant untouched by the reducer").toBe(true);
  expect(isLoose(asked), "command not frozen by the reducer").toBe(true);
  if (done.decision.value) expect(serializeTenant(reduced)).toBe(serializeTenant(done.tenant));
  if (parseCommand(command).issues !== undefined) expect(reduced).toBe(loose);
}

/** What comes out is frozen, shares nothing with the command, and is the same object where nothing changed. */
function expectFreshState(tenant: Tenant, command: Command, { tenant: after, audit }: Transition): void {
  expect(isDeeplyFrozen(after), "state deeply frozen").toBe(true);
  expect(isDeeplyFrozen(audit), "audit entry deeply frozen").toBe(true);
  expect(after === tenant).toBe(serializeTenant(after) === serializeTenant(tenant));
  const asked = structuredClone(command);
  const done = transition(tenant, asked);
  const reduced = reduceTenant(tenant, asked);
  const told = () => JSON.stringify([done, reduced]);
  const before = told();
  spoil(asked);
  expect(told()).toBe(before);
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
  expect(serializeTenant(end)).toBe(serializeTenant(after));
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
/** The policy about passwords, and when one was set: neither is one. */
const namesOfNoSecret = new Set(["passwords", "passwordSetAtMilli"]);

/** Nothing that is named like a secret is kept; one that is slipped into a command is refused and kept nowhere. */
function expectNoSecret(tenant: Tenant, command: Command, { tenant: after, audit }: Transition): void {
  const names = keysOf([after, audit?.changes]).filter((name) => !namesOfNoSecret.has(name));
  expect(names.filter((name) => /passw|hash|secret|token|credential|otp$/i.test(name))).toEqual([
    "renewWithoutOtp",
  ]);
  for (const name of ["password", "passwordHash", "token", "__proto__"]) {
    for (const planted of [
      withOwn(command, name, secret),
      { ...command, by: withOwn(command.by, name, secret) },
    ] as readonly Command[]) {
      const done = transition(tenant, planted);
      expect(done.tenant).toBe(tenant);
      expect(JSON.stringify(done)).not.toContain(secret);
    }
  }
}

function parsedJson(tenant: Tenant): Json {
  return JSON.parse(serializeTenant(tenant)) as Json;
}

export function thawed<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}

export function deeplyFrozen<Data>(data: Data): Data {
  partsOf(data).forEach(deeplyFrozen);
  return Object.freeze(data);
}

export function isDeeplyFrozen(data: unknown): boolean {
  return Object.isFrozen(data) && partsOf(data).every(isDeeplyFrozen);
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
