import { describe, expect, it } from "vitest";
import { later } from "../../../src/kernel/schema/later.ts";
import { record } from "../../../src/kernel/schema/record.ts";
import { boolean, string } from "../../../src/kernel/schema/scalars.ts";
import { check, type Schema, written } from "../../../src/kernel/schema/schema.ts";

/** A schema that is made later, and how often it was made. */
function counted<Value>(schema: Schema<Value>) {
  let count = 0;
  const made = later(() => {
    count += 1;
    return schema;
  });
  return { made, count: () => count };
}

describe("later", () => {
  it("makes a schema when it is first used, and once", () => {
    const { made, count } = counted(boolean);
    expect(count()).toBe(0);
    expect(check(made, true)).toEqual({ value: true });
    expect(check(made, 7).issues).toHaveLength(1);
    expect([made.expected, made.shape]).toEqual([boolean.expected, boolean.shape]);
    expect(count()).toBe(1);
  });

  it("is written as the schema is: otherwise than it is held, or as it is", () => {
    const shouted: Schema<string> = { ...string, write: (text) => text.toUpperCase() };
    expect(written(counted(shouted).made, "ann")).toBe("ANN");
    expect(written(counted(string).made, "ann")).toBe("ann");
    expect(written(record({ name: counted(shouted).made }), { name: "ann" })).toEqual({ name: "ANN" });
  });
});
