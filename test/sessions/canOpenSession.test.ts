import { describe, expect, it } from "vitest";
import { canOpenSession, decideOpenSession } from "../../src/sessions/canOpenSession.ts";

describe("canOpenSession", () => {
  it.each([1, 2, 1000])("[PA6] off: refused with %j open sessions", (openSessions) => {
    expect(decideOpenSession(false, openSessions)).toEqual({ value: false, because: ["PA6"] });
  });

  it("[not PA6] off: the first session is allowed", () => {
    expect(canOpenSession(false, 0)).toBe(true);
  });

  it.each([0, 1, 2, 1000])("[PA6] on: allowed with %j open sessions", (openSessions) => {
    expect(decideOpenSession(true, openSessions)).toEqual({ value: true, because: ["PA6"] });
  });

  it.each([
    ["true", 0],
    [undefined, 0],
    [1, 0],
    [true, "0"],
    [true, -1],
    [true, 0.5],
    [true, NaN],
    [true, 1e300],
    [true, null],
  ])("[ST10] a value outside its declared type is refused: %j, %j", (allows, openSessions) => {
    expect(decideOpenSession(allows as boolean, openSessions as number)).toEqual({
      value: false,
      because: ["ST10"],
    });
  });
});
