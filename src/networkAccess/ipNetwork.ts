import { type IpGroups, readIp } from "./ipAddress.ts";

/** The addresses that a list entry stands for: a single one, or all with a CIDR prefix. */
export interface IpNetwork {
  /** The canonical text: IPv6 by RFC 5952, IPv4-mapped as IPv4, and without a prefix for a single address. */
  readonly text: string;
  readonly first: IpGroups;
  readonly last: IpGroups;
}

/**
 * Reads an address, or a CIDR prefix whose host bits are zero, by the strict grammar of IP3. Returns null for any other
 * text.
 */
export function readIpNetwork(entry: string): IpNetwork | null {
  const slash = entry.indexOf("/");
  const address = slash === -1 ? entry : entry.slice(0, slash);
  const first = readIp(address);
  if (first === null) return null;
  if (slash === -1) return { text: ipText(first), first, last: first };
  const bits = first.length * 16;
  const writtenBits = address.includes(":") ? 128 : 32;
  // The prefix of an IPv4-mapped address counts the 96 bits before its IPv4 address.
  const prefix = readPrefix(entry.slice(slash + 1)) - (writtenBits - bits);
  if (!(prefix >= 0 && prefix <= bits)) return null;
  if (first.some((group, index) => (group & hostBits(prefix, index)) !== 0)) return null;
  const last = first.map((group, index) => group | hostBits(prefix, index));
  return { text: prefix === bits ? ipText(first) : `${ipText(first)}/${prefix}`, first, last };
}

/** Reads a number of up to three digits without leading zeros. Returns NaN for any other text. */
function readPrefix(text: string): number {
  return /^(?:0|[1-9][0-9]{0,2})$/.test(text) ? Number(text) : Number.NaN;
}

/** The host bits of the group at this index: those after the prefix. */
function hostBits(prefix: number, index: number): number {
  return 0xffff >>> Math.min(Math.max(prefix - index * 16, 0), 16);
}

/** The canonical text of an address: IPv6 by RFC 5952. */
export function ipText(groups: IpGroups): string {
  if (groups.length === 2) return groups.map((group) => `${group >> 8}.${group & 0xff}`).join(".");
  const text = groups.map((group) => `:${group.toString(16)}`).join("");
  const runsOfZeros = text.match(/(?::0){2,}/g) ?? [];
  const longest = runsOfZeros.reduce((one, other) => (other.length > one.length ? other : one), "");
  if (longest === "") return text.slice(1);
  const start = text.indexOf(longest);
  return `${text.slice(1, start)}::${text.slice(start + longest.length + 1)}`;
}
