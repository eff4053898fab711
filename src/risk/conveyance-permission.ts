import { absent } from "../answer.js";
import type { Text } from "../text.js";
import {
  CONVEYANCE_MEASURE_FACTS,
  type ConveyanceAct,
  type ConveyanceMeasureFacts,
} from "./conveyance-measure-facts.js";
import { type Permission, type PermissionGrade, permission } from "./permission.js";
import type { Policy } from "./policy.js";

/** What is known of a conveyance; what is left out was not asked. */
export type ConveyanceCircumstances = Partial<Omit<ConveyanceMeasureFacts, "act">>;

/** The article that gives the power to each act. */
const BASES = {
  inspect: { en: "IHR (2005), Article 28.2", zh: "《国际卫生条例（2005）》第28.2条" },
  treat: { en: "IHR (2005), Article 27.1", zh: "《国际卫生条例（2005）》第27.1条" },
  "let-depart-untreated": { en: "IHR (2005), Article 27.2", zh: "《国际卫生条例（2005）》第27.2条" },
  "send-elsewhere": { en: "IHR (2005), Article 28.1", zh: "《国际卫生条例（2005）》第28.1条" },
  "keep-out": { en: "IHR (2005), Article 28.1", zh: "《国际卫生条例（2005）》第28.1条" },
  "refuse-free-pratique": { en: "IHR (2005), Article 28.2", zh: "《国际卫生条例（2005）》第28.2条" },
  "grant-free-pratique-by-radio": { en: "IHR (2005), Article 28.3", zh: "《国际卫生条例（2005）》第28.3条" },
} as const satisfies Readonly<Record<ConveyanceAct, Text>>;

/**
 * Whether an authority may do something with a conveyance: inspect or treat it, let it go on untreated, send it
 * elsewhere, grant free pratique by radio. It may only when nothing that could stand in the way is left open, with the
 * article; it may not with every reason; else it is undecided, with what would decide it.
 *
 * @param policy the edition of the rules (`conveyanceMeasures2005`)
 * @example
 * conveyancePermission(conveyanceMeasures2005, "refuse-free-pratique").decision // => "may-not"
 * const ship = { kind: "ship", affected: "yes", treatmentPossibleHere: "no", nextPointOfEntryInformed: "yes" };
 * const departure = conveyancePermission(conveyanceMeasures2005, "let-depart-untreated", ship);
 * departure.decision === "undecided" && departure.needs // => ["recordedInSanitationCertificate"]
 * @see IHR (2005), Articles 25 to 28
 */
export function conveyancePermission(
  policy: Policy<typeof CONVEYANCE_MEASURE_FACTS, PermissionGrade>,
  act: ConveyanceAct,
  circumstances: ConveyanceCircumstances = {},
): Permission {
  const notAsked = Object.fromEntries(Object.keys(CONVEYANCE_MEASURE_FACTS).map((name) => [name, absent("not-asked")]));
  return permission(policy, { ...notAsked, ...circumstances, act } as ConveyanceMeasureFacts, BASES[act]);
}
