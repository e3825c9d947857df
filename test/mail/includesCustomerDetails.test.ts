import { describe, expect, it } from "vitest";
import { includesCustomerDetails } from "../../src/mail/includesCustomerDetails.ts";

describe("includesCustomerDetails", () => {
  it("[PA2] only when switched on", () => {
    expect(includesCustomerDetails(true)).toEqual({ value: true, because: ["PA2"] });
    expect(includesCustomerDetails(false)).toEqual({ value: false, because: ["PA2"] });
  });

  it.each(["true", "false", 1, null, undefined, {}, []])(
    "[ST10] [not PA2] null outside the declared type: %j",
    (outside) => {
      expect(includesCustomerDetails(outside as boolean)).toEqual({ value: null, because: ["ST10"] });
    },
  );
});
