import { calendarDate } from "../../src/calendar/calendar-date.js";
import type { MrzFormat } from "../../src/documents/mrz-formats.js";
import { type MrzReading, readMrz } from "../../src/documents/read-mrz.js";

/** A published zone of nobody's document. */
export interface Specimen {
  readonly format: MrzFormat;
  readonly source: string;
  readonly lines: readonly string[];
}

export const SPECIMENS = {
  td3: {
    format: "TD3",
    source: "ICAO Doc 9303-4, Appendix A",
    lines: ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"],
  },
  td1: {
    format: "TD1",
    source: "ICAO Doc 9303-5, Appendix A",
    lines: ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"],
  },
  td2: {
    format: "TD2",
    source: "ICAO Doc 9303-6, Appendix B",
    lines: ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"],
  },
  mrvA: {
    format: "MRV-A",
    source: "ICAO Doc 9303-7, Appendix B",
    lines: ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"],
  },
  mrvB: {
    format: "MRV-B",
    source: "ICAO Doc 9303-7, Appendix B",
    lines: ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<"],
  },
  longTd1: {
    format: "TD1",
    source: "ICAO Doc 9303-11, Appendix D.2",
    lines: ["I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<JOHN<<<<<<<<<"],
  },
  longTd2: {
    format: "TD2",
    source: "ICAO Doc 9303-11, Appendix D.2",
    lines: ["I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<", "D23145890<UTO3407127M95071227349<<<8"],
  },
  belgium: {
    format: "TD1",
    source: "PRADO, BEL-BO-11005",
    lines: ["IDBEL600001795<0152<<<<<<<<<<<", "1301014F2311207BEL130101987398", "SPECIMEN<<SPECIMEN<<<<<<<<<<<<"],
  },
  olderBelgium: {
    format: "TD1",
    source: "PRADO, BEL-BO-03003",
    lines: ["IDBEL000590240<6013<<<<<<<<<<<", "8512017F1311048BEL851201002007", "REINARTZ<<ULRIKE<KATIA<E<<<<<<"],
  },
  portugal: {
    format: "TD1",
    source: "PRADO, PRT-BO-04001",
    lines: ["I<PRT007666667<ZZ00<<<<<<<<<<<", "8303143M3405293PRT<<<<<<<<<<<4", "CACADOR<DE<ARAUJO<<ANDRE<ESTEV"],
  },
  germany: {
    format: "TD3",
    source: "specimen of the German passport of 2017",
    lines: ["P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<", "C01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4"],
  },
  china: {
    format: "TD3",
    source: "specimen of the Chinese electronic passport of 2012",
    lines: ["POCHNZHENGJIAN<<YANGBEN<<<<<<<<<<<<<<<<<<<<<", "E000000008CHN8310291F2202059NGKELMPONBPJB972"],
  },
} as const satisfies Readonly<Record<string, Specimen>>;

export const REFERENCE_DATE = calendarDate("2026-01-15");

/** Reads a zone on the reference date. */
export function readOn(zone: string | readonly string[]): MrzReading {
  return readMrz(zone, { referenceDate: REFERENCE_DATE });
}

/** Some lines with one place, counted from 1 as in Doc 9303, written differently. */
export function withAt(lines: readonly string[], line: number, column: number, text: string): readonly string[] {
  return lines.map((row, index) =>
    index === line - 1 ? row.slice(0, column - 1) + text + row.slice(column - 1 + text.length) : row,
  );
}
