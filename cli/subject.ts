import {
  activityAccess,
  type AppTrayApp,
  appTrayApps,
  type BotRole,
  botRoles,
  type ActivityName,
  assetAccess,
  type AssetAction,
  assetActions,
  type Decision,
  type Feature,
  featureAccess,
  features,
  profileActivities,
  settingAccess,
  settingSections,
  type Tenant,
  type Workspace,
} from "tenant-policy";
import { permissionsOf, type PersonalSubject } from "tenant-policy/analysis";
import { Fault } from "./outside.ts";
import { assetIn } from "./things.ts";
import { workspaceIn } from "./workspaces.ts";

/** The options that say what a question is about. */
export interface SubjectOptions {
  readonly feature?: string;
  readonly setting?: string;
  readonly view?: boolean;
  readonly activity?: string;
  readonly app?: string;
  readonly botRole?: string;
  readonly decryptLogs?: boolean;
}

/** The options that belong to a question about an asset. */
export interface AssetOptions {
  /** The current workspace. */
  readonly from?: string;
  /** The workspace that the asset is shared with, or withdrawn from. */
  readonly with?: string;
}

/** The actions that another workspace takes part in. */
const actionsWithTarget: readonly AssetAction[] = ["share", "withdraw"];

/** What a question is about. */
export type Subject =
  | { readonly kind: "asset"; readonly action: AssetAction; readonly asset: string }
  /** Something that is asked of a teammate alone. */
  | {
      readonly kind: "personal";
      /** What it is, after "may" or "may not". */
      readonly text: string;
      readonly decide: (tenant: Tenant, teammate: string) => Decision<boolean>;
    };

/** What somebody wrote that a question is about: an action and an asset, or one of the options. */
export function subjectIn(
  action: string | undefined,
  asset: string | undefined,
  { feature, setting, view, activity, app, botRole, decryptLogs }: SubjectOptions,
): Subject {
  const given = [asset, feature, setting, activity, app, botRole, decryptLogs];
  if (given.filter((each) => each !== undefined).length !== 1) {
    throw new Fault("Name an action and an asset, or one option that says what it is about.");
  }
  if (asset === undefined && action !== undefined) throw new Fault(`What is ${action} to be done with?`);
  if (view === true && setting === undefined) throw new Fault("--view says what is done with a --setting.");
  if (asset !== undefined) return { kind: "asset", action: oneOf("action", action, assetActions), asset };
  if (feature !== undefined) return featureSubject(oneOf("feature", feature, features));
  if (activity !== undefined) return activitySubject(oneOf("activity", activity, plainActivities));
  if (app !== undefined) return appSubject(oneOf("app", app, appTrayApps));
  if (botRole !== undefined) return botRoleSubject(oneOf("bot role", botRole, botRoles));
  if (decryptLogs === true) return personalSubject("decrypt logs", { kind: "decryptLogs" });
  const section = oneOf("setting", setting, settingSections);
  const change = view === true ? "view" : "change";
  return {
    kind: "personal",
    text: `${change} the setting ${section}`,
    decide: (tenant, teammate) => settingAccess(tenant, teammate, change, section),
  };
}

function featureSubject(feature: Feature): Subject {
  return {
    kind: "personal",
    text: `use the feature ${feature}`,
    decide: (tenant, teammate) => featureAccess(tenant, teammate, feature),
  };
}

function activitySubject(activity: PlainActivityName): Subject {
  return {
    kind: "personal",
    text: `perform the activity ${activity}`,
    decide: (tenant, teammate) => activityAccess(tenant, teammate, activity),
  };
}

function appSubject(app: AppTrayApp): Subject {
  return personalSubject(`open the app ${app}`, { kind: "app", app });
}

function botRoleSubject(botRole: BotRole): Subject {
  return personalSubject(`use the bot role ${botRole}`, { kind: "botRole", botRole });
}

/** What no question by id is about. */
function personalSubject(text: string, subject: PersonalSubject): Subject {
  const wanted = JSON.stringify(subject);
  return {
    kind: "personal",
    text,
    decide: (tenant, teammate) => {
      const cells = permissionsOf(tenant, teammate).value;
      const found = cells?.find((cell) => JSON.stringify(cell.subject) === wanted);
      // Whoever has no permissions at all is refused by every question alike.
      if (found === undefined) return featureAccess(tenant, teammate, "viewPages");
      return { value: found.value, because: found.because };
    },
  };
}

/** The activities that depend on no further fact. */
type PlainActivityName = Extract<Parameters<typeof activityAccess>[2], string>;

const plainActivities = Object.entries(profileActivities)
  .filter(([, { fact }]) => fact === null)
  .map(([name]) => name satisfies string as ActivityName as PlainActivityName);

/** The answer about an asset, from where and with which workspace the options say. */
export function decideAsset(
  tenant: Tenant,
  teammate: string,
  { action, asset }: Extract<Subject, { kind: "asset" }>,
  { from, with: target }: AssetOptions,
): ReturnType<typeof assetAccess> {
  const hasTarget = actionsWithTarget.includes(action);
  if (hasTarget && target === undefined)
    throw new Fault(`Name the workspace to ${action} ${action === "share" ? "with" : "from"}: --with.`);
  if (!hasTarget && target !== undefined) throw new Fault(`--with says nothing about the action ${action}.`);
  const [current, other] = [from, target].map((written): Workspace | undefined =>
    written === undefined ? undefined : workspaceIn(tenant, written),
  );
  return assetAccess(tenant, teammate, action, assetIn(tenant, asset), current, other);
}

function oneOf<Word extends string>(what: string, written: string | undefined, words: readonly Word[]): Word {
  const found = words.find((word) => word === written);
  if (found !== undefined) return found;
  const unknown = written === undefined ? `Name the ${what}.` : `There is no ${what} ${written}.`;
  throw new Fault(`${unknown} There are: ${words.join(", ")}.`);
}
