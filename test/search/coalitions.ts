import { type Role, roles, withheldFeatures } from "../../src/index.ts";
import type { Coalition, Supporter, Teammate } from "./scene.ts";

/** People of the coalition are m1 and m2. */
const one = (name: string, first: Omit<Teammate, "id">): Coalition => ({
  name,
  teammates: [{ id: "m1", ...first }],
});
const two = (name: string, first: Omit<Teammate, "id">, second: Omit<Teammate, "id">): Coalition => ({
  name,
  teammates: [
    { id: "m1", ...first },
    { id: "m2", ...second },
  ],
});
const support = (
  kind: Supporter["kind"],
  originalRole: Role,
  switches: Supporter["switches"] = "fullAccess",
): Coalition => ({
  name: `${kind} with the original role ${originalRole}, switches ${switches}`,
  supporter: { kind, originalRole, switches },
});

/** Everybody who might try something: one person of each kind, two together, each kind of support. */
export const coalitions: readonly Coalition[] = [
  one("an Owner", { role: "owner", home: "tenant", decrypts: true }),
  one("an Owner without decryption", { role: "owner", home: "tenant" }),
  {
    ...one("an Owner of a tenant that lacks what can be withheld", {
      ...{ role: "owner", home: "tenant", decrypts: true },
    }),
    withheld: withheldFeatures,
  },
  one("Full Access that manages users and profiles", { role: "full", home: "tenant", profile: "both" }),
  one("Full Access without a profile", { role: "full", home: "tenant" }),
  one("Full Access of a group that manages users", { role: "full", home: "loans", profile: "users" }),
  one("Full Access of the team that was given a share", { role: "full", home: "home" }),
  one("Full Access of a team", { role: "full", home: "east", profile: "both", decrypts: true }),
  one("Limited Access that manages users and profiles", { role: "limited", home: "tenant", profile: "both" }),
  one("Limited Access that manages users", { role: "limited", home: "tenant", profile: "usersAndSites" }),
  one("Limited Access of a team that manages both", { role: "limited", home: "east", profile: "both" }),
  one("Limited Access of a team that manages profiles", {
    role: "limited",
    home: "east",
    profile: "profiles",
  }),
  one("Limited Access that manages nothing", {
    role: "limited",
    home: "tenant",
    decrypts: true,
    hasRemoteAccess: true,
  }),
  one("Limited Access whose toggles are asleep", { role: "limited", home: "tenant", profile: "asleep" }),
  one("Read-only Access with everything in the profile", {
    role: "readOnly",
    home: "tenant",
    profile: "wide",
    decrypts: true,
  }),
  one("Restricted Access with everything in the profile", {
    role: "restricted",
    home: "tenant",
    profile: "wide",
  }),
  two(
    "two managers, one of users and one of profiles",
    { role: "limited", home: "tenant", profile: "usersAndSites" },
    { role: "limited", home: "tenant", profile: "profilesAndMonitoring" },
  ),
  two(
    "Full Access without a profile, with a manager",
    { role: "full", home: "tenant" },
    { role: "limited", home: "tenant", profile: "both" },
  ),
  two(
    "Full Access without a profile, with a manager of a team",
    { role: "full", home: "tenant" },
    { role: "limited", home: "east", profile: "both" },
  ),
  two(
    "Full Access of each group",
    { role: "full", home: "loans", profile: "users" },
    { role: "full", home: "ins", profile: "profiles" },
  ),
  two(
    "Full Access, with a read-only user who holds everything",
    { role: "full", home: "tenant", profile: "both" },
    { role: "readOnly", home: "tenant", profile: "wide" },
  ),
  two(
    "an Owner without decryption, with a user who decrypts",
    { role: "owner", home: "tenant" },
    { role: "limited", home: "tenant", decrypts: true },
  ),
  ...(["helpDesk", "partner"] as const).flatMap((kind) => roles.map((role) => support(kind, role))),
  support("helpDesk", "owner", "off"),
  support("helpDesk", "owner", "readOnly"),
  support("helpDesk", "owner", "decryption"),
  support("partner", "limited", "decryption"),
  {
    name: "a partner, with a manager of a team",
    teammates: [{ id: "m1", role: "limited", home: "east", profile: "both" }],
    supporter: { kind: "partner", originalRole: "owner", switches: "fullAccess" },
  },
];
