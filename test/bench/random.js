/** A seeded generator (mulberry32): one seed gives the same declarations, cards and walks on every machine. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Ways to choose with one seeded generator. */
export function chooserFrom(seed) {
  const random = randomFrom(seed);
  const below = (limit) => Math.floor(random() * limit);
  const oneOf = (choices) => choices[below(choices.length)];
  const characters = (length, alphabet) => {
    let text = "";
    for (let place = 0; place < length; place++) text += alphabet[below(alphabet.length)];
    return text;
  };
  return { random, below, oneOf, characters, isLikely: (share) => random() < share };
}
