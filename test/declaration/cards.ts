import fc from "fast-check";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import type { ExaminationOptions } from "../../src/declaration/examine.js";
import { declarationForm, type Form } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import type { ItemTable } from "../../src/declaration/items.js";
import type { Path } from "../../src/result.js";

/** An object of answers as it comes out of JSON. */
export type Input = Readonly<Record<string, unknown>>;

export const text = (word: string) => ({ en: word, zh: `${word}（中）` });

export const madeUpEdition = {
  id: "made-up",
  series: "made-up",
  title: text("made up"),
  authority: text("nobody"),
  status: "illustrative",
  from: calendarDate("2020-01-01"),
  source: "made up for the tests",
} as const;

/** A fully answered entry card of edition 5; the person is made up. */
export const fullCard = {
  submittedAt: "2020-03-18T05:40:00+08:00",
  direction: "entry",
  port: "CNPEK",
  name: "SHI Li",
  sex: "female",
  birthDate: "1988-04-12",
  nationality: "CHN",
  occupation: "teacher",
  documentType: "passport",
  documentNumber: "X00000001",
  commercialConveyance: "yes",
  serviceNumber: "ZZ101",
  seatNumber: "31K",
  telephone: "+86 000 0000 0000",
  travelHistory: [
    { from: "2020-02-20", to: "2020-03-05", country: "ITA", city: "Milan" },
    { from: "2020-03-05", to: "2020-03-18", country: "FRA", city: "Paris" },
  ],
  addressInChina: "Room 101, 1 Example Road, Beijing",
  addressNext14Days: "Room 101, 1 Example Road, Beijing",
  contactWithCase: "no",
  contactWithFebrilePerson: "no",
  communityCase: "no",
  clusterAtHomeOrOffice: "no",
  symptomsAny: "yes",
  symptomsListed: ["fever", "other"],
  otherSymptomText: "tired",
  feverMedicine: "no",
  tested: "yes",
  testResult: "negative",
} as const satisfies Input;

/** A made-up form with an item of every kind, groups in groups, a list in a group and a group in a list's rows. */
export const everyKind = declarationForm({
  edition: madeUpEdition,
  declaredAt: "signedAt",
  validForHours: 48,
  items: {
    signedAt: { kind: "instant", label: text("signed"), privacy: "travel" },
    surname: { kind: "text", label: text("surname"), privacy: "identity", minimumLength: 2, maximumLength: 40 },
    number: { kind: "text", label: text("number"), privacy: "identity", pattern: "[A-Z][0-9]{8}" },
    remark: { kind: "text", label: text("remark"), privacy: "health", required: false, pattern: "(?:a|bb)*.?" },
    identity: {
      kind: "text",
      label: text("identity"),
      privacy: "identity",
      identifier: { scheme: "resident-identity-number" },
    },
    home: { kind: "country", label: text("home"), privacy: "identity" },
    age: {
      kind: "number",
      label: text("age"),
      privacy: "identity",
      unit: "years",
      minimum: 0,
      maximum: 130,
      whole: true,
    },
    born: { kind: "date", label: text("born"), privacy: "identity" },
    purpose: {
      kind: "choice",
      label: text("purpose"),
      privacy: "travel",
      options: { work: text("work"), visit: text("visit") },
    },
    isTransit: { kind: "yes-no", label: text("transit"), privacy: "travel" },
    onwards: {
      kind: "text",
      label: text("onward flight"),
      privacy: "travel",
      relevantWhen: { fact: "isTransit", is: "yes" },
      required: { fact: "purpose", is: "work" },
    },
    health: {
      kind: "group",
      label: text("health"),
      items: {
        isWell: { kind: "yes-no", label: text("well"), privacy: "health" },
        signs: {
          kind: "group",
          label: text("signs"),
          items: {
            listed: {
              kind: "choices",
              label: text("signs listed"),
              privacy: "health",
              relevantWhen: { fact: "health.isWell", is: "no" },
              options: { cough: text("cough"), rash: text("rash"), other: text("other") },
            },
            celsius: {
              kind: "number",
              label: text("temperature"),
              privacy: "health",
              unit: "celsius",
              minimum: 30,
              maximum: 45,
              required: false,
            },
          },
        },
        doses: {
          kind: "list",
          label: text("doses"),
          privacy: "health",
          required: false,
          maximumRows: 5,
          items: {
            on: { kind: "date", label: text("day of the dose"), privacy: "health" },
            maker: {
              kind: "group",
              label: text("maker"),
              items: {
                isKnown: { kind: "yes-no", label: text("maker known"), privacy: "health" },
                name: {
                  kind: "text",
                  label: text("maker's name"),
                  privacy: "health",
                  relevantWhen: { item: "maker.isKnown", is: "yes" },
                },
              },
            },
          },
        },
      },
    },
    kin: {
      kind: "group",
      label: text("next of kin"),
      required: false,
      items: {
        name: { kind: "text", label: text("kin's name"), privacy: "contact" },
        isHere: { kind: "yes-no", label: text("kin is here"), privacy: "contact" },
        meets: {
          kind: "yes-no",
          label: text("kin comes to meet"),
          privacy: "contact",
          relevantWhen: { fact: "isTransit", is: "no" },
        },
      },
    },
    visited: { kind: "several", of: "country", label: text("visited"), privacy: "travel", maximumRows: 4 },
    nights: { kind: "several", of: "date", label: text("nights"), privacy: "travel", required: false },
    companions: { kind: "several", of: "text", label: text("companions"), privacy: "identity", required: false },
  },
  rules: [
    {
      id: "born-after-signing",
      code: "out-of-range",
      at: "born",
      when: { fact: "born", after: { fact: "declaredAt" } },
      text: text("a day not after signing"),
    },
    {
      id: "signed-in-future",
      code: "contradictory",
      severity: "ask",
      at: "signedAt",
      when: { fact: "signedAt", after: { fact: "asOf" } },
      text: text("an instant not after now"),
    },
    {
      id: "well-with-signs",
      code: "contradictory",
      at: "health.signs.listed",
      when: {
        all: [
          { fact: "health.isWell", is: "yes" },
          { fact: "health.signs.listed", count: { atLeast: 1 } },
        ],
      },
      text: text("no sign of who is well"),
    },
    {
      id: "dose-before-the-one-above",
      code: "contradictory",
      forEach: "health.doses",
      at: "on",
      when: { item: "on", before: { previous: "on" } },
      text: text("doses in order"),
    },
  ],
});

