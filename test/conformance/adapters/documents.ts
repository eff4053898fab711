import { calendarDate } from "pratique/calendar";
import {
  type IdentifierVerdict,
  readContainerNumber,
  readFlightNumber,
  readImoNumber,
  readMrz,
  readPassportNumber,
  readResidentIdentityNumber,
  readUnlocode,
} from "pratique/documents";
import type { Answer, Asks, Case } from "../case.ts";
import { textIn, textsIn } from "../words.ts";

export const documents: Asks = {
  "read-mrz": { given: ["format", "linesInOrder"], when: ["referenceDate"], answer: mrz },
  "resident-id": { given: ["number"], when: ["referenceDate"], answer: residentId },
  "imo-number": { given: ["number"], when: [], answer: (asked) => reading(asked, readImoNumber) },
  "container-number": { given: ["number"], when: [], answer: (asked) => reading(asked, readContainerNumber) },
  "flight-number": { given: ["number"], when: [], answer: (asked) => reading(asked, readFlightNumber) },
  "passport-number": { given: ["issuingState", "number", "usualPattern"], when: [], answer: passportNumber },
  unlocode: { given: ["code"], when: [], answer: ({ given }) => inWords(readUnlocode(textIn(given, "code"))) },
};

const SEVERITIES: Readonly<Record<IdentifierVerdict, "warning" | "error" | undefined>> = {
  sound: undefined,
  doubtful: "warning",
  wrong: "error",
};

/** What every reading says, and whatever else a reading has. */
function inWords(read: { readonly verdict: IdentifierVerdict; readonly failed: readonly string[] }): Answer {
  return { ...read, valid: read.verdict === "sound", severity: SEVERITIES[read.verdict] };
}

function reading({ given }: Case, read: (text: string) => Parameters<typeof inWords>[0]): Answer {
  return inWords(read(textIn(given, "number")));
}

function mrz({ given, when }: Case): Answer {
  const referenceDate = calendarDate(textIn(when, "referenceDate"));
  return inWords(readMrz(textsIn(given, "linesInOrder"), { referenceDate }));
}

function residentId({ given, when }: Case): Answer {
  const options =
    when.referenceDate === undefined ? {} : { referenceDate: calendarDate(textIn(when, "referenceDate")) };
  return inWords(readResidentIdentityNumber(textIn(given, "number"), options));
}

function passportNumber({ given }: Case): Answer {
  const issuingState = textIn(given, "issuingState");
  const patterns =
    given.usualPattern === undefined ? {} : { [issuingState]: new RegExp(textIn(given, "usualPattern")) };
  const read = readPassportNumber(textIn(given, "number"), issuingState, patterns);
  return { accepted: SEVERITIES[read.verdict] !== "error", codes: read.failed, ...inWords(read) };
}
