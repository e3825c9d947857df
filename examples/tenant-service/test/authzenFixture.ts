import type { DecisionPoint, Found, PageAsked } from "../src/authzen/decisionPoint.ts";
import type { Properties } from "../src/authzen/entity.ts";
import type { Evaluation } from "../src/authzen/evaluation.ts";

/** The people, records and actions that the certification draft knows. */
const people: Readonly<Record<string, Properties>> = { alice: {}, bob: { role: "admin" } };
const records: Readonly<Record<string, Properties>> = {
  "record-1": { status: "active" },
  "record-2": { status: "archived" },
};
const actions = ["read", "write", "delete"];

/** The least policy that gives the decisions of the draft. What a caller says of somebody or something counts. */
function permits({ subject, action, resource }: Evaluation): boolean {
  const [person, record] = [ofId(people, subject.id), ofId(records, resource.id)];
  if (subject.type !== "user" || resource.type !== "record") return false;
  if (person === undefined || record === undefined) return false;
  const isAdmin = { ...person, ...subject.properties }["role"] === "admin";
  const isArchived = { ...record, ...resource.properties }["status"] === "archived";
  switch (action.name) {
    case "read":
      return true;
    case "write":
      return isArchived === isAdmin;
    case "delete":
      return !isAdmin && action.properties["soft"] === true;
    default:
      return false;
  }
}

function ofId(all: Readonly<Record<string, Properties>>, id: string): Properties | undefined {
  return Object.hasOwn(all, id) ? all[id] : undefined;
}

export const certificationFixture: DecisionPoint = {
  evaluate: async (evaluations) => evaluations.map((each) => ({ decision: permits(each) })),
  subjects: async (search, page) =>
    pageIn(
      Object.keys(people)
        .filter((id) => permits({ ...search, subject: { ...search.subject, id } }))
        .map((id) => ({ type: "user", id })),
      page,
    ),
  resources: async (search, page) =>
    pageIn(
      Object.keys(records)
        .filter((id) => permits({ ...search, resource: { ...search.resource, id } }))
        .map((id) => ({ type: "record", id })),
      page,
    ),
  actions: async (search, page) =>
    pageIn(
      actions
        .filter((name) => permits({ ...search, action: { name, properties: {} } }))
        .map((name) => ({ name })),
      page,
    ),
};

function pageIn<Item>(all: readonly Item[], { limit, after }: PageAsked): Found<Item> {
  const start = Number(after ?? 0);
  const end = start + limit;
  return { results: all.slice(start, end), next: end < all.length ? String(end) : null };
}
