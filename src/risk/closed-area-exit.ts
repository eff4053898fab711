import type { Editioned } from "../edition/edition.js";
import type { Facts, FactTable } from "../logic/facts.js";
import type { Text } from "../text.js";
import type { Policy } from "./policy.js";
import { type AssessmentProof, prove } from "./prove.js";

/** What somebody leaves a closed area for. */
export const EXIT_PURPOSES = {
  "medical-emergency": { en: "medical emergency", zh: "急救" },
  "ordinary-medical": { en: "medical treatment that can be arranged", zh: "普通就医" },
  examination: { en: "examination", zh: "参加考试" },
  "other-essential": { en: "another essential purpose", zh: "其他必要事由" },
} as const satisfies Readonly<Record<string, Text>>;
/** What somebody leaves a closed area for. */
export type ExitPurpose = keyof typeof EXIT_PURPOSES;

/** What stands for a person who travels: a vehicle for that person alone, one that the command sends, or their own way. */
export const EXIT_TRANSPORTS = {
  "dedicated-vehicle": { en: "a dedicated vehicle", zh: "专车" },
  ambulance: { en: "an ambulance", zh: "救护车" },
  "own-way": { en: "their own way", zh: "自行往返" },
} as const satisfies Readonly<Record<string, Text>>;
/** How somebody travels. */
export type ExitTransport = keyof typeof EXIT_TRANSPORTS;

/** How people are seated in an examination room. */
export type ExitSeating =
  | { readonly kind: "one-per-room" }
  | {
      readonly kind: "apart";
      readonly atLeastMetres: number;
      /** Whether people of different zones may be in one room. */
      readonly mixesZones: boolean;
    };

/** How one class of exits goes: by what, where to, whether there and back, and who approves it. */
export interface ExitArrangement {
  readonly transport: ExitTransport;
  /** Without a stop or a change between the two ends. */
  readonly isPointToPoint: boolean;
  /** Whether the same arrangement brings the person back. */
  readonly isBothWays: boolean;
  /** Whether the person stays at the destination overnight, having come the day before. */
  readonly staysThere: boolean;
  readonly destination: Text;
  /** What is shown on the way, where something is. */
  readonly pass?: string;
  readonly seating?: ExitSeating;
  /** Who has to approve, the first one first; left out where the source names nobody. */
  readonly approvals?: readonly string[];
}

/** The arrangements of exits, as plain data: an edition laid over the policies whose grades are the classes of exits. */
export interface ExitEdition<Class extends string = string> extends Editioned {
  /** Series of the policies whose grades are the classes. */
  readonly over: string;
  /** What the levels that approve are called. */
  readonly levels: { readonly [Level in string]: Text };
  readonly arrangements: { readonly [Name in Class]: ExitArrangement };
}

/** Which approvals an exit has, of those that it needs, in order. */
export interface ExitApprovals {
  readonly required: readonly string[];
  readonly given: readonly string[];
  readonly missing: readonly string[];
}

/** How an exit goes, once its class is decided; and until then which classes are possible. */
export type ClosedAreaExit<Class extends string = string> = { readonly proof: AssessmentProof<Class> } & (
  | {
      readonly decided: true;
      readonly class: Class;
      readonly arrangement: ExitArrangement;
      /** Left out where the source names nobody who approves. */
      readonly approvals?: ExitApprovals;
    }
  | {
      readonly decided: false;
      /** From the least to the most careful. */
      readonly possible: readonly Class[];
      readonly needs: readonly string[];
    }
);

/**
 * How somebody leaves a closed area and comes back: the class that the policy gives, its arrangement, and the approvals.
 * Nothing is arranged while the class is not decided. An approval counts once every level before it has approved: given out of order, it is missing.
 *
 * @param approvedBy the levels that have approved, in any order
 * @throws TypeError when the arrangements are laid over another series of policies, or lack one of its grades.
 * @example
 * const facts = { place: "lockdown-or-high-risk", inQuarantine: "no" };
 * const exit = closedAreaExit(guangzhouExaminationExit2021, guangzhouExaminationExits2021, facts);
 * exit.decided && [exit.class, exit.arrangement.pass] // => ["dedicated-vehicle", "高考1"]
 * const unknown = { ...facts, inQuarantine: absent("not-asked") };
 * const open = closedAreaExit(guangzhouExaminationExit2021, guangzhouExaminationExits2021, unknown);
 * open.decided || [open.possible, open.needs] // => [["dedicated-vehicle", "point-to-point"], ["inQuarantine"]]
 */
export function closedAreaExit<Table extends FactTable, Class extends string>(
  policy: Policy<Table, Class>,
  exits: ExitEdition<NoInfer<Class>>,
  facts: Facts<Table>,
  approvedBy: readonly string[] = [],
): ClosedAreaExit<Class> {
  if (exits.over !== policy.edition.series)
    throw new TypeError(`closedAreaExit: expected a policy of "${exits.over}", got one of "${policy.edition.series}"`);
  if (!policy.gradesInOrder.every((grade) => Object.hasOwn(exits.arrangements, grade)))
    throw new TypeError("closedAreaExit: expected an arrangement for every grade of the policy");
  const proof = prove(policy, facts);
  const { assessment } = proof;
  if (!assessment.decided)
    return {
      decided: false,
      possible: possibleClasses(policy, proof, assessment.atLeast),
      needs: assessment.needs,
      proof,
    };
  const arrangement = exits.arrangements[assessment.grade];
  const { approvals: required } = arrangement;
  const approvals = required === undefined ? {} : { approvals: approvalsOf(required, approvedBy) };
  return { decided: true, class: assessment.grade, arrangement, ...approvals, proof };
}

/** The least that is certain, and whatever a rule that is open may make of it. */
function possibleClasses<Table extends FactTable, Class extends string>(
  { gradesInOrder }: Policy<Table, Class>,
  { rules }: AssessmentProof<Class>,
  atLeast: Class,
): Class[] {
  const least = gradesInOrder.indexOf(atLeast);
  const open = new Set(rules.filter(({ truth }) => truth === "undecided").map(({ grade }) => grade));
  return gradesInOrder.filter((grade, rank) => rank === least || (rank > least && open.has(grade)));
}

function approvalsOf(required: readonly string[], approvedBy: readonly string[]): ExitApprovals {
  const first = required.findIndex((level) => !approvedBy.includes(level));
  const reached = first < 0 ? required.length : first;
  return { required, given: required.slice(0, reached), missing: required.slice(reached) };
}
