/** What a heading is called in a link to it, as GitHub does: a second heading of the same name bears a number. */
export class Anchors {
  readonly #used = new Map<string, number>();

  of(heading: string): string {
    const name = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-");
    const times = this.#used.get(name) ?? 0;
    this.#used.set(name, times + 1);
    return times === 0 ? name : `${name}-${times}`;
  }
}
