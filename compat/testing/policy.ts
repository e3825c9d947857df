// What someone writes who tests with the library. run.mjs puts the imports of a test runner before it, and makes the setup
// file of docs/testing.md, which extends `expect`.
import fc from "fast-check";
import { decideDomainAllowed, transition } from "tenant-policy";
import { aTenant, commandIn, personIn, policyMatchers, reportingMatchers } from "tenant-policy/testing";
import { anyTenantWithCommand } from "tenant-policy/testing/arbitraries";

const bank = aTenant().withGroup("loans").withTeammate("ann", { role: "limited", in: "loans" }).build();
const adding = { type: "workspaces/addGroup", group: "cards", name: "Cards" } as const;
const unlisted = decideDomainAllowed("ann@mail.example", ["bank.example"]);

it("tells what is allowed from what is refused", () => {
  expect(transition(bank, commandIn(bank, adding))).toBeAllowed();
  expect(transition(bank, commandIn(bank, { ...adding, by: "ann" }))).toBeRefusedOnlyBy("WS4", "RL1");
  expect(unlisted).toBeRefusedBy("ED3");
  expect(unlisted).not.toBeRefusedBy("ED4");
  expect(unlisted).not.toBeAllowed();
});

it("shows the decision where a test fails", () => {
  expect(() => {
    expect(unlisted).toBeAllowed();
  }).toThrow("(ED3)");
});

it("fails either way for what is no decision", () => {
  expect(() => {
    expect(true).toBeAllowed();
  }).toThrow("but received true");
  expect(() => {
    expect(true).not.toBeAllowed();
  }).toThrow("but received true");
});

it("waits for a promise of a decision", async () => {
  await expect(Promise.resolve(unlisted)).resolves.toBeRefusedBy("ED3");
});

it("fails for an id that does not exist", () => {
  expect(() => personIn(bank, "anm")).toThrow('Did you mean "ann"?');
});

it("decides about generated commands as the transition does", () => {
  fc.assert(
    fc.property(anyTenantWithCommand(), ({ tenant, command }) => {
      const step = transition(tenant, command);
      if (step.tenant !== tenant) expect(step).toBeAllowed();
    }),
  );
});

it("reports each decision that a matcher is given, where that is wanted", () => {
  const reported: unknown[] = [];
  expect.extend(reportingMatchers((decision) => reported.push(decision)));
  expect(unlisted).toBeRefusedOnlyBy("ED3");
  expect.extend(policyMatchers);
  expect(unlisted).toBeRefusedBy("ED3");
  expect(reported).toEqual([unlisted]);
});

// What must not compile.
// @ts-expect-error a rule that does not exist
export const unknownRule = () => expect(unlisted).toBeRefusedBy("ED99");
// @ts-expect-error no rule at all
export const noRule = () => expect(unlisted).toBeRefusedOnlyBy();
// @ts-expect-error a command that does not exist
export const unknownCommand = () => commandIn(bank, { type: "workspaces/addPlanet" });
// @ts-expect-error a role that does not exist
export const unknownRole = () => aTenant().withTeammate("ann", { role: "king" });
