import {
  type Action,
  actionSchema,
  type Entity,
  entitySchema,
  type Properties,
  propertiesSchema,
  type Searched,
  searchedSchema,
} from "./entity.ts";
import { readerOf } from "./read.ts";

/** Which subjects of this type may do this with that resource? */
export interface SubjectSearch {
  readonly subject: Searched;
  readonly action: Action;
  readonly resource: Entity;
  readonly context: Properties;
}

/** With which resources of this type may that subject do this? */
export interface ResourceSearch {
  readonly subject: Entity;
  readonly action: Action;
  readonly resource: Searched;
  readonly context: Properties;
}

/** What may that subject do with that resource? */
export interface ActionSearch {
  readonly subject: Entity;
  readonly resource: Entity;
  readonly context: Properties;
}

/** What a request says of the page that it asks for. */
export interface GivenPage {
  readonly token?: string;
  readonly limit?: number;
}

/** A search, and the page of what it finds. */
export type Paged<Search> = Search & { readonly page: GivenPage };

const pageSchema = {
  ...propertiesSchema,
  properties: { token: { type: "string" }, limit: { type: "integer", minimum: 0 } },
} as const;

function readerOfSearch<Search>(entities: Readonly<Record<string, object>>) {
  return readerOf<Paged<Search>>({
    type: "object",
    properties: { ...entities, context: propertiesSchema, page: pageSchema },
    required: Object.keys(entities),
  });
}

export const readSubjectSearch = readerOfSearch<SubjectSearch>({
  ...{ subject: searchedSchema, action: actionSchema, resource: entitySchema },
});
export const readResourceSearch = readerOfSearch<ResourceSearch>({
  ...{ subject: entitySchema, action: actionSchema, resource: searchedSchema },
});
export const readActionSearch = readerOfSearch<ActionSearch>({
  ...{ subject: entitySchema, resource: entitySchema },
});
