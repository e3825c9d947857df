/** Each count of holders with what is wrong with it. */
export const notHolders: readonly (readonly [string, unknown])[] = [
  ["null", null],
  ["a number", 0],
  ["a text", "nobody"],
  ["a list", [0, 0]],
  ["nothing in it", {}],
  ["without Owners", { teammates: 0 }],
  ["without teammates", { owners: 0 }],
  ["a negative number", { teammates: -1, owners: -1 }],
  ["a fraction", { teammates: 0.5, owners: 0 }],
  ["not a number", { teammates: NaN, owners: 0 }],
  ["infinite", { teammates: Infinity, owners: 0 }],
  ["no whole number that is exact", { teammates: 1e300, owners: 0 }],
  ["numbers as text", { teammates: "0", owners: "0" }],
  ["more Owners than teammates", { teammates: 1, owners: 2 }],
  ["inherited", Object.create({ teammates: 0, owners: 0 }) as object],
];
