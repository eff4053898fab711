import { editionDate } from "../../edition/edition.js";
import { editionFlow } from "../../flow/flow.js";
import { carries, enteredBy, promise } from "../../flow/promise.js";
import type { SupervisionInstrument } from "../supervision-instrument.js";

const INSPECTION = {
  en: "Discipline inspection of port customs, April 2020: rectify at once, follow up, look back",
  zh: "2020年4月口岸海关监督检查：立行立改、跟踪问效、“回头看”",
} as const;

const ACCOUNT = {
  en: "Supervision of the road port of Erenhot, 2022-02-04: find, have rectified, follow with accountability",
  zh: "2022年2月4日二连浩特口岸监督：及时发现问题、整改落实、跟进问责",
} as const;

const OURS = { en: "A rule of this example", zh: "本示例规则" } as const;

const EVENTS = {
  "instrument-used": { en: "instrument used", zh: "采取监督措施" },
  "due-set": { en: "due date set anew", zh: "重新确定期限" },
  rectified: { en: "rectified", zh: "完成整改" },
  "look-back-passed": { en: "looked back: mended", zh: "回头看：已整改到位" },
  "look-back-failed": { en: "looked back: found again", zh: "回头看：问题仍在" },
  withdrawn: { en: "withdrawn as found in error", zh: "认定有误予以撤销" },
  closed: { en: "closed", zh: "销号" },
} as const;

const EVIDENCE = { name: "evidence", label: { en: "the evidence", zh: "佐证材料" } } as const;
const REASON = { name: "reason", label: { en: "the reason", zh: "理由" } } as const;
const DUE_ON = { name: "dueOn", label: { en: "the day by which it is due", zh: "整改期限" } } as const;
const DECIDED_BY = { name: "decidedBy", label: { en: "who decided", zh: "决定人" } } as const;
const LOOKED_BACK_BY = { name: "lookedBackBy", label: { en: "who looked back", zh: "回头看人员" } } as const;
const HAD_NO_PART = {
  name: "hadNoPart",
  label: { en: "that whoever looks back had no part in the rectification", zh: "回头看人员未参与整改的说明" },
  oneOf: ["yes"],
} as const;
const RECTIFIED_BY = { name: "rectifiedBy", label: { en: "who rectified it", zh: "整改责任人" } } as const;
const CLOSED_BY = { name: "closedBy", label: { en: "who closed it", zh: "销号人" } } as const;
const ADDRESSED_TO = { name: "addressedTo", label: { en: "to whom it is addressed", zh: "措施对象" } } as const;
const INSTRUMENT = {
  name: "instrument",
  label: { en: "the instrument", zh: "监督措施" },
  oneOf: [
    "on-the-spot-rectification",
    "report",
    "interview",
    "recommendation-letter",
  ] satisfies SupervisionInstrument[],
} as const;

/** What each event states, and on whose word it must. */
const STATED = {
  "instrument-used": [INSTRUMENT, ADDRESSED_TO],
  "due-set": [DUE_ON, REASON, DECIDED_BY],
  rectified: [RECTIFIED_BY, EVIDENCE],
  "look-back-passed": [LOOKED_BACK_BY, HAD_NO_PART, EVIDENCE],
  "look-back-failed": [LOOKED_BACK_BY, HAD_NO_PART, EVIDENCE, DUE_ON],
  withdrawn: [REASON, DECIDED_BY],
  closed: [CLOSED_BY],
} as const;

const STATED_BY_INSPECTION: readonly string[] = ["rectified", "look-back-passed", "look-back-failed"];

/** Whoever answers for it has been dealt with; whoever was only thought of does not stand in the way. */
const ACCOUNTED = {
  flow: "cn-accountability",
  status: ["held-to-account", "not-held-to-account"],
  cases: "if-any",
  ignores: ["considered"],
  label: { en: "the decision on whoever answers for it", zh: "问责处理结论" },
} as const;

/**
 * The rectification of one deficiency, from its record on: rectified with evidence, looked at again by somebody who had no
 * part in it, and closed; or found again, and then open again with a new due date. Nothing closes without a look-back that
 * came after the last rectification, nor while somebody's accountability is not decided. What was closed may be opened
 * again: it goes back to where a look-back found it mended, and another look-back says what it finds.
 *
 * The steps are those of the inspections of 2020 and 2022. That a record made in error is withdrawn, that a due date may be
 * set anew, and what each event must state, are ours.
 *
 * @see Report on discipline inspection at the General Administration of Customs, discipline-inspection journal, 2020 no. 8;
 * report on the supervision of the road port of Erenhot, 2022-02-04
 */
