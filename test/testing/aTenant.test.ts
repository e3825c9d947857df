import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type Actor,
  assetKinds,
  checkHelpDeskSettings,
  entriesOf,
  parseTenant,
  passwordExpiryOf,
  roles,
  serializeTenant,
  type Tenant,
  transition,
  type Workspace,
} from "tenant-policy";
import {
  actorIn,
  type ActorSketch,
  assetIn,
  aTenant,
  aTenantLike,
  commandIn,
  defaultAtMilli,
  personIn,
  teammateIn,
  userProfileIn,
  workspaceIn,
} from "tenant-policy/testing";
import { bank } from "../laws/examples.ts";

const loans: Workspace = { level: "group", group: "loans" };
const legal: Workspace = { level: "team", group: "loans", team: "legal" };

const small = aTenant()
  .withGroup("loans")
  .withGroup("cards", { name: "Cards and credit" })
  .withTeam("legal", { in: "loans" })
  .withUserProfile("clerks", { kind: "supervisor" });

/** The tenant as it may have been stored before DL6: nobody decrypts logs. */
function withoutDecryption(tenant: Tenant): Tenant {
  const stored = JSON.parse(serializeTenant(tenant)) as {
    teammates: { records: { decryptsLogs: boolean }[] };
  };
  for (const record of stored.teammates.records) record.decryptsLogs = false;
  return parseTenant(stored).value ?? expect.unreachable();
}

