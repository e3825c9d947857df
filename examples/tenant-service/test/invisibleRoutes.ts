import type { InjectOptions } from "fastify";
import { cursorOf } from "../src/http/page.ts";
import { type Question, questions } from "../src/http/questions.ts";
import { bank } from "./harness.ts";
import { hidden, type Ids, namingCommands } from "./invisibleIds.ts";

/** A request that names something. */
export interface NamingRequest {
  readonly title: string;
  readonly requestOf: (ids: Ids) => InjectOptions;
  /** Who asks, where Luca and Felix see what it names. */
  readonly asker?: string;
}

const at = `/tenants/${bank.id}`;
const json = { "content-type": "application/json" };

function posting(url: string, title: string, bodyOf: (ids: Ids) => object): NamingRequest {
  return {
    title,
    requestOf: (ids) => ({ method: "POST", url, headers: json, payload: JSON.stringify(bodyOf(ids)) }),
  };
}

/** What is in a parameter of a question: an id of something, or what fits it. */
const parameters: Readonly<Record<string, (ids: Ids) => string>> = {
  teammate: ({ teammate }) => teammate,
  asset: ({ asset }) => asset,
  channel: ({ channel }) => channel,
  current: ({ group, team }) => `${group}/${team}`,
  target: ({ group, team }) => `${group}/${team}`,
};
const fitting: Readonly<Record<string, string>> = {
  ...{ teammate: "luca", asset: "greeter", action: "use", section: "timeZone", feature: "viewPages" },
  ...{ activity: "manageSites", address: "192.0.2.1", to: "a@customer.example", route: "awsSes" },
};

/** A question, once for each of its parameters that names something, and once for each action. */
function aboutQuestion(name: string): readonly NamingRequest[] {
  const { required, optional = [] } = questions[name] as Question;
  const others = Object.fromEntries(required.map((each) => [each, fitting[each] ?? "chat"]));
  const actions = required.includes("asset") ? ["use", "edit", "delete", "share"] : [fitting["action"] ?? ""];
  const naming = [...required, ...optional].filter((each) => each in parameters);
  return naming.flatMap((parameter) =>
    actions.map((action) => ({
      title: `${parameter} ${action}`,
      // Rex has Restricted Access, so that he views no settings, and no channel.
      ...(parameter === "channel" && { asker: "rex" }),
      requestOf: (ids) => {
        const named = { [parameter]: parameters[parameter]?.(ids) ?? "" };
        const query = { ...others, ...(required.includes("action") && { action }), ...named };
        return { url: `${at}/questions/${name}`, query };
      },
    })),
  );
}

const [luca, greeter, edit] = [
  { type: "teammate", id: "luca" },
  { type: "asset", id: "greeter" },
  { name: "edit" },
];

/** AuthZEN's entities: the subject, the resource, where the subject is, and with whom something is shared. */
function evaluated(
  url: string,
  wrap: (evaluation: object) => object = (each) => each,
): readonly NamingRequest[] {
  const place = ({ group, team }: Ids) => ({ level: "team", group, team });
  return [
    posting(url, "subject", ({ teammate: id }) =>
      wrap({ subject: { ...luca, id }, action: edit, resource: greeter }),
    ),
    posting(url, "invited subject", ({ invited: id }) =>
      wrap({ subject: { ...luca, id }, action: edit, resource: greeter }),
    ),
    posting(url, "subject of a feature", ({ teammate: id }) =>
      wrap({
        subject: { ...luca, id },
        action: { name: "use" },
        resource: { type: "feature", id: "viewPages" },
      }),
    ),
    posting(url, "subject of an e-mail", ({ teammate: id }) =>
      wrap({
        subject: { ...luca, id },
        action: { name: "send" },
        resource: { type: "email", id: "a@b.example" },
      }),
    ),
    posting(url, "resource", ({ asset: id }) =>
      wrap({ subject: luca, action: edit, resource: { ...greeter, id } }),
    ),
    posting(url, "current", (ids) =>
      wrap({ subject: { ...luca, properties: { current: place(ids) } }, action: edit, resource: greeter }),
    ),
    posting(url, "target", (ids) =>
      wrap({
        subject: luca,
        action: { name: "share", properties: { target: place(ids) } },
        resource: greeter,
      }),
    ),
  ];
}

function commands(url: string): readonly NamingRequest[] {
  return namingCommands.map(({ title, bodyOf }) => posting(url, title, bodyOf));
}

/** A list that begins after something. What is not there is followed by the same entries as what is. */
function after(list: string, id: string): NamingRequest {
  const place = (ids: Ids) => (ids === hidden ? id : `${id}!`);
  return {
    title: "cursor",
    requestOf: (ids) => ({ url: `${at}/${list}limit=1&cursor=${cursorOf([place(ids), place(ids)])}` }),
  };
}

const namesNothing: readonly NamingRequest[] = [];

/**
 * Every route, by method and path, with requests about something by its id. One that is missing here turns a test red. Of a route
 * that takes no ids, the list is empty.
 */
export const namingRequests: Readonly<Record<string, readonly NamingRequest[]>> = {
  "put /tenants/{tenant}": namesNothing,
  "post /tenants/{tenant}/commands": [
    ...commands(`${at}/commands`),
    ...commands(`${at}/commands?dryRun=true`).map((each) => ({ ...each, title: `${each.title}, dryRun` })),
  ],
  ...Object.fromEntries(
    Object.keys(questions).map((name) => [`get /tenants/{tenant}/questions/${name}`, aboutQuestion(name)]),
  ),
  "get /tenants/{tenant}/assets": [after("assets?sort=id&", hidden.asset)],
  "get /tenants/{tenant}/teammates": [after("teammates?", hidden.teammate)],
  "get /tenants/{tenant}/workspaces": namesNothing,
  "get /tenants/{tenant}/audit": namesNothing,
  "get /tenants/{tenant}/audit.ndjson": namesNothing,
  "get /tenants/{tenant}/audit.csv": namesNothing,
  "post /access/v1/evaluation": evaluated("/access/v1/evaluation"),
  "post /access/v1/evaluations": evaluated("/access/v1/evaluations", (each) => ({ evaluations: [each] })),
  "post /access/v1/search/subject": [
    posting("/access/v1/search/subject", "resource", ({ asset: id }) => ({
      ...{ subject: { type: "teammate" }, action: edit, resource: { ...greeter, id } },
    })),
  ],
  "post /access/v1/search/resource": [
    posting("/access/v1/search/resource", "subject", ({ teammate: id }) => ({
      ...{ subject: { ...luca, id }, action: edit, resource: { type: "asset" } },
    })),
  ],
  "post /access/v1/search/action": [
    posting("/access/v1/search/action", "subject", ({ teammate: id }) => ({
      subject: { ...luca, id },
      resource: greeter,
    })),
    posting("/access/v1/search/action", "resource", ({ asset: id }) => ({
      subject: luca,
      resource: { ...greeter, id },
    })),
  ],
  "get /.well-known/authzen-configuration": namesNothing,
  "get /health": namesNothing,
  "get /ready": namesNothing,
  "get /metrics": namesNothing,
  "get /openapi.json": namesNothing,
};
