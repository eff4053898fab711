import { addDays, type CalendarDate } from "../calendar/calendar-date.js";
import { evaluate, openFacts, type PreparedCondition, prepareCondition } from "../logic/evaluate.js";
import type { Facts } from "../logic/facts.js";
import type { Truth } from "../logic/truth.js";
import type { Text } from "../text.js";
import { AREA_FACTS, AREA_STANDINGS, type AreaFacts, type AreaStanding } from "./area-facts.js";
import { type AreaState, areaFacts, possibleLastInfections } from "./area-record.js";
import type { AreaRegime, AreaRequirement, AreaStep } from "./area-regime.js";

/** One requirement of a step, and whether it is met at the end of the day. */
export interface AreaRequirementMet {
  readonly step: AreaStep["id"];
  readonly id: AreaRequirement["id"];
  readonly met: Truth;
  readonly text: Text;
  readonly source: Text;
}

/** What an area may become after a day, and what is still in the way. */
export interface AreaDowngrade {
  /** Days without a new infection at the end of the day; `undefined` where it is not known. */
  readonly clearDays: number | undefined;
  /** The class that it may have from the next day; `undefined` for none, and where its class has no way down. */
  readonly mayBecome: AreaStanding | "undecided" | undefined;
  /** The requirements that are certainly not met; empty where it may become another class. */
  readonly unmet: readonly AreaRequirement["id"][];
  /** The facts that are not known and can still change what it may become. */
  readonly needed: readonly (keyof AreaFacts)[];
  /** Every requirement that was looked at; one that is not due yet is not. */
  readonly requirements: readonly AreaRequirementMet[];
  readonly working: Text;
}

/**
 * What an area may become at the end of a day by the steps of an edition: the class that it may have from the next day.
 * Clear days run from the last new infection that counts, the day after it being clear day 1 under every edition here; a
 * round that is asked for on a clear day counts when it was held on that day or on a later one, all negative. While an
 * answer is not known that decides between two classes, it is `undecided`: an unknown round is no round without
 * positives, and an area of unknown origin waits for whichever way is longer.
 * Records of later days are not looked at. The authority draws and lifts areas: this says what it may do.
 *
 * @example
 * const area = {
 *   class: "high",
 *   infections: [{ on: calendarDate("2022-07-01") }],
 *   rounds: [{ on: calendarDate("2022-07-08"), result: "all-negative" }],
 * };
 * areaDowngrade(areasEdition9, area, calendarDate("2022-07-08")).mayBecome // => "medium"
 * areaDowngrade(areasEdition9, area, calendarDate("2022-07-07")).unmet // => ["clear-days"]
 * areaDowngrade(areasEdition9, { ...area, rounds: absent("asked-unknown") }, calendarDate("2022-07-08")).mayBecome // => "undecided"
 * @see COVID-19 prevention and control plan, edition 9, on risk areas; the twenty measures; the ten measures
 */
export function areaDowngrade(regime: AreaRegime, state: AreaState, endOfDay: CalendarDate): AreaDowngrade {
  const worlds = possibleLastInfections(regime, state, endOfDay).map((last) =>
    areaFacts(regime, state, last, endOfDay),
  );
  const looks = worlds.flatMap((facts) => lookAtSteps(regime, state, facts));
  const outcomes = new Set(looks.flatMap(({ outcomes: possible }) => possible));
  const [outcome] = outcomes;
  const isDecided = outcomes.size <= 1;
  const [first = {} as Facts<AreaFacts>] = worlds;
  const clearDays = worlds.every((facts) => facts.clearDays === first.clearDays) ? first.clearDays : undefined;
  const known = typeof clearDays === "number" ? clearDays : undefined;
  const requirements = looks.flatMap(({ requirements: looked }) => looked);
  return {
    clearDays: known,
    mayBecome: isDecided ? outcome : "undecided",
    unmet: isDecided && outcome === undefined ? unmetIn(looks) : [],
    needed: isDecided ? [] : neededBy(looks, worlds.length > 1),
    requirements,
    working: areaWorking(state.class, known, requirements, endOfDay),
  };
}

/** @internal What one step comes to for the facts of one possible course. */
export interface StepLook {
  readonly step: AreaStep;
  /** Whether the area may take it: of its class and origin, and everything met. */
  readonly truth: Truth;
  /** What the area may become by it, as far as this is known. */
  readonly outcomes: readonly (AreaStanding | undefined)[];
  readonly requirements: readonly AreaRequirementMet[];
  readonly open: readonly (keyof AreaFacts)[];
}