describe("a tenant that is built", () => {
  it("is a real one: what the library stores, it reads back unchanged", () => {
    const tenant = small.withTeammate("ann", { role: "limited", in: "legal", userProfile: "clerks" }).build();
    expect(parseTenant(serializeTenant(tenant)).value).toEqual(tenant);
  });

  it("begins with one Owner and the documented defaults, or with what is said", () => {
    const plain = aTenant().build();
    expect(entriesOf(plain.teammates.records).map(({ id, role }) => [id, role])).toEqual([
      ["owner", "owner"],
    ]);
    expect(plain.helpDesk).toEqual(
      checkHelpDeskSettings({ base: true, fullAccess: true, decryption: false }).value,
    );
    const owner = { id: "olga", email: "olga@bank.example" };
    const other = aTenant({ id: "bank", owner, at: 5 }).build();
    expect([other.id, teammateIn(other, "olga").createdAtMilli]).toEqual(["bank", 5]);
  });

  it("does not begin with what no tenant can be", () => {
    expect(() => aTenant({ timeZone: "Mars/Olympus" })).toThrow("(TZ1)");
  });

  it("has groups and teams, named as they are called or otherwise", () => {
    const { workspaces } = small.build();
    expect(entriesOf(workspaces.groups)).toEqual([
      { id: "cards", name: "Cards and credit" },
      { id: "loans", name: "loans" },
    ]);
    expect(entriesOf(workspaces.teams)).toEqual([{ id: "legal", group: "loans", name: "legal" }]);
  });

  it("has teammates with all that they were given", () => {
    const traits = {
      role: "restricted",
      email: "Rita@bank.example",
      decryptsLogs: true,
      apps: ["botBuilder"],
      botRoles: ["oneClickTesting"],
      hasRemoteAccess: true,
      userProfile: "clerks",
      createdAtMilli: 1_000,
      lastLogInAtMilli: 2_000,
      passwordSetAtMilli: 3_000,
    } as const;
    const tenant = small.withTeammate("rita", { ...traits, in: legal }).build();
    expect(teammateIn(tenant, "rita")).toMatchObject({ ...traits, home: legal });
  });

  it.each(roles)("has teammates of the role %s, with and without decryption", (role) => {
    const tenant = small
      .withTeammate("one", { role, decryptsLogs: true })
      .withTeammate("two", { role, decryptsLogs: false })
      .build();
    expect(["one", "two"].map((id) => teammateIn(tenant, id).decryptsLogs)).toEqual([true, false]);
  });

  it("has teammates whose ids no address can hold", () => {
    const tenant = small
      .withTeammate("Ann of Loans", { role: "full" })
      .withTeammate("__proto__", { role: "full" });
    expect(teammateIn(tenant.build(), "Ann of Loans").email).toBe("Ann-of-Loans@tenant.example");
    expect(teammateIn(tenant.build(), "__proto__").email).toBe("__proto__@tenant.example");
  });

  it("invites into a domain that is allowed", () => {
    const tenant = aTenant()
      .after({ type: "emailDomains/choose", domains: ["bank.example"] })
      .withTeammate("ann", { role: "full" })
      .build();
    expect(teammateIn(tenant, "ann").email).toBe("ann@bank.example");
  });

  it("has user profiles with their permissions", () => {
    const modules = { provisioning: { level: "edit", toggles: { manageUsers: true } } } as const;
    const tenant = small.withUserProfile("all", {
      kind: "administrator",
      name: "All",
      access: "all",
      modules,
    });
    expect(userProfileIn(tenant.build(), "all")).toEqual({
      id: "all",
      name: "All",
      kind: "administrator",
      access: "all",
      modules,
    });
    expect(userProfileIn(small.build(), "clerks")).toEqual({
      id: "clerks",
      name: "clerks",
      kind: "supervisor",
      access: "specific",
      modules: {},
    });
  });

  it("has apps with their shares and withdrawals", () => {
    const tenant = small
      .withApp("mobile", { sharedWith: ["loans"], withdrawingFrom: ["legal", "cards"] })
      .withApp("chat", { in: "loans", name: "Loans chat" })
      .build();
    expect(assetIn(tenant, "mobile")).toMatchObject({
      kind: "app",
      name: "mobile",
      madeAt: { level: "tenant" },
      sharedWith: [loans],
    });
    expect(assetIn(tenant, "mobile").withdrawingFrom).toHaveLength(2);
    expect(assetIn(tenant, "chat")).toMatchObject({ name: "Loans chat", madeAt: loans, sharedWith: [] });
  });

  it("has assets of every kind that can be made, and locks", () => {
    const tenant = small
      .withTeammate("ann", { role: "limited", in: "loans" })
      .withAsset("letter", { kind: "template", in: "loans", lockedBy: "ann" })
      .build();
    const before = small
      .withTeammate("ann", { role: "limited", in: "loans" })
      .withAsset("letter", { kind: "template", in: "loans" });
    const by = actorIn(tenant, "ann");
    const locked = transition(before.build(), {
      type: "assets/lock",
      asset: "letter",
      by,
      at: defaultAtMilli,
    });
    expect(assetIn(tenant, "letter").lockedBy).not.toBeNull();
    expect(assetIn(tenant, "letter")).toEqual(assetIn(locked.tenant, "letter"));
    const made = assetKinds.filter((kind) => {
      try {
        return assetIn(small.withAsset("it", { kind }).build(), "it").kind === kind;
      } catch {
        return false;
      }
    });
    expect(made).toContain("number");
    expect(made.length).toBeGreaterThan(5);
  });

  it("has channels with their overrides", () => {
    const tenant = small
      .withChannel("web", { kind: "chat" })
      .withChannel("mail", { kind: "email", overrides: { idleMinutes: 5 } })
      .build();
    expect(entriesOf(tenant.channels.channels)).toEqual([
      { id: "mail", kind: "email", overrides: { idleMinutes: 5 } },
      { id: "web", kind: "chat", overrides: {} },
    ]);
  });

  it("comes after any command, by an Owner, by the system or by whoever is named", () => {
    const tenant = small
      .withTeammate("ann", { role: "full" })
      .after({ type: "privacy/allowEmbedding", isOn: true })
      .after({ type: "subscription/switchDigitalChannels", isOn: true })
      .after({
        type: "teammates/invite",
        teammate: "bo",
        email: "bo@x.example",
        role: "limited",
        home: loans,
        by: "ann",
        at: 7,
      })
      .build();
    expect(tenant.privacy.allowsEmbedding).toBe(true);
    expect(tenant.subscription.digitalChannelsEnabled).toBe(true);
    expect(teammateIn(tenant, "bo").createdAtMilli).toBe(7);
  });

  it("gives its commands after the instant it was begun with, a millisecond apart", () => {
    const tenant = aTenant({ at: 9 })
      .withTeammate("ann", { role: "full" })
      .withGroup("loans")
      .withTeammate("bo", { role: "full" })
      .build();
    const made = ["owner", "ann", "bo"].map((id) => teammateIn(tenant, id).createdAtMilli);
    expect(made).toEqual([9, 10, 12]);
  });

  it("has come about in the minute before `defaultAtMilli`, when commands are given to it", () => {
    const tenant = aTenant().withTeammate("ann", { role: "full" }).build();
    const made = ["owner", "ann"].map((id) => teammateIn(tenant, id).createdAtMilli);
    expect(made).toEqual([defaultAtMilli - 60_000, defaultAtMilli - 59_999]);
  });

  it("goes on after a step that says when, and is not set back by an earlier one", () => {
    const allow = (isOn: boolean, at: number) => ({ type: "privacy/allowEmbedding", isOn, at }) as const;
    const tenant = aTenant({ at: 9 })
      .after(allow(true, 500))
      .withTeammate("ann", { role: "full" })
      .after(allow(false, 20))
      .withTeammate("bo", { role: "full" })
      .build();
    const made = ["ann", "bo"].map((id) => teammateIn(tenant, id).createdAtMilli);
    expect(made).toEqual([501, 503]);
  });

  it("has teammates who all set their passwords just now", () => {
    const passwordSetAtMilli = defaultAtMilli;
    const before = aTenant()
      .withTeammate("ann", { role: "full", passwordSetAtMilli })
      .withTeammate("bo", { role: "full", passwordSetAtMilli });
    const reset = before.after({ type: "teammates/resetPassword", teammate: "ann" });
    const tenant = reset.withTeammate("cy", { role: "full", passwordSetAtMilli }).build();
    expect(teammateIn(tenant, "cy").passwordSetAtMilli).toBe(defaultAtMilli);
    expect(teammateIn(tenant, "ann").passwordResetAtMilli).toBe(defaultAtMilli + 1);
  });

  it("goes on from a stored one", () => {
    const larger = aTenantLike(bank)
      .withGroup("cards")
      .withTeammate("new", { role: "full", in: "cards", email: "new@retail-bank.example" });
    expect(teammateIn(larger.build(), "new").home).toEqual({ level: "group", group: "cards" });
    expect(teammateIn(larger.build(), "ann")).toEqual(teammateIn(bank, "ann"));
    expect(() => aTenantLike({} as never)).toThrow("malformed");
  });
});

