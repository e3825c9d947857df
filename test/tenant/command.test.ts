import { describe, expect, expectTypeOf, it } from "vitest";
import type { ChannelOverrides } from "../../src/channels/settings.ts";
import { decision } from "../../src/kernel/decision/decision.ts";
import type { OptionalSchema } from "../../src/kernel/schema/record.ts";
import { boolean } from "../../src/kernel/schema/scalars.ts";
import type { Schema } from "../../src/kernel/schema/schema.ts";
import { command, type CommandWith, event } from "../../src/slices/slice.ts";
import { slices } from "../../src/slices/slices.ts";
import {
  type Command,
  type CommandBody,
  type CommandBodyOf,
  type CommandFacts,
  type CommandOf,
  type CommandType,
  commandTypes,
  declared,
  sliceOf,
} from "../../src/tenant/command.ts";
import { parseCommand } from "../../src/tenant/parseCommand.ts";
import type { Tenant } from "../../src/tenant/tenant.ts";
import type { Actor } from "../../src/vocabulary/actor.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
import { person } from "../vocabulary/people.ts";
import { bank, olga, system } from "./bank.ts";

/** Logs of commands are stored: none of these is ever renamed. */
const types = [
  "name/change",
  ...["subscription/changeEntitlements", "subscription/changeWithheldFeatures"],
  ...["subscription/switchDigitalChannels"],
  ...["subscription/completeProvisioning", "timeZone/choose", "profileKey/regenerate", "helpDesk/choose"],
  ...["emailDomains/choose", "emailDomains/allow", "emailDomains/disallow", "inboundMedia/choose"],
  ...["bounceList/chooseRetention", "bounceList/takeOff", "bounceList/recordBounce"],
  ...["workspaces/addGroup", "workspaces/addTeam"],
  ...["workspaces/renameGroup", "workspaces/renameTeam"],
  ...["userProfiles/create", "userProfiles/edit", "userProfiles/copy", "userProfiles/delete"],
  ...["teammates/invite", "teammates/remove", "teammates/move", "teammates/changeRole"],
  "teammates/resetPassword",
  ...["teammates/resendInvitation", "teammates/revokeInvitation", "teammates/acceptInvitation"],
  ...["teammates/changeEmail", "teammates/cancelEmailChange", "teammates/acceptEmailChange"],
  ...["teammates/grantDecryption", "teammates/withdrawDecryption", "teammates/assignBotRoles"],
  ...["teammates/withdrawBotRoles", "teammates/grantApps", "teammates/withdrawApps"],
  ...["teammates/assignUserProfile", "teammates/grantRemoteAccess", "teammates/withdrawRemoteAccess"],
  ...["teammates/recordLogIn", "teammates/recordPasswordChange"],
  ...["teammates/removeOwner", "teammates/lowerOwner", "teammates/replaceOwner"],
  ...["teammates/grantOwnerDecryption"],
  ...["assets/make", "assets/rename", "assets/delete", "assets/share", "assets/withdraw"],
  ...["assets/leaveShare"],
  ...["assets/completeWithdrawal", "assets/lock", "assets/unlock"],
  ...["networkAccess/chooseManagementList", "networkAccess/chooseApiList", "networkAccess/chooseTwoFactor"],
  ...["passwords/choosePolicy", "privacy/chooseApiAuthenticationMode", "privacy/allowEmbedding"],
  ...["privacy/allowSimultaneousSessions", "privacy/chooseInactiveAfter"],
  ...["channels/chooseModuleSettings", "channels/add", "channels/remove", "channels/override"],
] as const;

describe("commandTypes", () => {
  it("has every type, in the order of the slices, frozen", () => {
    expect(commandTypes).toEqual(types);
    expect(Object.isFrozen(commandTypes)).toBe(true);
    expectTypeOf<CommandType>().toEqualTypeOf<(typeof types)[number]>();
    expectTypeOf(commandTypes).toEqualTypeOf<readonly CommandType[]>();
  });

  it("has the declared commands, and each belongs to its slice", () => {
    expect([...declared.keys()]).toEqual(types);
    for (const type of commandTypes) {
      const [name, verb] = type.split("/");
      expect(sliceOf(type)).toBe(name);
      expect(slices[sliceOf(type)].commands).toHaveProperty([verb ?? ""], declared.get(type));
    }
  });
});

const isUnknown = (issue: string): boolean => issue === "ST3 unknownProperty happenedAtMilli";

