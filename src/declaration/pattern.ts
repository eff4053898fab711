/** So many characters, in a row, of one class. */
export interface Run {
  /** The ASCII characters of the class, by their codes. */
  readonly codes: readonly number[];
  readonly least: number;
  readonly most: number;
}

/**
 * The places of a text in each of which one class of characters may stand. One run of them may be shorter: what stands
 * before it is counted from the front of the text, and what stands after it from the back.
 */
interface Places {
  /** For each ASCII character a bit for each run whose class it is of. */
  readonly classes: Int32Array;
  /** For each place the bit of its run, every run at its longest. */
  readonly runs: Int32Array;
  /** How many characters at least. */
  readonly least: number;
  /** How many places stand after the run that may be shorter. */
  readonly after: number;
}

/** How the pattern of a text item is matched: place by place or, where it has more to it, as the expression it is. */
export interface Pattern {
  /** What a plain pattern comes to: no run of it can take what the next one needs. */
  readonly runs: readonly Run[] | undefined;
  readonly places: Places | undefined;
  readonly expression: RegExp;
}

/**
 * Makes a regular expression that must match a whole text ready. One that is a plain row of characters and classes
 * with counts (`[A-Z]{2}[0-9]{1,4}`) is matched place by place, which costs a fraction of the expression.
 */
export function preparePattern(pattern: string): Pattern {
  const expression = new RegExp(`^(?:${pattern})$`, "u");
  const runs = plainRuns(pattern);
  return { runs, places: runs && placesOf(runs), expression };
}

/** Whether a whole text matches. */
export function matches(text: string, { places, expression }: Pattern): boolean {
  if (places === undefined) return expression.test(text);
  const { classes, runs, least, after } = places;
  const { length } = text;
  const spare = runs.length - length;
  if (length < least || spare < 0) return false;
  const back = length - after;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const run = runs[at < back ? at : at + spare] as number;
    if (code > 127 || ((classes[code] as number) & run) === 0) return false;
  }
  return true;
}

const TOKEN = /(?:\[([A-Za-z0-9 +./-]+)\]|\\([+./-])|([A-Za-z0-9 /-]))(?:\{(\d+)(?:,(\d+))?\})?/uy;

/** The runs of a plain pattern; `undefined` when it has alternatives, open counts or runs that could share a character. */
function plainRuns(pattern: string): Run[] | undefined {
  const runs: Run[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < pattern.length) {
    const match = TOKEN.exec(pattern);
    if (match === null) return undefined;
    const [, inner, escaped, plain, least = "1", most = least] = match;
    runs.push({ codes: classOf(inner ?? escaped ?? `${plain}`), least: Number(least), most: Number(most) });
  }
  return runs.every((run, index) => run.least === run.most || isApart(run, runs[index + 1])) ? runs : undefined;
}

function isApart({ codes }: Run, next: Run | undefined): boolean {
  return next === undefined || (next.least > 0 && !next.codes.some((code) => codes.includes(code)));
}

/** The characters of a class written as characters and ranges. */
function classOf(inner: string): number[] {
  const codes: number[] = [];
  for (let at = 0; at < inner.length; at++) {
    const isRange = inner[at + 1] === "-" && at + 2 < inner.length;
    const last = inner.charCodeAt(isRange ? at + 2 : at);
    for (let code = inner.charCodeAt(at); code <= last; code++) codes.push(code);
    if (isRange) at += 2;
  }
  return codes;
}

const MOST_RUNS = 31;
const MOST_PLACES = 256;

/** `undefined` when several runs may be shorter, or there are more runs than bits. */
function placesOf(runs: readonly Run[]): Places | undefined {
  const longest = runs.reduce((sum, { most }) => sum + most, 0);
  const shorter = runs.filter(({ least, most }) => least < most);
  if (runs.length > MOST_RUNS || longest > MOST_PLACES || shorter.length > 1) return undefined;
  const classes = new Int32Array(128);
  const places = new Int32Array(longest);
  let [start, least, after] = [0, 0, 0];
  for (const [index, run] of runs.entries()) {
    const bit = 1 << index;
    for (const code of run.codes) (classes[code] as number) |= bit;
    places.fill(bit, start, start + run.most);
    start += run.most;
    least += run.least;
    after = run === shorter[0] ? 0 : after + run.most;
  }
  return { classes, runs: places, least, after: shorter.length === 0 ? 0 : after };
}
