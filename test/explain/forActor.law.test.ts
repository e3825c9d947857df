import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { forActor } from "../../src/explain/forActor.ts";
import { decideAccessAsset } from "../../src/assets/canAccessAsset.ts";
import {
  activityAccess,
  agentStatusOf,
  assetAccess,
  assetActions,
  decideExecute,
  emailChangeStatusOf,
  entriesOf,
  entryOf,
  featureAccess,
  invitationStatusOf,
  passwordExpiryOf,
  roles,
  settingAccess,
  signInRequirementOf,
  type Tenant,
  transition,
  type Workspace,
} from "../../src/index.ts";
import { ownProfile } from "../../src/slices/ownProfile.ts";
import type { Explainable } from "../../src/explain/readDecision.ts";
import { actorIn, aTenant } from "../../src/testing/index.ts";
import { allThings, idsIn } from "../../src/testing/things.ts";
import { withReplaced } from "../../src/kernel/schema/withReplaced.ts";
import { bodySchemaByType } from "../../src/tenant/commandSchemas.ts";
import { type CommandBody, type CommandType, commandTypes, declarationOf } from "../../src/tenant/command.ts";
import { identifyActor, type PersonalActor } from "../../src/tenant/identifyActor.ts";
import { decideManageUserProfiles } from "../../src/userProfiles/canManageUserProfiles.ts";
import type { Thing } from "../../src/vocabulary/ids.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import { reaches } from "../../src/vocabulary/workspace.ts";
import { workspaceSchema } from "../../src/vocabulary/workspaceSchema.ts";
import { bankBefore, commandOf, examples, now } from "../laws/examples.ts";

// Who asks about something that they do not see is told what they would be told if it were not there: every type of
// command that a person gives, by everybody, with the id of everything that there is.

const types = commandTypes.filter((type) => declarationOf(type).from === "person");
const tenantItself: Workspace = { level: "tenant" };
const support = { kind: "helpDesk", adminUserName: "mia", adminUserDomain: "vendor.example" } as const;

/** The bank before the examples of the type, with full access for support, and an address that bounced. */
function bankFor(type: CommandType): Tenant {
  const settings = { base: true, fullAccess: true, decryption: false };
  const opened = transition(bankBefore(type), {
    type: "helpDesk/choose",
    settings,
    by: { kind: "teammate", id: "olga", current: tenantItself },
    at: now,
  });
  const email = "bounced@else.example";
  const told = { type: "bounceList/recordBounce", email, by: { kind: "system" }, at: now } as const;
  const bounced = transition(opened.tenant, told);
  expect([opened.decision.value, bounced.decision.value]).toEqual([true, true]);
  return bounced.tenant;
}

interface Asking {
  readonly actor: PersonalActor;
  readonly person: Person;
}

/** Everybody who has a right to be there, at home, and support with every original role. */
function everybody(tenant: Tenant): readonly Asking[] {
  const teammates = idsIn(tenant, "teammate").map((id) => actorIn(tenant, id) as PersonalActor);
  const launched = roles.map((originalRole) => ({ ...support, originalRole, current: tenantItself }));
  return [...teammates, ...launched].flatMap((actor) => {
    const { person } = identifyActor(tenant, actor);
    return person === undefined ? [] : [{ actor, person }];
  });
}

function bodiesOf(type: CommandType): readonly CommandBody[] {
  const { accepted, refused } = examples[type];
  const asked = [...accepted, ...refused] as readonly (readonly [unknown, object, ...unknown[]])[];
  return asked.map(([, fields]) => ({ type, ...fields }) as CommandBody);
}

function told(tenant: Tenant, { actor }: Asking, body: CommandBody) {
  const command = commandOf(body.type, [actor, body] as never);
  const decision = decideExecute(tenant, command);
  return { decision, told: forActor(tenant, actor, decision, command) };
}

