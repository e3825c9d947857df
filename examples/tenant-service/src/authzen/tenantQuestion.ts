import {
  type Activity,
  activityAccess,
  type AssetAction,
  assetAccess,
  assetActions,
  type Decision,
  type EmailRoute,
  emailAccess,
  entryOf,
  type Feature,
  featureAccess,
  features,
  profileActivities,
  type SettingSection,
  settingAccess,
  settingSections,
  type Tenant,
  type Workspace,
} from "tenant-policy";
import type { AskedAbout } from "tenant-policy/explain";
import { readWorkspace } from "../http/workspace.ts";
import type { Evaluation } from "./evaluation.ts";

/** A question about a tenant, and what it is about. */
export interface TenantQuestion {
  readonly ask: (tenant: Tenant) => Decision<unknown>;
  readonly about: AskedAbout;
  /** Where the subject is; undefined for at home. */
  readonly current?: Workspace | undefined;
}

/** A type of resources. */
interface ResourceType {
  readonly actions: readonly string[];
  /** Every id, where the library knows them all. */
  readonly ids?: readonly string[];
  readonly questionOf: (evaluation: Evaluation, nowMilli: number) => TenantQuestion;
}

/** What is not there is refused (ST11), and so is an action that there is not (ST10). */
export const nothingThere: Decision<boolean> = { value: false, because: ["ST11"] };
const noSuchAction: Decision<boolean> = { value: false, because: ["ST10"] };

export const nothing: TenantQuestion = { ask: () => nothingThere, about: {} };

/**
 * What a subject of type `teammate` can be asked about. Facts come from the database alone: a role, a home or a profile in
 * `properties` counts for nothing, nor does what an activity would be allowed for, such as that a call is one's own. What
 * counts is what is asked: where the subject is, with which workspace to share, over which provider to send.
 */
const resourceTypes: Readonly<Record<string, ResourceType>> = {
  asset: { actions: assetActions, questionOf: assetQuestion },
  setting: {
    actions: ["view", "change"],
    ids: settingSections,
    questionOf: ({ subject, action, resource }) => ({
      ask: (tenant) =>
        settingAccess(tenant, subject.id, action.name as "view", resource.id as SettingSection),
      about: { teammate: subject.id },
    }),
  },
  feature: {
    actions: ["use"],
    ids: features,
    questionOf: ({ subject, action, resource }) => ({
      ask: (tenant) =>
        action.name === "use" ? featureAccess(tenant, subject.id, resource.id as Feature) : noSuchAction,
      about: { teammate: subject.id },
    }),
  },
  activity: {
    actions: ["perform"],
    ids: Object.keys(profileActivities),
    questionOf: ({ subject, action, resource }) => ({
      ask: (tenant) =>
        action.name === "perform"
          ? activityAccess(tenant, subject.id, resource.id as Activity)
          : noSuchAction,
      about: { teammate: subject.id },
    }),
  },
  email: { actions: ["send"], questionOf: emailQuestion },
};

/** Undefined for a type that there is not. */
export function resourceTypeOf(type: string): ResourceType | undefined {
  return Object.hasOwn(resourceTypes, type) ? resourceTypes[type] : undefined;
}

/** The question that an evaluation asks. Whatever is unknown in it is refused. */
export function questionOf(evaluation: Evaluation, nowMilli: number): TenantQuestion {
  if (evaluation.subject.type !== "teammate") return nothing;
  return resourceTypeOf(evaluation.resource.type)?.questionOf(evaluation, nowMilli) ?? nothing;
}

function assetQuestion({ subject, action, resource, context }: Evaluation): TenantQuestion {
  const { current: from = context.current } = subject.properties;
  const [current, target] = [workspaceIn(from), workspaceIn(action.properties.target)];
  return {
    ask: (tenant) =>
      assetAccess(tenant, subject.id, action.name as AssetAction, resource.id, current, target),
    about: {
      ...{ teammate: subject.id, asset: resource.id },
      workspaces: [current, target].filter((each) => each !== undefined),
    },
    current,
  };
}

/** Without a route, the e-mail is to go over the provider that the bounce list is for: that is the stricter answer (BL5). */
function emailQuestion({ subject, action, resource }: Evaluation, nowMilli: number): TenantQuestion {
  const { route = "awsSes" } = action.properties;
  const email = {
    to: resource.id,
    route: (typeof route === "string" && route !== "awsSes" ? { other: route } : route) as EmailRoute,
  };
  return {
    ask: (tenant) => {
      // The question is about an address and not about who sends; a sender who is not there sends nothing all the same.
      if (entryOf(tenant.teammates.records, subject.id) === undefined) return nothingThere;
      return action.name === "send" ? emailAccess(tenant, email, nowMilli) : noSuchAction;
    },
    about: { teammate: subject.id },
  };
}

/** A workspace as the header Workspace writes it, or as the library does, which refuses what is none. */
function workspaceIn(given: unknown): Workspace | undefined {
  const read = typeof given === "string" ? (readWorkspace(given) ?? given) : given;
  return read as Workspace | undefined;
}
