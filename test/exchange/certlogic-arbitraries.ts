import fc from "fast-check";

/** JSON values as certificates hold them, and a few that no certificate should. */
export const scalars = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0.5, 1e21, -0),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("", "a", "b", "EU/1/20/1528", "URN:UVCI:01:NL:187/3#B", "1964", "1964-02", "2021-13"),
  fc.constantFrom("2021-02-28", "2021-02-30", "2020-02-29", "2021-06-01T10:00:00Z", "2021-06-01T10:00:00+02", "x"),
);

const values = fc.oneof(
  { weight: 4, arbitrary: scalars },
  fc.array(scalars, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom("a", "b", "0"), scalars, { maxKeys: 2, noNullPrototype: true }),
);

/** Data of three keys, each of which may be absent. */
export const records = fc.record(
  { a: values, b: values, l: fc.array(values, { maxLength: 3 }), n: fc.integer({ min: -2, max: 2 }), d: scalars },
  { requiredKeys: [], noNullPrototype: true },
);

const path = fc.constantFrom(
  "",
  "a",
  "b",
  "l",
  "n",
  "d",
  "a.a",
  "a.0",
  "l.0",
  "l.1.b",
  "l.length",
  "current",
  "current.a",
  "accumulator",
);
const literal = fc.oneof(
  fc.integer({ min: -2, max: 2 }),
  fc.boolean(),
  fc.constantFrom("", "a", "2021-02-28", "1964", "URN:UVCI:01:NL:187/3#B"),
);
const pair = ["===", "in", "+"] as const;
const orders = ["<", ">", "<=", ">=", "before", "after", "not-after", "not-before"] as const;

/** Well-formed expressions of every operation. */
export const expressions: fc.Arbitrary<unknown> = fc.letrec<{ any: unknown; time: unknown; whole: unknown }>((tie) => ({
  whole: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.integer({ min: -2, max: 2 }),
    fc.constantFrom({ var: "n" }, { var: "a" }),
    fc.tuple(tie("whole"), tie("whole")).map((of) => ({ "+": of })),
  ),
  time: fc.oneof(
    fc
      .tuple(
        fc.oneof(fc.constantFrom("2021-02-28", "2020-02-29", "1964-02"), fc.constant({ var: "d" }), tie("any")),
        fc.integer({ min: -40, max: 40 }),
        fc.constantFrom("year", "month", "day", "hour"),
      )
      .map((of) => ({ plusTime: of })),
    fc.constantFrom("1964", "1964-02", "1964-02-29").map((of) => ({ dccDateOfBirth: [of] })),
    fc.constant({ dccDateOfBirth: [{ var: "d" }] }),
  ),
  any: fc.oneof(
    { depthSize: "small", withCrossShrink: true, maxDepth: 5 },
    literal,
    path.map((of) => ({ var: of })),
    fc.array(tie("any"), { maxLength: 3 }),
    fc.tuple(tie("any"), tie("any"), tie("any")).map((of) => ({ if: of })),
    fc.array(tie("any"), { minLength: 2, maxLength: 4 }).map((of) => ({ and: of })),
    tie("any").map((of) => ({ "!": [of] })),
    fc.tuple(fc.constantFrom(...pair), tie("any"), tie("any")).map(([name, ...of]) => ({ [name]: of })),
    fc.tuple(tie("any"), fc.array(literal, { maxLength: 3 })).map((of) => ({ in: of })),
    fc
      .tuple(fc.constantFrom(...orders), fc.array(tie("whole"), { minLength: 2, maxLength: 3 }))
      .map(([name, of]) => ({ [name]: of })),
    fc
      .tuple(fc.constantFrom(...orders), fc.array(tie("time"), { minLength: 2, maxLength: 3 }))
      .map(([name, of]) => ({ [name]: of })),
    tie("time"),
    fc.tuple(tie("any"), fc.integer({ min: -1, max: 5 })).map((of) => ({ extractFromUVCI: of })),
    fc.tuple(tie("any"), tie("any"), tie("any")).map((of) => ({ reduce: of })),
  ),
})).any;
