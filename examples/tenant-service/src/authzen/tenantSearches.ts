import { type AssetAction, entriesAfter, type Tenant } from "tenant-policy";
import { assetsFor, foundAfter, peopleFor } from "tenant-policy/analysis";
import type { Service } from "../http/service.ts";
import type { Caller } from "../store/caller.ts";
import type { Replica } from "../store/replicas.ts";
import type { DecisionPoint, Found, PageAsked, Reference } from "./decisionPoint.ts";
import type { Evaluation } from "./evaluation.ts";
import type { ActionSearch, ResourceSearch, SubjectSearch } from "./search.ts";
import { questionOf, resourceTypeOf } from "./tenantQuestion.ts";

/** A whole tenant at one moment. */
interface Moment extends Replica {
  readonly now: number;
}

/** How many teammates are asked about at most for one page, so that nobody else waits for long. */
const mostAsked = 2_000;

/**
 * What a caller finds: exactly that about which an evaluation with the same properties says yes. Searches are for the
 * system, which enforces; anybody else finds nothing, as lists of who may do what tell of people out of their view.
 */
export function tenantSearches(
  { clock, replicas }: Service,
  caller: Caller,
): Pick<DecisionPoint, "subjects" | "resources" | "actions"> {
  const isServed = caller.kind === "system";
  const found = async <Item>(find: (moment: Moment) => Found<Item>): Promise<Found<Item>> => {
    const replica = isServed ? await replicas(caller.tenant) : undefined;
    return replica === undefined ? { results: [], next: null } : find({ ...replica, now: clock() });
  };
  return {
    subjects: (search, page) => found((moment) => subjects(moment, search, page)),
    resources: (search, page) => found((moment) => resources(moment, search, page)),
    actions: (search, page) => found((moment) => actions(moment, search, page)),
  };
}

function subjects(moment: Moment, search: SubjectSearch, page: PageAsked): Found<Reference> {
  const { action, resource, subject } = search;
  const isYes = ({ id }: { readonly id: string }) =>
    isPermitted(moment, { ...search, subject: { ...subject, id } });
  if (subject.type !== "teammate" || resourceTypeOf(resource.type) === undefined) return none;
  const found =
    resource.type === "asset"
      ? inGroups(peopleFor(moment.classes, action.name as AssetAction, resource.id).value, isYes, page)
      : amongAll(moment.tenant, isYes, page);
  return { ...found, results: found.results.map((id) => ({ type: subject.type, id })) };
}

function resources(moment: Moment, search: ResourceSearch, page: PageAsked): Found<Reference> {
  const { action, resource, subject } = search;
  const isYes = ({ id }: { readonly id: string }) =>
    isPermitted(moment, { ...search, resource: { ...resource, id } });
  const { ids = [] } = resourceTypeOf(resource.type) ?? {};
  const found =
    resource.type === "asset"
      ? inGroups(assetsFor(moment.classes, subject.id, action.name as AssetAction).value, isYes, page)
      : pageIn(
          ids.filter((id) => isYes({ id })),
          page,
        );
  return { ...found, results: found.results.map((id) => ({ type: resource.type, id })) };
}

function actions(moment: Moment, search: ActionSearch, page: PageAsked): Found<{ readonly name: string }> {
  const names = resourceTypeOf(search.resource.type)?.actions ?? [];
  const permitted = names.filter((name) =>
    isPermitted(moment, { ...search, action: { name, properties: {} } }),
  );
  const { results, next } = pageIn(permitted, page);
  return { results: results.map((name) => ({ name })), next };
}

const none = { results: [], next: null } as const;

function isPermitted({ tenant, now }: Moment, evaluation: Evaluation): boolean {
  return questionOf(evaluation, now).ask(tenant).value === true;
}

type Groups = Parameters<typeof foundAfter<{ readonly id: string }>>[0];

/** Those groups of whom one, and so each, may do it from where the search says. What is found may do it from somewhere. */
function inGroups(
  found: Groups | null,
  isYes: (one: { readonly id: string }) => boolean,
  { limit, after }: PageAsked,
): Found<string> {
  const groups = (found?.groups ?? []).filter((group) =>
    foundAfter({ groups: [group] }, null, 1).entries.some(isYes),
  );
  const { entries, next } = foundAfter({ groups }, after, limit);
  return { results: entries.map(({ id }) => id), next };
}

/** Teammates, asked one by one. Where the page before them ended late, a page may hold few of them, or none. */
function amongAll(
  { teammates }: Tenant,
  isYes: (one: { readonly id: string }) => boolean,
  { limit, after }: PageAsked,
): Found<string> {
  const { entries, next } = entriesAfter(teammates.records, after, mostAsked);
  const results = entries.filter(isYes).map(({ id }) => id);
  if (results.length <= limit) return { results, next };
  const shown = results.slice(0, limit);
  return { results: shown, next: shown.at(-1) ?? null };
}

/** A page of a short list. */
function pageIn(list: readonly string[], { limit, after }: PageAsked): Found<string> {
  const start = after === null ? 0 : list.indexOf(after) + 1;
  const results = list.slice(start, start + limit);
  return { results, next: start + limit < list.length ? (results.at(-1) ?? null) : null };
}
