import {
  type Action,
  actionSchema,
  type Entity,
  entitySchema,
  type Properties,
  propertiesSchema,
} from "./entity.ts";
import { readerOf } from "./read.ts";

/** One question: may this subject do this with that resource? */
export interface Evaluation {
  readonly subject: Entity;
  readonly action: Action;
  readonly resource: Entity;
  readonly context: Properties;
}

export const readEvaluation = readerOf<Evaluation>({
  type: "object",
  properties: {
    ...{ subject: entitySchema, action: actionSchema, resource: entitySchema, context: propertiesSchema },
  },
  required: ["subject", "action", "resource"],
});
