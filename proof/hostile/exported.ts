import * as library from "tenant-policy";
import * as analysis from "tenant-policy/analysis";
import * as explaining from "tenant-policy/explain";
import * as storing from "tenant-policy/storage";
import { samples } from "../../test/laws/samples.ts";
import { doorSamples } from "./samples.ts";

export type Call = (...args: readonly unknown[]) => unknown;

/** A function that the library offers, with arguments of its declared types. */
export interface Exported {
  readonly door: string;
  readonly name: string;
  readonly call: Call;
  readonly args: readonly unknown[];
}

const doors: Readonly<Record<string, object>> = {
  "": library,
  explain: explaining,
  analysis,
  storage: storing,
};

/** Every function of every door: those of the namespaces, so that a new one is among them. */
export const exported: readonly Exported[] = Object.entries(doors).flatMap(([door, names]) =>
  Object.entries(names as Readonly<Record<string, unknown>>).flatMap(([name, call]) =>
    typeof call === "function" ? [{ door, name, call: call as Call, args: argumentsOf(door, name) }] : [],
  ),
);

function argumentsOf(door: string, name: string): readonly unknown[] {
  const args = door === "" ? samples.get(name) : doorSamples[door]?.[name];
  if (args === undefined) throw new Error(`${name} of "${door}" has no arguments in samples.ts`);
  return args;
}
