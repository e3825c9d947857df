import type { ChannelOverrides } from "../channels/settings.ts";
import { entriesOf, entryOf } from "../kernel/ledger/ledger.ts";
import { check, type Schema } from "../kernel/schema/schema.ts";
import { isIdRetired, teammateOf } from "../teammates/state.ts";
import { type Command, type CommandType, sliceOf } from "../tenant/command.ts";
import { schemaByType } from "../tenant/commandSchemas.ts";
import type { Actor } from "../vocabulary/actor.ts";
import { type Arguments, type Body, candidatesOf, type NamingField, targetField } from "./candidates.ts";
import { freshNamesIn, type NewThing } from "./freshNames.ts";
import { plainProfiles, profileVariants } from "./profileVariants.ts";
import type { Candidate, RepairGround } from "./repairGround.ts";
import { leavesOf } from "./repairWords.ts";
import { occurringIn, severalValues } from "./severalValues.ts";
import type { TargetThing } from "./targets.ts";

/** Gives the commands of which it does not matter who gives them. */
const anybody: Actor = { kind: "teammate", id: "anybody", current: { level: "tenant" } };

/** The commands of a type that a repair may take. */
export function candidatesIn(ground: RepairGround, type: CommandType): readonly Candidate[] {
  const known = ground.candidates.get(type) ?? candidatesAbout(ground, type, () => true);
  ground.candidates.set(type, known);
  return known;
}

/** Those of them about what passes the test. */
export function candidatesAbout(
  ground: RepairGround,
  type: CommandType,
  about: (key: string, id: string) => boolean,
): readonly Candidate[] {
  const bodies = bodiesWith(ground, type, about).filter((body) => isRepairing(ground, body));
  // They are well formed; reading one gives its canonical form, which several may have.
  const schema = schemaByType[type] as Schema<Command>;
  const found = new Map<string, Candidate>();
  for (const body of bodies) {
    const candidate = candidateOf(check(schema, { ...body, by: anybody, at: ground.at }).value as Command);
    found.set(candidate.text, candidate);
  }
  return [...found.values()];
}

/** A command of a repair, as it was found. */
export function candidateOf(command: Command): Candidate {
  const fields = Object.entries(command).filter(([key]) => key !== "by" && key !== "at");
  const body: Body = Object.fromEntries(fields);
  const names = leavesOf(body).filter((leaf) => typeof leaf === "string");
  return { type: command.type, command, text: JSON.stringify(body), names };
}

/** The commands that take something away, by the field that names it. */
const taking: Partial<Record<CommandType, string>> = {
  "userProfiles/delete": "profile",
  "teammates/remove": "teammate",
  "teammates/revokeInvitation": "teammate",
  "assets/delete": "asset",
  "channels/remove": "channel",
};

/**
 * What the question names stays: without it, it would be another question. An id is given `again` only where somebody had it
 * (ST14); to anybody else it would mean nothing.
 */
function isRepairing({ classes, words }: RepairGround, body: Body): boolean {
  const field = taking[body["type"] as CommandType];
  if (field !== undefined && words.texts.includes(body[field] as string)) return false;
  return body["again"] !== true || isIdRetired(classes.tenant.teammates, body["teammate"] as string);
}

function bodiesWith(
  ground: RepairGround,
  type: CommandType,
  about: (key: string, id: string) => boolean,
): readonly Body[] {
  if (type === "userProfiles/create")
    return namesOf(ground, "userProfile").flatMap((id) => newProfiles(ground, id));
  if (type === "channels/override") return channelBodies(ground, about);
  if (type !== "userProfiles/edit") return plainBodies(ground, type, about);
  const profiles = entriesOf(ground.classes.tenant.userProfiles.records);
  return profiles.flatMap(profileVariants).map((profile) => ({ type, profile }));
}

/** What a channel sets for itself with one setting changed or taken away, and nothing at all. */
function channelBodies(ground: RepairGround, about: (key: string, id: string) => boolean): readonly Body[] {
  const type = "channels/override";
  const { channels } = ground.classes.tenant.channels;
  const before = (channel: unknown): ChannelOverrides =>
    entryOf(channels, channel as string)?.overrides ?? {};
  const changed = plainBodies(ground, type, about).map(({ channel, overrides }) => ({
    type,
    channel,
    overrides: { ...before(channel), ...(overrides as ChannelOverrides) },
  }));
  const lessened = ground.nameable.ids.channel.flatMap((channel) =>
    [{}, ...withoutOne(before(channel))].map((overrides) => ({ type, channel, overrides })),
  );
  return [...changed, ...lessened];
}

function withoutOne(overrides: ChannelOverrides): readonly ChannelOverrides[] {
  const entries = Object.entries(overrides);
  return entries.map(([key]) => Object.fromEntries(entries.filter(([each]) => each !== key)));
}

/** One of several that permit the same is enough. */
function newProfiles({ classes }: RepairGround, id: string): readonly Body[] {
  const variants = entriesOf(classes.tenant.userProfiles.records).flatMap(profileVariants);
  const profiles = [...plainProfiles(id), ...variants.map((each) => ({ ...each, id, name: "Any" }))];
  const byText = new Map(profiles.map((profile) => [JSON.stringify(profile), profile]));
  return Array.from(byText.values(), (profile) => ({ type: "userProfiles/create", profile }));
}

function plainBodies(
  ground: RepairGround,
  type: CommandType,
  about: (key: string, id: string) => boolean,
): readonly Body[] {
  const field = targetField(type);
  if (field === undefined) return candidatesOf(type, argumentsFor(ground, type, field, undefined));
  const targets = ground.nameable.ids[field.thing as TargetThing];
  return targets
    .filter((id) => about(field.key, id))
    .flatMap((target) => candidatesOf(type, argumentsFor(ground, type, field, target)));
}

function argumentsFor(
  ground: RepairGround,
  type: CommandType,
  field: NamingField | undefined,
  target: string | undefined,
): Arguments {
  const { classes, words, nameable } = ground;
  return {
    workspaces: () => nameable.workspaces,
    // No person says in a command when something was.
    instants: [],
    several: severalValues(occurringIn(classes.tenant, sliceOf(type), words)),
    names: ({ thing, which, key }) => {
      if (which === "new") return namesOf(ground, thing as NewThing, target);
      if (target !== undefined && key === field?.key) return [target];
      return nameable.ids[thing as TargetThing];
    },
  };
}

/** The names that a new thing can have: a fresh one, and those in the question that nothing has. */
function namesOf(ground: RepairGround, thing: NewThing, target?: string): readonly string[] {
  const { start, classes, words, sought } = ground;
  const asset = target === undefined ? undefined : entryOf(classes.tenant.assets.records, target);
  const fresh = freshNamesIn(thing === "withdrawal" ? classes.tenant : start, asset)[thing]();
  if (thing === "withdrawal" || thing === "profileKey") return [fresh];
  const addresses = words.texts.filter((text) => text.includes("@"));
  if (thing === "mailbox") return [...new Set([fresh, ...addresses])];
  // The id of a teammate may be their address.
  const ids = addresses.filter((id) => thing === "teammate" && teammateOf(start.teammates, id) === undefined);
  return [...new Set([fresh, ...sought, ...ids])];
}
