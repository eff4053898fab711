import { LANGUAGES } from "pratique";
import { readPortDay } from "pratique/exchange";
import { readCaseFile } from "pratique/flow";
import PORT from "../../port-day/data/port.json";
import type { Session } from "./session.ts";

const PLACE = "pratique-port-desk";

/** The port of the example beside this one, until another day is opened. */
function firstPort(): Session["port"] {
  const read = readPortDay(PORT);
  if (!read.ok) throw new TypeError("firstPort: expected the port of the example to be readable");
  return read.value;
}

function newSession(): Session {
  const language = LANGUAGES.find((one) => navigator.language.toLowerCase().startsWith(one)) ?? "en";
  return { language, port: firstPort(), declared: [], recorded: {}, verdicts: {}, isKept: false };
}

/** The session that was kept on this device, or a new one. What cannot be read of it is left behind. */
export function keptSession(): Session {
  const fresh = newSession();
  try {
    const text = localStorage.getItem(PLACE);
    if (text === null) return fresh;
    const { recorded = {}, ...stored } = JSON.parse(text) as Partial<Session>;
    const readable = Object.entries(recorded).flatMap(([id, log]) => {
      // The log of a case that another version of this page kept is read by the reader of case files.
      const read = readCaseFile({ format: 2, subject: id, flow: "kept", log });
      return read.ok ? [[id, read.value.log] as const] : [];
    });
    return { ...fresh, ...stored, recorded: Object.fromEntries(readable), isKept: true };
  } catch {
    return fresh;
  }
}

/** Keeps the session on this device if its people want that, and otherwise sees that nothing of it is there. */
export function keep(session: Session): void {
  try {
    if (session.isKept) localStorage.setItem(PLACE, JSON.stringify(session));
    else localStorage.removeItem(PLACE);
  } catch {
    // A device that lets nothing be kept loses nothing that was promised.
  }
}
