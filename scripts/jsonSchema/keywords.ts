/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export function object(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: "object", properties };
}

/** An object whose property is one of these words. As a condition: an object without it is none. */
export function objectWith(property: string, words: readonly string[]): JsonSchema {
  return { ...object({ [property]: oneOf(words) }), required: [property] };
}

export function array(keywords: JsonSchema): JsonSchema {
  return { type: "array", ...keywords };
}

/** One of these words or numbers, which are of one type. */
export function oneOf(words: readonly (string | number)[]): JsonSchema {
  const type = typeof words[0] === "number" ? "integer" : "string";
  return words.length === 1 ? { type, const: words[0] } : { type, enum: words };
}

export function wholeNumber(minimum: number, maximum: number): JsonSchema {
  return { type: "integer", minimum, maximum };
}

/** The schema with these keywords too, under `allOf` where it has one of them already. */
export function withKeywords(schema: JsonSchema, keywords: JsonSchema): JsonSchema {
  if (Object.keys(keywords).length === 0) return schema;
  if (!Object.keys(keywords).some((keyword) => Object.hasOwn(schema, keyword)))
    return { ...schema, ...keywords };
  const { allOf = [], ...rest } = schema;
  return { ...rest, allOf: [...(allOf as readonly JsonSchema[]), keywords] };
}