describe("[ST15] steps that say no instant", () => {
  const email = "eva@mail.example";
  const reference = "CASE-1";
  const bounced = { type: "bounceList/recordBounce", email } as const;
  const entitled = { type: "subscription/changeEntitlements" } as const;

  it("[TM15] let the support team grant decryption to the successor of an Owner", () => {
    const replaced = aTenant()
      .withTeammate("fay", { role: "full" })
      .after({ type: "teammates/replaceOwner", teammate: "owner", successor: "fay", reference });
    expect(teammateIn(replaced.build(), "fay").decryptsLogs).toBe(false);
    const granted = replaced.after({ type: "teammates/grantOwnerDecryption", teammate: "fay", reference });
    expect(teammateIn(granted.build(), "fay").decryptsLogs).toBe(true);
  });

  it("[PW10] let a password be changed after it was reset", () => {
    const tenant = aTenant()
      .withTeammate("ann", { role: "full" })
      .after({ type: "teammates/recordPasswordChange", teammate: "ann" })
      .after({ type: "teammates/resetPassword", teammate: "ann" })
      .build();
    const changed = aTenantLike(tenant).after({ type: "teammates/recordPasswordChange", teammate: "ann" });
    expect(passwordExpiryOf(tenant, "ann", defaultAtMilli + 9).because).toEqual(["PW10"]);
    expect(passwordExpiryOf(changed.build(), "ann", defaultAtMilli + 9).because).toEqual(["PW5"]);
  });

  it("[BL10] let an address bounce again that was taken off the list", () => {
    const off = aTenant().after(bounced).after({ type: "bounceList/takeOff", email });
    const listed = ({ bounceList }: Tenant) => entriesOf(bounceList.entries).map(({ id }) => id);
    expect([off, off.after(bounced)].map((each) => listed(each.build()))).toEqual([[], [email]]);
  });

  it("let entitlements come after others", () => {
    const first = aTenant().after({ ...entitled, entitlements: [] });
    const { subscription } = first.after({ ...entitled, entitlements: ["sso"] }).build();
    expect(subscription.entitlements).toEqual(["sso"]);
  });

  it("let somebody come back as another than had the lock (AS27)", () => {
    const tenant = aTenant()
      .withTeammate("ann", { role: "full" })
      .withAsset("pact", { kind: "template", lockedBy: "ann" })
      .after({ type: "teammates/remove", teammate: "ann" })
      .after({
        ...{ type: "teammates/invite", teammate: "ann", email: "ann@tenant.example", role: "full" },
        ...{ home: { level: "tenant" }, again: true },
      })
      .build();
    const unlock = commandIn(tenant, { type: "assets/unlock", asset: "pact", by: "ann" });
    expect(transition(tenant, unlock)).toBeRefusedBy("AS12");
  });

  it("come after what a tenant of yours tells of, and so do commands", () => {
    let tenant = aTenant().build();
    for (const entitlements of [["sso"], [], ["sso", "logExports"]] as const) {
      const step = transition(tenant, commandIn(tenant, { ...entitled, entitlements }));
      expect(step.tenant.subscription.entitlements).toEqual(entitlements);
      ({ tenant } = step);
    }
    const { subscription } = aTenantLike(tenant)
      .after({ ...entitled, entitlements: [] })
      .build();
    expect(subscription.entitlements).toEqual([]);
  });

  it("do not follow what is dated ahead, as it gives way (SE6)", () => {
    const [near, ahead] = [240_000, 300_001].map((milli) =>
      aTenant()
        .after({ ...entitled, entitlements: ["sso"], at: defaultAtMilli + milli })
        .build(),
    );
    const given = (tenant = near) =>
      commandIn(tenant ?? expect.unreachable(), { ...entitled, entitlements: [] });
    expect([given(near).at, given(ahead).at]).toEqual([defaultAtMilli + 240_001, defaultAtMilli]);
  });
});

