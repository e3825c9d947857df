import type { Named, Schema } from "./schema.ts";
import { withReplaced } from "./withReplaced.ts";

/** A string of a value, with what its schema says that it names. */
export interface FoundName extends Named {
  readonly word: string;
}

/** Every string that names something, in a value that its schema has read. */
export function namesIn(schema: Schema<unknown>, value: unknown): readonly FoundName[] {
  const found: FoundName[] = [];
  withReplaced(schema, value, ({ shape }, part) => {
    const named = shape.kind === "string" ? shape.names : undefined;
    if (named !== undefined && typeof part === "string") found.push({ ...named, word: part });
    return undefined;
  });
  return found;
}
