import { expect, it } from "@jest/globals";
import { isDomainAllowed } from "tenant-policy";
import { reasonsAgainst } from "./app.cjs";

it("asks as an ES module and as CommonJS", () => {
  expect(isDomainAllowed("ann@bank.example", ["bank.example"])).toBe(true);
  expect(reasonsAgainst("ann")).toEqual(["ED4"]);
});