describe("a step that the rules accept and that changes nothing", () => {
  const recorded = { type: "teammates/recordPasswordChange", teammate: "ann" } as const;
  const ann = small.withTeammate("ann", { role: "full" });
  const told = "accepted but changes nothing";

  it("fails, and says what it was and by which rules it was accepted", () => {
    const late = () => ann.after(recorded).after({ ...recorded, happenedAtMilli: 5 });
    expect(late).toThrow(told);
    expect(late).toThrow('"happenedAtMilli":5');
    expect(late).toThrow("(ST15)");
  });

  it.each([
    ["a setting that is so already", () => ann.after({ type: "privacy/allowEmbedding", isOn: false })],
    [
      "an event that was told already",
      () =>
        ann
          .after({ ...recorded, happenedAtMilli: defaultAtMilli - 9 })
          .after({ ...recorded, happenedAtMilli: defaultAtMilli - 9 }),
    ],
    [
      "a right that they have",
      () =>
        ann
          .withTeammate("zed", { role: "owner" })
          .after({ type: "teammates/grantDecryption", teammate: "zed" }),
    ],
  ] as const)("fails: %s", (_, step) => {
    expect(step).toThrow(told);
  });

  it("does not fail for what is refused: that says so", () => {
    expect(() => ann.after({ type: "teammates/move", teammate: "ann", to: loans, by: "ann" })).toThrow(
      "is refused",
    );
  });
});

