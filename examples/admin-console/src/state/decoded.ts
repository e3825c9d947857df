/** A part of an address in plain signs. What is no encoding, such as a lone percent sign, stands for itself. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
