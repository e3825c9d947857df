import { describe, expect, it } from "vitest";
import { customerDetailsSharing } from "../../src/mail/customerDetailsSharing.ts";

describe("customerDetailsSharing", () => {
  it("[PA2] only when switched on", () => {
    expect(customerDetailsSharing(true)).toEqual({ value: true, because: ["PA2"] });
    expect(customerDetailsSharing(false)).toEqual({ value: false, because: ["PA2"] });
  });

  it.each(["true", "false", 1, null, undefined, {}, []])(
    "[ST10] [not PA2] null outside the declared type: %j",
    (outside) => {
      expect(customerDetailsSharing(outside as boolean)).toEqual({ value: null, because: ["ST10"] });
    },
  );
});
