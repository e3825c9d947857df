/** What a caller says of something besides its id. */
export type Properties = Readonly<Record<string, unknown>>;

/** A subject or a resource. */
export interface Entity {
  readonly type: string;
  readonly id: string;
  readonly properties: Properties;
}

/** A subject or a resource that is searched for. */
export type Searched = Omit<Entity, "id">;

export interface Action {
  readonly name: string;
  readonly properties: Properties;
}

const text = { type: "string" } as const;

/** Any JSON object, and an empty one where it is left out. */
export const propertiesSchema = { type: "object", default: {} } as const;

/** Defaults of a batch may leave out what its evaluations bring. */
export const partialEntitySchema = {
  type: "object",
  properties: { type: text, id: text, properties: propertiesSchema },
} as const;

export const entitySchema = { ...partialEntitySchema, required: ["type", "id"] } as const;

/** An id that comes along is ignored, whatever it is. */
export const searchedSchema = {
  type: "object",
  properties: { type: text, properties: propertiesSchema },
  required: ["type"],
} as const;

export const partialActionSchema = {
  type: "object",
  properties: { name: text, properties: propertiesSchema },
} as const;

export const actionSchema = { ...partialActionSchema, required: ["name"] } as const;
