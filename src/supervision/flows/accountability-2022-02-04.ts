import { editionDate } from "../../edition/edition.js";
import { editionFlow } from "../../flow/flow.js";
import { carries, enteredBy, promise } from "../../flow/promise.js";

const REPORT = {
  en: "Supervision of the road port of Erenhot, 2022-02-04: find, have rectified, follow with accountability",
  zh: "2022年2月4日二连浩特口岸监督：及时发现问题、整改落实、跟进问责",
} as const;

const OURS = { en: "A rule of this example", zh: "本示例规则" } as const;

const EVENTS = {
  referred: { en: "referred", zh: "移交问责" },
  heard: { en: "heard", zh: "听取陈述" },
  "held-to-account": { en: "held to account", zh: "予以问责" },
  "not-held-to-account": { en: "not held to account", zh: "不予问责" },
} as const;

const DECIDED_BY = { name: "decidedBy", label: { en: "who decided", zh: "决定人" } } as const;
const REASON = { name: "reason", label: { en: "the reason", zh: "理由" } } as const;

/** What each event states. */
const STATED = {
  referred: [
    { name: "answers", label: { en: "the person or unit that answers for it", zh: "责任人或责任单位" } },
    REASON,
  ],
  heard: [{ name: "heardBy", label: { en: "who heard them", zh: "听取人" } }],
  "held-to-account": [
    { name: "measure", label: { en: "the measure", zh: "问责措施" } },
    { name: "grounds", label: { en: "the grounds", zh: "问责依据" } },
    DECIDED_BY,
  ],
  "not-held-to-account": [REASON, DECIDED_BY],
} as const;

/**
 * Whether somebody answers for a deficiency: referred by name, heard, and held to account by a measure or not. One case for
 * each person or unit. It runs beside the rectification, which does not close before it is decided.
 *
 * That supervision ends in accountability is reported; its steps, and that nobody is held to account unheard, are ours.
 *
 * @see Report on the supervision of the road port of Erenhot, 2022-02-04
 */
export const accountability2022 = /* @__PURE__ */ editionFlow({
  edition: {
    id: "accountability-2022-02-04",
    series: "cn-accountability",
    title: { en: "Accountability for a deficiency", zh: "监督发现问题问责" },
    authority: { en: "an inspection group, as an example", zh: "监督检查组（示例）" },
    status: "illustrative",
    from: editionDate("2022-02-04"),
    source: "an example, after the report on Erenhot of 2022-02-04 (find, rectify, account)",
  },
  initial: "considered",
  outcomes: ["held-to-account", "not-held-to-account"],
  moves: {
    considered: { referred: "referred" },
    referred: { heard: "heard", "not-held-to-account": "not-held-to-account" },
    heard: { "held-to-account": "held-to-account", "not-held-to-account": "not-held-to-account" },
    "held-to-account": {},
    "not-held-to-account": {},
  },
  particulars: STATED,
  invariants: [
    promise(
      "referred-first",
      "nobody is heard or decided on who was not referred",
      "未移交不得听取陈述或作结论",
      REPORT,
      {
        kind: "every-path",
        to: ["referred", "heard", "held-to-account", "not-held-to-account"],
        through: { events: ["referred"] },
      },
    ),
    promise("heard-first", "nobody is held to account unheard", "未听取陈述不得问责", OURS, {
      kind: "every-path",
      to: ["heard", "held-to-account"],
      through: { events: ["heard"] },
    }),
    promise("referred-once", "a referral is never as if it had not been", "移交后不得视为未移交", REPORT, {
      kind: "every-path",
      after: ["referred"],
      to: ["considered"],
      through: { statuses: ["considered"] },
    }),
    promise("heard-once", "whoever was heard is not heard anew", "听取陈述后不得视为未听取", OURS, {
      kind: "never-after",
      event: "heard",
      never: "heard",
    }),
    promise("decided-once", "whoever is not held to account is not decided on anew", "不予问责后不得重新作结论", OURS, {
      kind: "never-after",
      event: "not-held-to-account",
      never: "not-held-to-account",
    }),
    enteredBy("account-is-recorded", { en: "a measure is recorded", zh: "问责须有记录" }, REPORT, "held-to-account", [
      "held-to-account",
    ]),
    enteredBy(
      "acquittal-is-recorded",
      { en: "that nobody is held to account is recorded", zh: "不予问责须有记录" },
      OURS,
      "not-held-to-account",
      ["not-held-to-account"],
    ),
    ...Object.entries(STATED).flatMap(([event, asked]) =>
      asked.map((each) => carries(event as keyof typeof STATED, EVENTS[event as keyof typeof STATED], each, OURS)),
    ),
  ],
  labels: {
    statuses: {
      considered: { en: "considered", zh: "待研究" },
      referred: { en: "referred", zh: "已移交" },
      heard: { en: "heard", zh: "已听取陈述" },
      "held-to-account": { en: "held to account", zh: "已问责" },
      "not-held-to-account": { en: "not held to account", zh: "不予问责" },
    },
    events: EVENTS,
  },
});
