import fc from "fast-check";
import { addDays, calendarDate } from "../../src/calendar/calendar-date.js";
import { instant } from "../../src/calendar/instant.js";
import type { LogEntry } from "../../src/flow/log.js";
import { type Deficiency, type DeficiencyFile, openDeficiency } from "../../src/supervision/deficiency.js";
import { type DeficiencyStanding, deficiencyStanding } from "../../src/supervision/deficiency-standing.js";
import { accountability2022, rectification2020 } from "../../src/supervision/flows/index.js";
import type { RectificationFlows } from "../../src/supervision/rectification-flows.js";

export const SHANGHAI = "Asia/Shanghai";
export const FLOWS: RectificationFlows = { rectification: [rectification2020], accountability: [accountability2022] };
export const day = (monthAndDay: string) => calendarDate(`2020-${monthAndDay}`);
export const at = (monthAndDay: string, time = "10:00") => instant(`2020-${monthAndDay}T${time}:00+08:00`);

/** A deficiency of 2 April 2020, due on the 5th, but for what is given. */
export function deficiency(changed: Partial<Deficiency> = {}): Deficiency {
  return {
    id: "D-1",
    category: "premises",
    severity: "serious",
    place: "CNSZX",
    channel: "on-the-spot",
    foundAt: at("04-02"),
    foundBy: "inspector-3",
    owedBy: "airport-customs",
    evidence: [{ kind: "picture", reference: "P-17" }],
    dueOn: day("04-05"),
    ...changed,
  } as Deficiency;
}

/** How a deficiency stands, of a file whose editions are all at hand. */
export function standingOf(...asked: Parameters<typeof deficiencyStanding>): DeficiencyStanding | undefined {
  const standing = deficiencyStanding(...asked);
  if (!standing.ok) throw new Error("expected the edition of every case among the flows");
  return standing.value;
}

/** What each event states where nothing else is said. */
const STATED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "instrument-used": { instrument: "interview", addressedTo: "section-2" },
  "due-set": { dueOn: "2020-04-12", reason: "parts to be delivered", decidedBy: "group-head" },
  rectified: { rectifiedBy: "section-2", evidence: "P-20" },
  "look-back-passed": { lookedBackBy: "inspector-5", hadNoPart: "yes", evidence: "P-31" },
  "look-back-failed": { lookedBackBy: "inspector-5", hadNoPart: "yes", evidence: "P-31", dueOn: "2020-04-15" },
  withdrawn: { reason: "other terminal", decidedBy: "group-head" },
  closed: { closedBy: "group-head" },
  referred: { answers: "section-head-2", reason: "not rectified in time" },
  heard: { heardBy: "group-head" },
  "held-to-account": { measure: "criticism", grounds: "found again", decidedBy: "group-head" },
  "not-held-to-account": { reason: "others owed it", decidedBy: "group-head" },
};

/** One line of a log: an event on a day of 2020, at ten or at the time given. */
export type Told = readonly [event: string, on: string, particulars?: Readonly<Record<string, unknown>>];

export function told(lines: readonly Told[]): LogEntry[] {
  return lines.map(([event, on, particulars = {}], index) => {
    const [monthAndDay = "", time] = on.split(" ");
    const when = { at: at(monthAndDay, time), sequence: index + 1, by: "desk" };
    if (event === "@reopened") return { ...when, reopens: "verified", reason: "a complaint" };
    return { ...when, event, particulars: { ...STATED[event], ...particulars } };
  });
}

/** The file of a deficiency with what happened since. */
export function fileOf(
  changed: Partial<Deficiency>,
  lines: readonly Told[],
  ...accountability: (readonly Told[])[]
): DeficiencyFile {
  const opened = openDeficiency(deficiency(changed), rectification2020);
  return {
    ...opened,
    rectification: { ...opened.rectification, log: told(lines) },
    accountability: accountability.map((each) => ({
      ...opened.rectification,
      flow: "accountability-2022-02-04",
      log: told(each),
    })),
  };
}

export const MENDED: readonly Told[] = [
  ["rectified", "04-04"],
  ["look-back-passed", "04-07"],
  ["closed", "04-08"],
];

const EVENTS = Object.keys(STATED).slice(0, 7);

/** Files of any course, also of events that the flow refuses; ids are few, so that some come twice. */
export const anyFile: fc.Arbitrary<DeficiencyFile> = fc
  .record({
    id: fc.integer({ min: 1, max: 30 }),
    category: fc.constantFrom("premises", "personal-protection", "rules-not-carried-out"),
    severity: fc.constantFrom("minor", "serious", "grave"),
    place: fc.constantFrom("CNSZX", "CNPVG", "CNCAN"),
    found: fc.integer({ min: 0, max: 20 }),
    due: fc.integer({ min: 0, max: 9 }),
    instrument: fc.constantFrom("report", "interview", undefined),
    steps: fc.array(
      fc.record({
        event: fc.constantFrom("rectified", "look-back-passed", "closed", "look-back-failed", ...EVENTS),
        after: fc.integer({ min: 0, max: 4 }),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ id, category, severity, place, found, due, instrument, steps }) => {
    const foundOn = addDays(day("04-01"), found);
    let on = foundOn;
    const lines = steps.map(({ event, after }): Told => {
      on = addDays(on, after);
      return [event, on.slice(5)];
    });
    const changed = {
      id: `D-${id}`,
      category,
      severity,
      place,
      foundAt: at(foundOn.slice(5), "09:00"),
      dueOn: addDays(foundOn, due),
      ...(instrument && { instrument }),
    } as Partial<Deficiency>;
    return fileOf(changed, lines);
  });
