import { assetAccess, canExecute, serializeTenant, type Tenant } from "tenant-policy";
import { difference } from "tenant-policy/analysis";
import { aTenant, commandIn } from "tenant-policy/testing";
import { describe, expect, it } from "vitest";
import { run } from "../../cli/run.ts";
import { after, type Files, now, outsideWith, runWith } from "./files.ts";

const bank = aTenant()
  .withGroup("loans")
  .withTeam("cards", { in: "loans" })
  .withTeammate("fay", { role: "full" })
  .withTeammate("ann", { role: "limited", in: "loans" })
  .withTeammate("max", { role: "limited", in: "loans" })
  .withTeammate("rory", { role: "readOnly" })
  .withAsset("letter", { kind: "template", in: "loans", lockedBy: "ann" })
  .withAsset("calls", { kind: "service", in: "loans" })
  .build();

const raising = commandIn(bank, { type: "teammates/changeRole", teammate: "rory", role: "limited" });
const lowering = commandIn(bank, { type: "teammates/changeRole", teammate: "ann", role: "readOnly" });
const opening = { type: "networkAccess/chooseManagementList", addresses: ["192.0.2.0/24"] };

const files: Files = {
  "bank.json": serializeTenant(bank),
  "raised.json": serializeTenant(after(bank, raising)),
  "lowered.json": serializeTenant(after(bank, lowering)),
  "opening.json": JSON.stringify(opening),
  "two.json": JSON.stringify([opening, { type: "teammates/remove", teammate: "owner" }, opening]),
  "harmless.json": JSON.stringify({ type: "workspaces/addGroup", group: "cash", name: "Cash" }),
  "misspelt.json": JSON.stringify({ type: "networkAccess/chooseManagementList", adresses: [] }),
  "empty.json": "[]",
  "number.json": "7",
  "broken.json": '{"schemaVersion": 2,',
  "wrong.json": serializeTenant(bank).replace('"role":"full"', '"role":"fool"'),
};

function asked(...words: readonly string[]): ReturnType<typeof runWith> {
  return runWith(files, ...words);
}

describe("how the command line ends", () => {
  it.each<readonly [0 | 1 | 2, string]>([
    [0, "why bank.json ann edit letter"],
    [1, "why bank.json max edit letter"],
    [0, "why bank.json ann view calls --from group:loans"],
    [1, "why bank.json ann view calls --from cards"],
    [2, "why bank.json nobody view calls"],
    [2, "why bank.json ann view nothing"],
    [1, "why bank.json ann share calls --with cards"],
    [2, "why bank.json ann share calls"],
    [2, "why bank.json ann view calls --with cards"],
    [2, "why bank.json ann view calls --at 7"],
    [2, "why bank.json ann --feature inviteTeammates --from cards"],
    [2, "why bank.json ann --view"],
    [2, "why bank.json ann --feature inviteTeammates --feature changeRoles"],
    [2, "why bank.json ann --command opening.json --by owner"],
    [2, "why bank.json --command opening.json --by nobody"],
    [2, "why bank.json --command bank.json --by owner"],
    [2, "why bank.json --command misspelt.json --by owner"],
    [2, "risks bank.json misspelt.json --by owner"],
    [2, "risks bank.json opening.json --by owner --from-address 203.0.113.999"],
    [2, "risks bank.json opening.json --by owner --from-address 203.0.113.0/24"],
    [0, "help"],
    [2, "diff bank.json raised.json --at 2026-02-30T00:00:00Z"],
    [0, "why bank.json fay --feature inviteTeammates"],
    [1, "why bank.json ann --setting emailDomains"],
    [0, "why bank.json ann --setting emailDomains --view"],
    [1, "why bank.json ann --activity manageUsers"],
    [0, "why bank.json --command opening.json --by owner"],
    [1, "why bank.json --command opening.json --by ann"],
    [0, "who bank.json edit letter"],
    [0, "who bank.json --setting emailDomains"],
    [1, "who bank.json --activity manageTenants"],
    [1, "diff bank.json raised.json"],
    [0, "diff raised.json bank.json"],
    [1, "diff raised.json bank.json --fail-on any"],
    [0, "diff bank.json raised.json --fail-on never"],
    [0, "diff bank.json bank.json --fail-on any"],
    [0, "risks bank.json harmless.json --by owner"],
    [1, "risks bank.json opening.json --by owner --from-address 203.0.113.9"],
    [1, "risks bank.json opening.json --by ann"],
    [0, "--help"],
    [0, "why --help"],
    [0, "--version"],
    [2, ""],
    [2, "what bank.json"],
    [2, "why"],
    [2, "why bank.json"],
    [2, "why bank.json ann"],
    [2, "why bank.json ann edit"],
    [2, "why bank.json ann edit letter --feature sso"],
    [2, "why bank.json ann paint letter"],
    [2, "why bank.json ann --feature flight"],
    [2, "why bank.json ann view calls --from moon"],
    [2, "why bank.json --command two.json --by owner"],
    [2, "why bank.json --command opening.json"],
    [2, "why bank.json --command empty.json --by owner"],
    [2, "why bank.json --command number.json --by owner"],
    [2, "why bank.json --command opening.json --by owner --at yesterday"],
    [2, "who bank.json edit nothing"],
    [2, "who missing.json edit letter"],
    [2, "who broken.json edit letter"],
    [2, "who wrong.json edit letter"],
    [2, "risks bank.json broken.json --by owner"],
    [2, "diff bank.json raised.json --at 9e99"],
    [2, "diff bank.json raised.json --at 99999999999999999999"],
    [2, "diff bank.json raised.json --fail-on sometimes"],
  ])("with %i: %s", (exitCode, words) => {
    const output = asked(...words.split(" ").filter((word) => word !== ""));
    expect([output.exitCode, output.out + output.err]).toEqual([exitCode, expect.stringMatching(/\S/)]);
    expect(output.err === "").toBe(exitCode !== 2);
  });

  it("with 2 where what is wrong stands in the error, and nothing in the output", () => {
    expect(asked("who", "wrong.json", "edit", "letter")).toEqual({
      out: "",
      err: expect.stringContaining("teammates.records") as string,
      exitCode: 2,
    });
  });
});

