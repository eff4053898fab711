import { type Answer, absent } from "../answer.js";
import type { Facts, FactTable } from "../logic/facts.js";
import type { Text } from "../text.js";
import type { Assessment } from "./assess.js";
import type { AssessmentProof } from "./prove.js";
import { DIRECTION_FACT, type TravellerFacts } from "./traveller-facts.js";

/** The facts that decide what a port does with somebody after the checks, with their kinds and names. */
export const PORT_MEASURE_FACTS = {
  direction: DIRECTION_FACT,
  role: {
    kind: "choice",
    options: ["traveller", "crew"],
    names: { traveller: { en: "traveller", zh: "旅客" }, crew: { en: "crew", zh: "司乘人员" } },
    label: { en: "traveller or crew", zh: "旅客或司乘人员" },
  },
  triggered: { kind: "yes-no", label: { en: "a ground for going on from the checks", zh: "是否有触发因素" } },
  leavesConveyance: {
    kind: "yes-no",
    label: { en: "whether the crew member leaves the conveyance", zh: "司乘人员是否离开交通工具" },
  },
  symptomatic: { kind: "yes-no", label: { en: "whether the crew member has symptoms", zh: "司乘人员是否有症状" } },
} as const satisfies FactTable;

/** The facts that decide what a port does with somebody, every one always there. */
export type PortMeasureFacts = Facts<typeof PORT_MEASURE_FACTS>;

/** What a member of a crew is asked besides. */
export interface CrewMember {
  readonly leavesConveyance: Answer<"yes" | "no">;
  readonly symptomatic: Answer<"yes" | "no">;
}

const NOT_APPLICABLE = /* @__PURE__ */ absent("not-applicable");

/**
 * The facts for the measures of a port: those of a traveller together with what the policy on grounds came to. A ground
 * that is neither found nor excluded is not known. What only crew are asked is not applicable to anybody else.
 *
 * @param crew left out for anybody who is not crew
 * @example
 * const traveller = travellerFacts({ on: calendarDate("2020-04-01"), affectedAreas: [], readings: [], direction: "entry" });
 * portMeasureFacts(traveller, assess(travellerTrigger2020, traveller)).triggered // => { absent: "asked-unknown" }
 */
export function portMeasureFacts(
  { direction }: Pick<TravellerFacts, "direction">,
  trigger: Assessment<"clear" | "triggered">,
  crew?: CrewMember,
): PortMeasureFacts {
  const triggered = trigger.decided ? (trigger.grade === "triggered" ? "yes" : "no") : absent("asked-unknown");
  return {
    direction,
    role: crew === undefined ? "traveller" : "crew",
    triggered,
    leavesConveyance: crew?.leavesConveyance ?? NOT_APPLICABLE,
    symptomatic: crew?.symptomatic ?? NOT_APPLICABLE,
  };
}

/** Whether something follows; `undecided` while a fact is open or while it hangs on what the next step finds. */
export type Follows = "yes" | "no" | "undecided";

/** What a port is to do next with somebody. */
export interface PortMeasures {
  /** A sample for the laboratory is taken. */
  readonly sampling: Follows;
  /** Customs carries out an antigen test. */
  readonly antigenTest: Follows;
  /** The person is handed over to those who carry on: a hospital, or the place's joint mechanism. */
  readonly handOver: Follows;
  /** The person may be let go at the port as things stand. */
  readonly portRelease: Follows;
}

/** The names of the grades of the policies on the measures of a port; each edition uses some of them. */
export const NO_FURTHER_MEASURE: Text = { en: "no further measure at the port", zh: "口岸无后续措施" };
export const MEDICAL_SCREENING: Text = { en: "medical screening", zh: "医学排查" };
export const ANTIGEN_TEST: Text = { en: "antigen test by customs", zh: "海关抗原检测" };
export const THREE_SCREENINGS: Text = {
  en: "epidemiological survey, medical screening and laboratory test",
  zh: "流行病学调查、医学排查和采样检测",
};
export const SAMPLING_AND_HAND_OVER: Text = { en: "sampling and hand-over", zh: "采样检测并移交" };

/** What follows each grade of the policies on the measures of a port, from mildest to severest. */
export const PORT_MEASURES = {
  "no-further-measure": { sampling: "no", antigenTest: "no", handOver: "no", portRelease: "yes" },
  "medical-screening": { sampling: "undecided", antigenTest: "no", handOver: "undecided", portRelease: "no" },
  "antigen-test": { sampling: "no", antigenTest: "yes", handOver: "no", portRelease: "no" },
  "three-screenings": { sampling: "yes", antigenTest: "no", handOver: "undecided", portRelease: "no" },
  "sampling-and-hand-over": { sampling: "yes", antigenTest: "no", handOver: "yes", portRelease: "no" },
} as const satisfies Readonly<Record<string, PortMeasures>>;
/** What a port is to do next, by the name of the grade. */
export type PortMeasureGrade = keyof typeof PORT_MEASURES;

/**
 * What a port is to do next with somebody, from the proof by a policy on its measures. Of an undecided assessment what all
 * grades agree on that open rules can still give is certain, and the rest undecided.
 *
 * @example
 * const traveller = travellerFacts({ on: calendarDate("2020-04-01"), affectedAreas: [], readings: [], direction: "entry" });
 * const facts = portMeasureFacts(traveller, assess(travellerTrigger2020April, traveller));
 * portMeasuresAfter(prove(portMeasures2020April, facts)).handOver // => "yes"
 */
export function portMeasuresAfter({ assessment, rules }: AssessmentProof<PortMeasureGrade>): PortMeasures {
  const order = Object.keys(PORT_MEASURES);
  const least = assessment.decided ? assessment.grade : assessment.atLeast;
  const open = rules.filter(({ truth, grade }) => truth === "undecided" && order.indexOf(grade) > order.indexOf(least));
  const possible = [least, ...open.map(({ grade }) => grade)];
  const agreed = (measure: keyof PortMeasures): Follows => {
    const [first, ...others] = new Set<Follows>(possible.map((grade) => PORT_MEASURES[grade][measure]));
    return first === undefined || others.length > 0 ? "undecided" : first;
  };
  return {
    sampling: agreed("sampling"),
    antigenTest: agreed("antigenTest"),
    handOver: agreed("handOver"),
    portRelease: agreed("portRelease"),
  };
}