export const rectification2020 = /* @__PURE__ */ editionFlow({
  edition: {
    id: "rectification-2020-04-02",
    series: "cn-rectification",
    title: { en: "Rectification of a deficiency", zh: "监督发现问题整改" },
    authority: { en: "an inspection group, as an example", zh: "监督检查组（示例）" },
    status: "illustrative",
    from: editionDate("2020-04-02"),
    source:
      "an example, after the inspections of port customs of April 2020 (rectified on the spot, followed up, looked back at) and of the road port of Erenhot of 2022-02-04 (find, rectify, account)",
  },
  initial: "open",
  outcomes: ["closed", "withdrawn"],
  moves: {
    open: { "instrument-used": "open", "due-set": "open", rectified: "rectified", withdrawn: "withdrawn" },
    rectified: { "look-back-passed": "verified", "look-back-failed": "reopened" },
    verified: { "look-back-passed": "verified", "look-back-failed": "reopened", closed: "closed" },
    reopened: { "instrument-used": "reopened", "due-set": "reopened", rectified: "rectified" },
    closed: {},
    withdrawn: {},
  },
  reopenings: {
    closed: { to: ["verified"], label: { en: "closing taken back", zh: "撤回销号" }, source: INSPECTION },
  },
  particulars: STATED,
  requires: { closed: [ACCOUNTED] },
  invariants: [
    promise("looked-back-before-closing", "nothing closes without a look-back", "未经回头看不得销号", INSPECTION, {
      kind: "every-path",
      to: ["verified", "closed"],
      through: { events: ["look-back-passed"] },
    }),
    promise(
      "looked-back-since-rectified",
      "a look-back of before says nothing of a later rectification",
      "此前的回头看不适用于之后的整改",
      INSPECTION,
      {
        kind: "every-path",
        after: ["rectified"],
        to: ["verified", "closed"],
        through: { events: ["look-back-passed"] },
      },
    ),
    promise(
      "rectified-before-verified",
      "nothing is found mended that was not rectified",
      "未整改不得认定整改到位",
      INSPECTION,
      { kind: "every-path", to: ["rectified", "verified", "closed"], through: { events: ["rectified"] } },
    ),
    promise(
      "rectified-again",
      "what was found again is rectified again",
      "回头看发现问题仍在的须重新整改",
      INSPECTION,
      {
        kind: "every-path",
        after: ["look-back-failed"],
        to: ["rectified", "verified", "closed"],
        through: { events: ["rectified"] },
      },
    ),
    promise(
      "mended-is-mended",
      "what a look-back found mended awaits no other one unless it is rectified again",
      "回头看认定整改到位的，未再整改不得列为待回头看",
      INSPECTION,
      {
        kind: "every-path",
        after: ["look-back-passed"],
        to: ["rectified"],
        through: { events: ["rectified"] },
      },
    ),
    promise(
      "looked-back-again",
      "what was found again is looked at again before it closes",
      "回头看发现问题仍在的须再次回头看",
      INSPECTION,
      {
        kind: "every-path",
        after: ["look-back-failed"],
        to: ["verified", "closed"],
        through: { events: ["look-back-passed"] },
      },
    ),
    enteredBy(
      "reopened-by-look-back",
      { en: "nothing is open again that no look-back found again", zh: "未经回头看发现不得重新列为问题" },
      INSPECTION,
      "reopened",
      ["look-back-failed"],
    ),
    promise(
      "history-stays",
      "what was rectified once is never as if it had not been, nor withdrawn as an error",
      "已整改的问题不得视为未曾整改，也不得以认定有误撤销",
      OURS,
      { kind: "every-path", after: ["rectified"], to: ["open", "withdrawn"], through: { statuses: ["withdrawn"] } },
    ),
    enteredBy("closing-is-recorded", { en: "a closing is recorded", zh: "销号须有记录" }, INSPECTION, "closed", [
      "closed",
    ]),
    enteredBy("withdrawal-is-recorded", { en: "a withdrawal is recorded", zh: "撤销须有记录" }, OURS, "withdrawn", [
      "withdrawn",
    ]),
    promise(
      "accounted-before-closing",
      "nothing closes while the accountability of anybody is not decided",
      "问责未作结论不得销号",
      ACCOUNT,
      {
        kind: "requires",
        event: "closed",
        flow: "cn-accountability",
        status: ["held-to-account", "not-held-to-account"],
        cases: "if-any",
      },
    ),
    ...Object.entries(STATED).flatMap(([event, asked]) =>
      asked.map((each) =>
        carries(
          event as keyof typeof STATED,
          EVENTS[event as keyof typeof STATED],
          each,
          STATED_BY_INSPECTION.includes(event) ? INSPECTION : OURS,
        ),
      ),
    ),
  ],
  labels: {
    statuses: {
      open: { en: "open", zh: "待整改" },
      rectified: { en: "rectified, to be looked back at", zh: "已整改，待回头看" },
      verified: { en: "found mended", zh: "整改到位" },
      reopened: { en: "open again", zh: "重新列为问题" },
      closed: { en: "closed", zh: "已销号" },
      withdrawn: { en: "withdrawn", zh: "已撤销" },
    },
    events: EVENTS,
  },
});
