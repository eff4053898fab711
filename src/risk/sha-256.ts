/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const ROUND_WORDS = /* @__PURE__ */ Uint32Array.of(
  0x428a2f98,
  0x71374491,
  0xb5c0fbcf,
  0xe9b5dba5,
  0x3956c25b,
  0x59f111f1,
  0x923f82a4,
  0xab1c5ed5,
  0xd807aa98,
  0x12835b01,
  0x243185be,
  0x550c7dc3,
  0x72be5d74,
  0x80deb1fe,
  0x9bdc06a7,
  0xc19bf174,
  0xe49b69c1,
  0xefbe4786,
  0x0fc19dc6,
  0x240ca1cc,
  0x2de92c6f,
  0x4a7484aa,
  0x5cb0a9dc,
  0x76f988da,
  0x983e5152,
  0xa831c66d,
  0xb00327c8,
  0xbf597fc7,
  0xc6e00bf3,
  0xd5a79147,
  0x06ca6351,
  0x14292967,
  0x27b70a85,
  0x2e1b2138,
  0x4d2c6dfc,
  0x53380d13,
  0x650a7354,
  0x766a0abb,
  0x81c2c92e,
  0x92722c85,
  0xa2bfe8a1,
  0xa81a664b,
  0xc24b8b70,
  0xc76c51a3,
  0xd192e819,
  0xd6990624,
  0xf40e3585,
  0x106aa070,
  0x19a4c116,
  0x1e376c08,
  0x2748774c,
  0x34b0bcb5,
  0x391c0cb3,
  0x4ed8aa4a,
  0x5b9cca4f,
  0x682e6ff3,
  0x748f82ee,
  0x78a5636f,
  0x84c87814,
  0x8cc70208,
  0x90befffa,
  0xa4506ceb,
  0xbef9a3f7,
  0xc67178f2,
);

/** The first 32 bits of the fractional parts of the square roots of the first eight primes. */
const FIRST_WORDS = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
] as const;

type Words = [number, number, number, number, number, number, number, number];

/**
 * The SHA-256 of a text's UTF-8, as 64 hexadecimal digits in lower case: what `printf '%s' text | sha256sum` prints.
 *
 * @see docs/decisions/sha-256.md
 * @see FIPS 180-4, Secure Hash Standard, sections 4.2.2, 5.1.1 and 6.2
 */
export function sha256(text: string): string {
  const blocks = padded(new TextEncoder().encode(text));
  const state: Words = [...FIRST_WORDS];
  const schedule = new Uint32Array(64);
  for (let start = 0; start < blocks.byteLength; start += 64) addBlock(state, schedule, blocks, start);
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** The message, a one bit, zeros and the length in bits: whole blocks of 64 bytes. */
function padded(message: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(bytes.length - 8, BigInt(message.length) * 8n);
  return view;
}

function addBlock(state: Words, schedule: Uint32Array, blocks: DataView, start: number): void {
  const word = (place: number) => schedule[place] as number;
  for (let place = 0; place < 16; place++) schedule[place] = blocks.getUint32(start + place * 4);
  for (let place = 16; place < 64; place++) {
    const [early, late] = [word(place - 15), word(place - 2)];
    const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    schedule[place] = (word(place - 16) + small + word(place - 7) + large) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let round = 0; round < 64; round++) {
    const chosen = (e & f) ^ (~e & g);
    const upper = (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen;
    const first = (h + upper + (ROUND_WORDS[round] as number) + word(round)) | 0;
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  for (const [place, added] of [a, b, c, d, e, f, g, h].entries())
    state[place as 0] = ((state[place as 0] as number) + added) | 0;
}

/** The bits of a word turned to the right, those that fall out coming in on the left. */
function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
