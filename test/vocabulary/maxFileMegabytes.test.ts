import { expect, it } from "vitest";
import { maxFileMegabytesForm } from "../../src/vocabulary/maxFileMegabytes.ts";

it.each([1, 2, 19, 20])("[MD2] %j MB can be set", (megabytes) => {
  expect(maxFileMegabytesForm(megabytes)).toEqual({ value: megabytes });
});

it.each([0, -1, 21, 1.5, NaN, Infinity])("[MD2] %j cannot", (outside) => {
  expect(maxFileMegabytesForm(outside)).toEqual({
    issues: [{ rule: "MD2", path: [], message: "a whole number of megabytes from 1 to 20" }],
  });
});

it.each(["20", null, undefined, [20]])("[ST10] %j is no number", (outside) => {
  expect(maxFileMegabytesForm(outside)).toEqual({
    issues: [{ rule: "ST10", path: [], message: "a number of megabytes" }],
  });
});
