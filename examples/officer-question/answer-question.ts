import { examine, type Language, type Text } from "pratique";
import { exitEntryCard5 } from "pratique/declaration";
import { editionsOf } from "pratique/edition";
import * as risk from "pratique/risk";
import {
  counterfactuals,
  explain,
  nextFacts,
  type Overlay,
  type Policy,
  policyInForceOn,
  prove,
  sayCounterfactual,
  sayNextFact,
  type TRAVELLER_FACTS,
  travellerFacts,
} from "pratique/risk";
import type { Checked } from "../check-file.ts";
import { detail, heading, item, type Line } from "../line.ts";
import type { Question } from "./read-question.ts";

type Grounds = Policy<typeof TRAVELLER_FACTS, "clear" | "triggered">;
type GroundsOverlay = Overlay<typeof TRAVELLER_FACTS, "clear" | "triggered">;

/** Overlays of the nation, and those that ports laid over it. */
const OVERLAY_SERIES = ["cn-traveller-trigger-fever", "port-traveller-trigger"];

/** Why this grade, what if, what next; or that no one edition was in force there and then. */
export function answerQuestion({ on, places, affectedAreas, readings, card }: Question): Checked | { why: Text } {
  const overlays = OVERLAY_SERIES.flatMap((series) => editionsOf(risk, series)) as unknown as GroundsOverlay[];
  const policies = editionsOf(risk, "cn-traveller-trigger") as unknown as Grounds[];
  const inForce = policyInForceOn(policies, overlays, { on, places });
  if (!("edition" in inForce))
    return { why: { en: `${on}: no one edition of the rules was in force`, zh: `${on}：无唯一施行的规则版本` } };
  const policy = inForce.edition;
  const { answers } = examine(exitEntryCard5, card);
  const facts = travellerFacts({ on, affectedAreas, readings, answers });
  const proof = prove(policy, facts);
  const { assessment } = proof;
  const inBoth = (say: (language: Language) => readonly string[]): Text[] => {
    const [english, chinese] = [say("en"), say("zh")];
    return english.map((en, index) => ({ en, zh: chinese[index] ?? "" }));
  };
  const [grade, ...because] = inBoth((language) => explain(policy, proof, language));
  const whatIf = counterfactuals(policy, facts, { fixed: ["on", "affectedCountries"] }).found;
  const whatNext = nextFacts(policy, facts);
  const lines: Line[] = [
    heading({ en: "Why", zh: "为何" }),
    ...(grade === undefined ? [] : [item(grade)]),
    ...because.map(detail),
    ...section(
      { en: "What if", zh: "若情况不同" },
      whatIf.flatMap((change) => inBoth((language) => [sayCounterfactual(policy, change, language)]).map(item)),
    ),
    ...section(
      { en: "What to ask next", zh: "下一步该问什么" },
      whatNext.flatMap((next) => {
        const [ask, ...reasons] = inBoth((language) => sayNextFact(policy, next, language));
        return ask === undefined ? [] : [item(ask), ...reasons.map(detail)];
      }),
    ),
  ];
  return { lines, isInOrder: assessment.decided && assessment.grade === "clear" };
}

function section(title: Text, lines: readonly Line[]): Line[] {
  const nothing = item({ en: "Nothing that would change the grade.", zh: "无可改变结论的事项。" });
  return [heading(title), ...(lines.length === 0 ? [nothing] : lines)];
}
