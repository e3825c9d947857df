import { describe, expect, it } from "vitest";
import {
  type Actor,
  type CommandType,
  commandTypes,
  decideExecute,
  entriesOf,
  type Ledger,
  type Entry,
  type Tenant,
} from "tenant-policy";
import {
  type Classes,
  classesOf,
  type CommandOption,
  commandsFor,
  foundAfter,
  type TargetGroup,
} from "tenant-policy/analysis";
import { aTenant, aTenantLike, commandIn } from "tenant-policy/testing";
import { groundOf, trialsOf } from "../../src/analysis/trials.ts";
import { crowd } from "./crowd.ts";

const tenant = crowd();
const at = Date.parse("2025-03-01T09:00:00Z");
const atTenant = { level: "tenant" } as const;
const atLoans = { level: "group", group: "loans" } as const;
const olga: Actor = { kind: "teammate", id: "olga", current: atTenant };
const finn: Actor = { kind: "teammate", id: "finn", current: atTenant };
const ann: Actor = { kind: "teammate", id: "ann", current: atLoans };

function optionIn(of: Tenant | Classes, by: Actor, type: CommandType): CommandOption {
  return commandsFor(of, by, at).value?.find((each) => each.type === type) as CommandOption;
}

function targetsIn(of: Tenant, by: Actor, type: CommandType): readonly TargetGroup[] {
  const option = optionIn(of, by, type);
  return option.isPossible ? (option.targets ?? []) : [];
}

const idsOf = (targets: readonly TargetGroup[]): readonly (readonly string[])[] =>
  targets.map(({ members }) => entriesOf(members as Ledger<Entry>).map(({ id }) => id));

describe("the commands of an actor", () => {
  it("[AN5] are told for every type, in one order, as plain JSON that is deeply frozen", () => {
    const options = commandsFor(tenant, finn, at);
    expect(options.because).toEqual(["AN5"]);
    expect(options.value?.map(({ type }) => type)).toEqual(commandTypes);
    expect(JSON.parse(JSON.stringify(options))).toEqual(options);
    expect(Object.isFrozen(targetsIn(tenant, finn, "teammates/remove")[0])).toBe(true);
  });

  it("[AN5] [TM4] [TM9] name what they can be about by class, without whom a rule excepts", () => {
    const targets = targetsIn(tenant, finn, "teammates/remove");
    expect(
      targets.map(({ thing, traits, count }) => [thing, (traits as { role: string }).role, count]),
    ).toEqual([
      ["teammate", "full", 1],
      ["teammate", "limited", 2],
      ["teammate", "limited", 2],
      ["teammate", "limited", 2],
      ["teammate", "readOnly", 2],
      ["teammate", "restricted", 2],
    ]);
    expect(idsOf(targets)[0]).toEqual(["fay"]);
    const pages = foundAfter({ groups: targets }, null, 100);
    expect(pages.entries.map(({ id }) => id)).not.toContain("finn");
    expect(pages.entries.length).toBe(11);
  });

  it("[AN5] [AS12] name assets by class, and everything else by its kind", () => {
    expect(idsOf(targetsIn(tenant, ann, "assets/unlock"))).toEqual([["invoice", "letter"]]);
    const groups = targetsIn(tenant, olga, "workspaces/renameGroup");
    expect(groups.map(({ thing, id, traits, count }) => [thing, id, traits, count])).toEqual([
      ["group", "group", null, 2],
    ]);
    expect(idsOf(targetsIn(tenant, olga, "userProfiles/copy"))).toEqual([["managers"]]);
    expect(optionIn(tenant, olga, "timeZone/choose")).toEqual({
      type: "timeZone/choose",
      isPossible: true,
      targets: null,
    });
  });

  it("[AN5] [TM7] hold an invitation to be sent again only where the list of domains still allows its address", () => {
    const listed = aTenantLike(tenant)
      .withTeammate("nell", { role: "limited", in: "loans", toBeAccepted: true, email: "nell@other.example" })
      .after({ type: "emailDomains/choose", domains: ["other.example"] })
      .build();
    expect(idsOf(targetsIn(listed, finn, "teammates/resendInvitation"))).toEqual([["nell"]]);
    expect(idsOf(targetsIn(listed, finn, "teammates/revokeInvitation"))).toEqual([["nell", "nils", "nora"]]);
  });

  it("[AN5] [BL10] hold an address that can be taken off only while it is on the list", () => {
    const listed = aTenantLike(tenant)
      .after({ type: "bounceList/recordBounce", email: "eve@bank.example" })
      .build();
    const options = (now: number): unknown =>
      commandsFor(listed, olga, now).value?.find(({ type }) => type === "bounceList/takeOff");
    const { addedAtMilli } = entriesOf(listed.bounceList.entries)[0] ?? { addedAtMilli: 0 };
    expect(options(addedAtMilli + 1)).toMatchObject({ isPossible: true, targets: [{ count: 1 }] });
    expect(options(addedAtMilli + 400 * 86_400_000)).toMatchObject({ isPossible: false, because: ["ST11"] });
  });

  it("[AN5] take names that are free, also those of what is gone", () => {
    const taken = aTenantLike(tenant)
      .withGroup("new-1")
      .withTeam("new-1", { in: "loans" })
      .withTeammate("new-1", { role: "limited", email: "new-1@new.example" })
      .withUserProfile("new-1", { kind: "supervisor" })
      .withAsset("new-1", { kind: "template" })
      .after({ type: "channels/add", channel: "new-1", kind: "chat" })
      .after({ type: "channels/remove", channel: "new-1" })
      .after({ type: "profileKey/regenerate", keyId: "new-1" })
      .after({ type: "assets/withdraw", asset: "web", from: atLoans, withdrawal: "new-1" })
      .build();
    for (const type of [
      "workspaces/addGroup",
      "workspaces/addTeam",
      "teammates/invite",
      "teammates/changeEmail",
      "userProfiles/create",
      "assets/make",
      "assets/withdraw",
      "channels/add",
      "profileKey/regenerate",
    ] as const) {
      expect([type, optionIn(taken, olga, type).isPossible]).toEqual([type, true]);
    }
  });

  it("[AN5] [TM7] invite to a domain that the list allows", () => {
    const listed = aTenantLike(tenant).after({ type: "emailDomains/allow", domain: "bank.example" }).build();
    expect(optionIn(listed, olga, "teammates/invite").isPossible).toBe(true);
  });

  it("[AN5] are the same from classes", () => {
    const classes = classesOf(tenant).value as Classes;
    expect(commandsFor(classes, ann, at)).toEqual(commandsFor(tenant, ann, at));
  });
});

