import { promise, stepPromises } from "../flow/promise.js";
import type { Text } from "../text.js";
import type { ProtocolStep } from "./coverage.js";

/*
 * The three checks of everyone (三查): declaration, temperature, patrol. The sources name them in this order, and none says
 * that it binds: a thermal camera often stands before the desk. So each may be done at any time, and once.
 */

/** The check of the declaration, owed to everyone. */
export const DECLARATION_STEP = {
  step: "declaration",
  label: { en: "declaration check", zh: "申报查验" },
  events: ["declaration-clear", "declaration-flagged"],
  owedTo: "everyone",
} as const satisfies ProtocolStep;

/** The temperature check, owed to everyone. */
export const TEMPERATURE_STEP = {
  step: "temperature",
  label: { en: "temperature screening", zh: "体温监测" },
  events: ["temperature-normal", "temperature-raised"],
  owedTo: "everyone",
} as const satisfies ProtocolStep;

/** The medical patrol, owed to everyone. */
export const PATROL_STEP = {
  step: "patrol",
  label: { en: "medical patrol", zh: "医学巡查" },
  events: ["patrol-clear", "patrol-flagged"],
  owedTo: "everyone",
} as const satisfies ProtocolStep;

const CHECKS = [DECLARATION_STEP, TEMPERATURE_STEP, PATROL_STEP] as const;
type CheckStep = (typeof CHECKS)[number];

/**
 * The checks that may still be done in each status in which nothing was flagged, and where each leads when it finds
 * nothing. What is no status of the table comes after the checks.
 */
export type ChecksDue = Readonly<Record<string, Readonly<Partial<Record<CheckStep["step"], string>>>>>;

/** All three checks, in any order; whoever has passed them is in the status given. */
export function checksInAnyOrder<const Passed extends string>(passed: Passed) {
  return {
    arrived: { declaration: "declared", temperature: "measured-first", patrol: "patrolled-first" },
    declared: { temperature: "measured", patrol: "temperature-due" },
    "measured-first": { declaration: "measured", patrol: "declaration-due" },
    "patrolled-first": { declaration: "temperature-due", temperature: "declaration-due" },
    measured: { patrol: passed },
    "temperature-due": { temperature: passed },
    "declaration-due": { declaration: passed },
  } as const satisfies ChecksDue;
}

/** The same for those whom a check has flagged; on arrival nobody is. */
type Flagged<Status extends string> = `${Exclude<Status, "arrived">}-flagged`;

/** From each status of the checks, flagged or not, the checks that may be done. */
export type CheckMoves<Due extends ChecksDue> = {
  readonly [Status in (keyof Due & string) | Flagged<keyof Due & string>]: {
    readonly [Event in CheckStep["events"][number]]?: string;
  };
};

/** The moves of the checks: a flag leads to the flagged twin of the status, a clear check never back; at the end to referral. */
export function checkMoves<const Due extends ChecksDue>(due: Due): CheckMoves<Due> {
  const flagged = (status: string) => (Object.hasOwn(due, status) ? `${status}-flagged` : "referred");
  const row = (status: string, next: (clear: string) => string) =>
    Object.fromEntries(
      CHECKS.flatMap(({ step, events: [clear, flag] }) => {
        const to = due[status]?.[step];
        return to === undefined
          ? []
          : [
              [clear, next(to)],
              [flag, flagged(to)],
            ];
      }),
    );
  const rows = Object.keys(due).flatMap((status) => {
    const clear = [status, row(status, (to) => to)];
    return status === "arrived" ? [clear] : [clear, [flagged(status), row(status, flagged)]];
  });
  return Object.fromEntries(rows);
}

/** The same moves where a declaration that is not complete goes back to the traveller, who stays where they are. */
export function withReturns<Table extends CheckMoves<ChecksDue>>(moves: Table) {
  return Object.fromEntries(
    Object.entries(moves).map(([status, row]) => [
      status,
      "declaration-clear" in row ? { ...row, "declaration-returned": status } : row,
    ]),
  ) as { readonly [Status in keyof Table]: Table[Status] & { readonly "declaration-returned"?: string } };
}

/** What the statuses of the checks are called. */
export const CHECK_STATUSES = {
  arrived: { en: "arrived", zh: "已到达" },
  declared: { en: "declaration checked", zh: "申报已查验" },
  "declared-flagged": { en: "declaration flagged", zh: "申报有异常" },
  "measured-first": { en: "temperature measured first", zh: "先行测温" },
  "measured-first-flagged": { en: "temperature raised, measured first", zh: "先行测温，有异常" },
  "patrolled-first": { en: "patrolled first", zh: "先行巡查" },
  "patrolled-first-flagged": { en: "flagged by the patrol, patrolled first", zh: "先行巡查，有异常" },
  measured: { en: "temperature measured", zh: "已测温" },
  "measured-flagged": { en: "flagged at declaration or temperature", zh: "申报或测温有异常" },
  "temperature-due": { en: "all checked but the temperature", zh: "仅余测温" },
  "temperature-due-flagged": { en: "flagged, all checked but the temperature", zh: "仅余测温，有异常" },
  "declaration-due": { en: "all checked but the declaration", zh: "仅余申报查验" },
  "declaration-due-flagged": { en: "flagged, all checked but the declaration", zh: "仅余申报查验，有异常" },
} as const;

/** What the events of the checks are called. */
export const CHECK_EVENTS = {
  "declaration-clear": { en: "declaration checked, nothing found", zh: "申报查验无异常" },
  "declaration-flagged": { en: "declaration checked, flagged", zh: "申报查验异常" },
  "declaration-returned": { en: "declaration returned to be completed", zh: "申报退回补填" },
  "temperature-normal": { en: "temperature normal", zh: "体温正常" },
  "temperature-raised": { en: "temperature raised", zh: "体温升高" },
  "patrol-clear": { en: "medical patrol, nothing found", zh: "医学巡查无异常" },
  "patrol-flagged": { en: "medical patrol, flagged", zh: "医学巡查异常" },
} as const;

/** Each check that is owed is done before the end, and once. */
export function checkPromises(source: Text, owed: readonly CheckStep[] = CHECKS) {
  return owed.flatMap((step) => stepPromises(step, source));
}

/** A flag leads on, and nothing else does: nobody who was flagged comes to a status but through what follows a flag. */
export function flagPromises<const Status extends string, const Event extends string>(
  source: Text,
  to: Status,
  through: readonly Event[],
) {
  const flags = ["declaration-flagged", "temperature-raised", "patrol-flagged"] as const;
  return [
    promise(
      "flagged-is-followed-up",
      "whoever any check flagged is followed up, whatever the others find",
      "任一查验异常者，无论其他查验结果均须跟进",
      source,
      { kind: "every-path", after: flags, to: [to], through: { events: through } },
    ),
    promise("ground-before-referral", "nobody is referred without a ground", "无触发因素者不转入后续排查", source, {
      kind: "every-path",
      to: ["referred"],
      through: { events: flags },
    }),
  ] as const;
}
