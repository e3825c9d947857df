// The configuration of docs/testing.md, for one suite: run.mjs writes it to rules.config.mjs.
import { mergeConfig } from "vitest/config";
import config from "./rules.config.mjs";

export default mergeConfig(config, { test: { include: ["rules.test.ts"] } });
