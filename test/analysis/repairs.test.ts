import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  activityAccess,
  type Actor,
  assetAccess,
  type Command,
  type Decision,
  decideExecute,
  entriesOf,
  featureAccess,
  invitationStatusOf,
  isIpAllowed,
  parseTenant,
  type RuleId,
  settingAccess,
  type Tenant,
  transition,
} from "tenant-policy";
import {
  asking,
  type Classes,
  classesOf,
  type Repair,
  repairs,
  type Repairs,
  type YesOrNo,
} from "tenant-policy/analysis";
import { aTenant, aTenantLike, commandIn } from "tenant-policy/testing";
import { runs } from "../thoroughness.ts";
import { crowd } from "./crowd.ts";

const at = Date.parse("2025-03-01T09:00:00Z");
const tenant = crowd();
const olga: Actor = { kind: "teammate", id: "olga", current: { level: "tenant" } };

function repairsOf(of: Tenant | Classes, asked: YesOrNo): Repairs {
  return repairs(of, asked, at).value as Repairs;
}

/** Each command without its envelope. */
function bodiesOf({ steps }: Repair): readonly object[] {
  return steps.map(({ command }) =>
    Object.fromEntries(Object.entries(command).filter(([key]) => key !== "by" && key !== "at")),
  );
}

/** Gives all commands one after the other. */
function after(start: Tenant, { steps }: Repair): Tenant {
  return steps.reduce((state, { command }) => {
    const step = transition(state, command);
    expect(step.decision.value).toBe(true);
    return step.tenant;
  }, start);
}