/** Every item of that form answered, nothing wrong. The identity number is the example of GB 11643-1999. */
export const fullOfEveryKind = {
  signedAt: "2020-03-17T21:40:00Z",
  surname: "Example",
  number: "G54400070",
  remark: "abba",
  identity: "11010519491231002X",
  home: "CHN",
  age: 70,
  born: "1949-12-31",
  purpose: "work",
  isTransit: "yes",
  onwards: "ZZ102",
  health: {
    isWell: "no",
    signs: { listed: ["cough"], celsius: 37.3 },
    doses: [
      { on: "2020-01-01", maker: { isKnown: "yes", name: "Example Works" } },
      { on: "2020-02-01", maker: { isKnown: "no" } },
    ],
  },
  kin: { name: "Example", isHere: "no" },
  visited: ["ITA", "FRA"],
  nights: ["2020-03-01"],
  companions: ["A", "B"],
} as const satisfies Input;

/** The forms that the laws are tried on, each with an input in which nothing is wrong. */
export const formsWithInput: readonly { readonly form: Form<ItemTable>; readonly full: Input }[] = [
  { form: exitEntryCard5 as unknown as Form<ItemTable>, full: fullCard },
  { form: everyKind as unknown as Form<ItemTable>, full: fullOfEveryKind },
];

const itemNames = formsWithInput.flatMap(({ form }) => Object.keys(form.items));

/** Keys that upset careless programs, and those that the forms know. */
export const anyKey = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "toString", "valueOf", "hasOwnProperty", "absent", "length", "", "0"),
  fc.constantFrom(...itemNames, "from", "to", "country", "isWell", "signs", "listed", "doses", "on", "maker"),
  fc.string({ maxLength: 5 }),
);

