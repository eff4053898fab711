import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { instant } from "pratique/calendar";
import { exitEntryCard5 } from "pratique/declaration";
import { declarationsFrom, defectiveDeclarationsFrom } from "pratique/testing";

const MOMENT = { asOf: instant("2020-03-18T06:10:00+08:00"), timeZone: "Asia/Shanghai" };
const DIFFERENT = 1000;

/** Writes a file of made-up cards, one a line: most of them in order, each of another traveller. */
export function writeDeclarations(file: string, count: number): void {
  const cards = [
    ...declarationsFrom(exitEntryCard5, { seed: 11, count: DIFFERENT * 0.9, ...MOMENT }),
    ...defectiveDeclarationsFrom(exitEntryCard5, { seed: 12, count: DIFFERENT * 0.1, ...MOMENT }).map(
      ({ declaration }) => declaration,
    ),
  ];
  mkdirSync(dirname(file), { recursive: true });
  const opened = openSync(file, "w");
  for (let from = 0; from < count; from += DIFFERENT) {
    const lines = cards.slice(0, count - from).map((card, index) => {
      const documentNumber = `E${String(10_000_000 + from + index)}`;
      return `${JSON.stringify({ ...(card as object), documentNumber })}\n`;
    });
    writeSync(opened, lines.join(""));
  }
  closeSync(opened);
}
