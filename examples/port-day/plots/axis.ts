/** Where a number lies on a line of so many units. */
export type Scale = (number: number) => number;

export function scale(from: number, to: number, start: number, end: number): Scale {
  const span = to === from ? 1 : to - from;
  return (number) => round(start + ((number - from) / span) * (end - start));
}

/** A step of 1, 2 or 5 times a power of ten that makes about so many of them. */
export function step(span: number, about: number): number {
  const rough = Math.max(span, Number.MIN_VALUE) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = rough / power;
  return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
}

/** Marks for counts of people, from 0 to a round number that holds the highest. */
export function countTicks(highest: number): number[] {
  const size = Math.max(1, step(highest, 4));
  const marks = Math.max(1, Math.ceil(highest / size));
  return Array.from({ length: marks + 1 }, (_, index) => index * size);
}

/** A place in a drawing, to a tenth. */
export function round(number: number): number {
  return Math.round(number * 10) / 10;
}