describe("repairs", () => {
  it("[AN3] turn a refusal, each with who may give it, its impact and its risks", () => {
    const asked = asking(assetAccess, "abe", "edit", "letter");
    const { isRefused, repairs: found, inTheWay, completeUpTo, isComplete } = repairsOf(tenant, asked);
    expect([isRefused, inTheWay, completeUpTo, isComplete]).toEqual([true, [], 1, true]);
    expect(found.map(bodiesOf)).toEqual([[{ type: "assets/unlock", asset: "letter" }]]);
    const [repair] = found as readonly [Repair];
    const [step] = repair.steps;
    expect(step?.issuers.map(({ traits, count, example }) => [traits.role, count, example])).toEqual([
      ["owner", 2, "olga"],
      ["owner", 1, "owner"],
      ["limited", 1, "ann"],
    ]);
    expect([step?.command.by, step?.command.at, step?.risks]).toEqual([
      { kind: "teammate", id: step?.issuers[0]?.example, current: { level: "tenant" } },
      at,
      [],
    ]);
    expect(repair.impact.assets.every(({ change }) => change === "gained")).toBe(true);
    expect(assetAccess(after(tenant, repair), "abe", "edit", "letter").value).toBe(true);
  });

  it("[AN3] [UP7] take several commands only if none does it alone", () => {
    const asked = asking(activityAccess, "ann", "recordTeam");
    const { repairs: found, completeUpTo } = repairsOf(
      aTenant().withTeammate("ann", { role: "limited" }).build(),
      asked,
    );
    expect(completeUpTo).toBe(2);
    expect(found.map((repair) => bodiesOf(repair).map((body) => (body as Command).type))[0]).toEqual([
      "userProfiles/create",
      "teammates/assignUserProfile",
    ]);
    const start = aTenant().withTeammate("ann", { role: "limited" }).build();
    for (const repair of found)
      expect(activityAccess(after(start, repair), "ann", "recordTeam").value).toBe(true);
  });

  it("[AN3] of two commands are found and complete where many teammates and assets have classes of their own", () => {
    const file = new URL("../../examples/tenants/retail-bank.json", import.meta.url);
    const retail = parseTenant(readFileSync(file, "utf8")).value as Tenant;
    const found = repairsOf(retail, asking(assetAccess, "rory", "edit", "arrears-letter"));
    expect([found.completeUpTo, found.isComplete]).toEqual([2, true]);
    expect(found.tried).toBeLessThan(25_000);
    const unlocking = { type: "assets/unlock", asset: "arrears-letter" };
    const changing = { type: "teammates/changeRole", teammate: "rory" };
    expect(found.repairs.map(bodiesOf)).toEqual([
      [{ ...changing, role: "limited" }, unlocking],
      [{ ...changing, role: "full" }, unlocking],
      [
        { type: "teammates/move", teammate: "rory", to: { level: "tenant" } },
        { ...changing, role: "owner" },
      ],
    ]);
  });

  it("[AN3] are about what the question names, and few others, where there are very many", () => {
    let builder = aTenant()
      .withGroup("loans")
      .withTeammate("ann", { role: "limited", in: "loans" })
      .withTeammate("rory", { role: "readOnly", in: "loans" })
      .withAsset("letter", { kind: "template", in: "loans", lockedBy: "ann" });
    for (let count = 0; count < 61; count += 1)
      builder = builder.withUserProfile(`profile-${count}`, { kind: "standardAgent" });
    const found = repairsOf(builder.build(), asking(assetAccess, "rory", "edit", "letter"));
    expect([found.completeUpTo, found.isComplete]).toEqual([1, false]);
    expect(found.repairs.map(bodiesOf)).toContainEqual([
      { type: "teammates/changeRole", teammate: "rory", role: "limited" },
      { type: "assets/unlock", asset: "letter" },
    ]);
  });

  it("[AN3] [ED7] come with those first that let people do the least and risk nothing", () => {
    const listed = aTenantLike(tenant)
      .after({ type: "emailDomains/choose", domains: ["bank.example"] })
      .build();
    const invitation: Command = {
      type: "teammates/invite",
      teammate: "zoe",
      email: "zoe@other.example",
      role: "limited",
      home: { level: "tenant" },
      by: olga,
      at,
    };
    const found = repairs(listed, { ...invitation, by: olga }).value?.repairs ?? [];
    expect(found.flatMap(bodiesOf)).toContainEqual({ type: "emailDomains/allow", domain: "other.example" });
    const risks = found.map(({ steps }) => steps.flatMap((step) => step.risks).length);
    expect(risks).toEqual([...risks].sort());
    const choosing = { type: "emailDomains/choose", domains: ["bank.example", "other.example"] };
    expect(found.flatMap(bodiesOf)).not.toContainEqual(choosing);
    expect(risks.at(-1)).toBeGreaterThan(0);
    for (const repair of found) expect(decideExecute(after(listed, repair), invitation).value).toBe(true);
  });

  it("[AN3] [IP3] shut nobody out and open nothing to everybody before a right is granted", () => {
    const office = aTenant()
      .withTeammate("ann", { role: "limited" })
      .after({ type: "networkAccess/chooseApiList", addresses: ["192.0.2.1"] })
      .build();
    const isEither = asking(
      ({ networkAccess, teammates }: Tenant, who: string, address: string) =>
        isIpAllowed(address, networkAccess.api, "api") ||
        networkAccess.management.entries.length > 0 ||
        entriesOf(teammates.records).some(({ id, decryptsLogs }) => id === who && decryptsLogs),
      "ann",
      "198.51.100.9",
    );
    const found = repairsOf(office, isEither).repairs;
    const types = found.map(({ steps }) => steps[0]?.command.type);
    const granting = types.indexOf("teammates/grantDecryption");
    const shuttingOut = types.indexOf("networkAccess/chooseManagementList");
    expect([granting < 0, shuttingOut < 0, granting < shuttingOut]).toEqual([false, false, true]);
    const opening = found.findIndex(({ steps }) => steps.some(({ risks }) => risks.length > 0));
    expect([opening < 0, granting < opening]).toEqual([false, true]);
  });

  it("[AN3] say which ids and addresses were invented", () => {
    const more = asking(({ teammates }: Tenant) => teammates.owners.all > 2);
    const two = aTenant().withTeammate("ann", { role: "owner" }).build();
    const steps = repairsOf(two, more).repairs.flatMap((repair) => repair.steps);
    const inviting = steps.find(({ command }) => command.type === "teammates/invite");
    expect(inviting?.fresh).toEqual(["new-1", (inviting?.command as { email?: string }).email]);
    const asked = asking(featureAccess, "zoe@tenant.example", "viewPages");
    const named = repairsOf(aTenant().build(), asked).repairs.flatMap((repair) => repair.steps);
    const emails = named.map(({ command, fresh }) => [(command as { email?: string }).email, fresh]);
    expect(emails).toContainEqual(["zoe@tenant.example", []]);
    const leaving = asking(({ assets }: Tenant) =>
      entriesOf(assets.records).some(({ withdrawingFrom }) => withdrawingFrom.length > 0),
    );
    const shared = aTenant()
      .withGroup("loans")
      .withApp("mobile", { sharedWith: ["loans"] })
      .build();
    const withdrawing = repairsOf(shared, leaving).repairs.flatMap((repair) => repair.steps);
    expect(withdrawing.map(({ command, fresh }) => [command.type, fresh])).toEqual([
      ["assets/leaveShare", ["new-1"]],
    ]);
  });

  it("[AN3] know what the question names from words of the library's own", () => {
    const locked = ["a1", "a2", "a3", "template"].reduce(
      (builder, id) => builder.withAsset(id, { kind: "template", in: "loans", lockedBy: "fay" }),
      aTenant()
        .withGroup("loans")
        .withTeammate("ann", { role: "limited", in: "loans" })
        .withTeammate("fay", { role: "full", in: "loans" }),
    );
    const found = repairsOf(locked.build(), asking(assetAccess, "ann", "edit", "template"));
    expect(found.repairs.map(bodiesOf)).toEqual([[{ type: "assets/unlock", asset: "template" }]]);
  });

  it("[AN3] are the same from a request, and from classes", () => {
    const body = { type: "privacy/allowEmbedding", isOn: true } as const;
    const request = { body, by: { ...olga, id: "fay" }, at };
    const found = repairs(tenant, request);
    expect(found.value?.repairs.flatMap(bodiesOf)).toEqual([
      { type: "teammates/changeRole", teammate: "fay", role: "owner" },
    ]);
    expect(repairs(tenant, { ...body, by: { ...olga, id: "fay" }, at })).toEqual(found);
    const asked = asking(assetAccess, "abe", "edit", "letter");
    expect(repairsOf(classesOf(tenant).value as Classes, asked)).toEqual(repairsOf(tenant, asked));
  });

  it("[AN3] [DL6] name as issuers only those with whom the rest still turns it", () => {
    const asked = asking(({ teammates }: Tenant) => teammates.owners.decrypting > 1);
    const found = repairsOf(tenant, asked).repairs.flatMap(({ steps }) => steps);
    const inviting = found.filter(({ command }) => command.type === "teammates/invite");
    expect(inviting.map(({ issuers }) => issuers.map(({ example }) => example))).toEqual([["owner"]]);
  });

  it("[AN3] [TM9] are given by members of classes whose homes stand alike", () => {
    const bank = aTenant()
      .withGroup("loans")
      .withGroup("cards")
      .withGroup("fraud")
      .withTeammate("ann", { role: "readOnly", in: "loans" })
      .withTeammate("cleo", { role: "full", in: "cards" })
      .withTeammate("fred", { role: "full", in: "fraud" })
      .withTeammate("liv", { role: "full", in: "loans" })
      .withTeammate("tom", { role: "full" })
      .build();
    const [repair] = repairsOf(bank, asking(featureAccess, "ann", "changePages")).repairs;
    expect(repair?.steps[0]?.issuers.map(({ example }) => example)).toEqual(["owner", "liv", "tom"]);
    const [moved] = repairsOf(
      bank,
      asking(({ workspaces }: Tenant) => entriesOf(workspaces.groups).length > 3),
    ).repairs;
    expect(moved?.steps[0]?.issuers.map(({ example }) => example)).toEqual(["owner"]);
    const renamed = asking(({ bounceList }: Tenant) => bounceList.entries !== bank.bounceList.entries);
    expect(repairsOf(bank, renamed).repairs).toEqual([]);
  });

  it("[AN3] [AS9] are given from where they are allowed", () => {
    const bank = aTenant().withGroup("loans").withAsset("calls", { kind: "service", in: "loans" }).build();
    const [repair] = repairsOf(
      bank,
      asking(({ assets }: Tenant) => entriesOf(assets.records).length === 0),
    ).repairs;
    expect(repair?.steps[0]?.command).toMatchObject({
      type: "assets/delete",
      by: { id: "owner", current: { group: "loans" } },
    });
  });

  it("[AN3] of a question about what is not there make it", () => {
    const found = repairsOf(tenant, asking(assetAccess, "olga", "edit", "novel")).repairs;
    expect(found.flatMap(bodiesOf)).toContainEqual({
      type: "assets/make",
      asset: "novel",
      kind: "template",
      name: "Any",
    });
  });

  it("[AN3] are plain JSON that is deeply frozen", () => {
    const found = repairs(tenant, asking(assetAccess, "abe", "edit", "letter"), at);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect([found.because, Object.isFrozen(found.value?.repairs[0]?.steps[0]?.command)]).toEqual([
      ["AN3"],
      true,
    ]);
  });
});

