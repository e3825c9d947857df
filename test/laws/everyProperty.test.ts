import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/kernel/schema/schema.ts";
import { commandTypes } from "../../src/tenant/command.ts";
import { storedTenant } from "../../src/tenant/tenant.ts";
import { transition } from "../../src/tenant/transition.ts";
import { bankBefore, commandOf, examples } from "./examples.ts";

/** What is set once, when a tenant, or an entry of a list, is made. */
const setOnce = new Set([
  ...["schemaVersion", "id", "workspaces.groups.*.id"],
  ...["workspaces.teams.*.id", "workspaces.teams.*.group"],
  ...["teammates.records.*.id", "teammates.records.*.createdAtMilli"],
  "teammates.records.*.invitedBy",
  ...["assets.records.*.id", "assets.records.*.kind", "assets.records.*.madeAt", "assets.retired.*.id"],
  ...["userProfiles.records.*.id", "userProfiles.records.*.kind", "userProfiles.retired.*.id"],
  ...["channels.channels.*.id", "channels.channels.*.kind", "channels.retired.*.id"],
  ...["teammates.retired.*.id", "profileKey.retired.*.id"],
  ...["bounceList.entries.*.id", "bounceList.entries.*.email", "bounceList.takenOff.*.id"],
]);

/** The stored properties, entries of a ledger under `*`. What a list or a record of options holds is one property. */
function propertiesOf(schema: Schema<unknown>, path: readonly string[] = []): readonly string[] {
  const { shape } = schema;
  if (shape.kind === "refined") return propertiesOf(shape.of, path);
  if (shape.kind === "ledger") return propertiesOf(shape.of, [...path, "*"]);
  if (shape.kind === "derived") return [];
  if (shape.kind !== "record" || shape.isPartial) return [path.join(".")];
  return Object.entries(shape.fields).flatMap(([key, field]) => propertiesOf(field, [...path, key]));
}

const properties = propertiesOf(storedTenant);

function isLedger(path: readonly string[]): boolean {
  return properties.some((property) => property.startsWith(`${path.join(".")}.*.`));
}

/** The properties that the accepted examples change in what is there already; an entry that is new or gone does not count. */
const changed = new Set(
  commandTypes.flatMap((type) =>
    examples[type].accepted.flatMap((example) => {
      const { audit } = transition(bankBefore(type), commandOf(type, example));
      return (audit?.changes ?? []).flatMap(({ path }) => {
        const generic = path.map((key, depth) => (isLedger(path.slice(0, depth)) ? "*" : key));
        const whole = generic.join(".");
        return properties.filter((property) => `${whole}.`.startsWith(`${property}.`));
      });
    }),
  ),
);

/** Completed provisioning stays completed (SU1), and the bank's is. */
const cannotChangeHere = new Set(["subscription.provisioningCompleted"]);

describe("every stored property", () => {
  it.each(properties.filter((property) => !setOnce.has(property) && !cannotChangeHere.has(property)))(
    "%s is changed by some command",
    (property) => {
      expect(changed).toContain(property);
    },
  );

  it("that is set once is changed by none", () => {
    expect(
      [...setOnce].filter((property) => changed.has(property) || !properties.includes(property)),
    ).toEqual([]);
  });
});
