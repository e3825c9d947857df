import { describe, expect, it } from "vitest";
import { configFrom } from "../src/config.ts";
import { StartError } from "../src/startError.ts";

const provider = {
  ...{ TOKEN_ISSUER: "https://id.example/", TOKEN_AUDIENCE: "service" },
  TOKEN_KEYS_URL: "https://id.example/keys",
};
const server = { DATABASE_URL: "postgres://database.example/service" };

describe("the settings", () => {
  it("trust keys for development only beside the embedded database, or where a demo is asked for", () => {
    expect(configFrom({}).tokens).toBeUndefined();
    expect(configFrom({ ...server, DEMO: "true" }).tokens).toBeUndefined();
    for (const environment of [
      server,
      { ...server, DEMO: "false" },
      { ...server, DEMO: "" },
      { DEMO: "false" },
      { NODE_ENV: "production" },
      { ...server, NODE_ENV: "production", DEMO: "true" },
    ]) {
      expect(() => configFrom(environment), JSON.stringify(environment)).toThrow(StartError);
    }
  });

  it("take an identity provider whole, and name what is missing of it", () => {
    const { tokens } = configFrom({ ...server, ...provider, NODE_ENV: "production" });
    expect(tokens?.keysUrl).toBe(provider.TOKEN_KEYS_URL);
    for (const name of Object.keys(provider)) {
      const others = Object.keys(provider).filter((each) => each !== name);
      expect(() => configFrom({ ...provider, [name]: "" })).toThrow(`Set ${name}, too`);
      expect(() => configFrom({ [name]: "x" })).toThrow(`Set ${others.join(" and ")}, too`);
    }
  });
});