describe("the reasons against a command", () => {
  it("[AN5] are the rules that each such command breaks", () => {
    expect(optionIn(tenant, ann, "teammates/changeRole")).toEqual({
      type: "teammates/changeRole",
      isPossible: false,
      because: ["TM5"],
    });
    expect(optionIn(tenant, olga, "subscription/completeProvisioning")).toMatchObject({ because: ["ST9"] });
  });

  it("[AN5] are those of one that breaks as few as possible, if each breaks another one", () => {
    const option = optionIn(tenant, olga, "assets/leaveShare");
    expect(option).toMatchObject({ isPossible: false, because: ["AS10"] });
  });

  it("[ST11] say that there is nothing which it could be about", () => {
    const empty = aTenant().build();
    const owner: Actor = { kind: "teammate", id: "owner", current: atTenant };
    for (const type of [
      "assets/rename",
      "assets/leaveShare",
      "channels/remove",
      "userProfiles/delete",
    ] as const) {
      expect(optionIn(empty, owner, type)).toEqual({ type, isPossible: false, because: ["ST11"] });
    }
  });

  it("[WS2] name a wrong workspace with every type", () => {
    const astray: Actor = { kind: "teammate", id: "ann", current: atTenant };
    const options = commandsFor(tenant, astray, at).value ?? [];
    for (const option of options.filter(
      ({ type }) => type.startsWith("assets/") && type !== "assets/completeWithdrawal",
    )) {
      expect(option).toMatchObject({
        isPossible: false,
        because: expect.arrayContaining(["WS2"]) as unknown,
      });
    }
  });
});

describe("nobody's commands", () => {
  it.each<[string, Actor]>([
    ["who is not there", { kind: "teammate", id: "nobody", current: atTenant }],
    ["who has not accepted their invitation", { kind: "teammate", id: "nils", current: atLoans }],
    ["who is malformed", { kind: "teammate", id: "ann", current: { level: "planet" } } as never],
    ["who is of no kind", { kind: "robot" } as never],
    ["who is nothing", null as never],
  ])("[ST11] [IV5] [ST3] are null, with the reasons of a command by somebody %s", (_, by) => {
    const command = { ...commandIn(tenant, { type: "privacy/allowEmbedding", isOn: true }), by };
    const { because } = decideExecute(tenant, command);
    expect(commandsFor(tenant, by, at)).toMatchObject({ value: null, because });
  });

  it("[ST10] [ST17] are null at no instant and in a malformed tenant", () => {
    expect(commandsFor(tenant, olga, NaN)).toEqual({ value: null, because: ["ST10"] });
    expect(commandsFor({} as Tenant, olga, at)).toEqual({ value: null, because: ["ST17"] });
  });
});

describe("what is tried", () => {
  const triedIn = (of: Tenant, by: Actor): number => {
    const ground = groundOf(classesOf(of).value as Classes, { by, at });
    return commandTypes
      .flatMap((type) => trialsOf(ground, type).trials)
      .reduce((sum, { bodies }) => sum + bodies.length, 0);
  };

  it("[AN9] is no more with three hundred more teammates and assets, more channels and bounced addresses of the same classes", () => {
    let builder = aTenantLike(tenant)
      .after({ type: "channels/add", channel: "first", kind: "chat" })
      .after({ type: "bounceList/recordBounce", email: "first@bank.example" });
    const few = builder.build();
    for (let each = 0; each < 300; each += 1) {
      builder = builder
        .withTeammate(`more-${each}`, { role: "limited", in: "loans" })
        .withAsset(`more-${each}`, { kind: "flow" });
    }
    const many = builder
      .after({ type: "channels/add", channel: "second", kind: "chat" })
      .after({ type: "bounceList/recordBounce", email: "second@bank.example" })
      .build();
    for (const by of [olga, ann, { kind: "system" } as const]) {
      expect(triedIn(many, by)).toBe(triedIn(few, by));
      expect(triedIn(few, by)).toBeGreaterThan(100);
    }
  });
});
