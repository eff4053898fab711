/** @internal One line that an officer records; one that the flow must refuse bears the status in which it is refused. */
export interface CourseEvent {
  readonly event: string;
  readonly refusedAt?: string;
}

/** @internal How a traveller goes through the port: what is recorded, and where it ends. Written down, not worked out. */
export interface Course {
  readonly events: readonly CourseEvent[];
  readonly ends: string;
}

const happens = (...events: string[]): CourseEvent[] => events.map((event) => ({ event }));
const refused = (event: string, refusedAt: string): CourseEvent => ({ event, refusedAt });

const CHECKED = happens("declaration-clear", "temperature-normal", "patrol-clear");
const FLAGGED = happens("declaration-flagged", "temperature-normal", "patrol-clear");
const FEBRILE = happens("declaration-clear", "temperature-raised", "patrol-flagged");
const SCREENED = happens("survey-completed", "examination-completed", "sample-taken");

/** @internal */
export const PORT_DAY_COURSES = {
  released: { events: [...CHECKED, ...happens("released")], ends: "released" },
  "returned-then-released": {
    events: [...happens("declaration-returned"), ...CHECKED, ...happens("released")],
    ends: "released",
  },
  excluded: { events: [...FLAGGED, ...SCREENED, ...happens("excluded", "released")], ends: "released" },
  "patrol-then-excluded": {
    events: [
      ...happens("declaration-clear", "temperature-normal", "patrol-flagged"),
      ...SCREENED,
      ...happens("excluded", "released"),
    ],
    ends: "released",
  },
  "fever-then-excluded": { events: [...FEBRILE, ...SCREENED, ...happens("excluded", "released")], ends: "released" },
  symptomatic: { events: [...FEBRILE, ...SCREENED, ...happens("symptomatic", "transferred")], ends: "transferred" },
  suspected: { events: [...FLAGGED, ...SCREENED, ...happens("suspected", "transferred")], ends: "transferred" },
  confirmed: { events: [...FLAGGED, ...SCREENED, ...happens("confirmed", "transferred")], ends: "transferred" },
  "close-contact": {
    events: [...FLAGGED, ...SCREENED, ...happens("close-contact", "transferred")],
    ends: "transferred",
  },
  waiting: { events: [...FLAGGED, ...SCREENED, ...happens("symptomatic")], ends: "awaiting-transfer" },

  "not-seen": { events: [], ends: "arrived" },
  returned: { events: happens("declaration-returned"), ends: "arrived" },
  "after-declaration": { events: happens("declaration-clear"), ends: "declared" },
  "after-flag": { events: happens("declaration-flagged"), ends: "declared-flagged" },
  "after-temperature": { events: happens("declaration-clear", "temperature-normal"), ends: "measured" },
  "after-flagged-temperature": {
    events: happens("declaration-flagged", "temperature-normal"),
    ends: "measured-flagged",
  },
  "before-survey": { events: FLAGGED, ends: "referred" },
  "before-examination": { events: [...FLAGGED, ...SCREENED.slice(0, 1)], ends: "surveyed" },
  "before-sample": { events: [...FLAGGED, ...SCREENED.slice(0, 2)], ends: "examined" },
  "before-result": { events: [...FLAGGED, ...SCREENED], ends: "sampled" },
  "at-the-exit": { events: CHECKED, ends: "cleared" },

  "released-twice": {
    events: [...CHECKED, ...happens("released"), refused("released", "released")],
    ends: "released",
  },
  "released-too-soon": {
    events: [
      ...FLAGGED.slice(0, 1),
      refused("released", "declared-flagged"),
      ...FLAGGED.slice(1),
      ...SCREENED,
      ...happens("excluded", "released"),
    ],
    ends: "released",
  },
  "sampled-too-soon": {
    events: [...FLAGGED, refused("sample-taken", "referred"), ...SCREENED, ...happens("excluded", "released")],
    ends: "released",
  },
  "declaration-passed-over": {
    events: [refused("temperature-normal", "arrived"), refused("patrol-clear", "arrived")],
    ends: "arrived",
  },
} as const satisfies Record<string, Course>;

/** @internal */
export type CourseName = keyof typeof PORT_DAY_COURSES;
