import { createTRPCClient, httpLink, TRPCClientError } from "@trpc/client";
import {
  type inferRouterInputs,
  type inferRouterOutputs,
  initTRPC,
  StandardSchemaV1Error,
} from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import {
  type ChannelSettings,
  checkChannelSettings,
  checkTimeZone,
  type CommandBody,
  commandBodySchema,
  type CommandBodyOf,
  commandBodySchemas,
  type Tenant,
  tenantSchema,
  type WrittenChannelSettings,
} from "tenant-policy";
import { describe, expect, it } from "vitest";
import { bank, inviteBob, issuesOf } from "./examples.ts";
import { expectSame } from "./same.ts";

const t = initTRPC.create({
  errorFormatter: ({ shape, error }) => ({
    ...shape,
    data: { ...shape.data, issues: error.cause instanceof StandardSchemaV1Error ? error.cause.issues : [] },
  }),
});

const router = t.router({
  execute: t.procedure.input(commandBodySchema).mutation(({ input }) => {
    expectSame<typeof input, CommandBody>();
    return input.type;
  }),
  invite: t.procedure.input(commandBodySchemas["teammates/invite"]).mutation(({ input }) => {
    expectSame<typeof input, CommandBodyOf<"teammates/invite">>();
    return input.email;
  }),
  chooseSettings: t.procedure.input(checkChannelSettings).mutation(({ input }) => {
    expectSame<typeof input, ChannelSettings>();
    return input;
  }),
  zone: t.procedure
    .input(checkTimeZone)
    .output(checkTimeZone)
    .query(({ input }) => input),
  load: t.procedure.input(tenantSchema).query(({ input }) => {
    expectSame<typeof input, Tenant>();
    return input.name;
  }),
});

expectSame<
  inferRouterInputs<typeof router>,
  {
    execute: CommandBody;
    invite: CommandBodyOf<"teammates/invite">;
    chooseSettings: WrittenChannelSettings;
    zone: string;
    load: Tenant;
  }
>();
expectSame<inferRouterOutputs<typeof router>["zone"], string>();

const client = createTRPCClient<typeof router>({
  links: [
    httpLink({
      url: "http://policy.example/trpc",
      fetch: (url, options) =>
        fetchRequestHandler({
          endpoint: "/trpc",
          req: new Request(url instanceof URL ? url.href : url, options as RequestInit),
          router,
        }),
    }),
  ],
});

describe("tRPC", () => {
  it("hands a command to its procedure as its type says", async () => {
    expect(await client.execute.mutate(inviteBob)).toBe("teammates/invite");
    expect(await client.invite.mutate(inviteBob)).toBe("bob@bank.example");
  });

  it("takes a check function and hands over the canonical value", async () => {
    const settings = await client.chooseSettings.mutate({
      blockedEmails: "bob@bank.example, ann@bank.example",
    });
    expect(settings).toEqual(
      checkChannelSettings({ blockedEmails: ["ann@bank.example", "bob@bank.example"] }).value,
    );
    expect(await client.zone.query("Europe/London")).toBe("Europe/London");
  });

  it("takes a stored tenant", async () => {
    expect(await client.load.query(bank)).toBe("bank");
  });

  it("refuses anything else as a bad request, with all issues", async () => {
    const wrong = { ...inviteBob, email: 7, role: "king" };
    // @ts-expect-error the compiler says the same
    const refusal: unknown = await client.execute.mutate(wrong).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(TRPCClientError);
    expect(refusal).toMatchObject({
      data: { code: "BAD_REQUEST", issues: issuesOf(commandBodySchema, wrong) },
    });
  });
});

export async function inTypes(): Promise<void> {
  // @ts-expect-error no such command
  await client.execute.mutate({ type: "teammates/crown", teammate: "bob" });
  // @ts-expect-error a command without all that it carries
  await client.execute.mutate({ type: "teammates/invite", teammate: "bob" });
  // @ts-expect-error a number is no list
  await client.chooseSettings.mutate({ blockedEmails: 7 });
}
