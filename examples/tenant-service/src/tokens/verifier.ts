import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from "jose";
import { type Role, roles } from "tenant-policy";
import type { Clock } from "../clock.ts";
import { isStorableText, mostIdLength } from "../http/storable.ts";
import type { Caller } from "../store/caller.ts";

/** Tells who sends a request. Undefined for a token that is not to be trusted, whatever is wrong with it. */
export type Verifier = (token: string) => Promise<Caller | undefined>;

export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

/** Asymmetric ones alone: nobody who can verify a token can make one. `none` is not among them. */
const algorithms = ["ES256", "ES384", "RS256", "PS256", "EdDSA"];

export function verifierOf({ issuer, audience, keys }: TokenRules, clock: Clock): Verifier {
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        ...{ issuer, audience, algorithms, requiredClaims: ["exp", "sub", "tenant"] },
        currentDate: new Date(clock()),
      });
      return callerIn(payload);
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  };
}

/** The claims, read strictly: a token that says something else is not to be trusted. */
function callerIn({ sub, tenant, kind = "teammate", email, role }: JWTPayload): Caller | undefined {
  if (!isId(sub) || !isId(tenant)) return undefined;
  if (kind === "teammate" || kind === "system") return { tenant, kind, id: sub };
  if ((kind !== "helpDesk" && kind !== "partner") || !isId(email) || !isRole(role)) return undefined;
  const at = email.lastIndexOf("@");
  const [adminUserName, adminUserDomain] = [email.slice(0, Math.max(at, 0)), email.slice(at + 1)];
  if (!isId(adminUserName) || !isId(adminUserDomain)) return undefined;
  return { tenant, kind, adminUserName, adminUserDomain, originalRole: role };
}

function isId(value: unknown): value is string {
  const isText = typeof value === "string" && value !== "" && value.length <= mostIdLength;
  return isText && isStorableText(value);
}

function isRole(value: unknown): value is Role {
  return (roles as readonly unknown[]).includes(value);
}
