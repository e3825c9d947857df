/** The version of a tenant, as a strong entity tag. */
export function etagOf(step: number): string {
  return `"${step}"`;
}

/** The step that `If-Match` asks for; undefined where it asks for none, and null where it is malformed. */
export function readEtag(header: string | undefined): number | undefined | null {
  if (header === undefined || header === "*") return undefined;
  const [, digits] = /^"(\d{1,15})"$/.exec(header) ?? [];
  return digits === undefined ? null : Number(digits);
}
