/** A version of the platform as three numbers: major, minor, patch. */
export type Version = readonly [number, number, number];

/** Reads three numbers, such as "6.5.0", without a sign or leading zeros. Returns null for any other value (ST10). */
export function readVersion(text: unknown): Version | null {
  const form = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
  const found = typeof text === "string" ? form.exec(text) : null;
  return found === null ? null : [Number(found[1]), Number(found[2]), Number(found[3])];
}

/** Whether a version is older. Versions are compared number by number: 6.10.0 is newer than 6.6.1 (IV4). */
export function isOlder(version: Version, than: Version): boolean {
  if (version[0] !== than[0]) return version[0] < than[0];
  if (version[1] !== than[1]) return version[1] < than[1];
  return version[2] < than[2];
}
