import type { Interface } from "node:readline";

/** Asks line by line. A line that is piped in is written out too, so that the conversation reads as one. */
export class Terminal {
  readonly #reader: Interface;
  readonly #lines: AsyncIterator<string>;
  readonly #output: { write(text: string): unknown };

  constructor(reader: Interface, output: { write(text: string): unknown }) {
    this.#reader = reader;
    this.#output = output;
    this.#lines = reader[Symbol.asyncIterator]();
    // Whoever breaks off keeps what was answered so far.
    reader.on("SIGINT", () => reader.close());
  }

  write(text: string): void {
    this.#output.write(`${text}\n`);
  }

  /** The next line; `undefined` when there is none any more. */
  async ask(): Promise<string | undefined> {
    this.#reader.prompt();
    const { value, done } = await this.#lines.next();
    if (!this.#reader.terminal || done === true) this.write(done === true ? "" : value);
    return done === true ? undefined : value;
  }

  close(): void {
    this.#reader.close();
  }
}
