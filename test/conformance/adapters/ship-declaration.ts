import { absent } from "pratique";
import { type CalendarDate, calendarDate } from "pratique/calendar";
import * as declaration from "pratique/declaration";
import { examine, type Finding, type Form, ihrInForceOn, portsToList, SUSPICION_SIGNS } from "pratique/declaration";
import { IHR_EDITIONS } from "pratique/documents";
import type { Facts } from "pratique/logic";
import { assess, ihrSuspicion2005, telecommunicationQuarantine } from "pratique/risk";
import { shipSignal } from "pratique/subjects";
import { type Answer, type Asks, type Case, type Given, isRecord, NotAnswered } from "../case.ts";
import { editionOn, editionsOf } from "../editions.ts";
import { answerFor, kebabCase, numberIn, onlyKeys, recordIn, recordsIn, textIn, textsIn, word } from "../words.ts";

export const shipDeclaration: Asks = {
  "check-declaration": { given: ["declaration"], answer: checkDeclaration },
  "grounds-for-suspicion": { given: ["surgeonOnBoard", "signs", "feverDays"], answer: groundsForSuspicion },
  "ports-to-list": {
    given: ["voyageStartedOn", "submittedOn", "windowDays", "callsInOrder"],
    answer: listPorts,
  },
  "declaration-name": { given: ["statesParty", "ihrEdition"], when: ["on"], answer: declarationName },
  "telecommunication-quarantine": { answer: quarantineByTelecommunication },
  "ship-signal": {
    given: ["signal"],
    answer: ({ given }) => ({ meaning: shipSignal(textIn(given, "signal"))?.meaning }),
  },
};

const SERIES = "ihr-ship-declaration";

/** The form's names of what a case calls otherwise. */
const QUESTIONS = {
  "q1-death": "deathOnBoard",
  "q2-infectious-case": "infectiousCaseSuspected",
  "q3-more-ill-than-normal": "moreIllThanNormal",
  "q4-ill-now": "illPersonNow",
  "q5-doctor-consulted": "practitionerConsulted",
  "q6-condition-for-spread": "conditionForSpread",
  "q7-sanitary-measure": "sanitaryMeasureApplied",
  "q8-stowaways": "stowawaysFound",
  "q9-sick-animal": "sickAnimalOnBoard",
} as const;
const ITEMS = { illPassengerCount: "illPersonCount", surgeonOnBoard: "surgeonCarried" } as const;
const ROW_ITEMS = { rating: "classOrRating" } as const;

/** What the cases call an item that is asked for and not there, or that cannot be. */
const MISSING = {
  totalDeaths: "deaths-total-missing",
  sanitaryMeasures: "sanitary-measure-details-missing",
  affectedAreaVisits: "affected-area-details-missing",
  certificateIssuedAt: "certificate-details-missing",
  certificateIssuedOn: "certificate-details-missing",
  surgeonCountersigned: "surgeon-countersignature-missing",
  evacuatedTo: "evacuated-without-place",
} as const;

/** What the form finds besides, and the cases have no word for. */
const WITHOUT_WORD: readonly string[] = ["certificate-issued-after-declaration", "certificate-too-old-to-be-valid"];

/** Examined as a source that holds what the case gives and no other item. */
function checkDeclaration({ given }: Case): Answer {
  const written = inputOf(recordIn(given, "declaration"));
  const form = editionOn(editionsOf<Form>(declaration, SERIES), calendarDate(textIn(written, "submittedOn")), "form");
  const { findings } = examine(form, written, { carries: Object.keys(written) });
  const said = (isSaid: (finding: Finding) => boolean) => [...new Set(findings.filter(isSaid).flatMap(wordsOf))];
  return {
    errors: said(({ severity }) => severity === "block" || severity === "refer"),
    warnings: said(({ severity }) => severity === "ask"),
  };
}

function wordsOf({ code, rule, path, because }: Finding): string[] {
  if (code === "contradictory" && rule !== undefined) return WITHOUT_WORD.includes(rule) ? [] : [rule];
  const [item, , inner] = path;
  if (code === "missing" && item === "schedule" && inner === undefined)
    return because.map((question) => `schedule-empty-for-${numberOf(question)}`);
  const name = String(item === "schedule" ? inner : item);
  if (code === "missing" || code === "out-of-range")
    return [Object.hasOwn(MISSING, name) ? MISSING[name as keyof typeof MISSING] : `${kebabCase(name)}-missing`];
  throw new NotAnswered(`a ${code} answer`);
}

