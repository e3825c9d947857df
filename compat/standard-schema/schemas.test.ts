// What holds of every schema, whichever tool takes it: it is one to the types of the standard itself, and its input and
// output are exactly what its declaration says.
import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as library from "tenant-policy";
import type {
  ChannelOverrides,
  ChannelSettings,
  Command,
  CommandBody,
  CommandBodyOf,
  CommandOf,
  CommandType,
  HelpDeskSettings,
  InboundMediaSettings,
  IpList,
  MediaExpiry,
  OrganisationSettings,
  PasswordPolicy,
  Role,
  Tenant,
  TwoFactorMode,
  UserProfile,
  Workspace,
  WrittenChannelSettings,
  WrittenList,
} from "tenant-policy";
import { describe, expect, it } from "vitest";
import { bank, inviteBob } from "./examples.ts";
import { expectSame } from "./same.ts";

type Library = typeof library;
type CheckName = Exclude<keyof Library & `check${string}`, "checkUserProfileEdit">;
type InputOf<Schema extends StandardSchemaV1> = StandardSchemaV1.InferInput<Schema>;
type OutputOf<Schema extends StandardSchemaV1> = StandardSchemaV1.InferOutput<Schema>;

const { commandBodySchema, commandBodySchemas, commandSchema, commandSchemas, commandTypes, tenantSchema } =
  library;

describe("a check function", () => {
  it("has the input that a form hands in and the output that its call gives", () => {
    expectSame<
      { [Name in CheckName]: InputOf<Library[Name]> },
      {
        checkApiAuthenticationMode: string;
        checkBlockedEmails: WrittenList;
        checkBounceRetention: number;
        checkChannelOverrides: WrittenChannelSettings;
        checkChannelSettings: WrittenChannelSettings;
        checkEmailDomains: WrittenList;
        checkFileTypes: WrittenList;
        checkForwardEmails: WrittenList;
        checkHelpDeskSettings: HelpDeskSettings;
        checkIdleMinutes: number;
        checkInactiveAfterDays: number;
        checkInboundMediaSettings: InboundMediaSettings;
        checkIpList: WrittenList;
        checkMaxFileMegabytes: number | undefined;
        checkMediaExpiry: MediaExpiry;
        checkOrganisationSettings: Partial<OrganisationSettings>;
        checkPasswordPolicy: Partial<PasswordPolicy>;
        checkTicketSeconds: number;
        checkTimeZone: string;
        checkTwoFactorMode: TwoFactorMode;
        checkUserProfile: UserProfile;
      }
    >();
    expectSame<
      { [Name in CheckName]: OutputOf<Library[Name]> },
      {
        checkApiAuthenticationMode: string;
        checkBlockedEmails: readonly string[];
        checkBounceRetention: number;
        checkChannelOverrides: ChannelOverrides;
        checkChannelSettings: ChannelSettings;
        checkEmailDomains: readonly string[];
        checkFileTypes: readonly string[];
        checkForwardEmails: readonly string[];
        checkHelpDeskSettings: HelpDeskSettings;
        checkIdleMinutes: number;
        checkInactiveAfterDays: number;
        checkInboundMediaSettings: InboundMediaSettings;
        checkIpList: IpList;
        checkMaxFileMegabytes: number;
        checkMediaExpiry: MediaExpiry;
        checkOrganisationSettings: OrganisationSettings;
        checkPasswordPolicy: PasswordPolicy;
        checkTicketSeconds: number;
        checkTimeZone: string;
        checkTwoFactorMode: TwoFactorMode;
        checkUserProfile: UserProfile;
      }
    >();
    expectSame<
      { [Name in CheckName]: OutputOf<Library[Name]> },
      { [Name in CheckName]: Extract<ReturnType<Library[Name]>, { issues?: undefined }>["value"] }
    >();
  });

  it("answers as a schema what it answers as a function", () => {
    const names = Object.keys(library).filter(
      (name) => name.startsWith("check") && name !== "checkUserProfileEdit",
    );
    expect(names).toHaveLength(21);
    for (const name of names) {
      const check: unknown = Reflect.get(library, name);
      expectToBeCheck(check);
      for (const value of [undefined, null, 7, "", "pdf, docx", [], {}, { more: true }]) {
        expect(check["~standard"].validate(value)).toEqual(check(value));
      }
    }
  });
});

type AnyCheck = StandardSchemaV1 & ((value: unknown) => unknown);

