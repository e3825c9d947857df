import { describe, expect, it } from "vitest";
import type { Explainable } from "../../src/explain/readDecision.ts";
import { forActor } from "../../src/explain/forActor.ts";
import { helpOf } from "../../src/explain/helpOf.ts";
import { messageOf } from "../../src/explain/messageOf.ts";
import type { Subject } from "../../src/explain/namedBy.ts";
import {
  activityAccess,
  agentStatusOf,
  type CommandBody,
  transition,
  type Actor,
  assetAccess,
  type AssetAction,
  assetActions,
  decideExecute,
  passwordExpiryOf,
  type Tenant,
  type Workspace,
} from "../../src/index.ts";
import { commandOf } from "../laws/examples.ts";
import { actorIn, aTenant, aTenantLike } from "../../src/testing/index.ts";

const bank: Tenant = aTenant()
  .withGroup("loans")
  .withTeam("cards", { in: "loans" })
  .withGroup("insurance")
  .withTeammate("lee", { role: "full", in: "loans" })
  .withTeammate("lou", { role: "limited", in: "loans" })
  .withUserProfile("clerks", { kind: "supervisor" })
  .withTeammate("rory", { role: "readOnly", in: "loans" })
  .withTeammate("ida", { role: "full", in: "insurance", userProfile: "clerks" })
  .withTeammate("rob", { role: "restricted", in: "loans" })
  .withAsset("quote", { kind: "service", in: "insurance" })
  .withAsset("rates", { kind: "service", in: "cards" })
  .withAsset("letter", { kind: "template", in: "insurance", lockedBy: "ida" })
  .withAsset("notice", { kind: "template", in: "loans", lockedBy: "lou" })
  .withApp("app", { sharedWith: ["loans", "insurance"] })
  .withApp("own", { in: "loans" })
  .withAsset("node", { kind: "bot", in: "loans" })
  .withChannel("web", { kind: "chat" })
  .build();

const now = Date.parse("2026-03-02T09:00:00Z");
const lee = actorIn(bank, "lee");
const ask = (actor: Actor, asset: string, action: AssetAction): Explainable =>
  forActor(bank, actor, assetAccess(bank, idOf(actor), action, asset), { asset });
const idOf = (actor: Actor): string => (actor.kind === "teammate" ? actor.id : "");

