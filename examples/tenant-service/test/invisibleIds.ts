import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { commandTypes } from "tenant-policy";

/** Ids of things, by what they are. */
export interface Ids {
  readonly teammate: string;
  /** A teammate who has not accepted yet. */
  readonly invited: string;
  readonly asset: string;
  readonly profile: string;
  readonly channel: string;
  readonly group: string;
  readonly team: string;
}

/** What lies in the insurance; and a profile and a channel, which only those see who may view such settings. */
export const hidden: Ids = {
  ...{ teammate: "ivan", invited: "ines", asset: "claims-intake", profile: "premium-agent" },
  ...{ channel: "website-chat", group: "insurance", team: "insurance-legal" },
};

/** What is not there. */
export const absent: Ids = {
  ...{ teammate: "none", invited: "none", asset: "none", profile: "none", channel: "none" },
  ...{ group: "none", team: "none" },
};

/** The ids that a command makes: they name nothing that is there. */
const made = [
  ...["teammates/invite teammate", "assets/make asset", "channels/add channel"],
  ...["userProfiles/create profile", "userProfiles/copy profile"],
  ...["workspaces/addGroup group", "workspaces/addTeam team"],
];

type Body = Readonly<Record<string, unknown>>;

/** A command that is accepted, of each type: the examples of docs/commands.md. */
const page = createRequire(import.meta.url)
  .resolve("tenant-policy/package.json")
  .replace(/package\.json$/, "docs/commands.md");
const examples: ReadonlyMap<unknown, Body> = new Map(
  [...readFileSync(page, "utf8").matchAll(/^### `[^]*?^```json\n([^]*?)^```/gm)]
    .map(([, json = ""]) => JSON.parse(json) as Body)
    .map(({ by: _, at: __, ...body }) => [body["type"], body]),
);

/** What stands in a property that names something that has to be there. Undefined for any other property. */
function named(type: string, key: string, value: unknown, ids: Ids, isInvited: boolean): unknown {
  if (made.includes(`${type} ${key}`)) return undefined;
  const { teammate, invited, asset, profile, channel, group, team } = ids;
  switch (key) {
    case "teammate":
    case "successor":
      return isInvited ? invited : teammate;
    case "asset":
      return asset;
    case "channel":
      return channel;
    case "group":
      return group;
    case "team":
      return team;
    case "userProfile":
      return profile;
    case "profile":
      return typeof value === "string" ? profile : { ...(value as object), id: profile };
    case "from":
      return typeof value === "string" ? profile : { level: "team", group, team };
    case "home":
    case "to":
    case "with":
      return { level: "team", group, team };
    default:
      return undefined;
  }
}

/** A command with one name replaced, and what it is called. */
export interface NamingCommand {
  readonly title: string;
  readonly bodyOf: (ids: Ids) => Body;
}

/** Every command, once for each property that names something that has to be there. */
export const namingCommands: readonly NamingCommand[] = commandTypes.flatMap((type) => {
  const example = examples.get(type);
  if (example === undefined) throw new Error(`docs/commands.md has no example of ${type}.`);
  return Object.entries(example).flatMap(([key, value]) => {
    const isTeammate = key === "teammate" || key === "successor";
    return (isTeammate ? [false, true] : [false])
      .filter((isInvited) => named(type, key, value, absent, isInvited) !== undefined)
      .map((isInvited) => ({
        title: `${type} ${isInvited ? "invited " : ""}${key}`,
        bodyOf: (ids: Ids) => ({ ...example, [key]: named(type, key, value, ids, isInvited) }),
      }));
  });
});
