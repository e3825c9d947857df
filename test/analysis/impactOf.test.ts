import { describe, expect, it } from "vitest";
import type { Tenant } from "tenant-policy";
import { difference, impactOf } from "tenant-policy/analysis";
import { aTenant, aTenantLike, commandIn, type CommandSketch } from "tenant-policy/testing";
import { crowd } from "./crowd.ts";

const tenant = crowd();
const desk = { level: "team", group: "loans", team: "desk" } as const;

function impact(sketch: CommandSketch): ReturnType<typeof impactOf> {
  return impactOf(tenant, commandIn(tenant, sketch));
}

describe("the impact of a command", () => {
  it("[AN4] says what an app gains for whom, once it is shared", () => {
    const { value } = impactOf(tenant, [
      commandIn(tenant, { type: "assets/withdraw", asset: "mobile", from: desk, withdrawal: "w-9" }),
    ]);
    const said = value?.assets.map(({ action, change, before, count }) => [
      action,
      change,
      before?.role,
      count,
    ]);
    expect(said).toEqual(
      expect.arrayContaining([
        ["use", "lost", "limited", 2],
        ["view", "lost", "limited", 2],
        ["use", "narrowed", "owner", 3],
      ]),
    );
  });

  it("[AN4] [AS27] sets whoever holds a lock apart from those of their class", () => {
    const unlocking = impact({ type: "assets/unlock", asset: "letter" }).value?.assets ?? [];
    const editing = unlocking.filter(({ action }) => action === "edit");
    expect(editing.map(({ change, before, count }) => [change, before?.role, before?.home, count])).toEqual([
      ["gained", "full", { level: "tenant" }, 2],
      // Of two in this group, ann held the lock.
      ["gained", "limited", { level: "group", group: "loans" }, 1],
      ["gained", "limited", desk, 2],
    ]);
    expect(editing[1]?.witness.teammate).toBe("abe");
  });

  it("[AN4] [AS27] tells two holders of one group apart, each on their own asset", () => {
    const held = aTenantLike(tenant)
      .withAsset("memo", { kind: "template", in: "loans", lockedBy: "abe" })
      .withAsset("note", { kind: "template", in: "desk", lockedBy: "leo" })
      .build();
    const unlocked = aTenantLike(held)
      .after({ type: "assets/unlock", asset: "letter" })
      .after({ type: "assets/unlock", asset: "memo" })
      .after({ type: "assets/unlock", asset: "note" })
      .build();
    const loans = (difference(held, unlocked, 0).value?.assets ?? []).filter(
      ({ action, before }) => action === "edit" && before?.home.level === "group",
    );
    expect(loans.map(({ change, count }) => [change, count])).toEqual([["gained", 4]]);
  });

  it("[AN4] [AS27] counts nobody for a lock whose holder is gone, too", () => {
    const without = aTenantLike(tenant)
      .after({ type: "teammates/remove", teammate: "ann" })
      .after({ type: "assets/unlock", asset: "letter" })
      .build();
    const editing = (difference(tenant, without, 0).value?.assets ?? []).filter(
      ({ action, assetKind, before, after }) =>
        action === "edit" && assetKind === "template" && before?.home.level === "group" && after !== null,
    );
    expect(editing.map(({ change, count }) => [change, count])).toEqual([["gained", 1]]);
  });

  it("[AN4] tells what may be done everywhere from what may be done in each place by itself", () => {
    const [everywhere, there] = (["template", "service"] as const).map((kind) =>
      aTenant().withGroup("loans").withAsset("thing", { kind }).build(),
    ) as [Tenant, Tenant];
    const viewing = (difference(everywhere, there, 0).value?.assets ?? []).filter(
      ({ action }) => action === "view",
    );
    expect(viewing.map(({ change, count }) => [change, count])).toEqual([["narrowed", 1]]);
    const back = (difference(there, everywhere, 0).value?.assets ?? []).filter(
      ({ action }) => action === "view",
    );
    expect(back.map(({ change, count }) => [change, count])).toEqual([["widened", 1]]);
  });

  it("[not AN4] is nothing where the list of places holds all that are reached", () => {
    // Teams stand in the order of their ids there, and by group in the list of shares.
    const bank = aTenant()
      .withGroup("a")
      .withGroup("b")
      .withTeam("yan", { in: "b" })
      .withTeam("zoe", { in: "a" });
    const [everywhere, shared] = [
      bank.withAsset("thing", { kind: "template" }).build(),
      bank.withApp("thing", { sharedWith: ["a", "b", "yan", "zoe"] }).build(),
    ];
    const using = (difference(everywhere, shared, 0).value?.assets ?? []).filter(
      ({ action }) => action === "use",
    );
    expect(using).toEqual([]);
  });

  const insurance = { level: "group", group: "insurance" } as const;
  const loans = { level: "group", group: "loans" } as const;
  const bank = aTenant()
    .withGroup("loans")
    .withGroup("insurance")
    .withTeam("desk", { in: "loans" })
    .withTeammate("ann", { role: "limited", in: "loans" })
    .withTeammate("lia", { role: "limited", in: "desk" })
    .withApp("chat", { sharedWith: ["loans", "desk", "insurance"] })
    .withAsset("letter", { kind: "template" })
    .build();

  function shifts(sketch: CommandSketch, start = bank): readonly (readonly unknown[])[] {
    const { value } = impactOf(start, commandIn(start, sketch));
    return (value?.assets ?? [])
      .filter(({ action }) => action === "use")
      .map(({ assetKind, before, change, count }) => [assetKind, before?.role, change, count]);
  }

  const withdrawing: CommandSketch = {
    type: "assets/withdraw",
    asset: "chat",
    from: desk,
    withdrawal: "w-1",
  };

  it("[AN4] says that a withdrawn share of an app narrows, and takes all from whoever had no other place", () => {
    expect(shifts(withdrawing)).toEqual([
      ["app", "limited", "narrowed", 1],
      ["app", "limited", "lost", 1],
      ["app", "owner", "narrowed", 1],
    ]);
  });

  it("[AN4] says that sharing an app widens, and gives it to whoever had no place", () => {
    const less = aTenantLike(bank)
      .after(withdrawing)
      .after({ type: "assets/completeWithdrawal", asset: "chat", from: desk, withdrawal: "w-1" })
      .build();
    expect(shifts({ type: "assets/share", asset: "chat", with: desk }, less)).toEqual([
      ["app", "limited", "widened", 1],
      ["app", "limited", "gained", 1],
      ["app", "owner", "widened", 1],
    ]);
  });

  it.each([
    ["a team of the group narrows", "ann", desk, "narrowed"],
    ["the group of the team widens", "lia", loans, "widened"],
    ["another group is other places", "ann", insurance, "moved"],
    ["a group beside it is other places", "lia", insurance, "moved"],
    ["the tenant widens", "lia", { level: "tenant" }, "widened"],
  ] as const)(
    "[AN4] says that a move to %s, of lists and of what may be done everywhere",
    (_, who, to, change) => {
      expect(shifts({ type: "teammates/move", teammate: who, to })).toEqual([
        ["app", "limited", change, 1],
        ["template", "limited", change, 1],
      ]);
    },
  );

  it("[AN4] finds a witness who did not change among many who did", () => {
    const many = Array.from({ length: 70 }, (_, number) => `agent-${number}`);
    const crowded = many.reduce(
      (builder, id) => builder.withTeammate(id, { role: "readOnly", in: "loans" }),
      aTenantLike(tenant),
    );
    const before = crowded.build();
    const raised = many
      .slice(1)
      .reduce((builder, teammate) => builder.after({ type: "teammates/recordLogIn", teammate }), crowded)
      .after({ type: "subscription/changeEntitlements", entitlements: ["secureMediaHandling"] })
      .build();
    const seen = (difference(before, raised, 0).value?.permissions ?? []).filter(
      ({ subject, before: was, after: is }) =>
        subject.kind === "setting" && was?.role === "readOnly" && was.home.level === "group" && is !== null,
    );
    expect(seen.map(({ count, witness }) => [count, witness.teammate])).toContainEqual([1, "agent-0"]);
  });

  it("[AN4] covers settings, sign-ins, support and what is due", () => {
    const settings = { base: false, fullAccess: true, decryption: false };
    expect(impact({ type: "helpDesk/choose", settings }).value?.helpDesk.length).toBeGreaterThan(0);
    const list: CommandSketch = { type: "networkAccess/chooseManagementList", addresses: ["192.0.2.0/24"] };
    expect(impact(list).value?.signIn.groups.length).toBeGreaterThan(0);
    expect(impact({ type: "privacy/allowEmbedding", isOn: true }).value?.settings).toHaveLength(1);
  });

  it("[AN2] holds as long as what is due in it", () => {
    const set = commandIn(tenant, { type: "teammates/recordPasswordChange", teammate: "ann" });
    const policy = { renewWithoutOtp: false, minAgeDays: 0, maxAgeDays: 30, history: 0 };
    const choosing = commandIn(tenant, { type: "passwords/choosePolicy", policy });
    expect(impactOf(tenant, [set, choosing]).validUntil).toBe(set.at + 30 * 86_400_000);
    expect(impactOf(tenant, [set]).validUntil).toBeUndefined();
    const bounce = commandIn(tenant, { type: "bounceList/recordBounce", email: "a@b.example" });
    expect(impactOf(tenant, [bounce]).validUntil).toBe(bounce.at + 7 * 86_400_000);
  });

  it("[not AN4] is null for what is refused, with its rules, and for a malformed tenant", () => {
    expect(impact({ type: "privacy/allowEmbedding", isOn: true, by: "ann" })).toMatchObject({
      value: null,
      because: ["ST8"],
    });
    const command = commandIn(tenant, { type: "privacy/allowEmbedding", isOn: true });
    expect(impactOf({} as Tenant, command)).toEqual({ value: null, because: ["ST17"] });
    expect(impactOf(tenant, []).value?.permissions).toEqual([]);
  });
});

describe("a difference", () => {
  it("[ST10] [ST17] is null of a malformed tenant, and at no instant", () => {
    expect(difference(tenant, {} as Tenant, 0)).toEqual({ value: null, because: ["ST17"] });
    expect(difference({} as Tenant, tenant, 0)).toEqual({ value: null, because: ["ST17"] });
    expect(difference(tenant, tenant, Number.NaN)).toEqual({ value: null, because: ["ST10"] });
  });
});
