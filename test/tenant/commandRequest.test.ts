import { describe, expect, it } from "vitest";
import { canExecute, decideExecute } from "../../src/tenant/canExecute.ts";
import type { CommandRequest } from "../../src/tenant/commandRequest.ts";
import { transition } from "../../src/tenant/transition.ts";
import { commandTypes } from "../../src/tenant/command.ts";
import { bank as bankOfExamples, commandOf, examples } from "../laws/examples.ts";
import { bank, bankWithHelpDesk, command, crossLaunch, noon, olga } from "./bank.ts";

const body = { type: "timeZone/choose", zone: "Asia/Tokyo" } as const;
const request: CommandRequest = { body, by: olga, at: noon };
const whole = command(olga, body);

describe("a command as a request brings it", () => {
  it.each([
    ["a value", body],
    ["a JSON text", JSON.stringify(body)],
  ])("[ST3] has its body read: %s", (_, sent) => {
    expect(transition(bank, { ...request, body: sent })).toEqual(transition(bank, whole));
    expect(decideExecute(bank, { ...request, body: sent })).toEqual(decideExecute(bank, whole));
    expect(canExecute(bank, { ...request, body: sent })).toBe(true);
  });

  it("[ST3] is the same as the whole command, for every command type", () => {
    for (const type of commandTypes) {
      const { accepted, refused } = examples[type];
      for (const example of [...accepted, ...refused]) {
        const given = commandOf(type, example as never);
        const { by, at, ...sent } = given;
        const { issues, ...step } = transition(bankOfExamples, { body: sent, by, at });
        const { issues: issuesOfWhole, ...stepOfWhole } = transition(bankOfExamples, given);
        expect(step).toEqual(stepOfWhole);
        expect(issues).toEqual(issuesOfWhole?.map((each) => ({ ...each, path: ["body", ...each.path] })));
      }
    }
  });

  it("[AU1] has its id kept in the audit entry", () => {
    expect(transition(bank, { ...request, id: "request-7" }).audit?.id).toBe("request-7");
  });

  it.each([
    ["no object", 7, "ST3", ["body"]],
    ["an unknown command", { type: "timeZone/forget" }, "ST6", ["body", "type"]],
    ["a wrong field", { ...body, zone: 7 }, "ST10", ["body", "zone"]],
    ["one that says who", { ...body, by: olga }, "ST3", ["body", "by"]],
    ["one that says when", { ...body, at: noon }, "ST3", ["body", "at"]],
    ["no JSON", '{"type":', "ST3", ["body"]],
    ["a name twice", '{"type":"timeZone/choose","zone":"UTC","zone":"Asia/Tokyo"}', "ST3", ["body", "zone"]],
  ] as const)(
    "[ST3] [ST6] tells the issues of a malformed body, where they are: %s",
    (_, sent, rule, path) => {
      const step = transition(bank, { ...request, body: sent });
      expect(step.tenant).toBe(bank);
      expect(step.decision).toEqual({ value: false, because: [rule] });
      expect(step.issues).toMatchObject([{ rule, path }]);
      expect(step).not.toHaveProperty("command");
    },
  );

  it("[not ST3] tells none of a command that is well formed, refused or not", () => {
    for (const each of [request, { ...request, by: { ...olga, id: "fiona" } }] as const) {
      const step = transition(bank, each);
      expect(step).not.toHaveProperty("issues");
      expect(step.command).toEqual({ ...body, by: each.by, at: noon });
    }
  });

  it("[ST3] is malformed beside the body too", () => {
    const wrong = { ...request, at: "noon", extra: 1 } as unknown as CommandRequest;
    expect(transition(bank, wrong).issues).toMatchObject([{ path: ["at"] }, { path: ["extra"] }]);
    const both = { ...request, ...body } as unknown as CommandRequest;
    expect(transition(bank, both).issues).toMatchObject([{ path: ["body"] }]);
  });

  const withSupport = bankWithHelpDesk(true, true);

  it("[HD7] is audited as an attempt where it comes from a cross-launch", () => {
    const launched = { ...request, by: crossLaunch("helpDesk") };
    expect(transition(withSupport, { ...launched, body: { type: "timeZone/choose" } }).audit).toMatchObject({
      command: "timeZone/choose",
      isAccepted: false,
    });
    for (const sent of ['{"type":"timeZone/choose"}', 7]) {
      expect(transition(withSupport, { ...launched, body: sent }).audit?.command).toBe("unknown");
    }
  });
});
