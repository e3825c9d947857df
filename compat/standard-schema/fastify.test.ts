import fastify from "fastify";
import {
  type ChannelSettings,
  checkChannelSettings,
  type CommandBody,
  commandBodySchema,
  type CommandBodyOf,
  commandBodySchemas,
  commandTypes,
  type Tenant,
  tenantSchema,
} from "tenant-policy";
import { describe, expect, it } from "vitest";
import { bank, inviteBob, issuesOf } from "./examples.ts";
import { answerIssues, standardSchemaCompiler, type StandardSchemaTypes } from "./fastifyStandardSchema.ts";
import { expectSame } from "./same.ts";

const app = fastify()
  .setValidatorCompiler(standardSchemaCompiler)
  .setErrorHandler(answerIssues)
  .withTypeProvider<StandardSchemaTypes>();

app.post("/commands", { schema: { body: commandBodySchema } }, async ({ body }) => {
  expectSame<typeof body, CommandBody>();
  return { type: body.type };
});

app.post("/invitations", { schema: { body: commandBodySchemas["teammates/invite"] } }, async ({ body }) => {
  expectSame<typeof body, CommandBodyOf<"teammates/invite">>();
  return { email: body.email };
});

app.put("/settings", { schema: { body: checkChannelSettings } }, async ({ body }) => {
  expectSame<typeof body, ChannelSettings>();
  return { blockedEmails: body.blockedEmails };
});

app.put("/tenant", { schema: { body: tenantSchema } }, async ({ body }) => {
  expectSame<typeof body, Tenant>();
  return { name: body.name };
});

for (const type of commandTypes) {
  app.post(`/commands/${type}`, { schema: { body: commandBodySchemas[type] } }, async ({ body }) => {
    expectSame<typeof body, CommandBody>();
    return { type: body.type };
  });
}

app.post("/unchecked", async ({ body }) => {
  expectSame<typeof body, unknown>();
  return {};
});

async function send(method: "POST" | "PUT", url: string, payload: object) {
  const answer = await app.inject({ method, url, payload });
  const body: unknown = answer.json();
  return { status: answer.statusCode, body };
}

describe("Fastify", () => {
  it("hands the body to the route as its type says", async () => {
    expect(await send("POST", "/commands", inviteBob)).toEqual({
      status: 200,
      body: { type: inviteBob.type },
    });
    expect(await send("POST", "/invitations", inviteBob)).toEqual({
      status: 200,
      body: { email: inviteBob.email },
    });
    expect(await send("PUT", "/tenant", bank)).toEqual({ status: 200, body: { name: "bank" } });
  });

  it("takes a check function and hands over the canonical value", async () => {
    const blockedEmails = ["ann@bank.example", "bob@bank.example"];
    const written = { blockedEmails: "bob@bank.example, ann@bank.example" };
    expect(await send("PUT", "/settings", written)).toEqual({ status: 200, body: { blockedEmails } });
  });

  it("answers 400 with all issues", async () => {
    const wrong = { ...inviteBob, email: 7, role: "king", more: true };
    const issues = issuesOf(commandBodySchema, wrong);
    expect(issues).toHaveLength(3);
    expect(await send("POST", "/commands", wrong)).toEqual({ status: 400, body: { issues } });
  });

  it("has a route for each command type, which refuses the others", async () => {
    const answers = await Promise.all(
      commandTypes.map((type) => send("POST", `/commands/${type}`, inviteBob)),
    );
    expect(commandTypes.filter((_, position) => answers[position]?.status === 200)).toEqual([inviteBob.type]);
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(commandTypes.length - 1);
  });

  it("answers other errors as it does without us", async () => {
    const answer = await app.inject({
      method: "POST",
      url: "/commands",
      headers: { "content-type": "application/json" },
      payload: "{",
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: "FST_ERR_CTP_INVALID_JSON_BODY" });
  });
});

export function inTypes(): void {
  app.post("/wrong", { schema: { body: commandBodySchema } }, async ({ body }) => {
    // @ts-expect-error a command of any type has no e-mail address
    return body.email;
  });
}
