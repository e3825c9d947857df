import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from "jose";

/** What the provider is at fault for: no answer in time, no success, no set of keys. */
const codesOfProvider = ["ERR_JWKS_TIMEOUT", "ERR_JWKS_INVALID", "ERR_JOSE_GENERIC"];

/**
 * The keys that an identity provider publishes. While it cannot be reached, nothing is known about a token: the request is answered
 * as one that may be sent again (503), and is no refusal.
 */
export function publishedKeys(url: string): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(url));
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (isOfToken(error)) throw error;
      throw Object.assign(new Error("The keys of the identity provider cannot be read.", { cause: error }), {
        statusCode: 503,
      });
    }
  };
}

function isOfToken(error: unknown): boolean {
  return error instanceof errors.JOSEError && !codesOfProvider.includes(error.code);
}
