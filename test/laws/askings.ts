import fc from "fast-check";
import { anyArgumentsOf } from "tenant-policy/testing/arbitraries";
import * as explaining from "../../src/explain/index.ts";
import { de } from "../../src/explain/locales/de.ts";
import { en } from "../../src/explain/locales/en.ts";
import {
  type Command,
  newTenant,
  parseTenant,
  serializeTenant,
  type Tenant,
  transition,
} from "../../src/index.ts";
import { commandTypes } from "../../src/tenant/command.ts";
import { textOf } from "../sources.ts";
import { bank, bankBefore, commandOf, examples } from "./examples.ts";
import { asked, questions } from "./questions.ts";
import { functions, samples } from "./samples.ts";

const owner = { id: "olga", email: "olga@bank.example" };

/** Something that is asked of the library, with facts that are complete. */
export interface Asking {
  readonly title: string;
  readonly ask: () => unknown;
}

/**
 * A sample of all that can be asked: every function, every question about generated facts, an accepted example of every
 * command and all that are refused, each explained, and tenants that load or do not.
 */
export function askings(): readonly Asking[] {
  return [...ofSamples(), ...ofFacts(), ...ofCommands(), ...ofTenants()];
}

function* ofSamples(): Generator<Asking> {
  for (const [name, ask] of functions) yield { title: name, ask: () => ask(...(samples.get(name) ?? [])) };
}

function* ofFacts(): Generator<Asking> {
  for (const name of questions) {
    for (const args of argumentsOf(name, 1)) {
      yield { title: `${name} ${JSON.stringify(args.slice(1))}`, ask: () => asked(name, args) };
    }
  }
}

/** Generated arguments of a question, the same each time. */
export function argumentsOf(
  name: (typeof questions)[number],
  count: number,
): readonly (readonly unknown[])[] {
  return fc.sample(anyArgumentsOf(name), { numRuns: count, seed: 20_261_126 });
}

function* ofCommands(): Generator<Asking> {
  for (const type of commandTypes) {
    const { accepted, unchanged = [], refused } = examples[type];
    for (const [by, fields] of [...accepted.slice(0, 1), ...unchanged.slice(0, 1), ...refused]) {
      const command: Command = commandOf(type, [by, fields] as never);
      const title = JSON.stringify(command);
      yield { title, ask: () => transition(bankBefore(type), command) };
      const { decision, issues = [] } = transition(bankBefore(type), command);
      yield { title: `explain ${title}`, ask: () => explained(command, decision, issues) };
    }
  }
}

function explained(
  command: Command,
  decision: explaining.Explainable,
  issues: Parameters<typeof explaining.explainIssues>[0],
): unknown {
  return [
    explaining.explain(decision, { locale: en }),
    explaining.explain(decision, { locale: de, timeZone: "Europe/Berlin", nameOf: explaining.namesOf(bank) }),
    explaining.reasonsOf(decision),
    explaining.categoryOfDecision(decision),
    explaining.messageOf(decision),
    explaining.forActor(bank, command.by, decision, command),
    explaining.explainIssues(issues, { locale: en }),
  ];
}

function* ofTenants(): Generator<Asking> {
  const input = { id: "b", name: "Bank", owner, timeZone: "Europe/London", profileKey: "key-1", at: 0 };
  const empty = serializeTenant(newTenant(input).value as Tenant);
  yield { title: "a tenant with nothing in it", ask: () => parseTenant(empty) };
  for (const version of [1, 2]) {
    const text = textOf(`test/fixtures/tenant-v${version}.json`);
    yield { title: `a tenant of version ${version}`, ask: () => parseTenant(text) };
  }
  yield { title: "half a tenant", ask: () => parseTenant({ schemaVersion: 2, id: "bank" }) };
}
