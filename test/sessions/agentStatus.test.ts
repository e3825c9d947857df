import { messages } from "../../src/explain/messageOf.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AgentLogIns, agentStatus } from "../../src/sessions/agentStatus.ts";
import { canOpenSession } from "../../src/sessions/canOpenSession.ts";

const day = 86_400_000;
const createdAtMilli = Date.UTC(2024, 0, 1);
const lastLogInAtMilli = Date.UTC(2024, 1, 22, 9, 30);
const agent: AgentLogIns = { createdAtMilli, lastLogInAtMilli };

describe("agentStatus", () => {
  const around = [-day, -1, 0, 1, day];
  const cases = [1, 30, 90].flatMap((days) => around.map((offset) => ({ days, offset })));

  it.each(cases)("[PA7] counted from the last log-in: %j", ({ days, offset }) => {
    const end = lastLogInAtMilli + days * day;
    expect(agentStatus(days, agent, end + offset)).toEqual(
      offset < 0
        ? { value: "active", because: ["PA7"], validUntil: end }
        : { value: "inactive", because: ["PA7"] },
    );
  });

  it.each(cases)("[PA7] counted from creation if there was no log-in: %j", ({ days, offset }) => {
    const end = createdAtMilli + days * day;
    for (const never of [{ createdAtMilli }, { createdAtMilli, lastLogInAtMilli: undefined }]) {
      const { value } = agentStatus(days, never as AgentLogIns, end + offset);
      expect(value).toBe(offset < 0 ? "active" : "inactive");
    }
  });

  it("[PA7] a log-in at the epoch is a log-in", () => {
    expect(agentStatus(1, { createdAtMilli: -5 * day, lastLogInAtMilli: 0 }, day - 1).value).toBe("active");
  });

  it("[PA7] counted from creation if the last log-in is older", () => {
    const logIns = { createdAtMilli: lastLogInAtMilli - day, lastLogInAtMilli: lastLogInAtMilli - 365 * day };
    expect(agentStatus(90, logIns, lastLogInAtMilli)).toEqual({
      value: "active",
      because: ["PA7"],
      validUntil: lastLogInAtMilli + 89 * day,
    });
  });

  it("[not PA7] a creation that is older than the last log-in does not shorten the time", () => {
    const logIns = { createdAtMilli: createdAtMilli - 1000 * day, lastLogInAtMilli };
    expect(agentStatus(90, logIns, lastLogInAtMilli + 89 * day).value).toBe("active");
  });

  it("[SE6] a log-in a century ahead leaves the creation, until it counts", () => {
    const ahead = { createdAtMilli, lastLogInAtMilli: createdAtMilli + 36_500 * day };
    const asked = (now: number) => agentStatus(90, ahead, now);
    expect(asked(createdAtMilli)).toEqual({
      value: "active",
      because: ["PA7", "SE6"],
      validUntil: createdAtMilli + 90 * day,
    });
    expect(asked(createdAtMilli + 90 * day)).toEqual({
      value: "inactive",
      because: ["PA7", "SE6"],
      validUntil: createdAtMilli + 36_500 * day - 300_000,
    });
    const soon = { createdAtMilli, lastLogInAtMilli: createdAtMilli + day };
    expect(agentStatus(90, soon, createdAtMilli).validUntil).toBe(createdAtMilli + day - 300_000);
  });

  it("[not SE6] with 0 days, no date is read", () => {
    expect(agentStatus(0, { createdAtMilli: 8.64e15 }, 0)).toEqual({ value: "active", because: ["PA7"] });
  });

  it("[PA7] the mark reads as in the document", () => {
    expect(messages.PA7?.text).toBe("Inactive");
  });

  it("[not PA7] with 0 days, nobody is marked", () => {
    expect(agentStatus(0, agent, 8.64e15)).toEqual({ value: "active", because: ["PA7"] });
  });

  it("[not PA7] nor if the interval ends later than any instant", () => {
    expect(agentStatus(Number.MAX_SAFE_INTEGER, agent, 8.64e15)).toEqual({
      value: "active",
      because: ["PA7"],
    });
  });

  it("[not PA7] the mark does not lock the agent out", () => {
    expect(agentStatus(1, agent, lastLogInAtMilli + day).value).toBe("inactive");
    expect(canOpenSession(false, 0)).toBe(true);
  });

  it.each([
    [-1, agent, 0],
    [0.5, agent, 0],
    ["30", agent, 0],
    [0, null, 0],
    [0, [], 0],
    [30, {}, 0],
    [30, { createdAtMilli: NaN }, 0],
    [30, { createdAtMilli, lastLogInAtMilli: "1" }, 0],
    [30, { createdAtMilli: "0", lastLogInAtMilli }, 0],
    [30, agent, Infinity],
    [30, agent, undefined],
  ])("[ST10] null outside the declared types: %j, %j, %j", (days, logIns, now: unknown) => {
    expect(agentStatus(days as number, logIns as AgentLogIns, now as number)).toEqual({
      value: null,
      because: ["ST10"],
    });
  });

  it("[AN2] the decision is constant until validUntil, and different from then on", () => {
    const ages = fc.integer({ min: -10 * day, max: 500 * day });
    fc.assert(
      fc.property(fc.nat({ max: 400 }), ages, fc.nat(), (days, age, part) => {
        const now = lastLogInAtMilli + age;
        const answer = agentStatus(days, agent, now);
        const { validUntil } = answer;
        const between = now + (validUntil === undefined ? part : part % (validUntil - now));
        expect(agentStatus(days, agent, between)).toEqual(answer);
        if (validUntil !== undefined) expect(agentStatus(days, agent, validUntil)).not.toEqual(answer);
      }),
    );
  });
});
