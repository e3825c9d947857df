import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from "jose";
import type { TokenRules } from "./verifier.ts";

/** The claims of a token, beside issuer, audience and expiry. */
export interface Claims {
  readonly sub: string;
  readonly tenant: string;
  readonly kind?: "teammate" | "system" | "helpDesk" | "partner";
  readonly email?: string;
  readonly role?: string;
}

/** Keys for one's own machine, and tokens signed with them. */
export interface DevelopmentKeys {
  readonly rules: TokenRules;
  readonly sign: (claims: Claims, validSeconds?: number) => Promise<string>;
}

const issuer = "https://development.invalid/";
const audience = "tenant-service";
const algorithm = "ES256";

/** The keys in a file, which is made on the first start. Never take them for anything that others can reach. */
export async function developmentKeys(file: string, nowMilli: () => number): Promise<DevelopmentKeys> {
  if (!existsSync(file)) await makeKeys(file);
  const { privateKey, publicKey } = JSON.parse(readFileSync(file, "utf8")) as Record<string, JWK>;
  const key = await importJWK(privateKey as JWK, algorithm);
  return {
    rules: { issuer, audience, keys: createLocalJWKSet({ keys: [publicKey as JWK] }) },
    sign: (claims, validSeconds = 8 * 60 * 60) => {
      const now = Math.floor(nowMilli() / 1_000);
      return new SignJWT({ ...claims })
        .setProtectedHeader({ alg: algorithm })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(now)
        .setExpirationTime(now + validSeconds)
        .sign(key);
    },
  };
}

async function makeKeys(file: string): Promise<void> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  const keys = { privateKey: await exportJWK(privateKey), publicKey: await exportJWK(publicKey) };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
}
