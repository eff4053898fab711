import type { Language } from "pratique";

/** Below this many people the work is over before anybody could read a line about it. */
const LONG = 5_000;
const REDRAW_MILLISECONDS = 100;

interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Tells how far the work has come: one line that is drawn over on a terminal, a few lines elsewhere when it is long. */
export class Progress {
  readonly #language: Language;
  readonly #stream: Stream;
  #drawnAt = 0;
  #quarters = 0;

  constructor(language: Language, stream: Stream) {
    this.#language = language;
    this.#stream = stream;
  }

  at(done: number, of: number): void {
    if (this.#stream.isTTY) this.#draw(done, of);
    else if (of >= LONG && Math.floor((4 * done) / of) > this.#quarters) {
      this.#quarters = Math.floor((4 * done) / of);
      this.#stream.write(`${this.#text(done, of)}\n`);
    }
  }

  /** Takes the line away. */
  end(): void {
    if (this.#stream.isTTY && this.#drawnAt > 0) this.#stream.write("\r\u001b[K");
  }

  #draw(done: number, of: number): void {
    const now = performance.now();
    if (now - this.#drawnAt < REDRAW_MILLISECONDS) return;
    this.#drawnAt = now;
    this.#stream.write(`\r\u001b[K${this.#text(done, of)}`);
  }

  #text(done: number, of: number): string {
    return this.#language === "zh" ? `判定 ${done}/${of}人` : `screening ${done} of ${of} people`;
  }
}