function changes(tenant: Tenant, { actor }: Asking, body: CommandBody): boolean {
  return !isDeepStrictEqual(transition(tenant, { body, by: actor, at: now }).tenant, tenant);
}

/** The body with the id of a thing in the place of each such id; undefined where it has none. */
function naming(body: CommandBody, thing: string, which: string, id: string): CommandBody | undefined {
  let isNamed = false;
  const replaced = withReplaced(bodySchemaByType[body.type] as never, body, ({ shape }, part) => {
    const names = shape.kind === "string" ? shape.names : undefined;
    if (names?.thing !== thing || names.which !== which || typeof part !== "string") return undefined;
    isNamed = true;
    return id;
  });
  return isNamed ? (replaced as CommandBody) : undefined;
}

function placing(body: CommandBody, workspace: Workspace): CommandBody | undefined {
  let isNamed = false;
  const replaced = withReplaced(bodySchemaByType[body.type] as never, body, (schema) => {
    if ((schema as unknown) !== workspaceSchema) return undefined;
    isNamed = true;
    return workspace;
  });
  return isNamed ? (replaced as CommandBody) : undefined;
}

function isHidden(tenant: Tenant, person: Person, thing: Thing, id: string): boolean {
  const isOwner = person.role === "owner";
  switch (thing) {
    case "teammate": {
      const home = entryOf(tenant.teammates.records, id)?.home ?? tenantItself;
      return person.id !== id && (person.role === "restricted" || !reaches(person.home, home));
    }
    case "asset": {
      const record = entryOf(tenant.assets.records, id);
      const seen = record && decideAccessAsset(person, "view", record);
      return seen?.value !== true && (seen?.allowedFrom ?? []).length === 0;
    }
    case "userProfile":
      return !decideManageUserProfiles(person, ownProfile(tenant, person)).value;
    case "group":
      return isWorkspaceHidden(person, { level: "group", group: id });
    case "team":
      return isWorkspaceHidden(person, {
        level: "team",
        group: entryOf(tenant.workspaces.teams, id)?.group ?? "",
        team: id,
      });
    case "channel":
      return !isOwner;
    case "bouncedAddress":
      return !isOwner && !(person.role === "full" && person.home.level === "tenant");
    case "profileKey":
    case "withdrawal":
      return false;
  }
}

function isWorkspaceHidden({ home }: Person, workspace: Workspace): boolean {
  return !reaches(home, workspace) && !reaches(workspace, home);
}

function workspacesOf(tenant: Tenant): readonly Workspace[] {
  return [
    ...idsIn(tenant, "group").map((group) => ({ level: "group", group }) as const),
    ...entriesOf(tenant.workspaces.teams).map(
      ({ id, group }) => ({ level: "team", group, team: id }) as const,
    ),
  ];
}

const missing = "no-such@else.example";
/** Of the domain that the bank allows, as those that are taken are. */
const freeAddress = "no-such@retail-bank.example";

/** What there is none of, at the level of a workspace. */
function missingLike({ level }: Workspace): Workspace {
  return level === "team" ? { level, group: missing, team: missing } : { level: "group", group: missing };
}

const count: Partial<Record<string, number>> = {};

function counted(thing: string): void {
  count[thing] = (count[thing] ?? 0) + 1;
}

const day = 86_400_000;

/** Every question about a teammate, by their id. */
const questions: Readonly<Record<string, (tenant: Tenant, teammate: string) => Explainable>> = {
  activityAccess: (tenant, id) => activityAccess(tenant, id, "manageUsers"),
  agentStatusOf: (tenant, id) => agentStatusOf(tenant, id, now),
  emailChangeStatusOf: (tenant, id) => emailChangeStatusOf(tenant, id, now),
  featureAccess: (tenant, id) => featureAccess(tenant, id, "deleteServices"),
  invitationStatusOf: (tenant, id) => invitationStatusOf(tenant, id, now),
  passwordExpiryOf: (tenant, id) => passwordExpiryOf(tenant, id, now),
  settingAccess: (tenant, id) => settingAccess(tenant, id, "view", "timeZone"),
  signInRequirementOf: (tenant, id) => signInRequirementOf(tenant, id, "10.0.0.1"),
};

