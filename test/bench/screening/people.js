// People of the closed loop, by number.
const START = Date.parse("2020-04-05T00:00:00Z");
const HOLDERS = ["customs", "vehicle 1", "vehicle 2", "vehicle 3", "hotel 1", "hotel 2"];

/** Everything that the reconciliation should find of so many people: one in 1000 is lost, one in 1000 comes unexpected. */
export function found(count) {
  const share = Math.floor((count + 999) / 1000);
  return { expected: count, unaccounted: share, accounted: count - share, notExpected: share };
}

/**
 * The lists of so many people, stage by stage, each with texts of its own, as lists from different desks are. They are
 * made beforehand, so that the reconciliation is measured and not the making of texts.
 */
export function lists(count, stages) {
  return stages.map((stage, place) => {
    const isLast = place === stages.length - 1;
    return {
      stage,
      people: Array.from({ length: count }, (_, number) => {
        const isLost = isLast && number % 1000 === 0;
        return `${isLost ? "X" : "E"}${String(number).padStart(8, "0")}`;
      }),
      times: Array.from({ length: 3600 }, (_, second) =>
        new Date(START + place * 3_600_000 + second * 1000).toISOString(),
      ),
    };
  });
}

/** The records of the lists, one after another. */
export function* records(all) {
  for (const [place, { stage, people, times }] of all.entries()) {
    const dataHandedOver = stage === "transferred" ? "yes" : undefined;
    for (let number = 0; number < people.length; number++) {
      const holder = HOLDERS[(number + place) % HOLDERS.length];
      yield { person: people[number], stage, at: times[number % 3600], holder, dataHandedOver };
    }
  }
}

/** So many people who are missing and as many who were found, one in ten of whom is one of the missing misread. */
export function nearPeople(count) {
  const missing = Array.from({ length: count }, (_, number) => ({ person: scattered(number) }));
  const others = Array.from({ length: count }, (_, number) => ({
    person: number % 10 === 0 ? misread(scattered(number)) : scattered(number + 50_000_000),
  }));
  return { missing, others };
}

/** Numbers that lie far apart, as those of people who do not belong together do. */
function scattered(number) {
  return `E${String((number * 61_803_399) % 1_000_000_007).padStart(10, "0")}`;
}

function misread(number) {
  return `${number.slice(0, 5)}${number[5] === "0" ? "O" : "0"}${number.slice(6)}`;
}
