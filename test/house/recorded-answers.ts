import { type CalendarDate, calendarDate, instant } from "../../src/calendar/index.js";
import { amendedOn, examine, type Form } from "../../src/declaration/index.js";
import type { Editioned } from "../../src/edition/index.js";
import { advance, type Flow, isRefusal } from "../../src/flow/index.js";
import type { AnyCondition, FactKind, Facts, FactTable } from "../../src/logic/index.js";
import {
  definePolicy,
  LIABILITY_ACTS,
  type LiabilityAct,
  type LiabilityEdition,
  type Overlay,
  type Policy,
  prove,
  TRAVELLER_FACTS,
  travellerFacts,
  withOverlays,
} from "../../src/risk/index.js";
import type { TemperatureReading } from "../../src/subjects/index.js";
import { editions } from "./editions.js";

type TravellerPolicy = Policy<typeof TRAVELLER_FACTS>;

/** What an edition answers to the same questions every time: kept beside its data, so that no answer changes unseen. */
export function answersOf(edition: Editioned & Readonly<Record<string, unknown>>): unknown {
  if (edition.edition.status === "unseen") return [];
  if ("items" in edition) return answersOfForm(edition as unknown as Form);
  if ("moves" in edition) return answersOfFlow(edition as unknown as Flow);
  if ("clauses" in edition) return clausesByAct(edition as unknown as LiabilityEdition);
  const policy = policyOf(edition);
  // Tables without rules to be graded by, such as schedules, answer with nothing but themselves.
  if (policy === undefined) return [];
  return isOfTravellers(policy) ? answersOfPolicy(policy as unknown as TravellerPolicy) : answersOfOtherPolicy(policy);
}

/** A policy as it is, and an overlay over a policy of its series that has no rules of its own. */
function policyOf(edition: Editioned): Policy | undefined {
  if ("grades" in edition) return edition as Policy;
  if (!("over" in edition && "rules" in edition)) return undefined;
  const { over } = edition as Overlay;
  const below = editions().find((other) => other.edition.series === over && "grades" in other) as unknown as Policy;
  if (below === undefined) return undefined;
  const { edition: under, facts, grades, rules } = below;
  const { replaces = [] } = edition as Overlay;
  const replaced = rules.filter(({ id }) => replaces.includes(id));
  return withOverlays(definePolicy({ edition: under, facts, grades, rules: replaced }), [edition as Overlay]);
}

/** Which clauses of a law speak of each act. */
function clausesByAct({ clauses }: LiabilityEdition): unknown {
  const idsOf = (act: LiabilityAct) => clauses.filter(({ acts }) => acts.includes(act)).map(({ id }) => id);
  return Object.fromEntries((Object.keys(LIABILITY_ACTS) as LiabilityAct[]).map((act) => [act, idsOf(act)]));
}

/** What a form answers as it was released, and as each amendment left it. */
function answersOfForm(form: Form): unknown {
  const { amendments = [] } = form.edition;
  if (amendments.length === 0) return answersOnCards(form);
  const amended = amendments.map(({ id, from }) => [id, answersOnCards(amendedOn(form, from))]);
  return { released: answersOnCards(form), amended: Object.fromEntries(amended) };
}

/** Every finding on a blank card, on a card of nonsense and on one whose every yes-no item is unknown. */
function answersOnCards(form: Form): unknown {
  const names = Object.keys(form.items);
  const cards = [
    {},
    Object.fromEntries(names.map((name) => [name, { nonsense: name }])),
    Object.fromEntries(names.map((name) => [name, { absent: "asked-unknown" }])),
    {
      extra: "key",
      symptomsAny: "no",
      symptomsListed: ["fever"],
      travelHistory: [{ from: "2020-03-02", to: "2020-03-01" }],
    },
  ];
  const asOf = instant("2020-03-18T06:00:00+08:00");
  return cards.map((card) => {
    const { findings, completeness, verdict, notEvaluated } = examine(form, card, { asOf, timeZone: "Asia/Shanghai" });
    return {
      verdict,
      completeness,
      notEvaluated,
      findings: findings.map(({ code, path, rule }) => [code, path.join("."), rule]),
    };
  });
}

/** Where every event leads from every status, and why it does not. */
function answersOfFlow(flow: Flow): unknown {
  const events = [...new Set(Object.values(flow.moves).flatMap((row) => Object.keys(row)))];
  return Object.keys(flow.moves).map((status) => [
    status,
    events.map((event) => {
      const outcome = advance(flow, status, event);
      return isRefusal(outcome) ? `${event}: ${outcome.code} ${outcome.way?.join(" ") ?? ""}` : `${event} → ${outcome}`;
    }),
  ]);
}

/** The grade and the truth of every rule for a row of travellers, each with one thing to be graded by. */
function answersOfPolicy(policy: TravellerPolicy): unknown {
  return TRAVELLERS.map(({ who, evidence }) => {
    const { assessment, rules } = prove(
      policy,
      travellerFacts({ on: DAY, affectedAreas: AREAS, readings: [], ...evidence }),
    );
    return { who, assessment, rules: rules.map(({ rule, truth }) => `${rule}: ${truth}`) };
  });
}

function isOfTravellers({ facts }: Policy): boolean {
  return (facts as FactTable) === TRAVELLER_FACTS;
}

/** The same of a policy with facts of its own, for subjects made of its fact table. */
function answersOfOtherPolicy(policy: Policy): unknown {
  return subjectsOf(policy).map(({ who, facts }) => {
    const { assessment, rules } = prove(policy, facts);
    return { who, assessment, rules: rules.map(({ rule, truth }) => `${rule}: ${truth}`) };
  });
}

