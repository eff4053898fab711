/**
 * The formats of machine readable zones: identity cards (TD1), the larger official documents (TD2), passports (TD3), and
 * the two sizes of visas.
 */
export const MRZ_FORMATS = ["TD1", "TD2", "TD3", "MRV-A", "MRV-B"] as const;
/** A format of machine readable zones. */
export type MrzFormat = (typeof MRZ_FORMATS)[number];

/** Where a field stands: the line and the places in it, counted from 0, without the last. */
export interface MrzPlace {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** Where everything stands in a format. A check digit follows its field. */
export interface MrzLayout {
  readonly lines: number;
  readonly length: number;
  /** The first letters that a document code may have. */
  readonly documents: string;
  readonly documentCode: MrzPlace;
  readonly issuingState: MrzPlace;
  readonly name: MrzPlace;
  readonly documentNumber: MrzPlace;
  readonly nationality: MrzPlace;
  readonly birthDate: MrzPlace;
  readonly sex: MrzPlace;
  readonly expiryDate: MrzPlace;
  /** Has a check digit of its own; the other two have none. */
  readonly personalNumber: MrzPlace | undefined;
  readonly optionalData: MrzPlace | undefined;
  readonly secondOptionalData: MrzPlace | undefined;
  /** Whether a long document number goes on in the optional data. */
  readonly hasLongNumbers: boolean;
  /** What the last digit of the second line is the check digit of. */
  readonly composite: readonly MrzPlace[];
}

/** What tells a format of two lines from the others. */
type TwoLines = Pick<MrzLayout, "length" | "documents" | "hasLongNumbers" | "composite"> &
  Partial<Pick<MrzLayout, "personalNumber" | "optionalData">>;

/** A function, so that a bundle that reads no zone is without the layouts; they all have their keys in one order. */
function twoLines({ length, documents, hasLongNumbers, composite, personalNumber, optionalData }: TwoLines): MrzLayout {
  return {
    lines: 2,
    length,
    documents,
    documentCode: { line: 0, from: 0, to: 2 },
    issuingState: { line: 0, from: 2, to: 5 },
    name: { line: 0, from: 5, to: length },
    documentNumber: { line: 1, from: 0, to: 9 },
    nationality: { line: 1, from: 10, to: 13 },
    birthDate: { line: 1, from: 13, to: 19 },
    sex: { line: 1, from: 20, to: 21 },
    expiryDate: { line: 1, from: 21, to: 27 },
    personalNumber,
    optionalData,
    secondOptionalData: undefined,
    hasLongNumbers,
    composite,
  };
}

/** What the composite covers of the second line up to a place; State, nationality, sex and name are left out everywhere. */
function secondLineTo(to: number): readonly MrzPlace[] {
  return [
    { line: 1, from: 0, to: 10 },
    { line: 1, from: 13, to: 20 },
    { line: 1, from: 21, to },
  ];
}

/** @internal @see ICAO Doc 9303-4 to 9303-7, 4.2.2 and 4.2.4 */
export const MRZ_LAYOUTS: Readonly<Record<MrzFormat, MrzLayout>> = {
  TD1: {
    lines: 3,
    length: 30,
    documents: "ACI",
    documentCode: { line: 0, from: 0, to: 2 },
    issuingState: { line: 0, from: 2, to: 5 },
    name: { line: 2, from: 0, to: 30 },
    documentNumber: { line: 0, from: 5, to: 14 },
    nationality: { line: 1, from: 15, to: 18 },
    birthDate: { line: 1, from: 0, to: 6 },
    sex: { line: 1, from: 7, to: 8 },
    expiryDate: { line: 1, from: 8, to: 14 },
    personalNumber: undefined,
    optionalData: { line: 0, from: 15, to: 30 },
    secondOptionalData: { line: 1, from: 18, to: 29 },
    hasLongNumbers: true,
    composite: [
      { line: 0, from: 5, to: 30 },
      { line: 1, from: 0, to: 7 },
      { line: 1, from: 8, to: 15 },
      { line: 1, from: 18, to: 29 },
    ],
  },
  TD2: /* @__PURE__ */ twoLines({
    length: 36,
    documents: "ACI",
    optionalData: { line: 1, from: 28, to: 35 },
    hasLongNumbers: true,
    composite: /* @__PURE__ */ secondLineTo(35),
  }),
  TD3: /* @__PURE__ */ twoLines({
    length: 44,
    documents: "P",
    personalNumber: { line: 1, from: 28, to: 42 },
    hasLongNumbers: false,
    composite: /* @__PURE__ */ secondLineTo(43),
  }),
  "MRV-A": /* @__PURE__ */ twoLines({
    length: 44,
    documents: "V",
    optionalData: { line: 1, from: 28, to: 44 },
    hasLongNumbers: false,
    composite: [],
  }),
  "MRV-B": /* @__PURE__ */ twoLines({
    length: 36,
    documents: "V",
    optionalData: { line: 1, from: 28, to: 36 },
    hasLongNumbers: false,
    composite: [],
  }),
};

/** The most characters by which a line may be too short or too long for its format still to be told. */
const NEAR = 4;

/**
 * @internal The format of some lines, by how many there are, how long the longest is, and whether they begin with the V of
 * visas; `undefined` when they are near to none.
 */
export function mrzFormatOf(lines: readonly string[]): MrzFormat | undefined {
  let longest = 0;
  for (const { length } of lines) longest = Math.max(longest, length);
  if (lines.length === 3) return isNear(longest, 30) ? "TD1" : undefined;
  if (lines.length !== 2) return undefined;
  const isVisa = lines[0]?.charAt(0) === "V";
  if (isNear(longest, 44)) return isVisa ? "MRV-A" : "TD3";
  if (isNear(longest, 36)) return isVisa ? "MRV-B" : "TD2";
  return undefined;
}

function isNear(length: number, expected: number): boolean {
  return Math.abs(length - expected) <= NEAR;
}