/** The number of a question as the cases write it: q1 to q9. */
function numberOf(question: string): string {
  const named = Object.entries(QUESTIONS).find(([, item]) => item === question);
  return named?.[0].slice(0, 2) ?? question;
}

function inputOf({ answers, sanitaryMeasure, schedule, ...others }: Given): Given {
  const items = renamed(others, ITEMS);
  const questions = isRecord(answers) ? renamed(answers, QUESTIONS) : {};
  return {
    ...Object.fromEntries(Object.entries(items).map(([name, value]) => [name, answerFor(value)])),
    ...Object.fromEntries(Object.entries(questions).map(([name, value]) => [name, answerFor(value)])),
    ...(sanitaryMeasure === undefined ? {} : { sanitaryMeasures: measuresOf(sanitaryMeasure) }),
    ...(schedule === undefined ? {} : { schedule: rowsOf(schedule) }),
  };
}

function measuresOf(measure: unknown): Given[] {
  if (!isRecord(measure)) return [];
  onlyKeys(measure, "given.declaration.sanitaryMeasure", ["type", "place", "date"]);
  return [renamed(measure, { date: "appliedOn" })];
}

function rowsOf(schedule: unknown): Given[] {
  return recordsIn({ schedule }, "schedule").map((row) => renamed(row, ROW_ITEMS));
}

function renamed(record: Given, names: Readonly<Record<string, string>>): Given {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [names[name] ?? name, value]));
}

/** The note speaks of ships without a surgeon only. */
function groundsForSuspicion({ given }: Case): Answer {
  if (given.surgeonOnBoard !== false) throw new NotAnswered("given.surgeonOnBoard other than false");
  const signs = textsIn(given, "signs").map((sign) => word(OPTIONS, sign, "given.signs"));
  const feverDays = given.feverDays === undefined ? absent("not-asked") : numberIn(given, "feverDays");
  const assessment = assess(ihrSuspicion2005, { signs, feverDays });
  if (!assessment.decided) return { suspected: "undecided" };
  const clauses = assessment.because.map((rule) => rule.replace("clause-", ""));
  return { suspected: assessment.grade === "suspected", clause: clauses.length > 1 ? clauses : clauses[0] };
}

const OPTIONS = Object.fromEntries(
  (Object.keys(SUSPICION_SIGNS) as (keyof typeof SUSPICION_SIGNS)[]).map((sign) => [sign, sign]),
);

function listPorts({ given }: Case): Answer {
  const calls = recordsIn(given, "callsInOrder").map((call) => {
    onlyKeys(call, "given.callsInOrder", ["port", "departedOn"]);
    return { port: call.port, departedOn: answerFor(call.departedOn) as CalendarDate };
  });
  const voyage = answerFor(given.voyageStartedOn ?? "unknown");
  const listed = portsToList(calls, {
    ...(typeof voyage === "string" ? { voyageStartedOn: calendarDate(voyage) } : {}),
    submittedOn: calendarDate(textIn(given, "submittedOn")),
    windowDays: numberIn(given, "windowDays"),
  });
  return { portsInOrder: listed.map(({ port }) => port) };
}

/** A State in which the named text applies has kept off every later one. */
function declarationName({ given, when }: Case): Answer {
  const [stateParty, text] = [textIn(given, "statesParty"), textIn(given, "ihrEdition")];
  const later = Object.keys(IHR_EDITIONS).filter((edition) => edition > text);
  const own = Object.fromEntries(later.map((edition) => [edition, "rejected" as const]));
  const forms = editionsOf<Form>(declaration, SERIES);
  const found = ihrInForceOn(forms, stateParty, calendarDate(textIn(when, "on")), { [stateParty]: own });
  if ("edition" in found) return { name: found.edition.edition.title.en };
  if ("none" in found) return { name: undefined };
  throw new NotAnswered("several candidates for the form");
}

type ShipFacts = Facts<typeof telecommunicationQuarantine.facts>;

function quarantineByTelecommunication({ given }: Case): Answer {
  const names = Object.keys(telecommunicationQuarantine.facts);
  onlyKeys(given, "given", names);
  const facts = Object.fromEntries(names.map((name) => [name, factFor(given[name])]));
  const assessment = assess(telecommunicationQuarantine, facts as ShipFacts);
  if (!assessment.decided) return { eligible: "undecided" };
  return { eligible: assessment.grade === "eligible", unmet: assessment.because };
}

function factFor(value: unknown): unknown {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return answerFor(value ?? "not-asked");
}
