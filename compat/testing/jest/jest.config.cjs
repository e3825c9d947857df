module.exports = {
  transform: { "\\.ts$": require.resolve("./transform.cjs") },
  extensionsToTreatAsEsm: [],
  setupFilesAfterEnv: ["<rootDir>/policy.setup.ts"],
  testMatch: ["**/*.test.ts"],
};
