const superscripts = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"];

/** How many addresses a prefix covers, which is a power of two: as a number, and from 2⁴⁰ on as a power. */
export function addressCount(count: bigint, tag: string): string {
  if (count < 2n ** 40n) return new Intl.NumberFormat(tag).format(count);
  const exponent = String(count.toString(2).length - 1);
  return `2${[...exponent].map((digit) => superscripts[Number(digit)]).join("")}`;
}
