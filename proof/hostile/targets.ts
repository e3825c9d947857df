import fc from "fast-check";
import { commandTypes, transition } from "tenant-policy";
import { anyArgumentsOf } from "tenant-policy/testing/arbitraries";
import { bankBefore, commandOf, examples } from "../../test/laws/examples.ts";
import { questions } from "../../test/laws/questions.ts";
import { factQuestions } from "../../test/laws/questionLaws.ts";
import { seed } from "../proof.ts";
import type { Target } from "./assault.ts";
import { type Call, exported } from "./exported.ts";
import { ofItsMaking } from "./samples.ts";

/** How much longer it takes to be asked about a tenant. */
const everyOfTenants = 4;

/** Every function, with the arguments that were made by hand. */
export function everyFunction(every: number): readonly Target[] {
  return exported.map((each) => {
    const isOfTenant = each.args.some((arg) => ofItsMaking.has(arg));
    return { exported: each, args: each.args, every: isOfTenant ? every * everyOfTenants : every };
  });
}

/** Every question from facts, with generated ones. */
export function generatedFacts(lists: number, every: number): readonly Target[] {
  return exported.flatMap((each) => {
    const name = questions.find((question) => question === each.name);
    if (each.door !== "" || name === undefined || !factQuestions.includes(name)) return [];
    const sampled = fc.sample(anyArgumentsOf(name), { numRuns: lists, seed });
    return sampled.map((args: readonly unknown[]) => ({ exported: each, args, every }));
  });
}

/** A command of every type that is accepted, given to the tenant in which it is. */
export function everyCommand(every: number): readonly Target[] {
  return commandTypes.flatMap((type) => {
    const { accepted, unchanged = [] } = examples[type];
    const [example] = [...accepted, ...unchanged];
    if (example === undefined) return [];
    const tenant = bankBefore(type);
    const call: Call = (command) => transition(tenant, command as never);
    return [
      {
        exported: { door: "", name: `transition ${type}`, call, args: [] },
        args: [commandOf(type, example as never)],
        every,
      },
    ];
  });
}
