// @vitest-environment happy-dom
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { type FieldPath, useForm, type UseFormReturn } from "react-hook-form";
import {
  type ChannelSettings,
  checkChannelSettings,
  checkPasswordPolicy,
  checkTimeZone,
  type CommandBody,
  commandBodySchema,
  type CommandBodyOf,
  commandBodySchemas,
  type PasswordPolicy,
  type WrittenChannelSettings,
} from "tenant-policy";
import { describe, expect, it } from "vitest";
import { render } from "./render.tsx";
import { expectSame } from "./same.ts";

type Invite = CommandBodyOf<"teammates/invite">;

interface Submits<Value> {
  readonly onSubmit: (value: Value) => void;
}

const blankInvite: Invite = {
  type: "teammates/invite",
  teammate: "",
  email: "",
  role: "full",
  home: { level: "tenant" },
};

function InviteForm({ onSubmit }: Submits<Invite>) {
  const { register, watch, handleSubmit, getFieldState, formState } = useForm({
    resolver: standardSchemaResolver(commandBodySchemas["teammates/invite"]),
    defaultValues: blankInvite,
    shouldUnregister: true,
  });
  const names: readonly FieldPath<Invite>[] =
    watch("home.level") === "group"
      ? ["teammate", "email", "role", "home.level", "home.group"]
      : ["teammate", "email", "role", "home.level"];
  return (
    <form
      onSubmit={(event) =>
        void handleSubmit((value) => {
          expectSame<typeof value, Invite>();
          onSubmit(value);
        })(event)
      }
    >
      <input type="hidden" {...register("type")} />
      {names.map((name) => (
        <label key={name}>
          <input {...register(name)} />
          <Problem name={name} message={getFieldState(name, formState).error?.message} />
        </label>
      ))}
    </form>
  );
}

function Problem({ name, message }: { readonly name: string; readonly message: string | undefined }) {
  return message === undefined ? null : <p data-for={name}>{message}</p>;
}

function PolicyForm({ onSubmit }: Submits<PasswordPolicy>) {
  const { register, handleSubmit, formState } = useForm({
    resolver: standardSchemaResolver(checkPasswordPolicy),
  });
  expectSame<FieldPath<Partial<PasswordPolicy>>, Parameters<typeof register>[0]>();
  return (
    <form onSubmit={(event) => void handleSubmit(onSubmit)(event)}>
      <input {...register("minAgeDays", { valueAsNumber: true })} />
      <input {...register("maxAgeDays", { valueAsNumber: true })} />
      <Problem name="minAgeDays" message={formState.errors.minAgeDays?.message} />
    </form>
  );
}

describe("react-hook-form", () => {
  it("shows the issues of a command's schema at the fields they are about", async () => {
    const submitted: Invite[] = [];
    const page = await render(<InviteForm onSubmit={(value) => submitted.push(value)} />);
    await page.enter("role", "king");
    await page.enter("home.level", "group");
    await page.submit();
    expect(page.errors("teammate")).toEqual(['Expected a non-empty string, received ""']);
    expect(page.errors("role")).toEqual([
      expect.stringMatching(/^Expected one of .*"owner".*, received "king"$/),
    ]);
    expect(page.errors("home.group")).toEqual(['Expected a non-empty string, received ""']);
    expect(page.errors("email")).toEqual([]);
    expect(submitted).toEqual([]);
  });

  it("hands over the canonical command once the form is right", async () => {
    const submitted: Invite[] = [];
    const page = await render(<InviteForm onSubmit={(value) => submitted.push(value)} />);
    await page.enter("teammate", "bob");
    await page.enter("email", "bob@bank.example");
    await page.submit();
    expect(submitted).toEqual([{ ...blankInvite, teammate: "bob", email: "bob@bank.example" }]);
  });

  it("takes a check function and hands over its value with the defaults filled in", async () => {
    const submitted: PasswordPolicy[] = [];
    const page = await render(<PolicyForm onSubmit={(value) => submitted.push(value)} />);
    await page.enter("minAgeDays", "9");
    await page.enter("maxAgeDays", "8");
    await page.submit();
    expect(page.errors("minAgeDays")).toEqual(["Expected no more days than the maximum age, received 9"]);
    await page.enter("maxAgeDays", "90");
    await page.submit();
    expect(submitted).toEqual([checkPasswordPolicy({ minAgeDays: 9, maxAgeDays: 90 }).value]);
  });
});

export function InTypes(): null {
  const invite = useForm({ resolver: standardSchemaResolver(commandBodySchemas["teammates/invite"]) });
  invite.register("home.level");
  // @ts-expect-error no such field
  invite.register("emial");
  // @ts-expect-error no such role
  invite.setValue("role", "king");

  const settings = useForm({ resolver: standardSchemaResolver(checkChannelSettings) });
  expectSame<typeof settings, UseFormReturn<WrittenChannelSettings, unknown, ChannelSettings>>();
  settings.setValue("blockedEmails", "ann@bank.example, @spam.example");
  settings.setValue("blockedEmails", ["ann@bank.example"]);

  const anyCommand = useForm({ resolver: standardSchemaResolver(commandBodySchema) });
  void anyCommand.handleSubmit((value) => expectSame<typeof value, CommandBody>());

  // @ts-expect-error a form is an object; the zone alone is a string
  standardSchemaResolver(checkTimeZone);
  return null;
}
