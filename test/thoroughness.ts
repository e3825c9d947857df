/** How often something is tried that takes long: every day, and in `npm run test:full`. */
export function runs(everyday: number, full: number): number {
  return process.env["TENANT_POLICY_TESTS"] === "full" ? full : everyday;
}