describe("the type of a command", () => {
  it("is exactly a plain object: its type, its fields and its envelope", () => {
    expectTypeOf<CommandOf<"privacy/allowEmbedding">>().toEqualTypeOf<{
      readonly type: "privacy/allowEmbedding";
      readonly isOn: boolean;
      readonly id?: string;
      readonly by: Actor;
      readonly at: number;
    }>();
    expectTypeOf<CommandOf<"teammates/invite">>().toEqualTypeOf<{
      readonly type: "teammates/invite";
      readonly teammate: string;
      readonly email: string;
      readonly role: Role;
      readonly home: Workspace;
      readonly again?: boolean;
      readonly toBeAccepted?: boolean;
      readonly id?: string;
      readonly by: Actor;
      readonly at: number;
    }>();
  });

  it("[ST15] that reports an event can say when it happened, and no other type can", () => {
    expectTypeOf<CommandOf<"teammates/recordLogIn">>().toEqualTypeOf<{
      readonly type: "teammates/recordLogIn";
      readonly happenedAtMilli?: number;
      readonly teammate: string;
      readonly id?: string;
      readonly by: Actor;
      readonly at: number;
    }>();
    const when = { happenedAtMilli: 5 };
    const told = commandTypes.filter((type) => !issuesOf(parseCommand({ type, ...when })).some(isUnknown));
    expect(told).toEqual(commandTypes.filter((type) => declared.get(type)?.from === "system"));
    expect(told).toHaveLength(14);
  });

  it("without its envelope has neither actor nor instant", () => {
    expectTypeOf<CommandBodyOf<"privacy/allowEmbedding">>().toEqualTypeOf<{
      readonly type: "privacy/allowEmbedding";
      readonly isOn: boolean;
    }>();
    expectTypeOf<Extract<KeysOf<CommandBody>, "by" | "at">>().toEqualTypeOf<never>();
    expectTypeOf<CommandBody["type"]>().toEqualTypeOf<CommandType>();
  });

  it("follows from the body, the actor and the instant", () => {
    const body: CommandBodyOf<"privacy/allowEmbedding"> = { type: "privacy/allowEmbedding", isOn: true };
    const whole: Command = { ...body, by: olga, at: 0 };
    expect(whole).toEqual({ type: "privacy/allowEmbedding", isOn: true, by: olga, at: 0 });
    expectTypeOf<Command["type"]>().toEqualTypeOf<CommandType>();
    expectTypeOf<Pick<Command, "by" | "at">>().toEqualTypeOf<{ readonly by: Actor; readonly at: number }>();
  });

  it("tells the fields by the type", () => {
    const given = { type: "timeZone/choose", zone: "UTC", by: olga, at: 0 } as Command;
    if (given.type !== "timeZone/choose") return expect.unreachable();
    expectTypeOf(given).toEqualTypeOf<CommandOf<"timeZone/choose">>();
    expectTypeOf(given.zone).toEqualTypeOf<string>();
  });

  it("distributes over several types", () => {
    expectTypeOf<CommandOf<"assets/lock" | "assets/unlock">>().toEqualTypeOf<
      CommandOf<"assets/lock"> | CommandOf<"assets/unlock">
    >();
  });

  it("keeps optional fields optional", () => {
    type Forced = CommandWith<{ readonly asset: Schema<string>; readonly isForced: OptionalSchema<boolean> }>;
    expectTypeOf<Forced>().toExtend<{ readonly asset: string; readonly isForced?: boolean }>();
    expectTypeOf<Forced["isForced"]>().toEqualTypeOf<boolean | undefined>();
    const unforced: Forced = { asset: "a", by: system, at: 0 };
    expect(unforced).not.toHaveProperty("isForced");
    expectTypeOf<CommandOf<"channels/override">["overrides"]>().toEqualTypeOf<ChannelOverrides>();
    const override: CommandOf<"channels/override">["overrides"] = {};
    expect(override).toEqual({});
  });

  it("refuses an unknown type, a missing field and an unknown one", () => {
    // @ts-expect-error there is no such command
    expectTypeOf<CommandOf<"teammates/fire">>();
    // @ts-expect-error isOn is missing
    const missing: Command = { type: "privacy/allowEmbedding", by: olga, at: 0 };
    // @ts-expect-error the command has no zone
    const unknown: Command = { type: "privacy/allowEmbedding", isOn: true, zone: "UTC", by: olga, at: 0 };
    expect([missing, unknown]).toHaveLength(2);
  });
});

type KeysOf<Union> = Union extends unknown ? keyof Union : never;

describe("the facts of commands", () => {
  it("are parts of the tenant", () => {
    expectTypeOf<Tenant>().toExtend<CommandFacts>();
    expectTypeOf<CommandFacts>().toHaveProperty("subscription");
    expectTypeOf<CommandFacts>().toHaveProperty("workspaces");
    // @ts-expect-error commands read the workspaces
    expectTypeOf<Omit<Tenant, "workspaces">>().toExtend<CommandFacts>();
  });

  it("that the tenant lacks do not compile", () => {
    const ask = command({
      fields: { isOn: boolean },
      decide: (facts: { readonly weather: string }) => decision(facts.weather !== "rain", "ST1"),
      reduce: (state: string, given) => `${state}${String(given.isOn)}`,
    });
    const report = event({
      fields: {},
      decide: (facts: { readonly timeZone: number }) => decision(facts.timeZone > 0, "ST9"),
      reduce: (state: string) => state,
    });
    const given = { isOn: true, by: olga, at: 0 };
    // @ts-expect-error the tenant has no weather
    expect(ask.decide(bank, person("owner"), given).value).toBe(true);
    // @ts-expect-error the tenant's zone is no number
    expect(report.decide(bank, { by: system, at: 0 }).value).toBe(false);
    expect(ask.reduce("", given, { weather: "sun" })).toBe("true");
    expect(report.reduce("", { by: system, at: 0 }, { timeZone: 1 })).toBe("");
  });

  it("and the fields of a command are typed in its declaration", () => {
    const ask = command({
      fields: { isOn: boolean },
      decide: (facts: { readonly weather: string }, _, given) =>
        decision(given.isOn && facts.weather !== "rain", "ST1"),
      // @ts-expect-error the command carries no zone
      reduce: (state: string, { zone }) => `${state}${String(zone)}`,
    });
    expectTypeOf<Parameters<(typeof ask)["decide"]>[0]>().toEqualTypeOf<{ readonly weather: string }>();
    expect(ask.from).toBe("person");
  });
});
