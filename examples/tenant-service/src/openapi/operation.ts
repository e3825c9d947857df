/** A part of an OpenAPI document that another one is written in. */
export type Reference = { readonly $ref: string };

/** JSON Schema, draft 2020-12, as OpenAPI 3.1 takes it. */
export type Schema = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly description: string;
  readonly required?: boolean;
  readonly schema: Schema;
  /** What works with the demo's bank. A parameter that is to be left out at first has none. */
  readonly example?: string | number;
}

export interface Response {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Reference>>;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

/** A request body that is shown, and the status with which it is answered in the demo's bank. */
export interface BodyExample {
  readonly summary: string;
  readonly value: unknown;
  readonly "x-status": number;
  /** Who sends it: the system; if it is left out, Olga, an Owner. */
  readonly "x-caller"?: "system";
}

/** An operation, as OpenAPI writes it. */
export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly security?: readonly [];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: {
    readonly required: true;
    readonly content: {
      readonly "application/json": {
        readonly schema: Schema;
        readonly examples: Readonly<Record<string, BodyExample>>;
      };
    };
  };
  readonly responses: Readonly<Record<string, Response | Reference>>;
}

/** Operations by method and path, such as `get /health`. */
export type Operations = Readonly<Record<string, Operation>>;

export function schemaRef(name: string): Reference {
  return { $ref: `#/components/schemas/${name}` };
}

export function parameterRefs(...names: readonly string[]): readonly Reference[] {
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}

/** Answers that are problems, by their status. */
export function problemRefs(...statuses: readonly number[]): Readonly<Record<string, Reference>> {
  return Object.fromEntries(
    statuses.map((status) => [String(status), { $ref: `#/components/responses/problem${status}` }]),
  );
}

/** Headers of an answer. */
export function headerRefs(...names: readonly string[]): Readonly<Record<string, Reference>> {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

/** An answer in JSON. */
export function jsonOf(description: string, schema: Schema, ...headers: readonly string[]): Response {
  return {
    description,
    headers: headerRefs("X-Request-ID", ...headers),
    content: { "application/json": { schema } },
  };
}
