import type { Schema } from "../../src/kernel/schema/schema.ts";
import { beyondLedger } from "./beyond.ts";

/** What is beyond a schema and all its parts, by name. */
export function beyondIn(schema: Schema<unknown>): ReadonlySet<string> {
  const { shape } = schema;
  switch (shape.kind) {
    case "anything":
    case "boolean":
    case "string":
    case "integer":
    case "words":
      return new Set();
    case "nullable":
    case "optional":
    case "list":
      return beyondIn(shape.of);
    case "derived":
      return shape.isUnread === true ? new Set() : beyondIn(shape.of);
    case "writtenList":
      return new Set([shape.beyond]);
    case "refined":
      return new Set([shape.beyond, ...beyondIn(shape.of)]);
    case "ledger":
      return new Set([...beyondLedger, ...beyondIn(shape.of)]);
    case "record":
      return new Set(Object.values(shape.fields).flatMap((field) => [...beyondIn(field)]));
    case "variants":
      return new Set(Object.values(shape.variants).flatMap((variant) => [...beyondIn(variant)]));
  }
}
