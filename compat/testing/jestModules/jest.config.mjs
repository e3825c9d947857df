import { withRuleCoverage } from "tenant-policy/testing/jest";

export default withRuleCoverage({ transform: {}, testMatch: ["**/*.test.mjs"] }, { about: ["ED"] });