describe("forActor", () => {
  it.each(assetActions)(
    "[AN7] a refusal to %s what cannot be viewed is that of what is not there",
    (action) => {
      expect(ask(lee, "quote", action)).toEqual({ value: false, because: ["ST11"] });
      expect(ask(lee, "quote", action)).toEqual(ask(lee, "nothing", action));
      expect(ask(actorIn(bank, "rob"), "notice", action)).toEqual(ask(actorIn(bank, "rob"), "x", action));
    },
  );

  it("[not AN7] what could be viewed after switching is told, with where", () => {
    expect(ask(lee, "rates", "edit")).toEqual({
      value: false,
      because: ["AS9"],
      allowedFrom: [{ level: "team", group: "loans", team: "cards" }],
    });
  });

  it("[AN7] keeps who holds the lock if the person sees them, and leaves them out if not", () => {
    const lou = { AS12: { case: "locked", lockedBy: expect.objectContaining({ id: "lou" }) as unknown } };
    expect(ask(lee, "notice", "edit").facts).toEqual(lou);
    const hidden = ask(lee, "letter", "edit");
    expect(hidden).toEqual({ value: false, because: ["AS12"], allowedFrom: [] });
    expect(assetAccess(bank, "lee", "edit", "letter").facts).toBeDefined();
    expect(ask(actorIn(bank, "owner"), "letter", "unlock").value).toBe(true);
  });

  it("[AN7] tells those only who see everybody that the holder of a lock is gone", () => {
    const gone: Explainable = { value: false, because: ["AS12"], facts: { AS12: { case: "nobody" } } };
    const told = (actor: Actor) => forActor(bank, actor, gone, {}).facts;
    expect(told(actorIn(bank, "owner"))).toEqual(gone.facts);
    expect(told(lee)).toBeUndefined();
    expect(told(actorIn(bank, "rob"))).toBeUndefined();
  });

  it("[AN7] a command about a teammate of another group is refused as about nobody", () => {
    const removal = (teammate: string) => commandOf("teammates/remove", [lee, { teammate }]);
    const told = (teammate: string) =>
      forActor(bank, lee, decideExecute(bank, removal(teammate)), removal(teammate));
    expect(told("ida")).toEqual({ value: false, because: ["ST11"] });
    expect(told("ida")).toEqual(told("nobody"));
    expect(told("lou").value).toBe(true);
  });

  it("[ST10] a place that is no workspace names nothing that could be hidden", () => {
    const refused = { value: false, because: ["ST10"] } as const;
    const nowhere = { type: "teammates/move", teammate: "lou", to: 7 } as unknown as CommandBody;
    expect(forActor(bank, lee, refused, nowhere)).toEqual(refused);
  });

  it("[AN7] tells support what it may view, and who support is, and the system all", () => {
    const support = { adminUserName: "mia", adminUserDomain: "vendor.example" };
    const mia: Actor = { kind: "helpDesk", ...support, originalRole: "full", current: { level: "tenant" } };
    const bySupport = { AS12: { case: "locked", lockedBy: { kind: "helpDesk", ...support } } } as const;
    const locked: Explainable = { value: false, because: ["AS12"], facts: bySupport, allowedFrom: [] };
    expect(forActor(bank, mia, locked, { asset: "quote" })).toEqual(locked);
    expect(forActor(bank, { kind: "system" }, locked, { asset: "x" })).toEqual(locked);
    expect(forActor(bank, actorIn(bank, "rob"), locked, {}).facts).toBeUndefined();
  });

  it("[AN7] leaves out a workspace beyond the person's own, and keeps those above and below", () => {
    const about = (workspace: Workspace): Explainable => ({
      value: false,
      because: ["AS14"],
      facts: { AS14: { workspace } },
    });
    const told = (workspace: Workspace) => forActor(bank, lee, about(workspace), {}).facts?.AS14?.workspace;
    const seen: readonly Workspace[] = [
      { level: "tenant" },
      { level: "group", group: "loans" },
      { level: "team", group: "loans", team: "cards" },
    ];
    expect(seen.map(told)).toEqual(seen);
    expect(told({ level: "group", group: "insurance" })).toBeUndefined();
  });

  it("[AN7] keeps dates and numbers, and when the answer may change", () => {
    const facts = { PW2: { minAgeDays: 1, fromMilli: 5 }, PW4: { history: 2 } };
    const refused: Explainable = { value: false, because: ["PW2", "PW4"], facts, validUntil: 5 };
    expect(forActor(bank, lee, refused, { teammate: "lee" })).toEqual(refused);
    expect(forActor(bank, lee, { value: false, because: ["RL4"] }, {})).toEqual({
      value: false,
      because: ["RL4"],
    });
  });

  it("[AN7] to an actor who is told nothing, only what a command may have done is told", () => {
    const nobody: Actor = { kind: "teammate", id: "nobody", current: { level: "tenant" } };
    const allowed: Explainable = { value: true, because: ["RL1"], facts: { PW4: { history: 2 } } };
    const choice = { type: "helpDesk/choose", settings: { base: false } } as unknown as CommandBody;
    expect(forActor(bank, nobody, allowed, choice)).toEqual({ value: true, because: ["RL1"] });
    expect(forActor({} as Tenant, lee, allowed, choice)).toEqual({ value: true, because: ["RL1"] });
    expect(forActor(bank, nobody, allowed, {})).toEqual({ value: false, because: ["ST11"] });
    const isRequired: Explainable = { value: true, because: ["PW3"] };
    expect(forActor(bank, nobody, isRequired, {})).toEqual({ value: null, because: ["ST11"] });
    expect(forActor(bank, nobody, { value: false, because: ["RL4"] }, {}).because).toEqual(["ST11"]);
    expect(forActor(bank, nobody, { value: null, because: ["ED4"] }, {})).toEqual({
      value: null,
      because: ["ST11"],
    });
    expect(forActor({} as Tenant, lee, { value: "refuse", because: ["IP1"] }, {}).value).toBeNull();
  });

  it.each([null, "no", { because: "AS12" }])(
    "[ST10] of what is no decision, nothing is told: %j",
    (value) => {
      expect(forActor(bank, lee, value as unknown as Explainable, {})).toEqual({
        value: null,
        because: ["ST11"],
      });
    },
  );

  it("[AN7] about what is not there, a refusal names ST11 alone, whatever it named", () => {
    const refused: Explainable = { value: false, because: ["RL4"] };
    expect(forActor(bank, lee, refused, { asset: "nothing" }).because).toEqual(["ST11"]);
  });

  it.each([null, "lee", 7])("[ST10] an actor that is none is told nothing: %j", (actor) => {
    const refused: Explainable = { value: false, because: ["RL4"] };
    expect(forActor(bank, actor as unknown as Actor, refused, {})).toEqual({
      value: false,
      because: ["ST11"],
    });
  });

  it.each([
    { AS12: "bob" },
    { AS12: { case: "locked", lockedBy: 7 } },
    { AS12: { case: "locked", lockedBy: "eve" } },
    { XX1: { unknown: 1 } },
  ])("[ST10] facts that cannot be read, or are of nobody in view, are left out: %j", (facts) => {
    const refused = { value: false, because: ["AS12"], facts } as unknown as Explainable;
    const told = forActor(bank, lee, refused, {}).facts;
    expect(
      told === undefined || Object.values(told).every((each) => Object.keys(each as object).length < 2),
    ).toBe(true);
  });

  const told = (tenant: Tenant, by: Actor, body: CommandBody) => {
    const { decision, command } = transition(tenant, { body, by, at: now });
    return forActor(tenant, by, decision, command);
  };
  const owner = actorIn(bank, "owner");
  const rob = actorIn(bank, "rob");
  const insurance: Workspace = { level: "group", group: "insurance" };
  const nowhere: Workspace = { level: "group", group: "nowhere" };
  const invitation = {
    type: "teammates/invite",
    teammate: "new",
    email: "ida@tenant.example",
    role: "limited",
    home: { level: "group", group: "loans" },
  } as const;

  it("[AN7] tells whoever may make something that its id or address is taken, and what else is wrong", () => {
    const store = { type: "assets/make", asset: "new", kind: "profileStore", name: "S" } as const;
    expect(told(bank, owner, invitation).facts).toEqual({ TM10: { case: "address" } });
    expect(told(bank, lee, { ...invitation, teammate: "ida" }).because).toEqual(["TM10"]);
    expect(told(bank, owner, store).because).toEqual(["AS23"]);
    expect(told(bank, lee, { ...store, asset: "notice", kind: "template" }).because).toEqual(["ST19"]);
    const listed = aTenantLike(bank)
      .after({ type: "emailDomains/choose", domains: ["a.example"] })
      .build();
    const foreign = { ...invitation, email: "new@b.example" };
    expect(told(listed, owner, foreign).because).toEqual(["ED3", "TM7"]);
  });

  it("[AN7] of a refusal that other rules make anyway, tells only those who see everybody what is taken", () => {
    const bot = { type: "assets/make", asset: "letter", kind: "bot", name: "B" } as const;
    const inTeam = aTenantLike(bank).withTeammate("tia", { role: "limited", in: "cards" }).build();
    const tia = actorIn(inTeam, "tia");
    expect(told(inTeam, tia, bot).because).toEqual(["AS11"]);
    expect(told(inTeam, tia, bot)).toEqual(told(inTeam, tia, { ...bot, asset: "free" }));
    const listed = aTenantLike(bank)
      .after({ type: "emailDomains/choose", domains: ["a.example"] })
      .build();
    for (const teammate of ["new", "ida"]) {
      expect(told(listed, lee, { ...invitation, teammate }).because).toEqual(["ED3", "TM7"]);
      expect(told(listed, owner, { ...invitation, teammate }).because).toEqual(["ED3", "TM7", "TM10"]);
    }
  });

  it("[AN7] tells whoever may not do such a thing that, and nothing of what is there", () => {
    expect(told(bank, actorIn(bank, "lou"), invitation).because).toEqual(["RL3", "TM1"]);
    const change = { type: "teammates/changeEmail", teammate: "rob" } as const;
    const taken = told(bank, rob, { ...change, email: "ida@tenant.example" });
    expect(taken).toEqual({ value: false, because: ["RL5", "TM1"] });
    expect(told(bank, rob, { ...change, email: "free@tenant.example" })).toEqual(taken);
    const removal = (channel: string) => ({ type: "channels/remove", channel }) as const;
    expect(told(bank, lee, removal("web")).because).toEqual(["ST8"]);
    expect(told(bank, lee, removal("none"))).toEqual(told(bank, lee, removal("web")));
    expect(told(bank, owner, removal("none")).because).toEqual(["ST11"]);
  });

  it("[AN7] keeps what depends on the thing alone, so that nobody is asked who may not do it either", () => {
    const rory = actorIn(bank, "rory");
    const rename = (asset: string) => told(bank, rory, { type: "assets/rename", asset, name: "N" });
    const steps = (decision: Explainable) => helpOf(decision).map(({ ways }) => ways.map(({ key }) => key));
    expect(rename("notice").facts).toMatchObject({ AS12: { case: "locked", lockedBy: { id: "lou" } } });
    expect([rename("notice").because, steps(rename("notice"))]).toEqual([["AS12", "RL4"], [["askOwner"]]]);
    const lock = told(bank, rory, { type: "assets/lock", asset: "own" });
    expect([lock.because, steps(lock)]).toEqual([["AS12", "RL4"], []]);
    const share = { type: "assets/share", asset: "node" } as const;
    const cards: Workspace = { level: "team", group: "loans", team: "cards" };
    expect(steps(told(bank, rory, { ...share, with: cards }))).toEqual([]);
    expect(told(bank, rory, { ...share, with: insurance })).toEqual(
      told(bank, rory, { ...share, with: nowhere }),
    );
    const top = aTenantLike(bank).withTeammate("tim", { role: "readOnly" }).build();
    const body = { type: "teammates/assignBotRoles", teammate: "owner", roles: ["curationConsole"] } as const;
    const assigned = told(top, actorIn(top, "tim"), body);
    expect([assigned.because, steps(assigned)]).toEqual([["RL4", "AT1", "TM14"], [["askOwner"]]]);
    const reset = told(top, actorIn(top, "tim"), { type: "teammates/resetPassword", teammate: "owner" });
    expect(steps(reset)).toEqual([["askOwner"]]);
  });

  it("[AN7] a user profile is seen by whoever manages or assigns them", () => {
    const deletion = { type: "userProfiles/delete", profile: "clerks" } as const;
    expect(told(bank, lee, deletion)).toEqual({ value: false, because: ["ST11"] });
    expect(told(bank, owner, deletion).facts).toEqual({ UP27: { holders: 1 } });
    expect(told(bank, owner, { ...deletion, profile: "none" }).because).toEqual(["ST11"]);
  });

  it("[AN7] a workspace beyond one's own is one that is not there", () => {
    const moves = [insurance, nowhere].map(
      (to) => ({ type: "teammates/move", teammate: "lou", to }) as const,
    );
    const shares = [insurance, nowhere].map(
      (workspace) => ({ type: "assets/share", asset: "app", with: workspace }) as const,
    );
    for (const body of [...moves, ...shares]) {
      expect(told(bank, lee, body)).toEqual({ value: false, because: ["ST11"] });
    }
    const elsewhere: Actor = { kind: "teammate", id: "lee", current: insurance };
    expect(told(bank, elsewhere, { type: "assets/delete", asset: "notice" }).because).toEqual(["ST11"]);
    const above: Actor = { kind: "teammate", id: "lee", current: { level: "tenant" } };
    expect(told(bank, above, { type: "assets/rename", asset: "rates", name: "R" }).because).toContain("WS2");
  });

  it("[AN7] a yes that changed nothing is told of a workspace beyond one's own as of none", () => {
    const bodies = (workspace: Workspace): readonly CommandBody[] => [
      { type: "assets/share", asset: "notice", with: workspace },
      { type: "assets/withdraw", asset: "own", from: workspace, withdrawal: "w" },
    ];
    for (const [place, body] of bodies(insurance).entries()) {
      expect(transition(bank, { body, by: lee, at: now }).decision.value).toBe(true);
      expect(told(bank, lee, body)).toEqual({ value: false, because: ["ST11"] });
      expect(told(bank, lee, body)).toEqual(told(bank, lee, bodies(nowhere)[place] as CommandBody));
      expect(told(bank, owner, body).because).toContain(place === 0 ? "AS19" : "AS10");
    }
    for (const body of bodies({ level: "team", group: "loans", team: "cards" })) {
      expect(told(bank, lee, body).value).toBe(true);
    }
  });

  it("[not AN7] a yes to a command that ends a share beyond one's own stays", () => {
    const shared = aTenantLike(bank)
      .after({
        ...{ type: "assets/share", asset: "own", with: insurance },
        by: { kind: "teammate", id: "owner", current: { level: "group", group: "loans" } },
      })
      .build();
    const body = { type: "assets/withdraw", asset: "own", from: insurance, withdrawal: "w" } as const;
    expect(told(shared, lee, body).value).toBe(true);
  });

  it("[AN7] what is said of a share is out of view if the question does not name its workspaces", () => {
    const asked = (asset: string, action: AssetAction, subject: Subject) => {
      const cards: Workspace = { level: "team", group: "loans", team: "cards" };
      return forActor(bank, lee, assetAccess(bank, "lee", action, asset, undefined, cards), subject);
    };
    const asks: readonly (readonly [string, AssetAction, string])[] = [
      ["notice", "share", "AS19"],
      ["notice", "withdraw", "AS25"],
      ["own", "withdraw", "AS25"],
      ["node", "share", "AS16"],
      ["app", "share", "AS10"],
    ];
    for (const [asset, action, rule] of asks) {
      expect(asked(asset, action, { asset })).toEqual({ value: false, because: ["ST11"] });
      expect(asked(asset, action, { asset, workspaces: [] }).because).toContain(rule);
      expect(asked(asset, action, { asset, workspaces: [nowhere] }).because).toEqual(["ST11"]);
    }
    expect(asked("own", "share", { asset: "own" }).value).toBe(true);
    for (const workspaces of [null, "loans", [7], [{ level: "group" }]]) {
      const subject = { asset: "own", workspaces } as unknown as Subject;
      expect(asked("own", "share", subject).because).toEqual(["ST11"]);
    }
  });

  it("[AN7] where one says to be brings nothing into view", () => {
    const rory: Actor = { kind: "teammate", id: "rory", current: insurance };
    expect(told(bank, rory, { type: "assets/delete", asset: "quote" }).because).toEqual(["ST11"]);
  });

  it("[AN7] says nothing of another group's withdrawal, nor of its id", () => {
    const pending = aTenantLike(bank)
      .after({ type: "assets/withdraw", asset: "app", from: insurance, withdrawal: "w" })
      .build();
    const share = { type: "assets/share", asset: "app", with: insurance } as const;
    expect(told(pending, lee, share)).toEqual(told(bank, lee, share));
    const loans: Workspace = { level: "group", group: "loans" };
    const withdraw = { type: "assets/withdraw", asset: "app", from: loans, withdrawal: "w" } as const;
    expect(told(pending, lee, withdraw).because).toEqual(["AS10"]);
    expect(told(pending, lee, withdraw)).toEqual(told(bank, lee, withdraw));
    const leave = { type: "assets/leaveShare", asset: "app", withdrawal: "w" } as const;
    expect(told(pending, lee, leave)).toEqual({ value: false, because: ["ST11"] });
    expect(told(pending, owner, withdraw).because).toEqual(["ST19"]);
  });

  it("[AN7] says nothing of the id of a withdrawal that has ended but to those who see the whole tenant", () => {
    const ended = aTenantLike(bank)
      .after({ type: "assets/withdraw", asset: "app", from: insurance, withdrawal: "w" })
      .after({ type: "assets/completeWithdrawal", asset: "app", from: insurance, withdrawal: "w" })
      .build();
    const leave = { type: "assets/leaveShare", asset: "app", withdrawal: "w" } as const;
    expect(told(ended, lee, leave)).toEqual({ value: false, because: ["ST11"] });
    const loans: Workspace = { level: "group", group: "loans" };
    const withdraw = { type: "assets/withdraw", asset: "app", from: loans, withdrawal: "w" } as const;
    expect(told(ended, lee, withdraw)).toEqual(told(bank, lee, withdraw));
    expect(told(ended, owner, withdraw).because).toEqual(["ST14"]);
  });

  it("[AN7] an answer about a teammate out of view is that about nobody", () => {
    const asked = (id: string, teammate: string) =>
      forActor(bank, actorIn(bank, id), agentStatusOf(bank, teammate, now), { teammate });
    expect(asked("rob", "ida")).toEqual({ value: null, because: ["ST11"] });
    expect(asked("rob", "ida")).toEqual(asked("rob", "nobody"));
    expect(asked("lee", "lou").value).toBe(agentStatusOf(bank, "lou", now).value);
  });

  it("[AN7] tells what somebody in view has not, as something else than that they are not there", () => {
    const asked = (id: string, teammate: string) => {
      const answers = [activityAccess(bank, teammate, "manageUsers"), passwordExpiryOf(bank, teammate, now)];
      return answers.map((decision) =>
        forActor(bank, actorIn(bank, id), decision as Explainable, { teammate }),
      );
    };
    expect(asked("lee", "lou")).toEqual([
      { value: false, because: ["ST11"], facts: { ST11: { case: "noProfile" } } },
      { value: null, because: ["ST11"], facts: { ST11: { case: "noPassword" } } },
    ]);
    expect(asked("lou", "ida")).toEqual([
      { value: false, because: ["ST11"] },
      { value: null, because: ["ST11"] },
    ]);
  });

  it("[AN7] tells actors their own refusal, with its facts", () => {
    const launched = {
      adminUserName: "mia",
      adminUserDomain: "vendor.example",
      originalRole: "full",
    } as const;
    const body = { type: "assets/delete", asset: "quote" } as const;
    const current: Workspace = { level: "tenant" };
    const settings = { base: false, fullAccess: false, decryption: false };
    const closed = aTenantLike(bank).after({ type: "helpDesk/choose", settings }).build();
    const refused = told(closed, { kind: "helpDesk", ...launched, current }, body);
    expect([refused.because, messageOf(refused)]).toEqual([["HD1"], "Access Denied"]);
    const partner = told(bank, { kind: "partner", ...launched, current }, body);
    expect(partner.facts?.CL1).toEqual({ digitalChannelsEnabled: false, provisioningCompleted: false });
    const pia = { ...invitation, teammate: "pia", email: "pia@tenant.example", toBeAccepted: true };
    const invited = aTenantLike(bank).after(pia).build();
    const pending = told(invited, { kind: "teammate", id: "pia", current }, body);
    expect(pending.facts).toEqual({ IV5: { case: "awaited" } });
  });

  it("[AN7] drops the facts of rules that are not named", () => {
    const facts = { PW2: { minAgeDays: 1, fromMilli: 5 }, PW4: { history: 2 } };
    const refused: Explainable = { value: false, because: ["PW4"], facts };
    expect(forActor(bank, lee, refused, {}).facts).toEqual({ PW4: { history: 2 } });
  });

  it("[ST10] what is inherited counts as nothing, and a subject that is none is out of view", () => {
    const refused: Explainable = { value: false, because: ["PW4"], facts: { PW4: { history: 2 } } };
    const system = Object.create({ kind: "system" }) as Actor;
    expect(forActor(bank, system, refused, {})).toEqual({ value: false, because: ["ST11"] });
    const inherited = Object.create({ asset: "quote" }) as Subject;
    for (const subject of [undefined, null, 7, [], inherited, { asset: 7 }, { teammate: null }]) {
      expect(forActor(bank, lee, refused, subject as Subject).because).toEqual(["ST11"]);
    }
    expect(forActor(bank, lee, refused, {}).because).toEqual(["PW4"]);
  });

  it("[AN2] what is left of a refusal holds for no time, if what was left out may", () => {
    const refused: Explainable = { value: false, because: ["RL4", "PW2"], validUntil: 5 };
    expect(forActor(bank, lee, refused, {})).toEqual({ value: false, because: ["RL4"] });
  });
});