describe("no repair", () => {
  const nothing = { isRefused: true, repairs: [], tried: 0, completeUpTo: 3, isComplete: true };

  it("[not AN3] is needed where nothing is refused", () => {
    expect(repairsOf(tenant, asking(assetAccess, "ann", "edit", "letter"))).toEqual({
      ...nothing,
      isRefused: false,
      inTheWay: [],
    });
  });

  it("[not AN3] [RL6] is known where only something from outside would help, and the rule in the way is told", () => {
    const small = aTenant().withTeammate("ann", { role: "full" }).build();
    const found = repairsOf(small, asking(featureAccess, "ann", "configureSso"));
    expect([found.repairs, found.inTheWay]).toEqual([[], ["RL6"]]);
    expect(found.completeUpTo).toBeGreaterThan(1);
  });

  it("[not AN3] [ST3] [ST11] [IV5] turns a malformed command, nor one by somebody whom the tenant does not know", () => {
    const stranger = {
      ...commandIn(tenant, { type: "privacy/allowEmbedding", isOn: true }),
      by: { ...olga, id: "nobody" },
    };
    expect(repairs(tenant, stranger as Command).value).toEqual({ ...nothing, inTheWay: ["ST11"] });
    const pending = { ...stranger, by: { ...olga, id: "nils" } } as Command;
    expect(repairs(tenant, pending).value).toEqual({ ...nothing, inTheWay: ["IV5"] });
    const malformed = { ...stranger, by: olga, isOn: "yes" } as unknown as Command;
    expect(repairs(tenant, malformed).value).toEqual({ ...nothing, inTheWay: ["ST10"] });
    expect(repairs(tenant, null as never).value).toMatchObject({ repairs: [], isRefused: true });
  });

  it("[not AN3] turns a constant no, and nothing in its way can be told", () => {
    const small = aTenant().build();
    const constant = asking((): boolean => false);
    expect(repairsOf(small, constant)).toMatchObject({ repairs: [], inTheWay: [], completeUpTo: 3 });
    const onlyThere = asking(({ privacy }: Tenant): boolean => {
      if (privacy.allowsEmbedding) throw new Error("not mine");
      return false;
    });
    expect(repairsOf(small, onlyThere)).toMatchObject({ repairs: [], inTheWay: [] });
  });

  it("[not AN3] takes away what the question names", () => {
    const removal = commandIn(tenant, { type: "userProfiles/delete", profile: "managers" });
    const found = repairs(tenant, removal).value?.repairs ?? [];
    const types = found.flatMap(bodiesOf).map((body) => (body as Command).type);
    expect(types.filter((type) => type === "userProfiles/delete")).toEqual([]);
  });

  it("[AN3] reads few entries in all, also for a question that reads all of a list each time", () => {
    const many = Array.from({ length: runs(60, 600) }, (_, place) => `t${place}`);
    const bank = many.reduce((made, id) => made.withTeammate(id, { role: "limited" }), aTenant()).build();
    let entries = 0;
    const hasNineOwners = (each: Tenant): boolean => {
      const records = entriesOf(each.teammates.records);
      entries += records.length;
      return records.filter(({ role }) => role === "owner").length >= 9;
    };
    const found = repairsOf(bank, asking(hasNineOwners));
    expect([found.repairs, found.isComplete]).toEqual([[], false]);
    // Five hundred entries count as a try, and each try may ask twice.
    const most = 25_000 / (1 + many.length / 500) + 500;
    expect(found.tried).toBeLessThan(most);
    expect(entries).toBeLessThan(2 * most * (many.length + 1));
  });

  it("[not AN3] is claimed to be the last where too much is to be tried", () => {
    const found = repairsOf(tenant, asking(settingAccess, "rita", "change", "sso"));
    expect(found.repairs).toEqual([]);
    expect([found.completeUpTo < 3, found.isComplete]).toEqual([true, false]);
    expect(found.tried).toBeLessThan(30_000);
  });

  it("[AN3] names the rules of the refusal where every one of them can go, but not all at once", () => {
    const small = aTenant().build();
    const split = asking(({ privacy }: Tenant) => {
      const isOther = (key: keyof Tenant["privacy"]): boolean => privacy[key] !== small.privacy[key];
      const [embedding, sessions] = [isOther("allowsEmbedding"), isOther("allowsSimultaneousSessions")];
      const because: RuleId[] = [];
      if (!embedding || sessions) because.push("AS12", "RL1");
      if (!sessions || embedding) because.push("RL4");
      return { value: false, because };
    });
    expect(repairsOf(small, split as unknown as YesOrNo)).toMatchObject({
      repairs: [],
      inTheWay: ["AS12", "RL1", "RL4"],
    });
  });

  it("[AN3] is hindered by arguments that are very deep or within themselves, nor by what is no rule", () => {
    const small = aTenant().build();
    let deep: unknown = "ann";
    for (let depth = 0; depth < 20_000; depth += 1) deep = [deep];
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    const reason = { rule: "AS12" };
    for (const args of [[deep], [cyclic]]) {
      const question = (): Decision<boolean> => ({ value: false, because: [reason as never, "RL4"] });
      expect(repairs(small, { question, args }, at).value).toMatchObject({ repairs: [], inTheWay: ["RL4"] });
    }
    expect(Object.isFrozen(reason)).toBe(false);
  });

  it("[ST10] is looked for where a question is asked outside its type", () => {
    const swapped = asking(settingAccess, "rita", "sso" as never, "change" as never);
    expect(repairs(tenant, swapped, at)).toEqual({ value: null, because: ["ST10"] });
  });

  it("[ST10] [ST17] is the answer to no question, and in a malformed tenant", () => {
    const unanswerable = { value: null, because: ["ST10"] };
    const asked = asking(assetAccess, "abe", "edit", "letter");
    expect(repairs(tenant, asked, NaN)).toEqual(unanswerable);
    expect(repairs(tenant, asked, 1.5)).toEqual(unanswerable);
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("not mine");
        },
      },
    );
    expect(repairs(tenant, { question: () => false, args: [hostile] }, at)).toEqual(unanswerable);
    expect(repairs(tenant, { ...asked, args: null } as never, at)).toEqual(unanswerable);
    // No question takes an endless list of arguments, and handing it on would never end.
    const endless = { ...asked, args: new Array<string>(2 ** 32 - 1) };
    expect(repairs(tenant, endless, at)).toEqual(unanswerable);
    expect(repairs(tenant, asking(invitationStatusOf, "nils", at) as never, at)).toEqual(unanswerable);
    expect(repairs(tenant, asking(() => null) as never, at)).toEqual(unanswerable);
    expect(repairs(tenant, asking(() => ({ value: true })) as never, at)).toEqual(unanswerable);
    const throwing = asking((): boolean => {
      throw new Error("not mine");
    });
    expect(repairs(tenant, throwing, at)).toEqual(unanswerable);
    expect(repairs({} as Tenant, asked, at)).toEqual({ value: null, because: ["ST17"] });
  });
});
