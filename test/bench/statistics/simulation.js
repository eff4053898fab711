// The same model of screening by drawing travellers, as its authors ran it.

/** Numbers from 0 to 1, the same ones in every run (mulberry32). */
export function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function normal(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Marsaglia and Tsang's method (2000), for shapes from 1. */
export function gamma(random, { meanDays, varianceSquareDays }) {
  const d = meanDays ** 2 / varianceSquareDays - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < (x * x) / 2 + d - d * v + d * Math.log(v))
      return (d * v * varianceSquareDays) / meanDays;
  }
}

/** The shares of so many travellers who depart. */
export function simulateTravellers(infection, { flightHours, exitSensitivity, entrySensitivity }, travellers) {
  const random = generator(20200206);
  const counts = { exit: 0, severeInFlight: 0, entry: 0, notDetected: 0 };
  for (let traveller = 0; traveller < travellers; traveller++) {
    const incubation = gamma(random, infection.incubation);
    const severe = incubation + gamma(random, infection.onsetToSevere);
    const departure = random() * severe;
    const arrival = departure + flightHours / 24;
    if (random() < infection.undetectable) counts.notDetected++;
    else if (departure > incubation && random() < exitSensitivity) counts.exit++;
    else if (severe < arrival) counts.severeInFlight++;
    else if (arrival > incubation && random() < entrySensitivity) counts.entry++;
    else counts.notDetected++;
  }
  return Object.fromEntries(Object.entries(counts).map(([outcome, count]) => [outcome, count / travellers]));
}