/** A group where passwords are overdue, were changed of late and were reset, and where some have yet to accept. */
function withHiddenTeammates(): Tenant {
  const hidden = { in: "insurance" } as const;
  return aTenant({ at: now - 200 * day })
    .withGroup("loans")
    .withGroup("insurance")
    .withTeam("motor", { in: "insurance" })
    .withUserProfile("managers", { kind: "administrator" })
    .withTeammate("lee", { role: "full", in: "loans", userProfile: "managers" })
    .withTeammate("rob", { role: "restricted", in: "loans" })
    .withTeammate("overdue", { role: "full", userProfile: "managers", ...hidden })
    .withTeammate("fresh", { role: "limited", ...hidden })
    .withTeammate("reset", { role: "readOnly", ...hidden })
    .withTeammate("pending", { role: "limited", toBeAccepted: true, ...hidden })
    .withTeammate("boss", { role: "full" })
    .withAsset("app", { kind: "app", in: "loans", sharedWith: ["insurance"] })
    .withAsset("bot", { kind: "bot", in: "loans" })
    .withAsset("node", { kind: "customNode", in: "loans" })
    .withAsset("service", { kind: "service", in: "loans" })
    .withAsset("letter", { kind: "template", in: "loans" })
    .after({
      type: "passwords/choosePolicy",
      policy: { renewWithoutOtp: false, minAgeDays: 0, maxAgeDays: 30, history: 0 },
    })
    .after({ type: "teammates/recordPasswordChange", teammate: "overdue" })
    .after({ type: "teammates/recordPasswordChange", teammate: "fresh", at: now - day })
    .after({ type: "teammates/resetPassword", teammate: "reset" })
    .build();
}

const beyond: readonly Workspace[] = [
  { level: "group", group: "insurance" },
  { level: "team", group: "insurance", team: "motor" },
];