describe("what is printed for programs", () => {
  it("is the decision of the library, and its explanation", () => {
    const { out } = asked("why", "bank.json", "max", "edit", "letter", "--json");
    const printed = JSON.parse(out) as { readonly decision: unknown; readonly explanation: unknown };
    expect(printed.decision).toEqual(assetAccess(bank, "max", "edit", "letter"));
    expect(printed.explanation).toMatchObject({ category: "forbidden" });
  });

  it("is the impact as the library gives it", () => {
    const { out } = asked("diff", "bank.json", "raised.json", "--json");
    const { impact, isWider } = JSON.parse(out) as { readonly impact: unknown; readonly isWider: boolean };
    expect([impact, isWider]).toEqual([difference(bank, after(bank, raising), now).value, true]);
  });

  it("names every teammate of a group", () => {
    const { out } = asked("who", "bank.json", "edit", "calls", "--json");
    const { count, groups } = JSON.parse(out) as {
      readonly count: number;
      readonly groups: readonly { readonly members: readonly string[] }[];
    };
    const named = groups.flatMap(({ members }) => members);
    expect(named.length).toBe(count);
    expect([...named].sort()).toEqual(["ann", "fay", "max", "owner"]);
  });

  it("ends with a command that would be refused, and tells the risks of those before", () => {
    const { out } = asked("risks", "bank.json", "two.json", "--by", "owner", "--json");
    const { tried, notTried } = JSON.parse(out) as {
      readonly tried: readonly { readonly type: string; readonly decision: { readonly value: boolean } }[];
      readonly notTried: number;
    };
    expect(tried.map(({ type, decision }) => [type, decision.value])).toEqual([
      ["networkAccess/chooseManagementList", true],
      ["teammates/remove", false],
    ]);
    expect(notTried).toBe(1);
  });
});

describe("who may do something that is no asset", () => {
  const everybody = ["owner", "fay", "ann", "max", "rory"];

  it.each(["teammates/invite", "workspaces/addGroup"])("is who may give the command: %s", (type) => {
    const feature = type === "teammates/invite" ? "inviteTeammates" : "addGroupsAndTeams";
    const { out } = asked("who", "bank.json", "--feature", feature, "--json");
    const { groups } = JSON.parse(out) as {
      readonly groups: readonly { readonly members: readonly string[] }[];
    };
    const body =
      type === "teammates/invite"
        ? { type, teammate: "new", email: "new@x.example", role: "limited", home: { level: "tenant" } }
        : { type, group: "new", name: "New" };
    const mayGive = everybody.filter((by) => canExecute(bank, commandIn(bank, { ...body, by } as never)));
    expect(groups.flatMap(({ members }) => members).sort()).toEqual(mayGive.sort());
  });
});

describe("a command in a file", () => {
  it("that names its actor and instant keeps them", () => {
    const { out } = runWith(
      { ...files, "given.json": JSON.stringify({ ...raising, at: 7 }) },
      ...["risks", "bank.json", "given.json", "--by", "ann", "--json"],
    );
    expect(JSON.parse(out)).toMatchObject({ tried: [{ decision: { value: true } }] });
  });

  it("is given from the home of who gives it, or from where --from says", () => {
    const making = JSON.stringify({ type: "assets/make", asset: "n", kind: "bot", name: "N" });
    const withMaking = { ...files, "making.json": making };
    const from = (...words: readonly string[]): unknown =>
      runWith(withMaking, "why", "bank.json", "--command", "making.json", "--by", "max", ...words).exitCode;
    expect([from(), from("--from", "team:cards")]).toEqual([0, 1]);
  });

  it("can be read from the standard input", () => {
    const input = { ...files, "-": JSON.stringify(opening) };
    expect(runWith(input, "risks", "bank.json", "-", "--by", "fay").out).toContain("refused");
  });

  it("is decided at the instant of --at, in both spellings", () => {
    const day = Date.UTC(2026, 0, 2);
    const due = { ...files, "later.json": files["bank.json"] as string };
    const [text, number] = ["2026-01-02T00:00:00Z", String(day)].map(
      (at) => runWith(due, "diff", "bank.json", "later.json", "--at", at, "--json").out,
    );
    expect(text).toBe(number);
  });
});

describe("colours", () => {
  const hasColours = (given: boolean): boolean =>
    run(["why", "bank.json", "ann", "edit", "letter"], "1.2.3", outsideWith(files, given)).out.includes(
      "\u001b[",
    );

  it("are only on a terminal that shows them", () => {
    expect([hasColours(true), hasColours(false)]).toEqual([true, false]);
  });
});

describe("workspaces", () => {
  const twins: Tenant = aTenant()
    .withGroup("cards")
    .withGroup("loans")
    .withTeam("cards", { in: "loans" })
    .withAsset("x", { kind: "bot" })
    .build();
  const named = (from: string): number =>
    runWith(
      { "twins.json": serializeTenant(twins) },
      "why",
      "twins.json",
      "owner",
      "view",
      "x",
      "--from",
      from,
    ).exitCode;

  it("are named by an id, or by group: and team: where both have it", () => {
    expect(["loans", "group:cards", "team:cards", "tenant"].map(named)).toEqual([1, 1, 1, 0]);
    expect(named("cards")).toBe(2);
  });
});
