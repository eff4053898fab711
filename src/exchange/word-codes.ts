import type { CodeWriter } from "../statistics/columns-writer.js";

const FIRST_SIZE = 64;

/**
 * @internal The codes of words by their bytes, so that no text is made of a word that was seen before. A table of places
 * with room for twice as many words as there are; a word that meets another goes to the next place.
 */
export class WordCodes {
  private readonly writer: CodeWriter;
  private readonly options: ReadonlySet<string> | undefined;
  private hashes = new Int32Array(FIRST_SIZE);
  private codes = new Int32Array(FIRST_SIZE).fill(-1);
  private words: Uint8Array[] = [];
  private readonly ofWord: number[] = [];
  private readonly decoder = new TextDecoder("utf-8", { fatal: true });

  constructor(writer: CodeWriter, options: readonly string[] | undefined) {
    this.writer = writer;
    this.options = options === undefined ? undefined : new Set(options);
  }

  /** The code of the word between two places; -1 when there is no such word, or it is none of the options. */
  codeOf(bytes: Uint8Array, from: number, to: number): number {
    let hash = 0;
    for (let at = from; at < to; at++) hash = ((hash << 5) - hash + (bytes[at] as number)) | 0;
    return this.codeOfHashed(bytes, from, to, hash);
  }

  /** The same of a word whose hash was made while it was read: 31 times what it was and the next byte, of 32 bits. */
  codeOfHashed(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const mask = this.codes.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const word = this.codes[place] as number;
      if (word < 0) return this.add(bytes.slice(from, to), hash, place);
      if (this.hashes[place] === hash && isSame(this.words[word] as Uint8Array, bytes, from, to))
        return this.ofWord[word] as number;
    }
  }

  private add(word: Uint8Array, hash: number, place: number): number {
    const text = this.textOf(word);
    if (text === undefined || (this.options !== undefined && !this.options.has(text))) return -1;
    this.codes[place] = this.words.length;
    this.hashes[place] = hash;
    this.words.push(word);
    const code = this.writer.codeOf(text);
    this.ofWord.push(code);
    if (this.words.length * 2 > this.codes.length) this.grow();
    return code;
  }

  private textOf(word: Uint8Array): string | undefined {
    try {
      return this.decoder.decode(word);
    } catch {
      return undefined;
    }
  }

  private grow(): void {
    const [hashes, codes] = [this.hashes, this.codes];
    this.hashes = new Int32Array(codes.length * 2);
    this.codes = new Int32Array(codes.length * 2).fill(-1);
    const mask = this.codes.length - 1;
    for (const [place, word] of codes.entries()) {
      if (word < 0) continue;
      const hash = hashes[place] as number;
      let free = hash & mask;
      while ((this.codes[free] as number) >= 0) free = (free + 1) & mask;
      this.codes[free] = word;
      this.hashes[free] = hash;
    }
  }
}

function isSame(word: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = from; at < to; at++) if (word[at - from] !== bytes[at]) return false;
  return true;
}
