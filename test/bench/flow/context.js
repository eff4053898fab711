// What a walk carries along. Every change makes a new context, all fields written out in one order by one constructor:
// that is the fastest way to keep the old one.

function context(celsius, retries, score, attempts, samples, days, notes, isCitizen) {
  return { celsius, retries, score, attempts, samples, days, notes, isCitizen };
}

export function initialContext(isCitizen) {
  return context(0, 0, 0, 0, 0, 0, 0, isCitizen);
}

export function withTemperature({ retries, score, attempts, samples, days, notes, isCitizen }, { celsius }) {
  return context(celsius, retries, score, attempts, samples, days, notes, isCitizen);
}

export function withRetry({ retries, score, attempts, samples, days, notes, isCitizen }, { celsius }) {
  return context(celsius, retries + 1, score, attempts, samples, days, notes, isCitizen);
}

export function withScore({ celsius, retries, score, attempts, samples, days, notes, isCitizen }, event) {
  return context(celsius, retries, score + event.score, attempts, samples, days, notes, isCitizen);
}

export function withAttempt({ celsius, retries, score, attempts, samples, days, notes, isCitizen }) {
  return context(celsius, retries, score, attempts + 1, samples, days, notes, isCitizen);
}

export function withSample({ celsius, retries, score, attempts, samples, days, notes, isCitizen }) {
  return context(celsius, retries, score, attempts, samples + 1, days, notes, isCitizen);
}

export function withDay({ celsius, retries, score, attempts, samples, days, notes, isCitizen }) {
  return context(celsius, retries, score, attempts, samples, days + 1, notes, isCitizen);
}

export function withNote({ celsius, retries, score, attempts, samples, days, notes, isCitizen }) {
  return context(celsius, retries, score, attempts, samples, days, notes + 1, isCitizen);
}
