import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { hc, type InferRequestType } from "hono/client";
import {
  type ChannelSettings,
  checkChannelSettings,
  type Command,
  type CommandBody,
  commandBodySchema,
  type CommandOf,
  commandSchemas,
  commandSchema,
  type Tenant,
  tenantSchema,
  type WrittenChannelSettings,
} from "tenant-policy";
import { describe, expect, it } from "vitest";
import { bank, inviteBob, issuesOf } from "./examples.ts";
import { expectSame } from "./same.ts";

const app = new Hono()
  .post("/commands", sValidator("json", commandBodySchema), (context) => {
    const body = context.req.valid("json");
    expectSame<typeof body, CommandBody>();
    return context.json({ type: body.type });
  })
  .post("/log", sValidator("json", commandSchema), (context) => {
    const command = context.req.valid("json");
    expectSame<typeof command, Command>();
    return context.json({ at: command.at });
  })
  .post("/invitations", sValidator("json", commandSchemas["teammates/invite"]), (context) => {
    const invite = context.req.valid("json");
    expectSame<typeof invite, CommandOf<"teammates/invite">>();
    return context.json({ email: invite.email });
  })
  .put("/settings", sValidator("json", checkChannelSettings), (context) => {
    const settings = context.req.valid("json");
    expectSame<typeof settings, ChannelSettings>();
    return context.json({ blockedEmails: settings.blockedEmails });
  })
  .put("/tenant", sValidator("json", tenantSchema), (context) => {
    const tenant = context.req.valid("json");
    expectSame<typeof tenant, Tenant>();
    return context.json({ name: tenant.name });
  });

const client = hc<typeof app>("http://policy.example", {
  fetch: (input: RequestInfo | URL, options?: RequestInit) => app.request(input, options),
});

expectSame<InferRequestType<typeof client.commands.$post>["json"], CommandBody>();
expectSame<InferRequestType<typeof client.invitations.$post>["json"], CommandOf<"teammates/invite">>();
expectSame<InferRequestType<typeof client.settings.$put>["json"], WrittenChannelSettings>();

describe("Hono", () => {
  it("hands the body to the route as its type says", async () => {
    const json = {
      ...inviteBob,
      by: { kind: "teammate", id: "ann", current: { level: "tenant" } },
      at: 7,
    } as const;
    expect(await (await client.commands.$post({ json: inviteBob })).json()).toEqual({ type: inviteBob.type });
    expect(await (await client.log.$post({ json })).json()).toEqual({ at: 7 });
    expect(await (await client.invitations.$post({ json })).json()).toEqual({ email: "bob@bank.example" });
    expect(await (await client.tenant.$put({ json: bank })).json()).toEqual({ name: "bank" });
  });

  it("takes a check function and hands over the canonical value", async () => {
    const json = { blockedEmails: "bob@bank.example, ann@bank.example" };
    const answer = await client.settings.$put({ json });
    expect(await answer.json()).toEqual({ blockedEmails: ["ann@bank.example", "bob@bank.example"] });
  });

  it("answers 400 with all issues", async () => {
    const json = { ...inviteBob, email: 7, role: "king", more: true };
    // @ts-expect-error the compiler says the same
    const answer = await client.commands.$post({ json });
    expect(answer.status).toBe(400);
    const error = issuesOf(commandBodySchema, json);
    expect(error).toHaveLength(3);
    expect(await answer.json()).toEqual({ success: false, data: json, error });
  });
});
