import fc from "fast-check";

const dates = fc.constantFrom("2021-02-28", "2020-02-29", "2021-01-31", "1964", "1964-02", "9999-12", "0000-01-01");
const times = fc.oneof(
  { weight: 3, arbitrary: dates },
  fc.constantFrom(
    ...["2021-06-01T10:00:00Z", "2021-06-01T10:00:00+02", "2021-06-01T10:00:00-0530", "2021-06-01T10:00:00+2"],
    ...["2021-06-01T10:00:00", "2021-06-01T10:00:00.5Z", "2021-06-01T10:00:00.123456+02:00"],
  ),
  fc.constantFrom(
    ...["2021-02-30", "2021-06-31", "2021-6-1", "2021-13", "2021-00", "196", "1964-2", "2021-06-01T10:00Z"],
    ...["2021-06-01T24:00:00Z", "2021-06-01T23:59:60Z", "2021-06-01 10:00:00Z", "2021-06-01T10:00:00z"],
  ),
);
const identifiers = fc.constantFrom(
  ...["URN:UVCI:01:NL:187/3#B", "01:NL:187/3", "URN:UVCI:", "urn:uvci:01:NL", "URN:UVCI:URN:UVCI:01", "a::c/#/f", "#"],
);

/** JSON values as certificates hold them, and a few that no certificate should. */
export const scalars = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0.5, 1e21, -0, 2 ** 53, 1e308, -1e308, 5e-324),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("", "a", "b", "EU/1/20/1528", "x", " ", "\u{1f6a2}", "__proto__"),
  times,
  identifiers,
);

const values = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 5, arbitrary: scalars },
    { weight: 2, arbitrary: fc.array(tie("value"), { maxLength: 3 }) },
    {
      weight: 2,
      arbitrary: fc.dictionary(fc.constantFrom("a", "b", "0", "-1", "length", "current"), tie("value"), {
        maxKeys: 2,
        noNullPrototype: true,
      }),
    },
  ),
})).value;

/** Data of five keys, each of which may be absent. */
export const records = fc.record(
  { a: values, b: values, l: fc.array(values, { maxLength: 3 }), n: fc.integer({ min: -2, max: 2 }), d: scalars },
  { requiredKeys: [], noNullPrototype: true },
);

/** Data of any kind. */
export const anyData = fc.oneof({ weight: 4, arbitrary: records }, values);

const path = fc.constantFrom(
  ...["", "a", "b", "l", "n", "d", "0", "a.a", "a.0", "a.-1", "a.b.a", "b.0.0", "d.0", "d.length"],
  ...["l.0", "l.1.b", "l.length", "l.-1", "l.1st", "l.01", "l.a", "l.0.0.a", "a.a.a.a"],
  ...["current", "current.a", "current.0", "current.length", "current.current", "accumulator", "accumulator.0"],
);
const literal = fc.oneof(
  fc.integer({ min: -2, max: 2 }),
  fc.constantFrom(-0, 1e21, 2 ** 53),
  fc.boolean(),
  fc.constantFrom("", "a", "\u{1f6a2}"),
  times,
  identifiers,
);
const amounts = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.constantFrom(-0, 1e6, -1e6, 1e9, 1e15, -1e300));
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
        fc.oneof({ weight: 4, arbitrary: times }, fc.constant({ var: "d" }), tie("any")),
        amounts,
        fc.constantFrom("year", "month", "day", "hour"),
      )
      .map((of) => ({ plusTime: of })),
    fc
      .oneof({ weight: 4, arbitrary: dates }, fc.constant({ var: "d" }), tie("any"))
      .map((of) => ({ dccDateOfBirth: [of] })),
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
    fc
      .tuple(fc.constantFrom(...orders), fc.array(tie("any"), { minLength: 2, maxLength: 3 }))
      .map(([name, of]) => ({ [name]: of })),
    tie("time"),
    fc.tuple(fc.oneof(identifiers, tie("any")), fc.integer({ min: -1, max: 5 })).map((of) => ({ extractFromUVCI: of })),
    fc.tuple(tie("any"), tie("any"), tie("any")).map((of) => ({ reduce: of })),
    fc.tuple(fc.array(tie("any"), { maxLength: 3 }), tie("any"), tie("any")).map((of) => ({ reduce: of })),
    fc.tuple(fc.constantFrom({ var: "l" }, { var: "a" }), tie("any"), literal).map((of) => ({ reduce: of })),
  ),
})).any;
