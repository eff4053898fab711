/** A row of runs of characters, each of one class: what a plain pattern comes to. */
export interface Runs {
  /** For each run, 128 places: 1 for each ASCII character of its class. */
  readonly members: Uint8Array;
  /** For each run, how many characters at least and at most. */
  readonly least: readonly number[];
  readonly most: readonly number[];
}

/** How the pattern of a text item is matched: by its runs or, where it has more to it, as the expression it is. */
export interface Pattern {
  readonly runs: Runs | undefined;
  readonly expression: RegExp;
}

/**
 * Makes a regular expression that must match a whole text ready. One that is a plain row of characters and classes
 * with counts (`[A-Z]{2}[0-9]{1,4}`) is turned into runs, which cost a fraction of the expression.
 */
export function preparePattern(pattern: string): Pattern {
  return { runs: plainRuns(pattern), expression: new RegExp(`^(?:${pattern})$`, "u") };
}

/** Whether a whole text matches. */
export function matches(text: string, { runs, expression }: Pattern): boolean {
  return runs === undefined ? expression.test(text) : matchesRuns(text, runs);
}

/** So many characters, in a row, of one class. */
interface Run {
  readonly members: Uint8Array;
  readonly least: number;
  readonly most: number;
}

const TOKEN = /(?:\[((?:[A-Za-z0-9 +./-]-?)+)\]|\\([+./-])|([A-Za-z0-9 /-]))(?:\{(\d+)(?:,(\d+))?\})?/uy;

/** The runs of a plain pattern; `undefined` when it has alternatives, open counts or runs that could share a character. */
function plainRuns(pattern: string): Runs | undefined {
  const runs: Run[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < pattern.length) {
    const match = TOKEN.exec(pattern);
    if (match === null) return undefined;
    const [, inner, escaped, plain, least, most] = match;
    const members = inner === undefined ? classOf(`${escaped ?? plain}`) : classOf(inner);
    if (members === undefined) return undefined;
    const fewest = least === undefined ? 1 : Number(least);
    runs.push({ members, least: fewest, most: most === undefined ? fewest : Number(most) });
  }
  if (!runs.every((run, index) => run.least === run.most || isApart(run, runs[index + 1]))) return undefined;
  const members = new Uint8Array(runs.length * 128);
  for (const [index, run] of runs.entries()) members.set(run.members, index * 128);
  return { members, least: runs.map(({ least }) => least), most: runs.map(({ most }) => most) };
}

function isApart(run: Run, next: Run | undefined): boolean {
  return (
    next === undefined ||
    (next.least > 0 && !next.members.some((member, code) => member === 1 && run.members[code] === 1))
  );
}

/** The ASCII characters of a class written as characters and ranges. */
function classOf(inner: string): Uint8Array | undefined {
  const members = new Uint8Array(128);
  for (let at = 0; at < inner.length; at++) {
    const first = inner.charCodeAt(at);
    const isRange = inner[at + 1] === "-" && at + 2 < inner.length;
    const last = isRange ? inner.charCodeAt(at + 2) : first;
    if (last < first) return undefined;
    members.fill(1, first, last + 1);
    if (isRange) at += 2;
  }
  return members;
}

function matchesRuns(text: string, { members, least, most }: Runs): boolean {
  const { length } = text;
  let at = 0;
  for (let run = 0; run < least.length; run++) {
    const start = at;
    const furthest = at + (most[run] as number);
    const end = Math.min(furthest, length);
    const base = run << 7;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code > 127 || members[base + code] !== 1) break;
    }
    if (at - start < (least[run] as number)) return false;
  }
  return at === length;
}