function expectToBeCheck(value: unknown): asserts value is AnyCheck {
  expect(value).toBeTypeOf("function");
  expect(value).toHaveProperty("~standard.version", 1);
  expect(value).toHaveProperty("~standard.vendor", "tenant-policy");
}

describe("the schemas of a tenant and its commands", () => {
  it("have exactly the input and the output of their types", () => {
    expectSame<[InputOf<typeof tenantSchema>, OutputOf<typeof tenantSchema>], [Tenant, Tenant]>();
    expectSame<[InputOf<typeof commandSchema>, OutputOf<typeof commandSchema>], [Command, Command]>();
    expectSame<
      [InputOf<typeof commandBodySchema>, OutputOf<typeof commandBodySchema>],
      [CommandBody, CommandBody]
    >();
    expectSame<
      { readonly [Type in CommandType]: OutputOf<(typeof commandSchemas)[Type]> },
      { readonly [Type in CommandType]: CommandOf<Type> }
    >();
    expectSame<
      { readonly [Type in CommandType]: InputOf<(typeof commandBodySchemas)[Type]> },
      { readonly [Type in CommandType]: CommandBodyOf<Type> }
    >();
  });

  it("have types that can be written down", () => {
    expectSame<
      OutputOf<(typeof commandBodySchemas)["teammates/invite"]>,
      {
        readonly type: "teammates/invite";
        readonly teammate: string;
        readonly email: string;
        readonly role: Role;
        readonly home: Workspace;
        readonly again?: boolean;
        readonly toBeAccepted?: boolean;
      }
    >();
    expectSame<
      OutputOf<(typeof commandBodySchemas)["teammates/assignUserProfile"]>,
      {
        readonly type: "teammates/assignUserProfile";
        readonly teammate: string;
        readonly userProfile: string | null;
      }
    >();
    expectSame<
      OutputOf<(typeof commandBodySchemas)["channels/override"]>,
      { readonly type: "channels/override"; readonly channel: string; readonly overrides: ChannelOverrides }
    >();
    expectSame<
      OutputOf<(typeof commandBodySchemas)["privacy/allowEmbedding"]>,
      { readonly type: "privacy/allowEmbedding"; readonly isOn: boolean }
    >();
  });

  it("take what belongs to them and refuse the rest", () => {
    expect(tenantSchema["~standard"].validate(bank)).toEqual({ value: bank });
    expect(commandBodySchema["~standard"].validate(inviteBob)).toEqual({ value: inviteBob });
    expect(commandSchema["~standard"].validate(inviteBob)).toMatchObject({
      issues: [{ path: ["by"] }, { path: ["at"] }],
    });
    for (const type of commandTypes) {
      const { issues } = commandBodySchemas[type]["~standard"].validate(inviteBob);
      expect(issues === undefined).toBe(type === inviteBob.type);
    }
  });

  it("leave out the value where there are issues, as tRPC's types want", () => {
    const result = commandSchema["~standard"].validate({});
    expect(Object.keys(result)).toEqual(["issues"]);
    if (result.issues !== undefined) return;
    expectSame<typeof result.value, Command>();
  });
});

describe("commandTypes", () => {
  it("is each command type once", () => {
    expectSame<typeof commandTypes, readonly CommandType[]>();
    expectSame<CommandType, keyof typeof commandSchemas>();
    expect(commandTypes).toEqual(Object.keys(commandSchemas));
    expect(commandTypes).toEqual(Object.keys(commandBodySchemas));
    expect(new Set(commandTypes).size).toBe(commandTypes.length);
  });

  it("makes the choices of a form", () => {
    const choices = commandTypes.map((type) => ({ value: type, label: type.replace("/", ": ") }));
    expectSame<(typeof choices)[number]["value"], CommandType>();
    expect(choices).toContainEqual({ value: "teammates/invite", label: "teammates: invite" });
  });
});

export function theCompilerTellsApart(): void {
  // @ts-expect-error `any`, which JSON.parse returns, and a string
  expectSame<ReturnType<typeof JSON.parse>, string>();
  // @ts-expect-error unknown and a string
  expectSame<unknown, string>();
  // @ts-expect-error a property that may be absent
  expectSame<{ readonly a?: string }, { readonly a: string }>();
  // @ts-expect-error a property that may be written
  expectSame<{ a: string }, { readonly a: string }>();
}
