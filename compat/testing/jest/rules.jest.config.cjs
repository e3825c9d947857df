// The configuration of docs/testing.md, for one suite: run.mjs writes it to rules.config.cjs.
const config = require("./rules.config.cjs");

module.exports = {
  ...config,
  transform: { "\\.ts$": require.resolve("./transform.cjs") },
  testMatch: ["**/rules.test.ts"],
};
