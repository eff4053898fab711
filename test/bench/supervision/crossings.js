// Crossing logs of so many events: people go in, work, pull a mask down now and then, and go out again.
const START = Date.parse("2020-04-02T00:00:00Z");
const WORN = ["cap", "mask", "suit", "goggles", "gloves", "shoe-covers"];
const MASK = ["mask"];
/** One event in so many walks is a breach. */
const BREACH_IN = 100;

const OUTER = ["goggles", "gloves", "suit", "shoe-covers"];
const INNER = ["cap", "mask"];

/** A walk as it should be, and one in which the mask is pulled down in the survey area for a moment. */
const STEPS = [
  { event: "passed", from: "outside", to: "duty" },
  { event: "passed", to: "donning" },
  { event: "donned", equipment: INNER },
  { event: "donned", equipment: ["suit"] },
  { event: "donned", equipment: ["goggles", "gloves", "shoe-covers"] },
  { event: "passed", to: "passage-in", wearing: WORN },
  { event: "passed", to: "survey", wearing: WORN },
  { event: "adjusted", equipment: MASK },
  { event: "raised", equipment: MASK },
  { event: "passed", to: "doffing-1" },
  { event: "doffed", equipment: OUTER },
  { event: "passed", to: "doffing-2" },
  { event: "doffed", equipment: INNER },
  { event: "passed", to: "duty" },
  { event: "passed", to: "outside" },
];
const WALK = STEPS.map((step) => (step.event === "adjusted" ? { ...step, event: "raised" } : step));
const LOWERED = STEPS.map((step) => (step.event === "adjusted" ? { ...step, event: "lowered" } : step));

/** How many walks so many events hold, and how many of them hold a breach. */
export function found(count) {
  const walks = Math.floor(count / WALK.length);
  return { lines: walks * WALK.length, findings: Math.ceil(walks / BREACH_IN) };
}

/**
 * The events one after another, of as many people as walks at a time, each step of all of them before the next. Every
 * instant is a text of its own, as lines that were read are; made beforehand, they are not what is measured.
 */
export function* crossings(count, people, times) {
  const walks = Math.floor(count / WALK.length);
  for (let first = 0; first < walks; first += people) {
    const last = Math.min(walks, first + people);
    for (let step = 0; step < WALK.length; step++)
      for (let walk = first; walk < last; walk++) {
        const { event, from, to, wearing, equipment } = (walk % BREACH_IN === 0 ? LOWERED : WALK)[step];
        const person = NAMES[walk - first];
        const at = times[(first / people) * WALK.length + step];
        yield event === "passed" ? { person, at, event, from, to, wearing } : { person, at, event, equipment };
      }
  }
}

/** As many people as are on a site in a year, and no more: whoever comes again bears the same number. */
export const PEOPLE = 5000;
const NAMES = Array.from({ length: PEOPLE }, (_, number) => `E${String(number).padStart(8, "0")}`);

/** The instants of the steps of so many walks, three minutes apart. */
export function instants(count) {
  const rounds = Math.ceil(count / WALK.length / PEOPLE);
  return Array.from({ length: rounds * WALK.length }, (_, step) => new Date(START + step * 180_000).toISOString());
}