/** @internal The steps of an area's class that may be meant for it, each with what it comes to. */
export function lookAtSteps(
  { steps }: Pick<AreaRegime, "steps">,
  { class: from }: { readonly class: AreaStanding },
  facts: Facts<AreaFacts>,
): StepLook[] {
  return steps
    .filter((step) => step.from === from)
    .map((step) => ({ step, isMeant: step.of === undefined ? "true" : evaluate(ready(step.of), facts) }) as const)
    .filter(({ isMeant }) => isMeant !== "false")
    .map(({ step, isMeant }) => {
      const requirements = requirementsOf(step, facts);
      const met = all(requirements.map(({ met: one }) => one));
      const conditions = [...(step.of ? [step.of] : []), ...requirements.map(({ id }) => whenOf(step, id))];
      return {
        step,
        truth: all([met, isMeant]),
        outcomes: met === "true" ? [step.to] : met === "false" ? [undefined] : [step.to, undefined],
        requirements,
        // What is decided leaves none open.
        open: conditions.flatMap((when) => openFacts(ready(when), facts) as (keyof AreaFacts)[]),
      };
    });
}

function whenOf({ requires }: AreaStep, id: string): AreaRequirement["when"] {
  return (requires.find((requirement) => requirement.id === id) as AreaRequirement).when;
}

/** What is not due, because what comes before it is certainly not met, is left out. */
function requirementsOf({ id: step, requires }: AreaStep, facts: Facts<AreaFacts>): AreaRequirementMet[] {
  const looked = requires.map(({ id, when, after, text, source }) => ({
    after,
    requirement: { step, id, met: evaluate(ready(when), facts), text, source },
  }));
  const isUnmet = (id: string | undefined) =>
    looked.some(({ requirement }) => requirement.id === id && requirement.met === "false");
  return looked.filter(({ after }) => !isUnmet(after)).map(({ requirement }) => requirement);
}

/** A condition of an edition is made ready once. */
const readied = new WeakMap<object, PreparedCondition<AreaFacts>>();

function ready(when: AreaRequirement["when"]): PreparedCondition<AreaFacts> {
  const known = readied.get(when);
  if (known !== undefined) return known;
  const prepared = prepareCondition(when, AREA_FACTS);
  readied.set(when, prepared);
  return prepared;
}

function all(truths: readonly Truth[]): Truth {
  if (truths.includes("false")) return "false";
  return truths.includes("undecided") ? "undecided" : "true";
}

/** What stands in the way whichever step is meant; where there is no such thing, what stands in the way of any. */
function unmetIn(looks: readonly StepLook[]): string[] {
  const unmet = looks.map(({ requirements }) => requirements.filter(({ met }) => met === "false").map(({ id }) => id));
  const always = (unmet[0] ?? []).filter((id) => unmet.every((ids) => ids.includes(id)));
  return [...new Set(always.length > 0 ? always : unmet.flat())];
}

/** Where it is not known which infection counts, the count of clear days is what is needed. */
function neededBy(looks: readonly StepLook[], hasCourses: boolean): (keyof AreaFacts)[] {
  return [...new Set([...(hasCourses ? (["clearDays"] as const) : []), ...looks.flatMap(({ open }) => open)])];
}

const MET: Readonly<Record<Truth, Text>> = {
  true: { en: "met", zh: "已满足" },
  false: { en: "not met", zh: "未满足" },
  undecided: { en: "not known", zh: "未知" },
};

/** @internal The count of clear days and what each requirement came to, in words. */
export function areaWorking(
  standing: AreaStanding,
  clearDays: number | undefined,
  requirements: readonly AreaRequirementMet[],
  endOfDay: CalendarDate,
): Text {
  const { en, zh } = AREA_STANDINGS[standing];
  const count =
    clearDays === undefined
      ? { en: "clear days not known", zh: "无新增天数未知" }
      : {
          en:
            clearDays > 0
              ? `clear days ${addDays(endOfDay, 1 - clearDays)} to ${endOfDay} = ${clearDays}`
              : "no clear day",
          zh:
            clearDays > 0
              ? `${addDays(endOfDay, 1 - clearDays)}至${endOfDay}连续${clearDays}天无新增`
              : "尚未出现无新增日",
        };
  return {
    en: [
      `${en} at the end of ${endOfDay}: ${count.en}`,
      ...requirements.map(({ text, met }) => `${text.en}: ${MET[met].en}`),
    ].join("; "),
    zh: [
      `${endOfDay}日终，${zh}：${count.zh}`,
      ...requirements.map(({ text, met }) => `${text.zh}：${MET[met].zh}`),
    ].join("；"),
  };
}
