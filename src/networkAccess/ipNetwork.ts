import { type IpGroups, readIp } from "./ipAddress.ts";

/** What an entry of a list stands for: one address, or all that share a CIDR prefix. */
export interface IpNetwork {
  /** The canonical text: IPv6 as RFC 5952 writes it, IPv4-mapped as IPv4, no prefix where there is one address only. */
  readonly text: string;
  readonly first: IpGroups;
  readonly last: IpGroups;
}

/** Reads an address, or a CIDR prefix whose host bits are zero, by the strict grammar of IP3; null for all else. */
export function readIpNetwork(entry: string): IpNetwork | null {
  const slash = entry.indexOf("/");
  const address = slash === -1 ? entry : entry.slice(0, slash);
  const first = readIp(address);
  if (first === null) return null;
  if (slash === -1) return { text: ipText(first), first, last: first };
  const bits = first.length * 16;
  const writtenBits = address.includes(":") ? 128 : 32;
  // What is written before a mapped IPv4 counts as 96 bits of the prefix.
  const prefix = readPrefix(entry.slice(slash + 1)) - (writtenBits - bits);
  if (!(prefix >= 0 && prefix <= bits)) return null;
  if (first.some((group, place) => (group & hostBits(prefix, place)) !== 0)) return null;
  const last = first.map((group, place) => group | hostBits(prefix, place));
  return { text: prefix === bits ? ipText(first) : `${ipText(first)}/${prefix}`, first, last };
}

/** NaN where it is no number of at most three digits without leading zeros. */
function readPrefix(text: string): number {
  return /^(?:0|[1-9][0-9]{0,2})$/.test(text) ? Number(text) : Number.NaN;
}

/** The bits of the group at this place that a prefix leaves to the hosts. */
function hostBits(prefix: number, place: number): number {
  return 0xffff >>> Math.min(Math.max(prefix - place * 16, 0), 16);
}

function ipText(groups: IpGroups): string {
  if (groups.length === 2) return groups.map((group) => `${group >> 8}.${group & 0xff}`).join(".");
  const text = groups.map((group) => `:${group.toString(16)}`).join("");
  const runsOfZeros = text.match(/(?::0){2,}/g) ?? [];
  const longest = runsOfZeros.reduce((one, other) => (other.length > one.length ? other : one), "");
  if (longest === "") return text.slice(1);
  const start = text.indexOf(longest);
  return `${text.slice(1, start)}::${text.slice(start + longest.length + 1)}`;
}
