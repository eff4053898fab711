import { type Answer, absent, isAbsent } from "../answer.js";
import type { Text } from "../text.js";
import type { PublicHealthEvent } from "./assess-event.js";
import type { EventCriterion } from "./event-facts.js";

/** A question of Annex 2, and the criterion that a yes to it meets. */
export interface EventQuestion {
  readonly criterion: EventCriterion;
  readonly text: Text;
}

/**
 * The eleven questions by which the four criteria are answered. A yes to any question of a criterion meets it.
 *
 * @see IHR (2005), Annex 2
 */
export const EVENT_QUESTIONS = {
  largeNumbers: {
    criterion: "seriousImpact",
    text: {
      en: "Are the cases or deaths many for the place, the time or the population?",
      zh: "就当地、当时或该人群而言，病例或死亡人数是否偏多？",
    },
  },
  highPotentialImpact: {
    criterion: "seriousImpact",
    text: { en: "May the event have a high impact on public health?", zh: "事件是否可能造成重大公共卫生影响？" },
  },
  externalAssistanceNeeded: {
    criterion: "seriousImpact",
    text: { en: "Is help from outside needed?", zh: "是否需要外部援助？" },
  },
  unusual: { criterion: "unusualOrUnexpected", text: { en: "Is the event unusual?", zh: "事件是否不寻常？" } },
  unexpected: {
    criterion: "unusualOrUnexpected",
    text: {
      en: "Is the event unexpected from a public health perspective?",
      zh: "从公共卫生角度看，事件是否出乎意料？",
    },
  },
  linkToEventsElsewhere: {
    criterion: "internationalSpread",
    text: { en: "Is there a link to similar events in other States?", zh: "是否与其他国家的类似事件有关联？" },
  },
  crossBorderMovement: {
    criterion: "internationalSpread",
    text: {
      en: "Is there anything that may carry it across borders?",
      zh: "是否存在可能使其跨境传播的因素？",
    },
  },
  pastRestrictions: {
    criterion: "travelOrTradeRestrictions",
    text: {
      en: "Have similar events led to restrictions on trade or travel?",
      zh: "以往类似事件是否导致过贸易或旅行限制？",
    },
  },
  suspectGoods: {
    criterion: "travelOrTradeRestrictions",
    text: {
      en: "Is the source suspected or known to be goods, food or water that may have come from or gone to other States?",
      zh: "来源是否疑为或确定为可能从他国输入或输往他国的货物、食品或水？",
    },
  },
  internationalGathering: {
    criterion: "travelOrTradeRestrictions",
    text: {
      en: "Is it connected with an international gathering or a place of international tourism?",
      zh: "是否与国际集会或国际旅游地有关？",
    },
  },
  questionsFromAbroad: {
    criterion: "travelOrTradeRestrictions",
    text: {
      en: "Have foreign officials or media asked about it?",
      zh: "是否已有外国官员或媒体问及此事？",
    },
  },
} as const satisfies Readonly<Record<string, EventQuestion>>;
/** One of the eleven questions. */
export type EventQuestionName = keyof typeof EVENT_QUESTIONS;

/** The answers to the eleven questions; one that is left out was not asked. */
export type EventAnswers = { readonly [Name in EventQuestionName]?: Answer<"yes" | "no"> };

/**
 * The four criteria from the answers to the eleven questions: met by any yes, not met when every question of it is
 * answered with no or does not apply, and else absent, for the reason of the first question without an answer.
 *
 * @example
 * eventCriteria({ unusual: "no", unexpected: "yes" }).unusualOrUnexpected // => "yes"
 * eventCriteria({ unusual: "no" }).unusualOrUnexpected // => { absent: "not-asked" }
 * @see IHR (2005), Annex 2
 */
export function eventCriteria(answers: EventAnswers): PublicHealthEvent["criteria"] {
  const questions = Object.entries(EVENT_QUESTIONS) as [EventQuestionName, EventQuestion][];
  const answerTo = (criterion: EventCriterion): Answer<"yes" | "no"> => {
    const own = questions
      .filter(([, question]) => question.criterion === criterion)
      .map(([name]) => answers[name] ?? absent("not-asked"));
    if (own.includes("yes")) return "yes";
    return own.find((answer) => isAbsent(answer) && answer.absent !== "not-applicable") ?? "no";
  };
  return {
    seriousImpact: answerTo("seriousImpact"),
    unusualOrUnexpected: answerTo("unusualOrUnexpected"),
    internationalSpread: answerTo("internationalSpread"),
    travelOrTradeRestrictions: answerTo("travelOrTradeRestrictions"),
  };
}
