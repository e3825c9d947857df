// @vitest-environment happy-dom
import { type StandardSchemaV1Issue, useForm } from "@tanstack/react-form";
import {
  type ChannelSettings,
  checkBlockedEmails,
  checkChannelSettings,
  checkTimeZone,
  type CommandBodyOf,
  commandBodySchemas,
  type WrittenChannelSettings,
} from "tenant-policy";
import { describe, expect, it } from "vitest";
import { render } from "./render.tsx";
import { expectSame } from "./same.ts";

interface Submits<Value> {
  readonly onSubmit: (value: Value) => void;
}

const written: WrittenChannelSettings = {
  blockedEmails: "",
  customerFileTypes: ["pdf"],
  maxFileMegabytes: 20,
};

/** A whole form under one check. A list that is edited as one string has a check of its own, at its field. */
function ChannelForm({ onSubmit }: Submits<ChannelSettings>) {
  const form = useForm({
    defaultValues: written,
    validators: { onSubmit: checkChannelSettings },
    onSubmit({ value }) {
      expectSame<typeof value, WrittenChannelSettings>();
      // The form keeps what was written; the check gives the canonical value.
      const { value: settings } = checkChannelSettings(value);
      if (settings !== undefined) onSubmit(settings);
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      <form.Field name="blockedEmails" validators={{ onChange: checkBlockedEmails }}>
        {({ name, state, handleChange }) => (
          <>
            <input
              name={name}
              value={String(state.value)}
              onChange={(event) => handleChange(event.target.value)}
            />
            <Problems name={name} issues={state.meta.errors} />
          </>
        )}
      </form.Field>
      <form.Field name="customerFileTypes[0]">
        {({ name, state, handleChange }) => (
          <>
            <input name={name} value={state.value} onChange={(event) => handleChange(event.target.value)} />
            <Problems name={name} issues={state.meta.errors} />
          </>
        )}
      </form.Field>
      <form.Field name="maxFileMegabytes">
        {({ name, state, handleChange }) => (
          <>
            <input
              type="number"
              name={name}
              value={state.value}
              onChange={(event) => handleChange(event.target.valueAsNumber)}
            />
            <Problems name={name} issues={state.meta.errors} />
          </>
        )}
      </form.Field>
    </form>
  );
}

function Problems(shown: {
  readonly name: string;
  readonly issues: readonly (StandardSchemaV1Issue | undefined)[];
}) {
  return shown.issues.map((issue, position) => (
    <p key={position} data-for={shown.name}>
      {issue?.message}
    </p>
  ));
}

describe("TanStack Form", () => {
  it("shows the issues of a check function at the fields they are about", async () => {
    const page = await render(<ChannelForm onSubmit={() => expect.unreachable()} />);
    await page.enter("customerFileTypes[0]", "p/f");
    await page.enter("maxFileMegabytes", "-1");
    await page.submit();
    expect(page.errors("customerFileTypes[0]")).toEqual([expect.stringMatching(/, received "p\/f"$/)]);
    expect(page.errors("maxFileMegabytes")).toEqual([expect.stringMatching(/, received -1$/)]);
    expect(page.errors("blockedEmails")).toEqual([]);
  });

  it("shows each bad entry of a list that is written as one string", async () => {
    const submitted: ChannelSettings[] = [];
    const page = await render(<ChannelForm onSubmit={(value) => submitted.push(value)} />);
    await page.enter("blockedEmails", "ann@bank.example, @, @@");
    await page.submit();
    expect(page.errors("blockedEmails")).toEqual([
      expect.stringMatching(/, received " @"$/),
      expect.stringMatching(/, received " @@"$/),
    ]);
    await page.enter("blockedEmails", "ann@bank.example");
    await page.submit();
    expect(submitted).toMatchObject([{ blockedEmails: ["ann@bank.example"] }]);
  });

  it("submits what the check makes canonical", async () => {
    const submitted: ChannelSettings[] = [];
    const page = await render(<ChannelForm onSubmit={(value) => submitted.push(value)} />);
    await page.enter("blockedEmails", "bob@bank.example, ann@bank.example");
    await page.submit();
    expect(submitted).toEqual([
      checkChannelSettings({
        blockedEmails: ["ann@bank.example", "bob@bank.example"],
        customerFileTypes: ["pdf"],
        maxFileMegabytes: 20,
      }).value,
    ]);
  });
});

export function InTypes(): null {
  const invite: CommandBodyOf<"teammates/invite"> = {
    type: "teammates/invite",
    teammate: "",
    email: "",
    role: "full",
    home: { level: "tenant" },
  };
  useForm({ defaultValues: invite, validators: { onChange: commandBodySchemas["teammates/invite"] } });
  // @ts-expect-error the schema of another command
  useForm({ defaultValues: invite, validators: { onChange: commandBodySchemas["teammates/changeRole"] } });
  // @ts-expect-error the schema of a string, where the form is an object
  useForm({ defaultValues: invite, validators: { onChange: { ...checkTimeZone } } });

  // For the errors of a whole form TanStack's types take any function for a validator that makes errors of its own. The
  // same check as an object has the types of a schema.
  const onChange = { ...checkChannelSettings };
  const { state } = useForm({ defaultValues: written, validators: { onChange } });
  expectSame<typeof state.errorMap.onChange, Record<string, StandardSchemaV1Issue[]> | undefined>();
  return null;
}
