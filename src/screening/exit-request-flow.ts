import { calendarDate } from "../calendar/calendar-date.js";
import type { Edition } from "../edition/edition.js";
import { defineFlow, type Flow, type Moves } from "../flow/flow.js";
import type { Invariant } from "../flow/invariants.js";
import type { Text } from "../text.js";

const LAYERS = {
  en: "Lockdown and control zone rule of June 2022: leaving is approved level by level, point to point, and back",
  zh: "2022年6月封控区、管控区规定：外出须层层审批，点对点往返",
} as const;

/** What the levels are called, and the edition where it is not the example. */
export interface ExitRequestOptions {
  /** The levels' names, as an exit edition has them (`closedAreaExits2022.levels`); one without is called by its turn. */
  readonly names?: { readonly [Level in string]: Text };
  readonly edition?: Edition;
}

/**
 * The flow of one exit from a closed area, built from the levels that have to approve it, the first one first: requested,
 * approved by each, arranged, out and returned; or rejected, which any level may do until the person has left. The event of
 * an approval is `approved-by-` and the level, and the way in a refusal names those that are still missing. Without
 * levels the request is arranged at once.
 *
 * @param levels such as the approvals of an exit arrangement (`closedAreaExit`)
 * @throws TypeError when a level is blank or named twice, or its name is blank in a language.
 * @example
 * const exit = exitRequestFlow(["community", "command"]);
 * const refusal = advance(exit, "approved-by-community", "arranged");
 * isRefusal(refusal) && refusal.way // => ["approved-by-command"]
 * @see Report on the Zhangzhou development zone, 2022-06-17
 */
export function exitRequestFlow(
  levels: readonly string[],
  { names = {}, edition = example(levels) }: ExitRequestOptions = {},
): Flow {
  const approvals = levels.map((level) => `approved-by-${level}`);
  const approvalTexts = levels.map((level, index): [string, Text] => {
    if (isBlank(level) || levels.indexOf(level) < index)
      throw new TypeError(`exitRequestFlow: expected every level once and none blank, got "${level}"`);
    const named = Object.hasOwn(names, level) ? names[level] : undefined;
    // The level itself is a code, and nobody is shown codes.
    const { en, zh } = named ?? { en: `level ${index + 1}`, zh: `第${index + 1}级` };
    if (isBlank(en) || isBlank(zh))
      throw new TypeError(`exitRequestFlow: expected a name in both languages, got a blank for "${level}"`);
    return [approvals[index] ?? level, { en: `approved by ${en}`, zh: `${zh}批准` }];
  });
  return defineFlow<Moves>({
    edition,
    initial: "to-be-requested",
    outcomes: ["returned", "rejected"],
    moves: {
      "to-be-requested": { requested: "requested" },
      ...Object.fromEntries(
        ["requested", ...approvals].map((status, index) => {
          const next = approvals[index] ?? "arranged";
          return [status, { [next]: next, rejected: "rejected" }];
        }),
      ),
      arranged: { left: "out", rejected: "rejected" },
      out: { returned: "returned" },
      returned: {},
      rejected: {},
    },
    particulars: {
      requested: [{ name: "purpose", label: { en: "the purpose", zh: "事由" } }],
      rejected: [{ name: "reason", label: { en: "why it was rejected", zh: "不批准的理由" } }],
      arranged: [{ name: "mode", label: { en: "how the person travels", zh: "出行方式" } }],
    },
    invariants: promises(approvals, approvalTexts),
    labels: {
      statuses: {
        "to-be-requested": { en: "to be requested", zh: "待申请" },
        requested: { en: "requested", zh: "已申请" },
        ...Object.fromEntries(approvalTexts),
        arranged: { en: "arranged", zh: "已安排" },
        out: { en: "out of the area", zh: "外出中" },
        returned: { en: "returned", zh: "已返回" },
        rejected: { en: "rejected", zh: "不予批准" },
      },
      events: {
        requested: { en: "requested", zh: "申请" },
        ...Object.fromEntries(approvalTexts),
        rejected: { en: "rejected", zh: "不予批准" },
        arranged: { en: "travel arranged", zh: "安排出行" },
        left: { en: "left the area", zh: "外出" },
        returned: { en: "came back", zh: "返回" },
      },
    },
  });
}

function isBlank(word: string): boolean {
  return word.trim() === "";
}

function promises(approvals: readonly string[], texts: readonly [string, Text][]): Invariant[] {
  const inOrder = ["requested", ...approvals, "arranged", "left", "returned"];
  const reached = ["requested", ...approvals, "arranged", "out", "returned"];
  const through = (step: string): Invariant["holds"] => ({
    kind: "every-path",
    to: reached.slice(inOrder.indexOf(step)),
    through: { events: [step] },
  });
  const once = (step: string): Invariant["holds"] => ({ kind: "never-after", event: step, never: step });
  const promise = (id: string, en: string, zh: string, holds: Invariant["holds"]): Invariant => ({
    id,
    text: { en, zh },
    source: LAYERS,
    holds,
  });
  return [
    ...texts.map(([approval, { en, zh }]) =>
      promise(`${approval}-before-leaving`, `nobody goes on who was not ${en}`, `未经${zh}不得继续`, through(approval)),
    ),
    promise("requested-first", "nobody leaves who did not ask", "未申请不得外出", through("requested")),
    promise(
      "arranged-before-leaving",
      "nobody leaves without an arrangement",
      "未安排出行不得外出",
      through("arranged"),
    ),
    promise("leaving-is-recorded", "leaving is recorded", "外出须有记录", through("left")),
    promise("return-is-recorded", "the return is recorded", "返回须有记录", through("returned")),
    promise("rejection-is-recorded", "a rejection is recorded", "不予批准须有记录", {
      kind: "every-path",
      to: ["rejected"],
      through: { events: ["rejected"] },
    }),
    promise("rejected-does-not-leave", "nobody leaves whose request was rejected", "不予批准者不得外出", {
      kind: "never-after",
      event: "rejected",
      never: "left",
    }),
    promise(
      "rejected-does-not-go-on",
      "what was rejected is not rejected again, but over",
      "不予批准即告终结",
      once("rejected"),
    ),
    promise("comes-back", "whoever left comes back", "外出者须返回", {
      kind: "every-path",
      from: "out",
      to: ["rejected", ...reached.filter((status) => status !== "out" && status !== "returned")],
      through: { statuses: ["returned"] },
    }),
    ...inOrder.map((step) =>
      promise(`${step}-once`, "no step of an exit is taken twice", "同一步骤不得重复", once(step)),
    ),
    ...(["purpose", "reason", "mode"] as const).map((name): Invariant => {
      const event = { purpose: "requested", reason: "rejected", mode: "arranged" }[name];
      const holds = { kind: "carries", event, particulars: [name] } as const;
      return promise(`${name}-stated`, `the ${name} is stated`, `须载明${PARTICULARS[name]}`, holds);
    }),
  ];
}

const PARTICULARS = { purpose: "事由", reason: "理由", mode: "出行方式" } as const;

function example(levels: readonly string[]): Edition {
  // As in a JSON pointer (RFC 6901), so that no two rows of levels share an id.
  const segments = levels.map((level) => level.replaceAll("~", "~0").replaceAll("/", "~1"));
  return {
    id: ["exit-request", ...segments].join("/"),
    series: "cn-exit-request",
    title: { en: "Exit from a closed area", zh: "封闭区域人员外出审批" },
    authority: { en: "an epidemic command, as an example", zh: "某防控指挥部（示例）" },
    status: "illustrative",
    from: calendarDate("2022-06-17"),
    source: LAYERS.en,
  };
}
