// The pages: their paths, and how each is loaded when somebody goes there.
import { type ComponentType, lazy } from "react";

export const pageNames = [
  "whoAmI",
  "tenantSettings",
  "workspaces",
  "assets",
  "teammates",
  "userProfiles",
  "privacyAndSecurity",
  "audit",
  "rules",
] as const;

export type PageName = (typeof pageNames)[number];

interface Page {
  readonly path: string;
  readonly Content: ComponentType;
}

/** A page stands in `src/pages/<name>/index.tsx`, and exports itself as `Page`. Below its path it has routes of its own. */
export const pages: Readonly<Record<PageName, Page>> = {
  whoAmI: { path: "/", Content: loaded(() => import("../pages/whoAmI/index.tsx")) },
  tenantSettings: { path: "/settings", Content: loaded(() => import("../pages/tenantSettings/index.tsx")) },
  workspaces: { path: "/workspaces", Content: loaded(() => import("../pages/workspaces/index.tsx")) },
  assets: { path: "/assets", Content: loaded(() => import("../pages/assets/index.tsx")) },
  teammates: { path: "/teammates", Content: loaded(() => import("../pages/teammates/index.tsx")) },
  userProfiles: { path: "/profiles", Content: loaded(() => import("../pages/userProfiles/index.tsx")) },
  privacyAndSecurity: {
    path: "/security",
    Content: loaded(() => import("../pages/privacyAndSecurity/index.tsx")),
  },
  audit: { path: "/audit", Content: loaded(() => import("../pages/audit/index.tsx")) },
  rules: { path: "/rules", Content: loaded(() => import("../pages/rules/index.tsx")) },
};

function loaded(load: () => Promise<{ readonly Page: ComponentType }>): ComponentType {
  return lazy(async () => ({ default: (await load()).Page }));
}
