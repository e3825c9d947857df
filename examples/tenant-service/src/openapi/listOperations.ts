import { assetActions } from "tenant-policy";
import { assetOrders } from "../store/lists.ts";
import {
  headerRefs,
  jsonOf,
  type Operation,
  type Operations,
  parameterRefs,
  problemRefs,
  type Response,
  schemaRef,
} from "./operation.ts";

const ofCaller = parameterRefs("current", "language", "requestId");
const problems = problemRefs(400, 401, 403, 404, 429, 503);

function pageResponse(schema: string): Response {
  return jsonOf("A page, of one moment.", schemaRef(schema), "ETag");
}

const assets: Operation = {
  ...{ operationId: "listAssets", tags: ["Lists"], summary: "Assets with which the caller can do something" },
  parameters: [
    ...parameterRefs("tenant"),
    {
      ...{ name: "action", in: "query", description: "What the caller can do with every one of them." },
      ...{ schema: { type: "string", enum: assetActions, default: "view" }, example: "edit" },
    },
    {
      ...{ name: "sort", in: "query", description: "By what they are sorted." },
      ...{ schema: { type: "string", enum: Object.keys(assetOrders), default: "name" }, example: "kind" },
    },
    ...parameterRefs("limit", "cursor"),
    ...ofCaller,
  ],
  responses: { 200: pageResponse("AssetsPage"), ...problems },
};

/** The audit trail as a file. */
function trailOperation(operationId: string, form: string, type: string): Operation {
  return {
    ...{ operationId, tags: ["Audit trail"], summary: `The whole audit trail as ${form}, the oldest first` },
    parameters: [...parameterRefs("tenant"), ...ofCaller],
    responses: {
      200: {
        description: "All entries of that moment.",
        headers: headerRefs("X-Request-ID"),
        content: { [type]: { schema: { type: "string" } } },
      },
      ...problems,
    },
  };
}

export const listOperations: Operations = {
  "get /tenants/{tenant}/assets": assets,
  "get /tenants/{tenant}/teammates": {
    ...{ operationId: "listTeammates", tags: ["Lists"], summary: "Teammates whom the caller sees" },
    parameters: [...parameterRefs("tenant", "limit", "cursor"), ...ofCaller],
    responses: { 200: pageResponse("TeammatesPage"), ...problems },
  },
  "get /tenants/{tenant}/workspaces": {
    ...{ operationId: "listWorkspaces", tags: ["Lists"], summary: "Groups and teams that the caller sees" },
    parameters: [...parameterRefs("tenant"), ...ofCaller],
    responses: { 200: pageResponse("WorkspacesPage"), ...problems },
  },
  "get /tenants/{tenant}/audit": {
    ...{ operationId: "listAudit", tags: ["Audit trail"], summary: "The audit trail, the newest first" },
    parameters: [...parameterRefs("tenant", "limit", "cursor"), ...ofCaller],
    responses: { 200: pageResponse("AuditPage"), ...problems },
  },
  "get /tenants/{tenant}/audit.ndjson": trailOperation("streamAudit", "NDJSON", "application/x-ndjson"),
  "get /tenants/{tenant}/audit.csv": trailOperation("exportAudit", "CSV", "text/csv"),
};
