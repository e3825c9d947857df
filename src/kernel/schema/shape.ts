import type { Schema } from "./schema.ts";

/**
 * A schema's declaration as data. `beyond` names what goes beyond these kinds; `scripts/jsonSchema/beyond.ts` says for each name how
 * JSON Schema puts it, or that it cannot.
 */
export type Shape =
  | { readonly kind: "string"; readonly isNonEmpty?: boolean }
  | { readonly kind: "boolean" }
  | { readonly kind: "integer"; readonly least: number; readonly most: number }
  | { readonly kind: "words"; readonly words: readonly (string | number)[] }
  | { readonly kind: "anything" }
  | { readonly kind: "nullable"; readonly of: Schema<unknown> }
  | { readonly kind: "optional"; readonly of: Schema<unknown> }
  | { readonly kind: "list"; readonly of: Schema<unknown> }
  /** Strings in an array or, unless stored, in one string with commas. `entry` says what each has to be. */
  | {
      readonly kind: "writtenList";
      readonly isStored: boolean;
      readonly entry: string;
      readonly beyond: string;
    }
  | { readonly kind: "ledger"; readonly of: Schema<unknown> }
  | { readonly kind: "record"; readonly fields: Fields; readonly isPartial: boolean }
  | { readonly kind: "variants"; readonly tag: string; readonly variants: Fields }
  /** Made of other parts: neither stored nor reported as a change. */
  | { readonly kind: "derived"; readonly of: Schema<unknown> }
  | { readonly kind: "refined"; readonly of: Schema<unknown>; readonly beyond: string };

type Fields = Readonly<Record<string, Schema<unknown>>>;
