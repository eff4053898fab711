import type { Text } from "pratique";
import type { Editioned } from "pratique/edition";
import { markdownParts } from "pratique/exchange";
import {
  QUARANTINE_CIRCUMSTANCES,
  QUARANTINE_MEASURES,
  QUARANTINE_SUBJECTS,
  type QuarantineEdition,
  type QuarantinePhase,
  type QuarantineSubject,
  TEST_KINDS,
} from "pratique/risk";
import { SPECIMENS } from "../in-words/specimens.ts";
import { placesRows } from "./place-rows.ts";

const { editionPage, sideBySide, stacked, table, joined, phrase, withUnit } = markdownParts;

type TestDays = NonNullable<QuarantinePhase["tests"]>[number];
type Provision = NonNullable<QuarantineEdition["rules"][QuarantineSubject]>;
type Rule = Extract<Provision, { readonly phases: unknown }>;

/** The page of one edition of schedules: who is quarantined for how long, by what measure, tested on which days. */
export function schedulePage({ edition, places, rules, consequences }: QuarantineEdition, all: readonly Editioned[]) {
  const subjects = (Object.keys(QUARANTINE_SUBJECTS) as QuarantineSubject[]).flatMap((subject) => {
    const rule = rules[subject];
    return rule === undefined ? [] : [{ subject, rule }];
  });
  const phases = subjects.flatMap(({ subject, rule }) => ("phases" in rule ? phaseRows(subject, rule) : []));
  return editionPage(
    edition,
    all,
    [
      "## What is provided · 规定",
      "A class of people that is not named is not stated. · 未列出的人员类别，原文未作规定。",
      table(
        ["Who · 人员", "English", "中文", "Clause · 条款"],
        subjects.map(({ subject, rule }) => provisionRow(subject, rule)),
      ),
      ...(phases.length === 0
        ? []
        : ["## Phases and tests · 阶段与检测", table(["Who · 人员", "Phase · 阶段", "English", "中文"], phases)]),
      "## Missed and positive tests · 漏检与阳性",
      table(
        ["", "English", "中文"],
        [
          ["Missed · 漏检", ...sideBySide(withInference(consequences.missed))],
          ["Positive · 阳性", ...sideBySide(withInference(consequences.positive))],
        ],
      ),
    ],
    placesRows(places),
  );
}

function provisionRow(subject: QuarantineSubject, rule: Provision): string[] {
  const isFromMemory = "illustrative" in rule;
  const said = joined(
    [
      withInference(rule),
      ...("instead" in rule ? (rule.instead ?? []).map(withInference) : []),
      ...(isFromMemory ? [{ en: "illustrative: written from memory", zh: "示例：凭记忆整理" }] : []),
    ],
    { en: "\n", zh: "\n" },
  );
  return [stacked(QUARANTINE_SUBJECTS[subject]), ...sideBySide(said), stacked(rule.source)];
}

function withInference({ text, inferred }: { readonly text: Text; readonly inferred?: Text }): Text {
  if (inferred === undefined) return text;
  return phrase({ en: "{text}\nInferred: {inferred}", zh: "{text}\n推断说明：{inferred}" }, { text, inferred });
}

function phaseRows(subject: QuarantineSubject, { phases, spacedTests, instead }: Rule): string[][] {
  const spaced =
    spacedTests === undefined
      ? []
      : [
          phrase(
            {
              en: "{tests} × {kind} within {days}, at least {hours} apart",
              zh: "{days}内{kind}{tests}次，间隔不少于{hours}",
            },
            {
              tests: spacedTests.tests,
              kind: TEST_KINDS[spacedTests.kind],
              days: withUnit(spacedTests.withinDays, "days"),
              hours: withUnit(spacedTests.apartHours, "hours"),
            },
          ),
        ];
  const who = stacked(QUARANTINE_SUBJECTS[subject]);
  return [
    ...phases.map((phase, index) => [who, String(index + 1), ...sideBySide(phaseInWords(phase))]),
    ...spaced.map((text) => [who, "–", ...sideBySide(text)]),
    ...(instead ?? []).flatMap(({ circumstance, phases: others }) =>
      others.map((phase, index) => [
        `${who}<br>${stacked(phrase({ en: "where {it}", zh: "若{it}" }, { it: QUARANTINE_CIRCUMSTANCES[circumstance] }))}`,
        String(index + 1),
        ...sideBySide(phaseInWords(phase)),
      ]),
    ),
  ];
}

function phaseInWords({ measures, days, tests }: QuarantinePhase): Text {
  const measure = joined(
    measures.map((one) => QUARANTINE_MEASURES[one]),
    { en: " or ", zh: "或" },
  );
  const tested =
    tests === undefined
      ? [{ en: "tests not stated", zh: "检测未作规定" }]
      : tests.length === 0
        ? [{ en: "no tests", zh: "不检测" }]
        : tests.map(testsInWords);
  const length = withUnit(days, "days");
  return joined([phrase({ en: "{length} of {measure}", zh: "{measure}{length}" }, { length, measure }), ...tested], {
    en: "; ",
    zh: "；",
  });
}

function testsInWords({ kind, days, specimen, doubledOn = [], positiveBelowCycle, standing }: TestDays): Text {
  const listed = (numbers: readonly number[]) => ({
    en: `${numbers.length === 1 ? "day" : "days"} ${numbers.join(", ")}`,
    zh: numbers.join("、"),
  });
  const details = [
    ...(specimen === undefined ? [] : [SPECIMENS[specimen]]),
    ...(doubledOn.length === 0
      ? []
      : [phrase({ en: "two samples on {days}", zh: "第{days}天双采双检" }, { days: listed(doubledOn) })]),
    ...(positiveBelowCycle === undefined
      ? []
      : [phrase({ en: "positive below Ct {cycle}", zh: "Ct值<{cycle}为阳性" }, { cycle: positiveBelowCycle })]),
    ...(standing === undefined ? [] : [{ en: "a local example", zh: "地方实例" }]),
  ];
  const said = phrase(
    { en: "{kind} on {days}", zh: "第{days}天{kind}" },
    { kind: TEST_KINDS[kind], days: listed(days) },
  );
  if (details.length === 0) return said;
  return phrase(
    { en: "{said} ({details})", zh: "{said}（{details}）" },
    { said, details: joined(details, { en: ", ", zh: "，" }) },
  );
}
