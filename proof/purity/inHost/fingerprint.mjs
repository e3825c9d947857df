// 64-bit FNV-1a, in JavaScript that needs nothing of a host. A character of ASCII counts as its byte.
const { imul } = Math;
const twoTo32 = 4_294_967_296;

/** Of a text, and of what came before it. */
export function fingerprint(text, [high, low] = [0xcbf29ce4, 0x84222325]) {
  for (let at = 0; at < text.length; at += 1) {
    // The prime is 2 ** 40 + 0x1b3.
    const mixed = (low ^ text.charCodeAt(at)) >>> 0;
    const product = mixed * 0x1b3;
    low = product >>> 0;
    high = (imul(high, 0x1b3) + (product - low) / twoTo32 + (mixed << 8)) >>> 0;
  }
  return [high, low];
}

export function textOf([high, low]) {
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
