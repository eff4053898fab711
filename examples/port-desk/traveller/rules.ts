import type { CalendarDate } from "pratique/calendar";
import * as declaration from "pratique/declaration";
import { amendedOn, exitEntryCard5, type Form } from "pratique/declaration";
import { type Editioned, editionsOf, type InForce, inForceOn } from "pratique/edition";
import type { Flow } from "pratique/flow";
import {
  feverAndMedicine2020,
  type Overlay,
  type Policy,
  policyInForceOn,
  portContactAndTest2020,
  type TRAVELLER_FACTS,
  travellerTrigger2020,
  travellerTrigger2020April,
  travellerTrigger2020January,
  travellerTrigger2023,
  travellerTrigger2023November,
} from "pratique/risk";
import {
  threeChecks2020,
  travellerScreening2020April,
  travellerScreening2020January,
  travellerScreening2023,
  travellerScreening2023November,
} from "pratique/screening";
import { portFlow } from "../../port-day/port-flow.ts";
import { policy } from "../../port-day/screen-day.ts";
import type { RulesName } from "./traveller-case.ts";

export type Grade = "clear" | "triggered";
export type TravellerPolicy = Policy<typeof TRAVELLER_FACTS, Grade>;
type TravellerOverlay = Overlay<typeof TRAVELLER_FACTS, Grade>;

/** The form, the policy and the flow by which one traveller is examined, graded and led. */
export interface Rules {
  readonly form: Form;
  /** `undefined` where no one edition was in force that day: then nobody is graded. */
  readonly policy: TravellerPolicy | undefined;
  readonly flow: Flow | undefined;
}

/** The card of the traveller, whose answers are what policies grade. */
export const CARD_SERIES = "cn-exit-entry";

/** Whose overlays hold at this desk. */
const PLACES = ["CN"];

/** The editions by which travellers are graded and led, by name, so that no other travels to a telephone with them. */
export const POLICIES = [
  travellerTrigger2020January,
  travellerTrigger2020,
  travellerTrigger2020April,
  travellerTrigger2023,
  travellerTrigger2023November,
] as unknown as readonly TravellerPolicy[];
const OVERLAYS = [feverAndMedicine2020, portContactAndTest2020] as unknown as readonly TravellerOverlay[];
const FLOWS = [
  travellerScreening2020January,
  threeChecks2020,
  travellerScreening2020April,
  travellerScreening2023,
  travellerScreening2023November,
] as unknown as readonly Flow[];

/** This port's own day of March 2020: the card of 17 March, the three grounds with those laid over them, its own order of checks. */
const PORT_DAY: Rules = {
  form: exitEntryCard5 as unknown as Form,
  policy: policy as unknown as TravellerPolicy,
  flow: portFlow as unknown as Flow,
};

/** Every edition of a form, unseen ones among them. */
export function formsOf(series: string): readonly Form[] {
  return editionsOf(declaration, series) as unknown as Form[];
}

/** The grounds in force on a day, with the nation's overlays. */
export function policyOn(on: CalendarDate): InForce<TravellerPolicy> {
  return policyInForceOn(POLICIES, OVERLAYS, { on, places: PLACES });
}

const KNOWN = new Map<string, Rules>();

/** The rules that a name stands for: looked up once, for a file names the same ones a hundred thousand times. */
export function rulesOf(name: RulesName): Rules {
  if (name.kind === "port-day") return PORT_DAY;
  const key = `${name.on} ${name.form}`;
  const rules = KNOWN.get(key) ?? rulesInForce(name);
  KNOWN.set(key, rules);
  return rules;
}

function rulesInForce(name: Extract<RulesName, { kind: "in-force" }>): Rules {
  const form = formsOf(CARD_SERIES).find(({ edition }) => edition.id === name.form);
  return {
    form: form === undefined ? PORT_DAY.form : amendedOn(form, name.on),
    policy: only(policyOn(name.on)),
    flow: only(inForceOn(FLOWS, name.on)),
  };
}

function only<Kept extends Editioned>(inForce: InForce<Kept>): Kept | undefined {
  return "edition" in inForce ? inForce.edition : undefined;
}
