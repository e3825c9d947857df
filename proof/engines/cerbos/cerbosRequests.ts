import { type CerbosServer, mostResourcesAtOnce } from "./cerbosServer.ts";

/** A question in Cerbos's words. */
export interface CerbosAsked {
  readonly principal: {
    readonly id: string;
    readonly roles: readonly string[];
    readonly attr: Readonly<Record<string, unknown>>;
  };
  readonly resource: { readonly kind: string; readonly attr: Readonly<Record<string, unknown>> };
  readonly action: string;
}

interface AskedResource {
  readonly resource: CerbosAsked["resource"];
  readonly actions: Set<string>;
}

/** What a request of Cerbos asks: of one principal, several resources, and several actions of each. */
interface Grouped {
  readonly principal: CerbosAsked["principal"];
  readonly resources: Map<string, AskedResource>;
}

interface Answer {
  readonly results: readonly {
    readonly resource: { readonly id: string };
    readonly actions: Readonly<Record<string, "EFFECT_ALLOW" | "EFFECT_DENY">>;
    readonly validationErrors?: unknown;
  }[];
}

/** The answers to questions, which are put to the server in as few requests as can be. */
export async function cerbosAnswers(
  { post }: CerbosServer,
  questions: readonly CerbosAsked[],
): Promise<readonly boolean[]> {
  const principals = new Map<string, Grouped>();
  const keys = questions.map((question) => keyIn(principals, question));
  const allowed = new Set<string>();
  for (const [key, grouped] of principals)
    for (const id of await allowedIn(post, grouped)) allowed.add(`${key} ${id}`);
  return keys.map((key) => allowed.has(key));
}

function keyIn(principals: Map<string, Grouped>, { principal, resource, action }: CerbosAsked): string {
  const key = JSON.stringify(principal);
  const grouped: Grouped = principals.get(key) ?? { principal, resources: new Map<string, AskedResource>() };
  principals.set(key, grouped);
  const id = JSON.stringify(resource);
  const asked = grouped.resources.get(id) ?? { resource, actions: new Set<string>() };
  grouped.resources.set(id, asked);
  asked.actions.add(action);
  return `${key} ${id} ${action}`;
}

async function allowedIn(
  post: CerbosServer["post"],
  { principal, resources }: Grouped,
): Promise<readonly string[]> {
  const entries = [...resources.values()];
  const allowed: string[] = [];
  for (let start = 0; start < entries.length; start += mostResourcesAtOnce) {
    const part = entries.slice(start, start + mostResourcesAtOnce);
    const asked = part.map(({ resource, actions }, place) => ({
      resource: { ...resource, id: String(place) },
      actions: [...actions],
    }));
    const { results } = (await post("/api/check/resources", { principal, resources: asked })) as Answer;
    allowed.push(...results.flatMap((result, place) => allowedOf(result, part[place], place)));
  }
  return allowed;
}

function allowedOf(
  { resource: { id }, actions, validationErrors }: Answer["results"][number],
  asked: { readonly resource: CerbosAsked["resource"]; readonly actions: ReadonlySet<string> } | undefined,
  place: number,
): readonly string[] {
  const effects = Object.entries(actions);
  if (
    asked === undefined ||
    id !== String(place) ||
    effects.length !== asked.actions.size ||
    validationErrors !== undefined
  )
    throw new Error(`Cerbos answers another question: ${id}`);
  const key = JSON.stringify(asked.resource);
  return effects.filter(([, effect]) => effect === "EFFECT_ALLOW").map(([action]) => `${key} ${action}`);
}
