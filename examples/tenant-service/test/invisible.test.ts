import type { InjectOptions } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { questions } from "../src/http/questions.ts";
import { openPglite } from "./databases.ts";
import { bank, commandOf, startService, type TestService } from "./harness.ts";

// Luca sees the team loans-legal and the group above it. Of what lies elsewhere he must learn nothing, not even that it is there.
const asker = "luca";
const hidden = { teammate: "ivan", asset: "claims-intake", team: "insurance-legal" };

/** Requests about something, by its id: each is sent about what is hidden, and about what is not there. */
const about: readonly (readonly [string, (ids: typeof hidden) => InjectOptions])[] = [
  ...(["use", "edit", "delete"] as const).map((action) =>
    question(`assetAccess ${action}`, "assetAccess", ({ asset }) => ({ teammate: asker, action, asset })),
  ),
  question("settingAccess", "settingAccess", ({ teammate }) => ({
    teammate,
    action: "view",
    section: "timeZone",
  })),
  question("featureAccess", "featureAccess", ({ teammate }) => ({ teammate, feature: "viewPages" })),
  question("activityAccess", "activityAccess", ({ teammate }) => ({ teammate, activity: "manageSites" })),
  question("signInRequirementOf", "signInRequirementOf", ({ teammate }) => ({
    teammate,
    address: "192.0.2.1",
  })),
  ...["agentStatusOf", "invitationStatusOf", "emailChangeStatusOf", "passwordExpiryOf"].map((name) =>
    question(name, name, ({ teammate }) => ({ teammate })),
  ),
  ["assets/rename", ({ asset }) => commandOf({ type: "assets/rename", asset, name: "Mine" })],
  ["assets/delete", ({ asset }) => commandOf({ type: "assets/delete", asset })],
  ["assets/lock", ({ asset }) => commandOf({ type: "assets/lock", asset })],
  ["teammates/remove", ({ teammate }) => commandOf({ type: "teammates/remove", teammate })],
  [
    "teammates/changeRole",
    ({ teammate }) => commandOf({ type: "teammates/changeRole", teammate, role: "full" }),
  ],
];

type Ids = typeof hidden;

function question(
  title: string,
  name: string,
  query: (ids: Ids) => Record<string, string>,
): readonly [string, (ids: Ids) => InjectOptions] {
  return [title, (ids) => ({ url: `/tenants/${bank.id}/questions/${name}`, query: query(ids) })];
}

describe("what is out of view", () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService(await openPglite());
  });
  afterAll(() => service.close());

  /** An answer without what the server adds of its own. */
  const answer = async (options: InjectOptions) => {
    const { statusCode, headers, body } = await service.send(asker, {
      ...options,
      headers: { ...options.headers, "x-request-id": "one" },
    });
    const { date: _, ...rest } = headers;
    return { statusCode, headers: rest, body };
  };

  it.each(about)("is answered with the same bytes as what is not there: %s", async (_, optionsOf) => {
    const absent = { teammate: "none", asset: "none", team: "none" };
    expect(await answer(optionsOf(hidden))).toEqual(await answer(optionsOf(absent)));
  });

  it("is asked about by every question that names something", () => {
    const asked = about.map(([title]) => title.split(" ")[0]);
    const naming = Object.entries(questions)
      .filter(([, { required }]) => required.includes("teammate") || required.includes("asset"))
      .map(([name]) => name);
    expect(naming.filter((name) => !asked.includes(name))).toEqual([]);
  });

  it("is on no list", async () => {
    for (const list of ["assets", "teammates", "workspaces"]) {
      const { body, statusCode } = await answer({ url: `/tenants/${bank.id}/${list}` });
      expect(statusCode).toBe(200);
      for (const id of Object.values(hidden)) expect(body).not.toContain(`"${id}"`);
    }
  });
});