const anyText = fc.oneof(
  fc.constantFrom("", "  ", "\u3000", "\ud800", "\udc00\ud800", "yes", "no", "entry", "resident-id", "passport", "ITA"),
  fc.constantFrom(
    "2020-03-18",
    "2020-02-30",
    "0000-01-01",
    "9999-12-31",
    "2020-03-18T00:00:00+08:00",
    "2020-03-18T00:00Z",
  ),
  fc.constantFrom(
    "11010519491231002X",
    "110105194912310021",
    "fever",
    "other",
    "positive",
    "work",
    "G54400070",
    "{item}",
  ),
  fc.string({ maxLength: 8 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 4 }).map((units) => String.fromCharCode(...units)),
);
const anyScalar = fc.oneof(
  anyText,
  fc.constantFrom(null, true, false, 0, 1, 8, 9, 37.3, -1, 131, 1e308, Number.MAX_SAFE_INTEGER + 1),
);
const anyAbsent = fc
  .constantFrom("asked-unknown", "asked-declined", "not-asked", "not-applicable", "because")
  .map((absent) => ({ absent }));

/** An object made as JSON.parse makes it: `__proto__` is a key like any other. */
export function objectOf(entries: readonly (readonly [string, unknown])[]): Input {
  const object = {};
  for (const [key, value] of entries)
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
  return object;
}

/** Any value that JSON can hold. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    anyScalar,
    anyAbsent,
    fc.array(tie("json"), { maxLength: 4 }),
    fc.array(fc.tuple(anyKey, tie("json")), { maxLength: 6 }).map(objectOf),
  ),
})).json;

/** Every place of a value, from the outside in, without the value itself. */
export function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    return [place, ...placesIn(part, place)];
  });
}

/** The value with another at one place, or nothing there. */
export function changed(value: unknown, [first, ...rest]: Path, change: (part: unknown) => unknown): unknown {
  if (first === undefined) return change(value);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, part]) => {
    const next = key === String(first) ? changed(part, rest, change) : part;
    return next === undefined ? [] : [[key, next] as const];
  });
  return Array.isArray(value) ? entries.map(([, part]) => part) : objectOf(entries);
}

/** What can happen to a part of a good declaration on its way. */
const anyChange: fc.Arbitrary<(part: unknown) => unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(() => undefined) },
  { weight: 3, arbitrary: anyScalar.map((value) => () => value) },
  { weight: 2, arbitrary: anyJson.map((value) => () => value) },
  { weight: 1, arbitrary: anyAbsent.map((value) => () => value) },
  fc.constant((part: unknown) => [part]),
  fc.constant((part: unknown) => (Array.isArray(part) ? [...part, ...part] : part)),
  fc.constant((part: unknown) => (typeof part === "string" ? ` ${part}` : part)),
  fc.tuple(anyKey, anyJson).map(([key, value]) => (part: unknown) => {
    const isRecord = typeof part === "object" && part !== null && !Array.isArray(part);
    return isRecord ? objectOf([...Object.entries(part), [key, value]]) : part;
  }),
);

/** A good declaration of which some parts, none or many, were lost, replaced or added to. */
export function damaged(full: Input): fc.Arbitrary<unknown> {
  const places = [[], ...placesIn(full)];
  return fc
    .array(fc.tuple(fc.constantFrom(...places), anyChange), { maxLength: 6 })
    .map((changes) => changes.reduce<unknown>((value, [place, change]) => changed(value, place, change) ?? {}, full));
}

/** A form with an input for it; in a report it is named and not written out. */
export interface FormAndInput {
  readonly form: Form<ItemTable>;
  readonly input: unknown;
}

/** Damaged declarations mostly, and now and then anything at all. */
export const formAndInput: fc.Arbitrary<FormAndInput> = fc.constantFrom(...formsWithInput.keys()).chain((which) => {
  const { form, full } = formsWithInput[which] as (typeof formsWithInput)[number];
  const inputs = fc.oneof({ weight: 4, arbitrary: damaged(full) }, { weight: 1, arbitrary: anyJson });
  return inputs.map((input) => ({
    form,
    input,
    [fc.toStringMethod]: () => `${form.edition.id} ${JSON.stringify(input)}`,
  }));
});

/** What is known besides: nothing, or an instant, a zone and what the source carries. */
export const anyOptions = fc.constantFrom(
  {},
  { asOf: "2020-03-18T10:00:00+08:00" },
  { asOf: "2020-03-18T10:00:00+08:00", timeZone: "Asia/Shanghai" },
  { timeZone: "America/New_York" },
  {
    asOf: "2020-03-19T23:59:59Z",
    timeZone: "Pacific/Apia",
    carries: ["name", "birthDate", "travelHistory", "health", "age"],
  },
  { carries: [] },
) as fc.Arbitrary<ExaminationOptions>;