describe("forActor", () => {
  const withHidden = withHiddenTeammates();
  const askers = ["lee", "rob"].map((id) => actorIn(withHidden, id));

  it.each(Object.entries(questions))(
    "[AN7] %s: of a hidden teammate, the same is told as of none",
    (_, ask) => {
      const hidden = ["overdue", "fresh", "reset", "pending", "boss"];
      for (const actor of askers) {
        const answer = (teammate: string) =>
          forActor(withHidden, actor, ask(withHidden, teammate), { teammate });
        for (const id of hidden) expect({ id, told: answer(id) }).toEqual({ id, told: answer("nobody") });
      }
    },
  );

  it.each(assetActions)("[AN7] assetAccess, %s: a hidden teammate or workspace is told as none", (action) => {
    for (const actor of askers)
      for (const asset of idsIn(withHidden, "asset")) {
        const ofTeammate = (teammate: string) =>
          forActor(withHidden, actor, assetAccess(withHidden, teammate, action, asset), { asset, teammate });
        expect(ofTeammate("overdue")).toEqual(ofTeammate("nobody"));
        for (const workspace of beyond) {
          const [hidden, none] = [workspace, missingLike(workspace)].map((place) => {
            const decision = assetAccess(withHidden, "lee", action, asset, undefined, place);
            return forActor(withHidden, actor, decision, { asset, workspaces: [place] });
          });
          expect({ asset, told: hidden }).toEqual({ asset, told: none });
        }
      }
  });

  it.each(types)("[AN7] %s: of what is hidden, the same is told as of what is not there", (type) => {
    const tenant = bankFor(type);
    for (const asking of everybody(tenant))
      for (const body of bodiesOf(type))
        for (const thing of allThings) {
          const without = naming(body, thing, "existing", missing);
          if (without === undefined) continue;
          const expected = told(tenant, asking, without).told;
          for (const id of idsIn(tenant, thing, now)) {
            if (!isHidden(tenant, asking.person, thing, id)) continue;
            const about = naming(body, thing, "existing", id) as CommandBody;
            expect({ about, told: told(tenant, asking, about).told }).toEqual({ about, told: expected });
            counted(thing);
          }
        }
  });

  it.each(types)(
    "[AN7] %s: a hidden workspace, named or entered, is told as one that is not there",
    (type) => {
      const tenant = bankFor(type);
      for (const asking of everybody(tenant))
        for (const workspace of workspacesOf(tenant)) {
          if (!isWorkspaceHidden(asking.person, workspace)) continue;
          for (const body of bodiesOf(type)) {
            const within = { ...asking, actor: { ...asking.actor, current: workspace } };
            const nowhere = { ...asking, actor: { ...asking.actor, current: missingLike(workspace) } };
            expect(told(tenant, within, body).told).toEqual(told(tenant, nowhere, body).told);
            counted("current");
            const named = placing(body, workspace);
            if (named === undefined) continue;
            const { decision, told: answer } = told(tenant, asking, named);
            if (decision.value && changes(tenant, asking, named)) continue;
            const without = placing(body, missingLike(workspace)) as CommandBody;
            expect({ named, told: answer }).toEqual({ named, told: told(tenant, asking, without).told });
            counted("workspace");
          }
        }
    },
  );

  it.each(types)("[AN7] %s: who may make nothing is not told that an id or an address is taken", (type) => {
    const tenant = bankFor(type);
    const addresses = entriesOf(tenant.teammates.records).map(({ email }) => email);
    for (const asking of everybody(tenant)) {
      if (!["readOnly", "restricted"].includes(asking.person.role)) continue;
      for (const body of bodiesOf(type))
        for (const thing of [...allThings, "mailbox"]) {
          const free = naming(body, thing, "new", thing === "mailbox" ? freeAddress : missing);
          if (free === undefined) continue;
          const taken = thing === "mailbox" ? addresses : idsIn(tenant, thing as Thing);
          for (const id of taken) {
            const about = naming(body, thing, "new", id) as CommandBody;
            expect({ about, told: told(tenant, asking, about).told }).toEqual({
              about,
              told: told(tenant, asking, free).told,
            });
            counted(`new ${thing}`);
          }
        }
    }
  });

  it.each(types)(
    "[AN7] %s: of what is refused anyway, nobody is told that a hidden id or address is taken",
    (type) => {
      const tenant = bankFor(type);
      const holders = new Map(entriesOf(tenant.teammates.records).map(({ id, email }) => [email, id]));
      for (const asking of everybody(tenant))
        for (const body of bodiesOf(type))
          for (const thing of [...allThings, "mailbox"]) {
            const free = naming(body, thing, "new", thing === "mailbox" ? freeAddress : missing);
            if (free === undefined) continue;
            const expected = told(tenant, asking, free).told;
            if (expected.value === true) continue;
            for (const id of thing === "mailbox" ? holders.keys() : idsIn(tenant, thing as Thing)) {
              const [of, which] = thing === "mailbox" ? ["teammate", holders.get(id) ?? ""] : [thing, id];
              if (!isHidden(tenant, asking.person, of as Thing, which)) continue;
              const about = naming(body, thing, "new", id) as CommandBody;
              expect({ about, told: told(tenant, asking, about).told }).toEqual({ about, told: expected });
            }
          }
    },
  );

  it("has met everything that a command names", () => {
    const met = Object.keys(count).sort();
    expect(met).toEqual([
      "asset",
      "bouncedAddress",
      "channel",
      "current",
      "group",
      "new asset",
      "new channel",
      "new group",
      "new mailbox",
      "new profileKey",
      "new team",
      "new teammate",
      "new userProfile",
      "new withdrawal",
      "team",
      "teammate",
      "userProfile",
      "workspace",
    ]);
  });
});
