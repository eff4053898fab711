import { type Editioned, frozen } from "../edition/edition.js";
import type { SpecimenKind } from "../subjects/specimen.js";
import type { Text } from "../text.js";

/**
 * What is ordered of people who were exposed and are not ill. Three different measures: the third is no quarantine, and
 * whoever is under it may go out where that cannot be avoided.
 */
export const QUARANTINE_MEASURES = {
  "central-quarantine": { en: "quarantine at a central site", zh: "集中隔离医学观察" },
  "home-quarantine": { en: "quarantine at home", zh: "居家隔离医学观察" },
  "home-monitoring": { en: "health monitoring at home", zh: "居家健康监测" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the three measures. */
export type QuarantineMeasure = keyof typeof QUARANTINE_MEASURES;

/** The classes of people for whom schedules are written. */
export const QUARANTINE_SUBJECTS = {
  entrant: { en: "person who entered from abroad", zh: "入境人员" },
  "close-contact": { en: "close contact", zh: "密切接触者" },
  "contact-of-contact": { en: "contact of a close contact", zh: "密接的密接" },
  "from-high-risk-area": { en: "person from a high-risk area", zh: "高风险区外溢人员" },
  "from-medium-risk-area": { en: "person from a medium-risk area", zh: "中风险区外溢人员" },
  "from-low-risk-area": { en: "person from a low-risk area", zh: "低风险区外溢人员" },
  "post-leaver": { en: "person who leaves a high-risk post in a closed loop", zh: "结束闭环作业的高风险岗位人员" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the classes. */
export type QuarantineSubject = keyof typeof QUARANTINE_SUBJECTS;

/** What decides between the schedules that an edition has for one class. */
export const QUARANTINE_CIRCUMSTANCES = {
  "positive-in-site-within-10-days": {
    en: "somebody at the same quarantine site tested positive within 10 days",
    zh: "10日内同一隔离点出现阳性",
  },
  "onward-to-another-place": {
    en: "the person goes on to a place where the edition does not hold",
    zh: "目的地不在试点范围",
  },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the circumstances. */
export type QuarantineCircumstance = keyof typeof QUARANTINE_CIRCUMSTANCES;

/** How a test is done: by nucleic acid in a laboratory, or by antigen. */
export const TEST_KINDS = {
  laboratory: { en: "nucleic acid test in a laboratory", zh: "核酸检测" },
  antigen: { en: "antigen test", zh: "抗原检测" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the kinds. */
export type TestKind = keyof typeof TEST_KINDS;

/** Tests of one kind in a phase. */
export interface TestDays {
  readonly kind: TestKind;
  /** Numbers of days within the phase, ascending, each once. */
  readonly days: readonly number[];
  /** Left out where the source does not say what is taken. */
  readonly specimen?: SpecimenKind;
  /** Those of the days on which two samples are taken and tested apart. */
  readonly doubledOn?: readonly number[];
  /** A result counts as positive only below this cycle threshold (Ct); left out where the source states none. */
  readonly positiveBelowCycle?: number;
  /** The edition leaves the days to the localities, and these are one locality's. */
  readonly standing?: "local-example";
}

/** A run of days under one measure. */
export interface QuarantinePhase {
  /** The measure; where several stand here any of them may be ordered. */
  readonly measures: readonly [QuarantineMeasure, ...QuarantineMeasure[]];
  /** 1 or more. */
  readonly days: number;
  /** Empty where none is done; left out where the source does not say. */
  readonly tests?: readonly TestDays[];
}

/** So many tests within so many days after arrival, with so many hours between two of them; the days are free. */
export interface SpacedTests {
  readonly kind: TestKind;
  readonly tests: number;
  readonly withinDays: number;
  readonly apartHours: number;
}

/** What an edition provides for one class of people. */
export interface QuarantineRule {
  readonly phases: readonly QuarantinePhase[];
  readonly spacedTests?: SpacedTests;
  /** Other phases under a circumstance; the first whose circumstance is met holds. */
  readonly instead?: readonly [QuarantineInstead, ...QuarantineInstead[]];
  readonly text: Text;
  readonly source: Text;
  /** What was read into the source and does not stand in it. */
  readonly inferred?: Text;
  /** Written from memory in an edition that is published: given only to those who ask for it. */
  readonly illustrative?: true;
}

/** The phases that take the place of an edition's own. */
export interface QuarantineInstead {
  readonly circumstance: QuarantineCircumstance;
  readonly phases: readonly [QuarantinePhase, ...QuarantinePhase[]];
  readonly text: Text;
  readonly inferred?: Text;
}

/** Why an edition has no schedule for a class. */
export interface NoQuarantineRule {
  /**
   * `class-abolished`: nobody is put in the class any more. `locally-determined`: the edition leaves it to the localities.
   * `not-stated`: the sources do not say.
   */
  readonly problem: "class-abolished" | "locally-determined" | "not-stated";
  readonly text: Text;
  readonly source: Text;
}

/** What a missed and a positive test do to a schedule. */
export interface TestConsequences {
  readonly missed: {
    /**
     * `open-until-made-up`: it is open until a test is done later, before the next one is due and within the phase.
     * `open`: no later test makes up for it.
     */
    readonly effect: "open-until-made-up" | "open";
    readonly text: Text;
    readonly inferred?: Text;
  };
  readonly positive: {
    /** `schedule-ends`: the person is no longer exposed but a case, and goes over to isolation and care. */
    readonly effect: "schedule-ends";
    readonly text: Text;
    readonly inferred?: Text;
  };
}

/** The schedules of quarantine and tests of one plan or notice, by class of people. */
export interface QuarantineEdition extends Editioned {
  /** Where the edition holds, by our own name of the place; left out, in the whole country. */
  readonly places?: Readonly<Record<string, Text>>;
  /** A class that is left out is not stated. */
  readonly rules: { readonly [Subject in QuarantineSubject]?: QuarantineRule | NoQuarantineRule };
  readonly consequences: TestConsequences;
}

/**
 * What a missed and a positive test do in the Chinese editions. No text that was seen says it in so many words: that a
 * schedule with an open test does not end as planned, that a test done later closes it, and that a positive person is
 * handed over as a case, is inferred from what the tests are for.
 */
export const TEST_CONSEQUENCES = /* @__PURE__ */ frozen<TestConsequences>({
  missed: {
    effect: "open-until-made-up",
    text: {
      en: "A missed test is open until it is made up, and a schedule with an open test does not end as planned",
      zh: "漏检须补检，未补检的不能按期解除",
    },
    inferred: {
      en: "The sources name the days and say nothing of missed ones",
      zh: "原文只规定检测日，未说明漏检的处理",
    },
  },
  positive: {
    effect: "schedule-ends",
    text: {
      en: "Whoever tests positive is a case: the schedule ends and the person is handed over to a designated hospital or site",
      zh: "检测阳性者按病例（感染者）管理，原安排终止，转至定点医院或指定场所",
    },
    inferred: {
      en: "The schedules are for people who are not infected",
      zh: "该安排只适用于未感染者",
    },
  },
});
