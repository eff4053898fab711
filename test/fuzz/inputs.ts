import type { Draws } from "pratique/testing";

/* Wrong inputs made from right ones: what comes closest to being readable finds most. Everything is JSON. */

type Json = unknown;

/** What is put in the place of something: every kind of value, and the ones that trip programs. */
const STRANGE: readonly Json[] = [
  ...[null, true, false, 0, -0, -1, 0.1, 1e308, -1e308, 5e-324, 2 ** 31, 2 ** 53],
  ...[
    "",
    " ",
    "\u0000",
    "\uFEFF",
    "\uD800",
    "🜂",
    "ＫＬ８９７",
    "\u202Eabc",
    "NaN",
    "1e400",
    "__proto__",
    "constructor",
    "then",
  ],
  ...[
    "2020-02-30",
    "2020-03-18",
    "0000-00-00",
    "9999-12-31T23:59:59.999999999+23:59",
    "-000001-01-01",
    "2020-03-18T06:10:00+08:00",
  ],
  ...["' OR 1=1 --", "<script>", "=cmd|' /C calc'!A0", "{count}", "a".repeat(300), "9".repeat(40)],
  ...[[], {}, [[]], [null], [[[[[[[[]]]]]]]], { length: 3 }, { toString: 1 }, { absent: "not-asked" }, { absent: 1 }],
  JSON.parse('{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}'),
];

/** Keys that reach for what every object has. */
const REACHING = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "0", ""];

/** A sample with one to four things wrong, or something that is no sample at all. */
export function wrongJson(samples: readonly Json[], draws: Draws): Json {
  if (samples.length === 0 || draws.happens(0.05)) return strange(draws);
  let made = structuredClone(samples[draws.whole(0, samples.length - 1)]);
  for (let faults = draws.whole(1, 4); faults > 0; faults--) made = spoiled(made, draws, samples);
  return made;
}

/** A text with one to four things wrong. */
export function wrongText(samples: readonly string[], draws: Draws): string {
  let made = samples[draws.whole(0, samples.length - 1)] ?? "";
  for (let faults = draws.whole(0, 4); faults > 0; faults--) made = spoiledText(made, draws);
  return made;
}

function strange(draws: Draws): Json {
  return structuredClone(STRANGE[draws.whole(0, STRANGE.length - 1)]);
}

/** Goes down at random and spoils what is found there. */
function spoiled(value: Json, draws: Draws, samples: readonly Json[]): Json {
  const isInner = typeof value === "object" && value !== null;
  if (!isInner || draws.happens(0.1)) return spoiledLeaf(value, draws, samples);
  const keys = Object.keys(value);
  if (keys.length === 0 || draws.happens(0.1)) return withStrangeKey(value, draws);
  const key = keys[draws.whole(0, keys.length - 1)] ?? "";
  if (draws.happens(0.1)) return without(value, key);
  const inner = (value as Record<string, Json>)[key];
  if (Array.isArray(value)) {
    const copy = [...(value as Json[])];
    if (draws.happens(0.15)) copy.push(...copy.slice(0, 3));
    else copy[Number(key)] = spoiled(inner, draws, samples);
    return copy;
  }
  return withKey(value, key, spoiled(inner, draws, samples));
}

function spoiledLeaf(value: Json, draws: Draws, samples: readonly Json[]): Json {
  if (typeof value === "string" && draws.happens(0.4)) return spoiledText(value, draws);
  if (typeof value === "number" && draws.happens(0.4)) return value * draws.pick([-1, 0, 1e6, 0.5, 1e300]);
  if (draws.happens(0.05)) return nested(draws.whole(1, 400));
  // A part of one sample in the place of a part of another is well formed and wrong.
  return draws.happens(0.1) ? structuredClone(samples[draws.whole(0, samples.length - 1)]) : strange(draws);
}

function spoiledText(text: string, draws: Draws): string {
  const at = draws.whole(0, text.length);
  const characters = [
    "0",
    "9",
    "A",
    "z",
    " ",
    "-",
    ":",
    "\u0000",
    "\n",
    '"',
    ",",
    "é",
    "中",
    "\uDC00",
    "/",
    "T",
    "+",
    ".",
  ] as const;
  switch (draws.whole(0, 5)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(at);
    case 2:
      return text.slice(0, at) + draws.pick([...characters]) + text.slice(at);
    case 3:
      return text.slice(0, at) + draws.pick([...characters]) + text.slice(at + 1);
    case 4:
      return text.slice(0, at) + text.slice(Math.max(0, at - 5));
    default:
      return draws.happens(0.5) ? text.toLowerCase() : `${text}${text}`;
  }
}

function withStrangeKey(value: object, draws: Draws): Json {
  return Array.isArray(value)
    ? [...value, strange(draws)]
    : withKey(value, REACHING[draws.whole(0, REACHING.length - 1)] ?? "", strange(draws));
}

function without(value: object, key: string): Json {
  if (Array.isArray(value)) return value.filter((_, place) => String(place) !== key);
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

/** As JSON.parse does it: `__proto__` is then a key like any other. */
function withKey(value: object, key: string, inner: Json): Json {
  return Object.fromEntries([...Object.entries(value).filter(([name]) => name !== key), [key, inner]]);
}

function nested(levels: number): Json {
  let inner: Json = "deep";
  for (let level = 0; level < levels; level++) inner = level % 2 === 0 ? [inner] : { inner };
  return inner;
}