describe("a builder", () => {
  it("is not changed by its steps: two tenants can go on from one", () => {
    const before = small.build();
    const ann = small.withTeammate("ann", { role: "full" });
    const bo = small.withTeammate("bo", { role: "full" });
    expect(small.build()).toBe(before);
    expect(() => teammateIn(bo.build(), "ann")).toThrow();
    expect(teammateIn(ann.build(), "ann").role).toBe("full");
    expect(Object.isFrozen(small)).toBe(true);
  });

  it.each([
    [
      "a home",
      () => small.withTeammate("ann", { role: "full", in: "laons" }),
      'group or team "laons". Did you mean "loans"?',
    ],
    [
      "a user profile",
      () => small.withTeammate("ann", { role: "full", userProfile: "clerk" }),
      'user profile "clerk". Did you mean "clerks"?',
    ],
    [
      "the group of a team",
      () => small.withTeam("fraud", { in: "lones" }),
      'group "lones". Did you mean "loans"? There are: "cards", "loans".',
    ],
    [
      "a share",
      () => small.withApp("app", { sharedWith: ["lgeal"] }),
      'group or team "lgeal". Did you mean "legal"?',
    ],
    ["a withdrawal", () => small.withApp("app", { withdrawingFrom: ["cads"] }), 'Did you mean "cards"?'],
    [
      "the holder of a lock",
      () => small.withAsset("a", { kind: "template", lockedBy: "onwer" }),
      'teammate "onwer". Did you mean "owner"?',
    ],
    [
      "the actor of a command",
      () => small.after({ type: "privacy/allowEmbedding", isOn: true, by: "ower" }),
      'Did you mean "owner"?',
    ],
    [
      "what a command is about",
      () => small.after({ type: "teammates/remove", teammate: "nobody" }),
      'no teammate "nobody". There are: "owner".',
    ],
    [
      "what an event is about",
      () => small.after({ type: "assets/completeWithdrawal", asset: "app", from: loans }),
      'There is no asset "app". There are no assets.',
    ],
  ] as const)("fails where %s does not exist, and says what does", (_, step, told) => {
    expect(step).toThrow(told);
  });

  it("fails where the rules refuse a step, and gives their sentences", () => {
    expect(() => small.withTeammate("ann", { role: "owner", in: "loans" })).toThrow("(TM3)");
    expect(() => small.withTeammate("ann", { role: "full", apps: ["botBuilder"] })).toThrow("(AT3)");
    expect(() => small.withAsset("store", { kind: "profileStore" })).toThrow("(AS23)");
  });

  it.each([
    ["group", "loans", () => small.withGroup("loans"), "ST19"],
    ["team", "legal", () => small.withTeam("legal", { in: "cards" }), "ST19"],
    ["teammate", "owner", () => small.withTeammate("owner", { role: "full" }), "TM10"],
    ["user profile", "clerks", () => small.withUserProfile("clerks", { kind: "standardAgent" }), "ST19"],
    ["asset", "a", () => small.withApp("a").withApp("a"), "ST19"],
    ["asset", "b", () => small.withApp("b").withAsset("b", { kind: "template" }), "ST19"],
    [
      "channel",
      "web",
      () => small.withChannel("web", { kind: "chat" }).withChannel("web", { kind: "email" }),
      "ST19",
    ],
  ] as const)("[ST19] [TM10] fails for a second %s of one id: %s", (thing, id, step, rule) => {
    expect(step).toThrow(`The ${thing} "${id}" exists already (${rule}). Take another id`);
  });

  it("[ST14] leaves the id of what is gone to the rules", () => {
    const gone = small
      .withTeammate("ann", { role: "full" })
      .after({ type: "teammates/remove", teammate: "ann" });
    expect(() => gone.withTeammate("ann", { role: "full" })).toThrow("(ST14)");
  });

  it("fails for a right to decrypt that nobody can give, where no Owner decrypts", () => {
    const without = aTenantLike(withoutDecryption(small.build()));
    for (const role of roles) {
      expect(() => without.withTeammate("ann", { role, decryptsLogs: true })).toThrow("(DL6)");
      const { decryptsLogs } = teammateIn(without.withTeammate("ann", { role }).build(), "ann");
      expect(decryptsLogs).toBe(false);
    }
  });

  it.each([
    [
      "a log-in from before",
      { role: "full", lastLogInAtMilli: 5 },
      "lastLogInAtMilli: asked for 5, came null",
    ],
    ["a password from before", { role: "full", passwordSetAtMilli: 5 }, "passwordSetAtMilli: asked for 5"],
    [
      "a pending invitation that a log-in accepts",
      { role: "full", toBeAccepted: true, lastLogInAtMilli: defaultAtMilli },
      "toBeAccepted: asked for true, came false",
    ],
  ] as const)("fails where the rules leave another teammate than was asked for: %s", (_, traits, told) => {
    expect(() => small.withTeammate("ann", traits)).toThrow(told);
    expect(() => small.withTeammate("ann", traits)).toThrow('another teammate "ann"');
  });

  it("fails where the rules leave another asset than was asked for", () => {
    expect(() => small.withApp("app", { sharedWith: ["loans"], withdrawingFrom: ["loans"] })).toThrow(
      /another asset "app"[^]*sharedWith: asked for \[\{"level":"group","group":"loans"\}\], came \[\]/,
    );
    expect(() => small.withApp("app", { in: "loans", sharedWith: ["loans"] })).toThrow();
    const twice = small.withApp("app", { sharedWith: ["legal", "loans", "legal"] }).build();
    expect(assetIn(twice, "app").sharedWith).toEqual([legal, loans]);
  });

  it.each([
    ["a group", () => small.withGroup("x", { nam: "X" } as never), 'no trait "nam". Did you mean "name"?'],
    ["a team", () => small.withTeam("x", { in: "loans", title: "X" } as never), 'no trait "title"'],
    [
      "a teammate",
      () => small.withTeammate("x", { role: "full", decryptLogs: true } as never),
      '"decryptsLogs"?',
    ],
    [
      "a user profile",
      () => small.withUserProfile("x", { kind: "supervisor", module: {} } as never),
      '"modules"?',
    ],
    ["an app", () => small.withApp("x", { shareWith: ["loans"] } as never), '"sharedWith"?'],
    ["an asset", () => small.withAsset("x", { kind: "bot", lockBy: "ann" } as never), '"lockedBy"?'],
    ["a channel", () => small.withChannel("x", { kind: "chat", override: {} } as never), '"overrides"?'],
    ["whereabouts", () => personIn(small.build(), "owner", { in: "loans" } as never), 'There are: "at".'],
    [
      "an inherited name",
      () => small.withGroup("x", { constructor: "X" } as never),
      'no trait "constructor"',
    ],
    [
      "a group, no object",
      () => small.withGroup("x", "X" as never),
      'traits of a group are an object, such as { name: "Loans" }.',
    ],
    [
      "a team, no object",
      () => small.withTeam("x", "loans" as never),
      'of a team are an object, such as { in: "loans" }.',
    ],
    [
      "a teammate, none",
      () => small.withTeammate("bo", undefined as never),
      'of a teammate are an object, such as { role: "full" }.',
    ],
    [
      "a user profile, none",
      () => small.withUserProfile("x", undefined as never),
      'of a user profile are an object, such as { kind: "supervisor" }.',
    ],
    ["an app, no object", () => small.withApp("x", "X" as never), 'such as { sharedWith: ["loans"] }.'],
    ["an asset, none", () => small.withAsset("x", undefined as never), 'such as { kind: "template" }.'],
    ["a channel, none", () => small.withChannel("x", undefined as never), 'such as { kind: "chat" }.'],
    ["whereabouts, no object", () => personIn(small.build(), "owner", "loans" as never), '{ at: "loans" }.'],
  ] as const)("fails for a trait that does not exist: of %s", (_, step, told) => {
    expect(step).toThrow(told);
  });
});

