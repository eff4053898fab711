import { calendarDate } from "../../calendar/calendar-date.js";
import { defineFlow } from "../../flow/flow.js";

const LIFTED = { en: "IHR (2005), Article 27.3", zh: "《国际卫生条例（2005）》第27.3条" } as const;

const AFFECTED = { en: "IHR (2005), Article 27.1", zh: "《国际卫生条例（2005）》第27.1条" } as const;

const DEPARTURE = { en: "IHR (2005), Article 27.2", zh: "《国际卫生条例（2005）》第27.2条" } as const;

const PRATIQUE = { en: "IHR (2005), Article 28.2", zh: "《国际卫生条例（2005）》第28.2条" } as const;

const RADIO = { en: "IHR (2005), Article 28.3", zh: "《国际卫生条例（2005）》第28.3条" } as const;

/**
 * Free pratique of a conveyance: granted by radio where information received before arrival shows no risk, granted after
 * an inspection that finds it not affected, made conditional on measures or refused where it is affected. What lifts both
 * are the two conditions of Article 27.3, in either order and never one alone: measures were effective, and nothing on
 * board is a risk any more. A risk that is found meanwhile leads back to a new decision.
 *
 * It is not refused for health reasons; a refusal names the ground on which it nevertheless is. Where the measures cannot
 * be carried out, the conveyance may depart untreated: the next known point of entry is told, and for a ship the evidence
 * and the measures needed stand in the sanitation certificate.
 *
 * @see IHR (2005), Articles 27.1 to 27.3, 28.2, 28.3 and 43
 */
