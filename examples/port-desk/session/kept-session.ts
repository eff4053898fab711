import { LANGUAGES } from "pratique";
import { readPortDay } from "pratique/exchange";
import PORT from "../../port-day/data/port.json";
import type { Session } from "./session.ts";

const PLACE = "pratique-port-desk";
/** Of what is kept: another number for another shape. */
const SHAPE = 1;

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

/** The session that was kept on this device, or a new one. What another version of this page kept is left behind. */
export function keptSession(): Session {
  const fresh = newSession();
  try {
    const { shape, session } = JSON.parse(localStorage.getItem(PLACE) ?? "{}") as {
      shape?: unknown;
      session?: Session;
    };
    return shape === SHAPE && session !== undefined ? { ...fresh, ...session, isKept: true } : fresh;
  } catch {
    return fresh;
  }
}

/** Keeps the session on this device if its people want that, and otherwise sees that nothing of it is there. */
export function keep(session: Session): void {
  try {
    if (session.isKept) localStorage.setItem(PLACE, JSON.stringify({ shape: SHAPE, session }));
    else localStorage.removeItem(PLACE);
  } catch {
    // A device that lets nothing be kept loses nothing that was promised.
  }
}