describe("what exists in a tenant", () => {
  const tenant = small
    .withTeam("cards", { in: "cards" })
    .withTeammate("ann", { role: "limited", in: "loans" })
    .build();

  it("is a person at home, or elsewhere", () => {
    expect(personIn(tenant, "ann")).toEqual({
      kind: "teammate",
      id: "ann",
      role: "limited",
      home: loans,
      current: loans,
      createdAtMilli: teammateIn(tenant, "ann").createdAtMilli,
    });
    expect(personIn(tenant, "ann", { at: "legal" }).current).toEqual(legal);
    expect(personIn(tenant, "ann", { at: { level: "tenant" } }).current).toEqual({ level: "tenant" });
  });

  it("is an actor at home, or elsewhere", () => {
    expect(actorIn(tenant, "ann")).toEqual({ kind: "teammate", id: "ann", current: loans });
    expect(actorIn(tenant, "ann", { at: "legal" })).toEqual({ kind: "teammate", id: "ann", current: legal });
  });

  it("is a workspace under the id of a group or a team, unless both have it", () => {
    expect(workspaceIn(tenant, "loans")).toEqual(loans);
    expect(workspaceIn(tenant, "legal")).toEqual(legal);
    expect(() => workspaceIn(tenant, "cards")).toThrow("Both a group and a team");
    expect(workspaceIn(tenant, { level: "group", group: "cards" })).toEqual({
      level: "group",
      group: "cards",
    });
  });

  it.each([
    ["a person", () => personIn(tenant, "anm"), 'no teammate "anm". Did you mean "ann"?'],
    ["where a person is", () => personIn(tenant, "ann", { at: "lone" }), 'no group or team "lone"'],
    ["an actor", () => actorIn(tenant, "An"), 'Did you mean "ann"?'],
    ["a record", () => teammateIn(tenant, "bob"), 'There are: "ann", "owner".'],
    ["an asset", () => assetIn(tenant, "app"), "There are no assets."],
    ["a user profile", () => userProfileIn(tenant, "clerk"), 'Did you mean "clerks"?'],
    ["a group", () => workspaceIn(tenant, { level: "group", group: "loan" }), 'no group "loan"'],
    [
      "a team",
      () => workspaceIn(tenant, { level: "team", group: "loans", team: "leagl" }),
      'no team "leagl". Did you mean "legal"?',
    ],
    [
      "a team of its group",
      () => workspaceIn(tenant, { level: "team", group: "cards", team: "legal" }),
      "belongs to another group",
    ],
    [
      "a workspace of any kind",
      () => workspaceIn(tenant, { level: "planet" } as never),
      "This is no workspace",
    ],
  ] as const)("fails for %s that is not there", (_, find, told) => {
    expect(find).toThrow(told);
  });
});

