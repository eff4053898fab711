// People of the closed loop by number, without a list of them: what is measured is the reconciliation and not the input.
const START = Date.parse("2020-04-05T00:00:00Z");
const HOLDERS = ["customs", "vehicle 1", "vehicle 2", "vehicle 3", "hotel 1", "hotel 2"];

/** Everything that the reconciliation should find of so many people: one in 1000 is lost, one in 1000 comes unexpected. */
export function found(count) {
  const share = Math.floor((count + 999) / 1000);
  return { expected: count, unaccounted: share, accounted: count - share, notExpected: share };
}

/** The records of so many people, stage by stage as lists come in. */
export function* records(count, stages) {
  for (const [place, stage] of stages.entries()) {
    const isLast = place === stages.length - 1;
    const dataHandedOver = stage === "transferred" ? "yes" : undefined;
    for (let number = 0; number < count; number++) {
      const at = new Date(START + place * 3_600_000 + (number % 3600) * 1000).toISOString();
      const holder = HOLDERS[(number + place) % HOLDERS.length];
      const isLost = isLast && number % 1000 === 0;
      if (!isLost) yield { person: documentNumber(number), stage, at, holder, dataHandedOver };
      else yield { person: `X${documentNumber(number)}`, stage, at, holder, dataHandedOver };
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

function documentNumber(number) {
  return `E${String(number).padStart(8, "0")}`;
}

/** Numbers that lie far apart, as those of people who do not belong together do. */
function scattered(number) {
  return `E${String((number * 61_803_399) % 1_000_000_007).padStart(10, "0")}`;
}

function misread(number) {
  return `${number.slice(0, 5)}${number[5] === "0" ? "O" : "0"}${number.slice(6)}`;
}
