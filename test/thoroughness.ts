/**
 * How often something is tried that takes long: every day, in `npm run test:full`, and by `npm run mutation`, which runs a test
 * once for each mutant that it reaches, in code that counts its own steps.
 */
export function runs(everyday: number, full: number, mutants = everyday): number {
  const mode = process.env["TENANT_POLICY_TESTS"];
  if (mode === "full") return full;
  return mode === "mutants" ? mutants : everyday;
}
