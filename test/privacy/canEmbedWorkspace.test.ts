import { describe, expect, it } from "vitest";
import { canEmbedWorkspace, decideEmbedWorkspace } from "../../src/privacy/canEmbedWorkspace.ts";

describe("canEmbedWorkspace", () => {
  it("[PA5] only when switched on", () => {
    expect(decideEmbedWorkspace(true)).toEqual({ value: true, because: ["PA5"] });
    expect(decideEmbedWorkspace(false)).toEqual({ value: false, because: ["PA5"] });
  });

  it.each(["true", "false", 1, null, undefined, {}, []])(
    "[ST10] [not PA5] not outside the declared type: %j",
    (outside) => {
      expect(decideEmbedWorkspace(outside as boolean)).toEqual({ value: false, because: ["ST10"] });
      expect(canEmbedWorkspace(outside as boolean)).toBe(false);
    },
  );
});