describe("a command about what exists", () => {
  const tenant = small
    .withTeammate("ann", { role: "full" })
    .withTeammate("bo", { role: "limited", in: "loans" })
    .build();

  it("is given by whoever is named, at the instant that is named", () => {
    expect(commandIn(tenant, { type: "teammates/remove", teammate: "bo", by: "ann" })).toEqual({
      type: "teammates/remove",
      teammate: "bo",
      by: { kind: "teammate", id: "ann", current: { level: "tenant" } },
      at: defaultAtMilli,
    });
    const mia: Actor = {
      kind: "partner",
      adminUserName: "mia",
      adminUserDomain: "v.example",
      originalRole: "full",
      current: loans,
    };
    const command = commandIn(tenant, {
      type: "assets/make",
      asset: "a",
      kind: "app",
      name: "A",
      by: mia,
      at: 3,
    });
    expect([command.by, command.at]).toEqual([mia, 3]);
  });

  it("[ST20] knows no id of a withdrawal that version 1 began, as it has none", () => {
    const file = new URL("../fixtures/tenant-v1.json", import.meta.url);
    const stored = parseTenant(readFileSync(file, "utf8")).value ?? expect.unreachable("no tenant");
    const from = { level: "team", group: "loans", team: "loans-marketing" } as const;
    const completed = { type: "assets/completeWithdrawal", asset: "cards-app", from } as const;
    expect(transition(stored, commandIn(stored, completed)).decision.value).toBe(true);
    expect(() => commandIn(stored, { ...completed, withdrawal: "w1" })).toThrow("w1");
  });

  it("[IV5] may be given by somebody who has not accepted their invitation, and is refused", () => {
    const pending = small.withTeammate("nils", { role: "owner", toBeAccepted: true });
    const allow = { type: "privacy/allowEmbedding", isOn: true, by: "nils" } as const;
    const command = commandIn(pending.build(), allow);
    expect(command.by).toEqual({ kind: "teammate", id: "nils", current: { level: "tenant" } });
    expect(transition(pending.build(), command)).toBeRefusedOnlyBy("IV5");
    expect(() => pending.after(allow)).toThrow("(IV5)");
    expect(() => pending.withAsset("a", { kind: "template", lockedBy: "nils" })).toThrow("(IV5)");
    expect(commandIn(pending.build(), { ...allow, by: { role: "owner" } }).by).toMatchObject({ id: "owner" });
  });

  it("is given by whoever is described", () => {
    const by = (sketch: ActorSketch) =>
      commandIn(tenant, { type: "assets/make", asset: "a", kind: "app", name: "A", by: sketch }).by;
    expect(by({ role: "full" })).toEqual(actorIn(tenant, "ann"));
    expect(by({ role: "limited", in: "loans" })).toEqual(actorIn(tenant, "bo"));
    expect(by({ role: "limited", in: loans, at: "legal" })).toEqual(actorIn(tenant, "bo", { at: "legal" }));
    const sam = { adminUserName: "sam", adminUserDomain: "vendor.example" };
    expect(by({ kind: "helpDesk", role: "full" })).toEqual({
      ...{ kind: "helpDesk", ...sam, originalRole: "full", current: { level: "tenant" } },
    });
    const mia = { adminUserName: "mia", adminUserDomain: "v.example" };
    expect(by({ kind: "partner", role: "readOnly", at: "legal", ...mia })).toEqual({
      ...{ kind: "partner", ...mia, originalRole: "readOnly", current: legal },
    });
    expect(actorIn(tenant, { kind: "system" })).toEqual({ kind: "system" });
    expect(actorIn(tenant, { role: "full", at: "loans" })).toEqual(actorIn(tenant, "ann", { at: "loans" }));
  });

  it.each([
    [
      "nobody",
      { role: "limited" },
      /no teammate of the role "limited" whose home is \{"level":"tenant"\}\. There are: "ann" \(full, .*"bo" \(limited, /,
    ],
    ["a role that does not exist", { role: "king" }, 'no teammate of the role "king"'],
    ["a place that does not exist", { role: "full", in: "laons" }, 'Did you mean "loans"?'],
    ["where they cannot be", { role: "full", at: "laons" }, 'Did you mean "loans"?'],
    ["a trait that does not exist", { role: "full", home: "loans" }, 'no trait "home"'],
    ["support in no place", { kind: "helpDesk", role: "full", at: "laons" }, 'Did you mean "loans"?'],
    ["support with a home", { kind: "helpDesk", role: "full", in: "loans" }, 'no trait "in"'],
    ["support of no role", { kind: "helpDesk", role: "king" }, "by.originalRole"],
  ] as const)("fails where an actor is described as %s", (_, by, told) => {
    const allow = { type: "privacy/allowEmbedding", isOn: true, by } as never;
    expect(() => commandIn(tenant, allow)).toThrow(told);
  });

  it("fails where more than one are as the actor is described", () => {
    const two = aTenantLike(tenant).withTeammate("cy", { role: "limited", in: "loans" }).build();
    expect(() => actorIn(two, { role: "limited", in: "loans" })).toThrow(
      /more than one teammate [^]*"bo" \(limited, [^]*"cy" [^]*Name one of them\./,
    );
  });

  it("is given by an Owner who decrypts, if there is one", () => {
    const allow = { type: "privacy/allowEmbedding", isOn: true } as const;
    const more = small.withTeammate("abe", { role: "owner", decryptsLogs: false }).build();
    expect(commandIn(more, allow).by).toMatchObject({ id: "owner" });
    const abeAlone = small
      .withTeammate("abe", { role: "owner" })
      .after({ type: "teammates/withdrawDecryption", teammate: "owner" });
    expect(commandIn(abeAlone.build(), allow).by).toMatchObject({ id: "abe" });
  });

  it.each(["abe", "zed"])(
    "is given by the Owner of the start beside another, whatever their names: %s",
    (other) => {
      const allow = { type: "privacy/allowEmbedding", isOn: true } as const;
      for (const decryptsLogs of [true, false]) {
        const two = small.withTeammate(other, { role: "owner", decryptsLogs, createdAtMilli: 5 }).build();
        expect(commandIn(two, allow).by).toMatchObject({ id: "owner" });
        expect(commandIn(withoutDecryption(two), allow).by).toMatchObject({ id: "owner" });
      }
    },
  );

  it("is given by the Owner who came first, where the one of the start is gone", () => {
    const two = small
      .withTeammate("zed", { role: "owner" })
      .withTeammate("abe", { role: "owner" })
      .after({ type: "teammates/removeOwner", teammate: "owner", reference: "CASE-1" })
      .build();
    const allow = { type: "privacy/allowEmbedding", isOn: true } as const;
    expect(commandIn(two, allow).by).toMatchObject({ id: "zed" });
  });

  it.each(["fay", "zed"])("[DL5] is not given by the Owner whom it is about: %s", (other) => {
    const two = aTenant().withTeammate(other, { role: "owner", decryptsLogs: false });
    const granting = { type: "teammates/grantDecryption" } as const;
    const granted = two.after({ ...granting, teammate: other });
    expect(teammateIn(granted.build(), other).decryptsLogs).toBe(true);
    const about = (teammate: string) =>
      commandIn(granted.build(), { type: "teammates/withdrawDecryption", teammate }).by;
    expect([about(other), about("owner")]).toMatchObject([{ id: "owner" }, { id: other }]);
    const alone = commandIn(aTenant().build(), { ...granting, teammate: "owner" });
    expect(alone.by).toMatchObject({ id: "owner" });
  });

  it("is given by an Owner or by the system otherwise", () => {
    expect(commandIn(tenant, { type: "privacy/allowEmbedding", isOn: true }).by).toMatchObject({
      id: "owner",
    });
    expect(commandIn(tenant, { type: "subscription/completeProvisioning" }).by).toEqual({ kind: "system" });
  });

  it("may be one that is refused, also for an id that is taken", () => {
    const taken = commandIn(tenant, { type: "workspaces/addGroup", group: "loans", name: "Loans", by: "bo" });
    expect(transition(tenant, taken)).toBeRefusedBy("ST19");
  });

  it.each([
    [
      "the teammate",
      () => commandIn(tenant, { type: "teammates/remove", teammate: "bob" }),
      'Did you mean "bo"?',
    ],
    [
      "the home",
      () =>
        commandIn(tenant, { type: "teammates/move", teammate: "bo", to: { level: "group", group: "loan" } }),
      'no group "loan"',
    ],
    [
      "the team of a group",
      () =>
        commandIn(tenant, {
          type: "teammates/move",
          teammate: "bo",
          to: { level: "team", group: "cards", team: "legal" },
        }),
      "does not exist",
    ],
    [
      "the profile that is edited",
      () =>
        commandIn(tenant, {
          type: "userProfiles/edit",
          profile: { ...userProfileIn(tenant, "clerks"), id: "clerk" },
        }),
      'Did you mean "clerks"?',
    ],
    [
      "where an actor is",
      () =>
        commandIn(tenant, {
          type: "privacy/allowEmbedding",
          isOn: true,
          by: { kind: "teammate", id: "ann", current: { level: "group", group: "lons" } },
        }),
      'Did you mean "loans"?',
    ],
    [
      "the command",
      () => commandIn(tenant, { type: "teammates/inivte" } as never),
      'Did you mean "teammates/invite"?',
    ],
    [
      "a command of an inherited name",
      () => commandIn(tenant, { type: "constructor" } as never),
      'no command "constructor"',
    ],
  ] as const)("fails where %s does not exist", (_, make, told) => {
    expect(make).toThrow(told);
  });

  it("may make what an edit would need", () => {
    const profile = { ...userProfileIn(tenant, "clerks"), id: "new" };
    expect(transition(tenant, commandIn(tenant, { type: "userProfiles/create", profile }))).toBeAllowed();
  });

  it("fails where it is malformed, with every issue", () => {
    const sketch = { type: "teammates/changeRole", teammate: "bo", role: "king", colour: "red" } as never;
    expect(() => commandIn(tenant, sketch)).toThrow(
      /malformed[^]*role: Expected one of[^]*colour: Unknown property/,
    );
  });
});