export const freePratique2007 = /* @__PURE__ */ defineFlow({
  edition: {
    id: "free-pratique-2007-06-15",
    series: "ihr-free-pratique",
    title: { en: "Free pratique", zh: "无疫通行" },
    authority: { en: "World Health Organization", zh: "世界卫生组织" },
    status: "published",
    from: calendarDate("2007-06-15"),
    source: "WHO, International Health Regulations (2005), Articles 27 and 28",
  },
  initial: "requested",
  outcomes: ["granted", "departed-untreated"],
  moves: {
    requested: { "granted-by-radio": "granted", "inspection-ordered": "under-inspection" },
    "under-inspection": { "found-unaffected": "unaffected", "found-affected": "affected" },
    unaffected: { granted: "granted" },
    affected: { "made-conditional": "conditional", refused: "refused" },
    conditional: {
      "measures-effective": "measures-effective",
      "risk-gone": "risk-gone",
      "departed-untreated": "departed-untreated",
    },
    refused: {
      "measures-effective": "measures-effective",
      "risk-gone": "risk-gone",
      "departed-untreated": "departed-untreated",
    },
    "measures-effective": { "risk-gone": "affected-no-longer", "risk-found": "affected" },
    "risk-gone": { "measures-effective": "affected-no-longer", "risk-found": "affected" },
    "affected-no-longer": { granted: "granted" },
    granted: {},
    "departed-untreated": {},
  },
  particulars: {
    "granted-by-radio": [
      { name: "priorInformation", label: { en: "the information received before arrival", zh: "抵达前收到的信息" } },
    ],
    "found-affected": [{ name: "evidence", label: { en: "the signs and the evidence", zh: "症状和证据" } }],
    "made-conditional": [{ name: "measures", label: { en: "the measures that are required", zh: "要求的措施" } }],
    refused: [
      {
        name: "ground",
        label: { en: "the ground of the refusal", zh: "拒绝依据" },
        oneOf: ["article-43", "international-agreement"],
      },
      { name: "reason", label: { en: "the reason", zh: "理由" } },
    ],
    "measures-effective": [
      { name: "evidence", label: { en: "what shows that they were effective", zh: "证明措施有效的依据" } },
    ],
    "risk-gone": [
      { name: "evidence", label: { en: "what shows that nothing is a risk any more", zh: "证明已无风险的依据" } },
    ],
    "risk-found": [{ name: "evidence", label: { en: "what was found", zh: "发现的情况" } }],
    "departed-untreated": [
      { name: "nextPointOfEntry", label: { en: "the next point of entry that was told", zh: "已通知的下一口岸" } },
      {
        name: "sanitationCertificate",
        label: {
          en: "whether evidence and measures stand in the sanitation certificate",
          zh: "卫生证书是否载明证据和所需措施",
        },
        oneOf: ["recorded", "not-a-ship"],
      },
    ],
  },
  invariants: [
    {
      id: "measures-effective-before-lifting",
      text: {
        en: "an affected conveyance stays affected until measures were effective",
        zh: "措施未有效实施前仍为受染",
      },
      source: LIFTED,
      holds: {
        kind: "every-path",
        from: "affected",
        to: ["affected-no-longer", "granted"],
        through: { events: ["measures-effective"] },
      },
    },
    {
      id: "no-risk-before-lifting",
      text: {
        en: "an affected conveyance stays affected while a condition on board is a risk",
        zh: "舱内仍有风险时仍为受染",
      },
      source: LIFTED,
      holds: {
        kind: "every-path",
        from: "affected",
        to: ["affected-no-longer", "granted"],
        through: { events: ["risk-gone"] },
      },
    },
    {
      id: "both-conditions-and-then-the-grant",
      text: {
        en: "an affected conveyance is granted free pratique only when it is affected no longer",
        zh: "受染交通运输工具不再受染后方可准予无疫通行",
      },
      source: LIFTED,
      holds: { kind: "every-path", from: "affected", to: ["granted"], through: { statuses: ["affected-no-longer"] } },
    },
    {
      id: "measures-alone-do-not-lift",
      text: { en: "effective measures alone do not lift it", zh: "仅措施有效不足以解除" },
      source: LIFTED,
      holds: {
        kind: "every-path",
        from: "measures-effective",
        to: ["affected-no-longer", "granted"],
        through: { events: ["risk-gone"] },
      },
    },
    {
      id: "no-risk-alone-does-not-lift",
      text: { en: "that nothing is a risk any more does not lift it alone", zh: "仅无风险情况不足以解除" },
      source: LIFTED,
      holds: {
        kind: "every-path",
        from: "risk-gone",
        to: ["affected-no-longer", "granted"],
        through: { events: ["measures-effective"] },
      },
    },
    {
      id: "effective-means-found-effective",
      text: { en: "measures count as effective when they were found so", zh: "经确认方为措施有效" },
      source: LIFTED,
      holds: { kind: "every-path", to: ["measures-effective"], through: { events: ["measures-effective"] } },
    },
    {
      id: "no-risk-means-found-so",
      text: { en: "nothing counts as no risk before it was found so", zh: "经确认方为无风险" },
      source: LIFTED,
      holds: { kind: "every-path", to: ["risk-gone"], through: { events: ["risk-gone"] } },
    },
    {
      id: "affected-only-when-found",
      text: {
        en: "a conveyance is affected when it was found so, or when a risk was found again",
        zh: "经认定方为受染",
      },
      source: AFFECTED,
      holds: { kind: "every-path", to: ["affected"], through: { events: ["found-affected", "risk-found"] } },
    },
    {
      id: "found-affected-is-not-granted",
      text: {
        en: "what was found affected is not found unaffected without both conditions",
        zh: "认定受染后，未满足两项条件不得认定为未受染",
      },
      source: AFFECTED,
      holds: {
        kind: "every-path",
        from: "affected",
        to: ["unaffected", "under-inspection", "requested"],
        through: { statuses: ["affected-no-longer"] },
      },
    },
    {
      id: "inspected-before-a-grant",
      text: { en: "without inspection free pratique is granted by radio only", zh: "未经检查仅可以无线电方式准予" },
      source: PRATIQUE,
      holds: {
        kind: "every-path",
        to: ["unaffected", "affected", "affected-no-longer"],
        through: { events: ["inspection-ordered"] },
      },
    },
    {
      id: "unaffected-only-when-found",
      text: { en: "a conveyance is unaffected when it was found so", zh: "经检查方可认定未受染" },
      source: PRATIQUE,
      holds: { kind: "every-path", to: ["unaffected"], through: { events: ["found-unaffected"] } },
    },
    {
      id: "granted-by-an-act",
      text: { en: "free pratique is granted by an act of the authority", zh: "无疫通行须经主管机关准予" },
      source: PRATIQUE,
      holds: { kind: "every-path", to: ["granted"], through: { events: ["granted", "granted-by-radio"] } },
    },
    {
      id: "conditional-by-a-decision",
      text: { en: "free pratique is conditional by a decision", zh: "附条件须经决定" },
      source: PRATIQUE,
      holds: { kind: "every-path", to: ["conditional"], through: { events: ["made-conditional"] } },
    },
    {
      id: "conditional-not-by-refusal",
      text: { en: "what was refused is made conditional by a new decision only", zh: "拒绝后改为附条件须另行决定" },
      source: PRATIQUE,
      holds: { kind: "every-path", from: "refused", to: ["conditional"], through: { events: ["made-conditional"] } },
    },
    {
      id: "refused-by-a-decision",
      text: { en: "free pratique is refused by a decision", zh: "拒绝须经决定" },
      source: PRATIQUE,
      holds: { kind: "every-path", to: ["refused"], through: { events: ["refused"] } },
    },
    {
      id: "decided-again-after-a-risk",
      text: { en: "a risk that is found is decided on again", zh: "发现风险后须重新决定" },
      source: PRATIQUE,
      holds: {
        kind: "every-path",
        from: "measures-effective",
        to: ["conditional", "refused"],
        through: { statuses: ["affected"] },
      },
    },
    {
      id: "decided-again-after-a-risk-alone",
      text: {
        en: "a risk that is found before measures were effective is decided on again",
        zh: "措施尚未有效时发现风险的，须重新决定",
      },
      source: PRATIQUE,
      holds: {
        kind: "every-path",
        from: "risk-gone",
        to: ["conditional", "refused"],
        through: { statuses: ["affected"] },
      },
    },
    {
      id: "departure-is-recorded",
      text: { en: "a conveyance departs untreated by a departure that was recorded", zh: "未经处理离开须有记录" },
      source: DEPARTURE,
      holds: { kind: "every-path", to: ["departed-untreated"], through: { events: ["departed-untreated"] } },
    },
    {
      id: "departure-only-when-affected",
      text: { en: "only an affected conveyance departs untreated", zh: "仅受染交通运输工具涉及未经处理离开" },
      source: DEPARTURE,
      holds: { kind: "every-path", to: ["departed-untreated"], through: { events: ["found-affected"] } },
    },
    {
      id: "radio-on-information",
      text: {
        en: "free pratique is granted by radio on information received before arrival",
        zh: "以无线电方式准予须依据抵达前的信息",
      },
      source: RADIO,
      holds: { kind: "carries", event: "granted-by-radio", particulars: ["priorInformation"] },
    },
    {
      id: "refusal-on-a-ground",
      text: {
        en: "a refusal names its ground, which is none of health alone",
        zh: "拒绝须载明依据，不得仅以公共卫生为由",
      },
      source: PRATIQUE,
      holds: { kind: "carries", event: "refused", particulars: ["ground", "reason"] },
    },
    {
      id: "conditions-named",
      text: { en: "the measures on which it is conditional are named", zh: "载明作为条件的措施" },
      source: PRATIQUE,
      holds: { kind: "carries", event: "made-conditional", particulars: ["measures"] },
    },
    {
      id: "effect-shown",
      text: { en: "effective measures come with what shows it", zh: "措施有效须有依据" },
      source: LIFTED,
      holds: { kind: "carries", event: "measures-effective", particulars: ["evidence"] },
    },
    {
      id: "absence-of-risk-shown",
      text: { en: "that nothing is a risk any more comes with what shows it", zh: "无风险须有依据" },
      source: LIFTED,
      holds: { kind: "carries", event: "risk-gone", particulars: ["evidence"] },
    },
    {
      id: "next-port-told",
      text: {
        en: "the next known point of entry is told, and a ship's certificate says what was found",
        zh: "通知下一已知口岸，船舶须在证书中载明",
      },
      source: DEPARTURE,
      holds: {
        kind: "carries",
        event: "departed-untreated",
        particulars: ["nextPointOfEntry", "sanitationCertificate"],
      },
    },
  ],
  labels: {
    statuses: {
      requested: { en: "requested", zh: "已申请" },
      "under-inspection": { en: "under inspection", zh: "检查中" },
      unaffected: { en: "found not affected", zh: "未受染" },
      affected: { en: "affected, to be decided", zh: "受染，待决定" },
      conditional: { en: "conditional on measures", zh: "以实施措施为条件" },
      refused: { en: "refused", zh: "已拒绝" },
      "measures-effective": { en: "measures effective, risk not yet excluded", zh: "措施有效，风险尚未排除" },
      "risk-gone": { en: "nothing on board a risk, measures not yet effective", zh: "舱内已无风险，措施尚未完成" },
      "affected-no-longer": { en: "not affected any more", zh: "不再受染" },
      granted: { en: "granted", zh: "已准予" },
      "departed-untreated": { en: "departed without the measures", zh: "未实施措施即离开" },
    },
    events: {
      "granted-by-radio": { en: "granted by radio", zh: "以无线电方式准予" },
      "inspection-ordered": { en: "inspection ordered", zh: "决定检查" },
      "found-unaffected": { en: "found not affected", zh: "检查认定未受染" },
      "found-affected": { en: "found affected", zh: "检查认定受染" },
      "made-conditional": { en: "made conditional on measures", zh: "以实施措施为条件" },
      refused: { en: "refused", zh: "拒绝" },
      "measures-effective": { en: "measures found effective", zh: "确认措施有效" },
      "risk-gone": { en: "no condition on board a risk any more", zh: "确认舱内已无构成风险的情况" },
      "risk-found": { en: "a condition on board found a risk", zh: "发现舱内仍有构成风险的情况" },
      granted: { en: "granted", zh: "准予" },
      "departed-untreated": { en: "departed without the measures", zh: "未实施措施即离开" },
    },
  },
});
