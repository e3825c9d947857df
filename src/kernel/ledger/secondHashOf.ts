/**
 * A second hash of an id, for those that the first one does not tell apart: the first word of SHA-256 (FIPS 180-4) over its
 * UTF-16 code units, high bytes first. It has no key either, as a ledger has the same layout on every host (ST7); but ids
 * that share many of its bits cost as many trials as there are values of those bits (ST18).
 */
export function secondHashOf(id: string): number {
  state.set(initialState);
  const lastBlock = Math.floor((id.length + 4) / unitsPerBlock);
  for (let block = 0; block <= lastBlock; block += 1) {
    for (let word = 0; word < 16; word += 1) words[word] = wordAt(id, block * unitsPerBlock + word * 2);
    if (block === lastBlock) {
      // The length in bits, on 64 bits. No string is so long that it needs more than 53.
      words[14] = Math.floor(id.length / 2 ** 28);
      words[15] = id.length * 16;
    }
    extend();
    addBlock();
  }
  return (state[0] as number) >>> 0;
}

// Clever for speed: made once, as each call fills both anew before it reads them. With variables instead of arrays, and
// signed words, which stay small integers, an address of 75 characters takes 1.5 µs instead of 4.5.
const state = /* @__PURE__ */ new Int32Array(8);
/** The words of one block, and the 48 that follow from them. */
const words = /* @__PURE__ */ new Int32Array(64);

/** A block has 64 bytes. */
const unitsPerBlock = 32;

function wordAt(id: string, unit: number): number {
  return unit + 1 < id.length
    ? (id.charCodeAt(unit) << 16) | id.charCodeAt(unit + 1)
    : (unitAt(id, unit) << 16) | unitAt(id, unit + 1);
}

/** The text, then a bit that is set, then zeros. */
function unitAt(id: string, index: number): number {
  if (index < id.length) return id.charCodeAt(index);
  return index === id.length ? 0x8000 : 0;
}

function addBlock(): void {
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let round = 0; round < 64; round += 1) {
    const first = (h + scrambled(e, f, g) + (roundConstants[round] as number) + (words[round] as number)) | 0;
    const second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  const added = Int32Array.of(a, b, c, d, e, f, g, h);
  for (let place = 0; place < 8; place += 1) (state[place] as number) += added[place] as number;
}

function scrambled(e: number, f: number, g: number): number {
  return (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + ((e & f) ^ (~e & g));
}

function extend(): void {
  for (let round = 16; round < 64; round += 1) {
    const early = words[round - 15] as number;
    const late = words[round - 2] as number;
    const sigma0 = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const sigma1 = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    words[round] = ((words[round - 16] as number) + sigma0 + (words[round - 7] as number) + sigma1) | 0;
  }
}

function rotated(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

const initialState = /* @__PURE__ */ Int32Array.of(
  ...[0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19],
);

const roundConstants = /* @__PURE__ */ Int32Array.of(
  ...[0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5],
  ...[0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174],
  ...[0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da],
  ...[0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967],
  ...[0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85],
  ...[0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070],
  ...[0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3],
  ...[0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2],
);
