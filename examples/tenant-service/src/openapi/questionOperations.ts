import { assetActions, features, profileActivities, settingSections } from "tenant-policy";
import { questions } from "../http/questions.ts";
import {
  jsonOf,
  type Operation,
  type Operations,
  type Parameter,
  parameterRefs,
  problemRefs,
  type Schema,
  schemaRef,
} from "./operation.ts";

const text = { type: "string" } as const;

interface Described {
  readonly description: string;
  readonly schema: Schema;
  readonly example?: string;
}

const described: Readonly<Record<string, Described>> = {
  teammate: { description: "The id of a teammate.", schema: text, example: "ann" },
  action: {
    description: "What they would do.",
    schema: { ...text, enum: assetActions },
    example: "edit",
  },
  asset: { description: "The id of an asset.", schema: text, example: "arrears-letter" },
  current: {
    description: "Where they are, written as in the header Workspace. If it is left out, at home.",
    schema: text,
    example: "loans",
  },
  target: { description: "The workspace with which they would share it.", schema: text },
  section: {
    description: "A section of the settings.",
    schema: { ...text, enum: settingSections },
    example: "timeZone",
  },
  feature: { description: "A feature.", schema: { ...text, enum: features }, example: "viewPages" },
  activity: {
    description: "An activity, or as JSON one that has facts of its own.",
    schema: {
      anyOf: [
        { ...text, enum: Object.keys(profileActivities) },
        { ...text, pattern: "^\\{" },
      ],
    },
    example: "manageSites",
  },
  to: { description: "An e-mail address.", schema: text, example: "gone.away@mail.example" },
  route: {
    description: "The way the mail takes: `awsSes` or the name of another.",
    schema: text,
    example: "awsSes",
  },
  address: {
    description: "The network address from which they sign in.",
    schema: text,
    example: "192.0.2.7",
  },
  channel: { description: "The id of a channel.", schema: text, example: "loans-email" },
};

const summaries: Readonly<Record<string, string>> = {
  assetAccess: "What a teammate can do with an asset",
  settingAccess: "Whether a teammate sees or changes a setting",
  featureAccess: "Whether a teammate can use a feature",
  activityAccess: "Whether the user profile of a teammate permits an activity",
  emailAccess: "Whether mail may go to an address now",
  signInRequirementOf: "What a teammate needs to sign in",
  effectiveSettingsOf: "The settings that a channel has in effect",
  agentStatusOf: "Whether a teammate is marked inactive",
  invitationStatusOf: "How far the invitation of a teammate is",
  emailChangeStatusOf: "How far the change of a teammate's address is",
  passwordExpiryOf: "Until when the password of a teammate is good",
};

/** One operation for each question that is routed. */
export const questionOperations: Operations = Object.fromEntries(
  Object.keys(questions).map((name) => [`get /tenants/{tenant}/questions/${name}`, operationOf(name)]),
);

function operationOf(name: string): Operation {
  const { required = [], optional = [] } = questions[name] ?? {};
  return {
    ...{ operationId: name, tags: ["Questions"], summary: summaries[name] ?? name },
    parameters: [
      ...parameterRefs("tenant"),
      ...required.map((each) => ({ ...parameterOf(name, each), required: true })),
      ...optional.map((each) => parameterOf(name, each)),
      ...parameterRefs("current", "language", "requestId"),
    ],
    responses: {
      200: jsonOf("The answer, a refusal as well.", schemaRef("Answer"), "ETag", "Content-Language"),
      ...problemRefs(400, 401, 404, 429, 503),
    },
  };
}

function parameterOf(question: string, name: string): Parameter {
  const ofSetting = { schema: { ...text, enum: ["view", "change"] }, example: "change" };
  return {
    ...{ name, in: "query", description: name, schema: text },
    ...described[name],
    ...(question === "settingAccess" && name === "action" && ofSetting),
  };
}
