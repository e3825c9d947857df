import { type Proof, volume } from "../../proof.ts";
import { comparedSchemas, type Faulty } from "./compareSchemas.ts";

const faults: readonly (readonly [fault: string, faulty: Faulty])[] = [
  ["an unknown property is let through", (right) => (value) => right(value) || right(withoutExtra(value))],
  ["null is refused everywhere", (right) => (value) => right(value) && !JSON.stringify(value).includes("null")],
];

export const schemaProofs: readonly Proof[] = [
  {
    claim: "`parseTenant`, `parseCommand` and every `check…` take what the files in schemas accept, but for what these cannot say",
    against: "ajv 8, draft 2020-12, on generated values, right ones and spoilt ones",
    prove: () => comparedSchemas(volume(6, 60)),
    planted: faults.map(([fault, faulty]) => ({ fault, prove: () => comparedSchemas(6, faulty) })),
  },
];

function withoutExtra(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== "extra"));
}
