import type { Language } from "../text.js";
import { layerOf } from "./vega-lite.js";
import { labelled, plain } from "./vega-lite-words.js";

/** @internal A row of a chart whose rows have names. */
export interface NamedRow {
  readonly name: string;
  /** Written beside the row. */
  readonly note: string;
}

const ROW_HEIGHT = 30;
const ROW_WIDTH = 420;

/**
 * @internal The rows of a chart. A row stands at its number, so that two rows of one name stay two, and names are values and
 * nothing else. What is written beside a row is no mark in it: what has no value is drawn nowhere.
 */
export function rowsOf(given: readonly NamedRow[], language: Language) {
  const rows = given.map(({ name, note }) => ({ name: plain(name), note: plain(note) }));
  const sentence = ({ name, note }: NamedRow) => labelled(name, note, language);
  const places = rows.length === 0 ? [0] : rows.map((_, row) => row);
  const y = {
    field: "row",
    type: "ordinal" as const,
    sort: null,
    scale: { type: "band" as const, domain: places, padding: 0.3 },
    axis: null,
  };
  const words = (said: (row: NamedRow) => string) =>
    rows.map((row, place) => ({ row: place, word: said(row), text: sentence(row) }));
  const word = { field: "word", type: "nominal" } as const;
  return {
    y,
    words: [
      layerOf(
        { type: "text", align: "right", fontSize: 12, limit: 320 },
        words(({ name }) => name),
        { x: { value: -10 }, y, text: word },
      ),
      layerOf(
        { type: "text", align: "left", fontSize: 12, color: "#444444" },
        words(({ note }) => note),
        { x: { value: ROW_WIDTH + 10 }, y, text: word },
      ),
    ],
    frame: {
      alternative: rows.map(sentence),
      width: ROW_WIDTH,
      height: places.length * ROW_HEIGHT,
      margins: { left: rows.map(({ name }) => name), right: rows.map(({ note }) => note) },
    },
  };
}