const DAY = calendarDate("2020-03-18");
const AREAS = [{ country: "ITA", from: calendarDate("2020-03-01") }];
const NO = {
  symptomsAny: "no",
  symptomsListed: { absent: "not-applicable" },
  travelHistory: [{ country: "CHE", to: calendarDate("2020-03-18") }],
  contactWithCase: "no",
  contactWithFebrilePerson: "no",
  communityCase: "no",
  clusterAtHomeOrOffice: "no",
  feverMedicine: "no",
  tested: "no",
  testResult: { absent: "not-applicable" },
} as const;
const UNKNOWN = { absent: "asked-unknown" } as const;
const reading = (site: TemperatureReading["site"], celsius: number): TemperatureReading => ({
  at: instant("2020-03-18T06:00:00+08:00"),
  site,
  celsius,
});
const stayUntil = (to: CalendarDate) => ({ answers: { ...NO, travelHistory: [{ country: "ITA", to }] } });

const TRAVELLERS: { who: string; evidence: Partial<Parameters<typeof travellerFacts>[0]> }[] = [
  { who: "never declared, never measured", evidence: {} },
  { who: "no to everything, 36.5 °C by camera", evidence: { answers: NO, readings: [reading("camera", 36.5)] } },
  { who: "37.3 °C by camera", evidence: { answers: NO, readings: [reading("camera", 37.3)] } },
  { who: "37.3 °C axillary", evidence: { answers: NO, readings: [reading("axillary", 37.3)] } },
  { who: "37.2 °C axillary", evidence: { answers: NO, readings: [reading("axillary", 37.2)] } },
  { who: "symptoms denied but listed", evidence: { answers: { ...NO, symptomsListed: ["fever"] } } },
  { who: "symptoms", evidence: { answers: { ...NO, symptomsAny: "yes" } } },
  { who: "left an affected area 14 days ago", evidence: stayUntil(calendarDate("2020-03-04")) },
  { who: "left an affected area 15 days ago", evidence: stayUntil(calendarDate("2020-03-03")) },
  { who: "contact", evidence: { answers: { ...NO, contactWithCase: "yes" } } },
  { who: "contact not known", evidence: { answers: { ...NO, contactWithCase: UNKNOWN } } },
  { who: "contact with febrile people", evidence: { answers: { ...NO, contactWithFebrilePerson: "yes" } } },
  { who: "fever medicine", evidence: { answers: { ...NO, feverMedicine: "yes" } } },
  { who: "own test positive", evidence: { answers: { ...NO, tested: "yes", testResult: "positive" } } },
  { who: "own test not known", evidence: { answers: { ...NO, tested: UNKNOWN } } },
];

/**
 * Subjects of a policy, whatever it is about: nothing known; every fact at its least and at its most; and for each fact,
 * it alone at each of its values while the others are at their least, and not known while they are at their most.
 */
function subjectsOf({ facts: table, rules }: Policy): { who: string; facts: Facts<FactTable> }[] {
  const names = Object.keys(table);
  const every = (value: (kind: FactKind) => unknown, change: Readonly<Record<string, unknown>> = {}) =>
    ({
      ...Object.fromEntries(names.map((name) => [name, value(table[name] as FactKind)])),
      ...change,
    }) as Facts<FactTable>;
  return [
    { who: "nothing known", facts: every(() => ({ absent: "not-asked" })) },
    { who: "every fact at its least", facts: every(least) },
    { who: "every fact at its most", facts: every(most) },
    ...names.flatMap((name) => [
      ...valuesOf(name, table[name] as FactKind, rules).map((value) => ({
        who: `${name} ${JSON.stringify(value)}`,
        facts: every(least, { [name]: value }),
      })),
      { who: `${name} not known, the others at their most`, facts: every(most, { [name]: UNKNOWN }) },
    ]),
  ];
}

/** Each option by itself, a number just below and at each threshold that a rule names, and the most. */
function valuesOf(name: string, kind: FactKind, rules: Policy["rules"]): unknown[] {
  if ("options" in kind) return kind.options.map((option) => (kind.kind === "choices" ? [option] : option));
  if (kind.kind !== "number") return [most(kind)];
  const thresholds = rules.flatMap(({ when }) => numbersComparedWith(name, when as AnyCondition));
  return [...new Set([...thresholds.flatMap((number) => [number - 1, number]), most(kind)])];
}

function numbersComparedWith(name: string, part: unknown): number[] {
  if (typeof part !== "object" || part === null) return [];
  const own =
    "fact" in part && part.fact === name ? Object.values(part).filter((value) => typeof value === "number") : [];
  return [...own, ...Object.values(part).flatMap((inner) => numbersComparedWith(name, inner))];
}

function least(kind: FactKind): unknown {
  if (kind.kind === "yes-no") return "no";
  if (kind.kind === "choice") return kind.options[0];
  if (kind.kind === "number") return 0;
  return kind.kind === "choices" || kind.kind === "list" ? [] : most(kind);
}

function most(kind: FactKind): unknown {
  switch (kind.kind) {
    case "yes-no":
      return "yes";
    case "choice":
      return kind.options.at(-1);
    case "choices":
      return kind.options;
    case "number":
      return 1000;
    case "date":
      return DAY;
    case "instant":
      return "2020-03-18T06:00:00+08:00";
    case "list":
      return [Object.fromEntries(Object.entries(kind.of).map(([name, inner]) => [name, most(inner)]))];
    default:
      return "text";
  }
}
