import { describe, expect, it } from "vitest";
import { beyondNames, beyondOf } from "../../scripts/jsonSchema/beyond.ts";
import { beyondIn } from "../../scripts/jsonSchema/beyondIn.ts";
import { textOf } from "../sources.ts";
import { files, type Part, verdictOn } from "./agreement.ts";

type Container = Record<string | number, unknown>;

const bankText = textOf("examples/tenants/retail-bank.json");
const bankAssets = (JSON.parse(bankText) as { assets: { records: readonly { id: string }[] } }).assets.records;

/** The bank of the examples, with another value in one place. */
function tenantWith(path: readonly (string | number)[], value: unknown): unknown {
  const tenant: unknown = JSON.parse(bankText);
  const parent = path.slice(0, -1).reduce((part, key) => part[key] as Container, tenant as Container);
  parent[path.at(-1) ?? ""] = value;
  return tenant;
}

const renamed = (name: string): unknown => ({ type: "assets/rename", asset: "a", name });
const deletedBy = (adminUserName: string): unknown => ({
  ...{ type: "assets/delete", asset: "a", at: 0 },
  by: {
    ...{ kind: "partner", adminUserName, adminUserDomain: "partner.example" },
    ...{ originalRole: "full", current: { level: "tenant" } },
  },
});
const loans = { level: "group", group: "loans" };
const insurance = { level: "group", group: "insurance" };
const legal = { level: "team", group: "loans", team: "loans-legal" };
/** The place of an app of the loans group. */
const app = bankAssets.findIndex(({ id }) => id === "loans-chat");
const named = (place: object): object => ({ ...place, withdrawal: "w1" });
const anns = (createdAtMilli: number): object => ({ kind: "teammate", id: "ann", createdAtMilli });
const readdressedBy = (...keys: readonly object[]): unknown =>
  tenantWith(["teammates", "records", 1, "readdressedBy"], keys);
const nested = (levels: number): unknown => (levels === 0 ? { id: "g", name: "G" } : [nested(levels - 1)]);

/** For each name a value that ajv accepts and the library refuses. */
const examples: readonly (readonly [name: string, path: string, value: unknown])[] = [
  ["address or prefix", "settings/ipList.json", "192.0.2.1/24"],
  ["address or prefix", "settings/ipList.json", ["2001:db8:"]],
  ["depth of nested lists", "tenant.json", tenantWith(["workspaces", "groups", 2], nested(11))],
  ["each changer once", "tenant.json", readdressedBy(anns(1), anns(2))],
  ["id of the address", "tenant.json", tenantWith(["bounceList", "entries", 0, "id"], "Gone.Away@mail.example")],
  [
    "minimum age within the maximum age",
    "settings/passwordPolicy.json",
    { renewWithoutOtp: false, minAgeDays: 31, maxAgeDays: 30, history: 0 },
  ],
  ["name that people read", "commandBodies/assets.rename.json", renamed("half\ud800")],
  ["part of an audit id", "commands/assets.delete.json", deletedBy("sam\udc00")],
  ["ids that are retired", "tenant.json", tenantWith(["profileKey", "retired", 0, "id"], "profile-key-2")],
  ["ids that are retired", "tenant.json", tenantWith(["channels", "retired"], [{ id: "website-chat" }])],
  ["one share each", "tenant.json", tenantWith(["assets", "records", app, "sharedWith"], [loans])],
  ["one share each", "tenant.json", tenantWith(["assets", "records", app, "withdrawingFrom"], [named(insurance), named(legal)])],
  ["references between parts", "tenant.json", tenantWith(["assets", "records", 0, "madeAt", "group"], "nowhere")],
  ["references between parts", "tenant.json", tenantWith(["workspaces", "teams", 0, "group"], "nowhere")],
  ["references between parts", "tenant.json", tenantWith(["teammates", "records", 0, "userProfile"], "none")],
  ["time zone that the host knows", "settings/timeZone.json", "Mars/Base"],
  [
    "unique addresses",
    "tenant.json",
    tenantWith(["teammates", "records", 1, "email"], "ANN@loans.retail-bank.example"),
  ],
  ["unique ids", "tenant.json", tenantWith(["workspaces", "groups", 2], { id: "loans", name: "Loans" })],
];

/** What ajv refuses too, though the name is listed. */
const refusedByBoth: readonly (readonly [name: string, path: string, value: unknown])[] = [
  ["address or prefix", "settings/ipList.json", "192.0.2.256"],
  ["address or prefix", "settings/ipList.json", "192.0.2.0/33"],
  ["address or prefix", "settings/ipList.json", "2001:db8::/129"],
  ["address or prefix", "settings/ipList.json", "router.example"],
  ["each changer once", "tenant.json", readdressedBy(anns(1), anns(1))],
  ["name that people read", "commandBodies/assets.rename.json", renamed("\u200b\u{e0020}")],
  ["name that people read", "commandBodies/assets.rename.json", renamed("Loans\u202e")],
  ["name that people read", "commandBodies/assets.rename.json", renamed("😀".repeat(201))],
  ["part of an audit id", "commands/assets.delete.json", deletedBy("sam\n")],
  ["part of an audit id", "commands/assets.delete.json", deletedBy("")],
  ["one share each", "tenant.json", tenantWith(["assets", "records", app, "withdrawingFrom"], [named(insurance), named(insurance)])],
  ["one share each", "tenant.json", tenantWith(["assets", "records", app, "sharedWith"], [insurance, insurance])],
  ["time zone that the host knows", "settings/timeZone.json", "+01:00"],
  ["time zone that the host knows", "settings/timeZone.json", "BST"],
  ["time zone that the host knows", "settings/timeZone.json", `Europe/${"a".repeat(58)}`],
];

const fileAt = (path: string): Part => files.find((file) => file.path === path) as Part;

describe("what JSON Schema cannot say", () => {
  it.each(examples)("%s: only the library refuses it in %s", (name, path, value) => {
    const { isAccepted, names } = verdictOn(fileAt(path), value);
    expect(isAccepted).toBe(false);
    expect(new Set(names)).toEqual(new Set([name]));
  });

  it.each(refusedByBoth)("%s: ajv refuses what it can in %s", (_, path, value) => {
    expect(verdictOn(fileAt(path), value)).toEqual({ isAccepted: false, names: [] });
  });

  it("is listed in full, and nothing else is", () => {
    const listed = beyondNames.filter((name) => beyondOf(name).unsaid !== undefined);
    expect([...new Set(examples.map(([name]) => name))].sort()).toEqual([...listed].sort());
  });

  it("is described for schemas that there are", () => {
    const named = new Set(files.flatMap(({ schema }) => [...beyondIn(schema)]));
    expect([...named].sort()).toEqual([...beyondNames].sort());
  });

  it("is nothing of a tenant as it is stored, nor of one with nested lists", () => {
    const tenant = fileAt("tenant.json");
    expect(verdictOn(tenant, tenantWith(["id"], "bank")).isAccepted).toBe(true);
    expect(verdictOn(tenant, tenantWith(["workspaces", "groups", 2], nested(10))).isAccepted).toBe(true);
  });
});
