/**
 * How often something is tried that takes long: every day, in `npm run test:full`, and by `npm run mutation`. That runs a test
 * again for each mutant that the test reaches, and slows the code down many times. `npm run proof` tries as in full.
 */
export function runs(everyday: number, full: number, mutants = everyday): number {
  const mode = process.env["TENANT_POLICY_TESTS"];
  if (mode === "full" || mode === "proof") return full;
  return mode === "mutants" ? mutants : everyday;
}

/** How many cases are generated: as `runs` says, and ten times as many by `npm run proof`. */
export function cases(everyday: number, full: number): number {
  return runs(everyday, full) * (process.env["TENANT_POLICY_TESTS"] === "proof" ? 10 : 1);
}
