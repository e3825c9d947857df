/**
 * How often something is tried that takes long: every day, in `npm run test:full`, and by `npm run mutation`. That runs a test
 * again for each mutant that the test reaches, and slows the code down many times.
 */
export function runs(everyday: number, full: number, mutants = everyday): number {
  const mode = process.env["TENANT_POLICY_TESTS"];
  if (mode === "full") return full;
  return mode === "mutants" ? mutants : everyday;
}
