import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import {
  type Activity,
  activityAccess,
  agentStatusOf,
  type AssetAction,
  assetActions,
  assetAccess,
  type Decision,
  effectiveSettingsOf,
  emailAccess,
  type EmailRoute,
  emailChangeStatusOf,
  type Feature,
  featureAccess,
  features,
  invitationStatusOf,
  passwordExpiryOf,
  profileActivities,
  type SettingSection,
  settingAccess,
  settingSections,
  signInRequirementOf,
  type Tenant,
  type Workspace,
} from "tenant-policy";
import type { AskedAbout } from "tenant-policy/explain";
import { answer } from "../store/question.ts";
import { noteQuestion } from "../operations/decided.ts";
import { etagOf } from "./etag.ts";
import { localeOf } from "./language.ts";
import { type Parameter, takes } from "./parameters.ts";
import { sendProblem } from "./problem.ts";
import { authenticate, callerOf, ofOwnTenant, readCurrent } from "./request.ts";
import type { Service } from "./service.ts";
import { readWorkspace } from "./workspace.ts";

/** What a request asks: texts by the names of the question's parameters. The library looks at whether they are what they should be. */
type Query = Readonly<Record<string, string | undefined>>;

interface Asked {
  readonly ask: (tenant: Tenant) => Decision<unknown>;
  readonly about: AskedAbout;
}

/** A question by ids, and the parameters that it takes. */
export interface Question {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  /** The section of the settings that the answer is of. */
  readonly section?: SettingSection;
  readonly asked: (query: Query, nowMilli: number) => Asked;
}

/** Every question by ids that the library answers, by its name there. */
export const questions: Readonly<Record<string, Question>> = {
  assetAccess: {
    required: ["teammate", "action", "asset"],
    optional: ["current", "target"],
    asked: ({ teammate = "", action, asset = "", current, target }) => {
      const [from, to] = [workspaceIn(current), workspaceIn(target)];
      return {
        ask: (tenant) => assetAccess(tenant, teammate, action as AssetAction, asset, from, to),
        about: { teammate, asset, workspaces: [from, to].filter((each) => each !== undefined) },
      };
    },
  },
  settingAccess: {
    required: ["teammate", "action", "section"],
    asked: ({ teammate = "", action, section }) => ({
      ask: (tenant) => settingAccess(tenant, teammate, action as "view", section as SettingSection),
      about: { teammate },
    }),
  },
  featureAccess: {
    required: ["teammate", "feature"],
    asked: ({ teammate = "", feature }) => ({
      ask: (tenant) => featureAccess(tenant, teammate, feature as Feature),
      about: { teammate },
    }),
  },
  activityAccess: {
    required: ["teammate", "activity"],
    asked: ({ teammate = "", activity = "" }) => ({
      ask: (tenant) => activityAccess(tenant, teammate, activityIn(activity)),
      about: { teammate },
    }),
  },
  emailAccess: {
    required: ["to", "route"],
    asked: ({ to = "", route = "" }, nowMilli) => ({
      ask: (tenant) => emailAccess(tenant, { to, route: routeIn(route) }, nowMilli),
      about: {},
    }),
  },
  signInRequirementOf: {
    required: ["teammate", "address"],
    asked: ({ teammate = "", address = "" }) => ({
      ask: (tenant) => signInRequirementOf(tenant, teammate, address),
      about: { teammate },
    }),
  },
  effectiveSettingsOf: {
    required: ["channel"],
    section: "privacyAndSecurity",
    asked: ({ channel = "" }) => ({ ask: (tenant) => effectiveSettingsOf(tenant, channel), about: {} }),
  },
  agentStatusOf: ofTeammateNow(agentStatusOf),
  invitationStatusOf: ofTeammateNow(invitationStatusOf),
  emailChangeStatusOf: ofTeammateNow(emailChangeStatusOf),
  passwordExpiryOf: ofTeammateNow(passwordExpiryOf),
};

function ofTeammateNow(
  question: (tenant: Tenant, teammate: string, nowMilli: number) => Decision<unknown>,
): Question {
  return {
    required: ["teammate"],
    asked: ({ teammate = "" }, nowMilli) => ({
      ask: (tenant) => question(tenant, teammate, nowMilli),
      about: { teammate },
    }),
  };
}

/** A text that is no workspace is one that is not there. */
function workspaceIn(text: string | undefined): Workspace | undefined {
  return text === undefined ? undefined : (readWorkspace(text) ?? { level: "group", group: text });
}

/** The name of an activity, or JSON for one that has facts of its own. */
function activityIn(text: string): Activity {
  try {
    return text.startsWith("{") ? (JSON.parse(text) as Activity) : (text as Activity);
  } catch {
    return text as Activity;
  }
}

function routeIn(text: string): EmailRoute {
  return text === "awsSes" ? text : { other: text };
}

/** `GET /tenants/:tenant/questions/:question`: what the caller may know of the answer. */
export async function questionRoutes(server: FastifyInstance, service: Service): Promise<void> {
  for (const [name, question] of Object.entries(questions)) {
    server.get(
      `/tenants/:tenant/questions/${name}`,
      { onRequest: [authenticate(service), ofOwnTenant, readCurrent, takes(parametersOf(name, question))] },
      (request, reply) => answerQuestion(service, name, question, request, reply),
    );
  }
}

/** The library looks at the values, and answers about those that it does not know. */
function parametersOf(question: string, { required, optional = [] }: Question): readonly Parameter[] {
  const parameterOf = (name: string, isRequired: boolean): Parameter => {
    const expected = expectedOf[`${question}.${name}`] ?? expectedOf[name] ?? "a text";
    return { name, expected, isRequired, isGood: () => true };
  };
  return [
    ...required.map((name) => parameterOf(name, true)),
    ...optional.map((name) => parameterOf(name, false)),
  ];
}

/** What stands in a parameter, by its name, and by the question where several have one name. */
const expectedOf: Readonly<Record<string, Parameter["expected"]>> = {
  ...{ teammate: "the id of a teammate", asset: "the id of an asset", channel: "the id of a channel" },
  ...{ action: assetActions, "settingAccess.action": ["view", "change"] },
  ...{ section: settingSections, feature: features, activity: Object.keys(profileActivities) },
  ...{ current: "a workspace, such as / or loans/fraud", target: "a workspace, such as / or loans/fraud" },
  ...{ to: "an e-mail address", route: "awsSes or another name", address: "a network address" },
};

async function answerQuestion(
  { database, clock }: Service,
  name: string,
  { section, asked }: Question,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { language, current } = request;
  const { ask, about } = asked(request.query as Query, clock());
  const answered = await answer(database, {
    ...{ caller: callerOf(request), current, question: ask, args: [], about, section },
    locale: localeOf(language),
  });
  if (answered === undefined) return sendProblem(reply, "unknown", language);
  const { step, told, explanation } = answered;
  noteQuestion(request, name, answered);
  void reply.header("ETag", etagOf(step)).header("Content-Language", language);
  const { verdict, reasons, help, holds } = explanation ?? {};
  return reply.send({ ...told, explanation: { verdict, reasons, help, holds } });
}
