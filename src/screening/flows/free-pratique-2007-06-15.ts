import { calendarDate } from "../../calendar/calendar-date.js";
import { editionFlow } from "../../flow/flow.js";

const LIFTED = { en: "IHR (2005), Article 27.3", zh: "《国际卫生条例（2005）》第二十七条第三款" } as const;

const AFFECTED = { en: "IHR (2005), Article 27.1", zh: "《国际卫生条例（2005）》第二十七条第一款" } as const;

const DEPARTURE = { en: "IHR (2005), Article 27.2", zh: "《国际卫生条例（2005）》第二十七条第二款" } as const;

const PRATIQUE = { en: "IHR (2005), Article 28.2", zh: "《国际卫生条例（2005）》第二十八条第二款" } as const;

const RADIO = { en: "IHR (2005), Article 28.3", zh: "《国际卫生条例（2005）》第二十八条第三款" } as const;

const DIVERSION = { en: "IHR (2005), Article 28.1", zh: "《国际卫生条例（2005）》第二十八条第一款" } as const;

const WITHDRAWN = { en: "An example of a request that is withdrawn", zh: "撤回申请示例" } as const;

/**
 * Free pratique of a conveyance: granted by radio where information received before arrival shows no risk, granted after
 * an inspection that finds it not affected, made conditional on measures or refused where it is affected. What lifts both
 * are the two conditions of Article 27.3, in either order and never one alone: measures were effective, and nothing on
 * board is a risk any more. A risk that comes again leads back to a new decision.
 *
 * It is not refused for health reasons; a refusal names the ground on which it nevertheless is. Where the measures cannot
 * be carried out, the conveyance may depart untreated: the next known point of entry is told, and for a ship the evidence
 * and the measures needed stand in the sanitation certificate. So too where they were begun and cannot be completed.
 *
 * A point of entry that is not equipped for measures may send the conveyance on to the nearest suitable one, unless an
 * operational problem makes that unsafe. A request is withdrawn where the conveyance does not come, or leaves before
 * anything was found; that this is recorded with its reason is ours.
 *
 * What is found on board after the grant opens the case again: the conveyance is affected.
 *
 * @see IHR (2005), Articles 27.1 to 27.3, 28.1 to 28.3 and 43
 */
export const freePratique2007 = /* @__PURE__ */ editionFlow({
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
  outcomes: ["granted", "departed-untreated", "sent-on", "withdrawn"],
  moves: {
    requested: {
      "granted-by-radio": "granted",
      "inspection-ordered": "under-inspection",
      "sent-on": "sent-on",
      "request-withdrawn": "withdrawn",
    },
    "under-inspection": {
      "found-unaffected": "unaffected",
      "found-affected": "affected",
      "sent-on": "sent-on",
      "request-withdrawn": "withdrawn",
    },
    unaffected: { granted: "granted" },
    affected: { "made-conditional": "conditional", refused: "refused" },
    conditional: { "measures-begun": "under-measures", "departure-allowed": "departing" },
    refused: { "measures-begun": "under-measures", "departure-allowed": "departing" },
    "under-measures": {
      "measures-effective": "measures-effective",
      "risk-gone": "risk-gone",
      "departure-allowed": "departing",
    },
    "measures-effective": { "risk-gone-too": "affected-no-longer" },
    "risk-gone": { "measures-effective-too": "affected-no-longer", "risk-returned": "risk-returned" },
    "risk-returned": { "referred-back": "affected" },
    departing: { "departed-untreated": "departed-untreated" },
    "affected-no-longer": { granted: "granted" },
    granted: {},
    "departed-untreated": {},
    "sent-on": {},
    withdrawn: {},
  },
  particulars: {
    "granted-by-radio": [
      {
        name: "priorInformation",
        label: { en: "what the information received before arrival shows", zh: "抵达前收到的信息表明的情况" },
        oneOf: ["no-risk"],
      },
    ],
    "sent-on": [
      {
        name: "equipment",
        label: {
          en: "whether this point of entry is equipped for health measures",
          zh: "本口岸是否具备采取卫生措施的条件",
        },
        oneOf: ["not-equipped"],
      },
      { name: "nextPointOfEntry", label: { en: "the nearest suitable point of entry", zh: "最近的适宜口岸" } },
      {
        name: "diversion",
        label: { en: "whether an operational problem makes the diversion unsafe", zh: "改航是否因操作问题而不安全" },
        oneOf: ["no-operational-problem"],
      },
    ],
    "request-withdrawn": [{ name: "reason", label: { en: "why it was withdrawn", zh: "撤回的原因" } }],
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
    "measures-effective-too": [
      { name: "evidence", label: { en: "what shows that they were effective", zh: "证明措施有效的依据" } },
    ],
    "risk-gone": [
      { name: "evidence", label: { en: "what shows that nothing is a risk any more", zh: "证明已无风险的依据" } },
    ],
    "risk-gone-too": [
      { name: "evidence", label: { en: "what shows that nothing is a risk any more", zh: "证明已无风险的依据" } },
    ],
    "risk-returned": [{ name: "evidence", label: { en: "what was found", zh: "发现的情况" } }],
    "departure-allowed": [
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
        through: { events: ["measures-effective", "measures-effective-too"] },
      },
    },
    {
      id: "no-risk-before-lifting",
      text: {
        en: "an affected conveyance stays affected while a condition on board is a risk",
        zh: "交通运输工具上仍有风险时仍为受染",
      },
      source: LIFTED,
      holds: {
        kind: "every-path",
        from: "affected",
        to: ["affected-no-longer", "granted"],
        through: { events: ["risk-gone", "risk-gone-too"] },
      },
    },
    {
      id: "measures-alone-do-not-lift",
      text: { en: "effective measures alone do not lift it", zh: "仅措施有效不足以解除" },
      source: LIFTED,
      holds: {
        kind: "every-path",
        from: "measures-effective",
        to: ["affected-no-longer", "granted"],
        through: { events: ["risk-gone", "risk-gone-too"] },
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
        through: { events: ["measures-effective", "measures-effective-too"] },
      },
    },
    {
      id: "a-new-risk-needs-both-again-measures",
      text: { en: "after a new risk measures must be effective again", zh: "再次出现风险后须重新有效实施措施" },
      source: LIFTED,
      holds: {
        kind: "every-path",
        from: "risk-returned",
        to: ["affected-no-longer", "granted"],
        through: { events: ["measures-effective", "measures-effective-too"] },
      },
    },
    {
      id: "a-new-risk-needs-both-again-no-risk",
      text: { en: "after a new risk it must be found gone again", zh: "再次出现风险后须重新确认无风险" },
      source: LIFTED,
      holds: {
        kind: "every-path",
        from: "risk-returned",
        to: ["affected-no-longer", "granted"],
        through: { events: ["risk-gone", "risk-gone-too"] },
      },
    },
    {
      id: "lifted-and-then-granted",
      text: {
        en: "an affected conveyance is granted free pratique only when it is affected no longer",
        zh: "受染交通运输工具不再受染后方可准予无疫通行",
      },
      source: LIFTED,
      holds: { kind: "every-path", from: "affected", to: ["granted"], through: { statuses: ["affected-no-longer"] } },
    },
    {
      id: "affected-only-when-found",
      text: { en: "a conveyance is affected when it was found so", zh: "经认定方为受染" },
      source: AFFECTED,
      holds: { kind: "every-path", to: ["affected", "affected-no-longer"], through: { events: ["found-affected"] } },
    },
    {
      id: "finding-lifts-nothing",
      text: {
        en: "a conveyance that is found affected is not lifted before measures were effective",
        zh: "经认定受染者未有效实施措施不得解除",
      },
      source: LIFTED,
      holds: {
        kind: "every-path",
        after: ["found-affected"],
        to: ["affected-no-longer"],
        through: { events: ["measures-effective", "measures-effective-too"] },
      },
    },
    {
      id: "found-affected-is-not-unaffected",
      text: {
        en: "what was found affected is not found unaffected by a new inspection",
        zh: "认定受染后不得另行认定为未受染",
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
      id: "lifted-is-not-affected-again",
      text: { en: "what is affected no longer is granted free pratique", zh: "不再受染者准予无疫通行" },
      source: LIFTED,
      holds: {
        kind: "every-path",
        from: "affected-no-longer",
        to: [
          "requested",
          "under-inspection",
          "unaffected",
          "affected",
          "conditional",
          "refused",
          "under-measures",
          "measures-effective",
          "risk-gone",
          "risk-returned",
          "departing",
        ],
        through: { statuses: ["granted"] },
      },
    },
    {
      id: "unaffected-is-granted",
      text: { en: "what was found not affected is granted free pratique", zh: "认定未受染者准予无疫通行" },
      source: PRATIQUE,
      holds: {
        kind: "every-path",
        from: "unaffected",
        to: ["requested", "under-inspection", "affected", "affected-no-longer"],
        through: { statuses: ["granted"] },
      },
    },
    {
      id: "unaffected-only-when-found",
      text: { en: "a conveyance is unaffected when it was found so", zh: "经检查方可认定未受染" },
      source: PRATIQUE,
      holds: { kind: "every-path", to: ["unaffected"], through: { events: ["found-unaffected"] } },
    },
    {
      id: "inspected-before-anything-is-found",
      text: { en: "nothing is found without an inspection", zh: "未经检查不得作出认定" },
      source: PRATIQUE,
      holds: {
        kind: "every-path",
        to: ["under-inspection", "unaffected", "affected", "affected-no-longer"],
        through: { events: ["inspection-ordered"] },
      },
    },
    {
      id: "granted-by-an-act",
      text: { en: "free pratique is granted by an act of the authority", zh: "无疫通行须经主管机关准予" },
      source: PRATIQUE,
      holds: { kind: "every-path", to: ["granted"], through: { events: ["granted", "granted-by-radio"] } },
    },
    {
      id: "by-radio-at-once",
      text: { en: "free pratique by radio is granted at once", zh: "以无线电方式准予即时生效" },
      source: RADIO,
      holds: { kind: "never-after", event: "granted-by-radio", never: "inspection-ordered" },
    },
    {
      id: "decided-before-measures",
      text: { en: "measures and departures follow a decision", zh: "采取措施或离开须先有决定" },
      source: PRATIQUE,
      holds: {
        kind: "every-path",
        from: "affected",
        to: ["under-measures", "departing", "departed-untreated"],
        through: { events: ["made-conditional", "refused"] },
      },
    },
    {
      id: "conditional-by-a-decision",
      text: { en: "free pratique is conditional by a decision", zh: "附条件须经决定" },
      source: PRATIQUE,
      holds: { kind: "every-path", to: ["conditional"], through: { events: ["made-conditional"] } },
    },
    {
      id: "refused-by-a-decision",
      text: { en: "free pratique is refused by a decision", zh: "拒绝须经决定" },
      source: PRATIQUE,
      holds: { kind: "every-path", to: ["refused"], through: { events: ["refused"] } },
    },
    {
      id: "conditional-is-not-refused-in-passing",
      text: { en: "what is conditional is refused by a new decision only", zh: "附条件后拒绝须另行决定" },
      source: PRATIQUE,
      holds: { kind: "every-path", from: "conditional", to: ["refused"], through: { events: ["refused"] } },
    },
    {
      id: "refused-is-not-conditional-in-passing",
      text: { en: "what was refused is made conditional by a new decision only", zh: "拒绝后改为附条件须另行决定" },
      source: PRATIQUE,
      holds: { kind: "every-path", from: "refused", to: ["conditional"], through: { events: ["made-conditional"] } },
    },
    {
      id: "a-new-risk-is-decided-on",
      text: { en: "a risk that comes again is decided on again", zh: "再次出现风险须重新决定" },
      source: PRATIQUE,
      holds: {
        kind: "every-path",
        from: "risk-returned",
        to: ["conditional", "refused", "under-measures", "departing"],
        through: { statuses: ["affected"] },
      },
    },
    {
      id: "back-for-a-new-risk-only",
      text: {
        en: "what is under measures is decided on again for a new risk only",
        zh: "措施实施中仅因再次出现风险而重新决定",
      },
      source: PRATIQUE,
      holds: {
        kind: "every-path",
        from: "under-measures",
        to: ["affected", "conditional", "refused"],
        through: { events: ["referred-back"] },
      },
    },
    {
      id: "back-for-a-new-risk-only-when-conditional",
      text: {
        en: "what is conditional is decided on again for a new risk only",
        zh: "附条件后仅因再次出现风险而重新决定",
      },
      source: PRATIQUE,
      holds: {
        kind: "every-path",
        from: "conditional",
        to: ["affected", "refused"],
        through: { events: ["referred-back"] },
      },
    },
    {
      id: "back-for-a-new-risk-only-when-refused",
      text: { en: "what was refused is decided on again for a new risk only", zh: "拒绝后仅因再次出现风险而重新决定" },
      source: PRATIQUE,
      holds: {
        kind: "every-path",
        from: "refused",
        to: ["affected", "conditional"],
        through: { events: ["referred-back"] },
      },
    },
    {
      id: "under-measures-when-begun",
      text: { en: "a conveyance is under measures when they were begun", zh: "开始实施后方为措施实施中" },
      source: PRATIQUE,
      holds: {
        kind: "every-path",
        to: ["under-measures", "measures-effective", "risk-gone", "risk-returned"],
        through: { events: ["measures-begun"] },
      },
    },
    {
      id: "measures-begun-when-conditional",
      text: {
        en: "where it is conditional, nothing is found of the two conditions before measures were begun",
        zh: "附条件后未开始实施措施不得认定",
      },
      source: LIFTED,
      holds: {
        kind: "every-path",
        from: "conditional",
        to: ["under-measures", "measures-effective", "risk-gone", "risk-returned"],
        through: { events: ["measures-begun"] },
      },
    },
    {
      id: "measures-begun-when-refused",
      text: {
        en: "where it was refused, nothing is found of the two conditions before measures were begun",
        zh: "拒绝后未开始实施措施不得认定",
      },
      source: LIFTED,
      holds: {
        kind: "every-path",
        from: "refused",
        to: ["under-measures", "measures-effective", "risk-gone", "risk-returned"],
        through: { events: ["measures-begun"] },
      },
    },
    {
      id: "effective-means-found-so",
      text: { en: "measures are effective when they were found so", zh: "经确认方为措施有效" },
      source: LIFTED,
      holds: { kind: "every-path", to: ["measures-effective"], through: { events: ["measures-effective"] } },
    },
    {
      id: "no-risk-means-found-so",
      text: { en: "nothing is a risk any more when it was found so", zh: "经确认方为无风险" },
      source: LIFTED,
      holds: { kind: "every-path", to: ["risk-gone", "risk-returned"], through: { events: ["risk-gone"] } },
    },
    {
      id: "returned-means-found-so",
      text: { en: "a risk is there again when it was found so", zh: "经发现方为再次出现风险" },
      source: LIFTED,
      holds: { kind: "every-path", to: ["risk-returned"], through: { events: ["risk-returned"] } },
    },
    {
      id: "effective-measures-stay-effective",
      text: { en: "measures that were effective are not begun again", zh: "已有效的措施不重新开始" },
      source: LIFTED,
      holds: {
        kind: "every-path",
        from: "measures-effective",
        to: ["under-measures", "risk-gone", "risk-returned"],
        through: { statuses: ["granted"] },
      },
    },
    {
      id: "no-risk-stays-until-it-returns",
      text: {
        en: "that nothing is a risk any more stands until a risk is found again",
        zh: "无风险的认定持续至再次发现风险",
      },
      source: LIFTED,
      holds: {
        kind: "every-path",
        from: "risk-gone",
        to: ["under-measures", "measures-effective"],
        through: { events: ["risk-returned"] },
      },
    },
    {
      id: "lifted-once-the-risk-is-gone-too",
      text: {
        en: "with the second condition, no risk on board, it is lifted at once",
        zh: "第二项条件（无风险）满足即解除",
      },
      source: LIFTED,
      holds: { kind: "never-after", event: "risk-gone-too", never: "risk-gone-too" },
    },
    {
      id: "lifted-once-measures-are-effective-too",
      text: {
        en: "with the second condition, effective measures, it is lifted at once",
        zh: "第二项条件（措施有效）满足即解除",
      },
      source: LIFTED,
      holds: { kind: "never-after", event: "measures-effective-too", never: "measures-effective-too" },
    },
    {
      id: "not-lifted-and-returned",
      text: { en: "no risk returns to what was lifted", zh: "解除后不再回到再次出现风险" },
      source: LIFTED,
      holds: { kind: "never-after", event: "measures-effective-too", never: "referred-back" },
    },
    {
      id: "departure-is-allowed-first",
      text: { en: "a conveyance departs untreated when it was allowed to", zh: "获准后方可未经处理离开" },
      source: DEPARTURE,
      holds: {
        kind: "every-path",
        to: ["departing", "departed-untreated"],
        through: { events: ["departure-allowed"] },
      },
    },
    {
      id: "departure-is-recorded",
      text: { en: "a departure is recorded", zh: "离开须有记录" },
      source: DEPARTURE,
      holds: { kind: "every-path", to: ["departed-untreated"], through: { events: ["departed-untreated"] } },
    },
    {
      id: "departing-is-departing",
      text: { en: "who was allowed to depart untreated is not treated here", zh: "获准离开后不再在此处理" },
      source: DEPARTURE,
      holds: { kind: "never-after", event: "departure-allowed", never: "measures-begun" },
    },
    {
      id: "departing-is-not-decided-again",
      text: { en: "who was allowed to depart untreated is not decided on again", zh: "获准离开后不再重新决定" },
      source: DEPARTURE,
      holds: { kind: "never-after", event: "departure-allowed", never: "departure-allowed" },
    },
    {
      id: "radio-on-information",
      text: {
        en: "free pratique is granted by radio on information received before arrival that shows no risk",
        zh: "以无线电方式准予须依据抵达前表明无风险的信息",
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
      id: "shown-by-evidence-measures-effective",
      text: { en: "that measures were effective comes with its evidence", zh: "确认措施有效须有依据" },
      source: LIFTED,
      holds: { kind: "carries", event: "measures-effective", particulars: ["evidence"] },
    },
    {
      id: "shown-by-evidence-measures-effective-too",
      text: {
        en: "that measures were effective as well, once nothing was a risk, comes with its evidence",
        zh: "无风险后确认措施也已有效须有依据",
      },
      source: LIFTED,
      holds: { kind: "carries", event: "measures-effective-too", particulars: ["evidence"] },
    },
    {
      id: "shown-by-evidence-risk-gone",
      text: { en: "that nothing is a risk any more comes with its evidence", zh: "确认已无风险须有依据" },
      source: LIFTED,
      holds: { kind: "carries", event: "risk-gone", particulars: ["evidence"] },
    },
    {
      id: "shown-by-evidence-risk-gone-too",
      text: {
        en: "that nothing is a risk either, once measures were effective, comes with its evidence",
        zh: "措施有效后确认也已无风险须有依据",
      },
      source: LIFTED,
      holds: { kind: "carries", event: "risk-gone-too", particulars: ["evidence"] },
    },
    {
      id: "affected-on-evidence",
      text: {
        en: "a conveyance is found affected on signs and evidence that are named",
        zh: "认定受染须载明症状和证据",
      },
      source: AFFECTED,
      holds: { kind: "carries", event: "found-affected", particulars: ["evidence"] },
    },
    {
      id: "returned-on-evidence",
      text: { en: "what is a risk again is named", zh: "再次出现风险须载明情况" },
      source: AFFECTED,
      holds: { kind: "carries", event: "risk-returned", particulars: ["evidence"] },
    },
    {
      id: "sent-on-by-an-order",
      text: { en: "a conveyance is sent on by an order", zh: "要求前往其他口岸须有指令" },
      source: DIVERSION,
      holds: { kind: "every-path", to: ["sent-on"], through: { events: ["sent-on"] } },
    },
    {
      id: "sent-on-once",
      text: { en: "what was sent on is dealt with elsewhere", zh: "已要求前往其他口岸者在他处处理" },
      source: DIVERSION,
      holds: { kind: "never-after", event: "sent-on", never: "sent-on" },
    },
    {
      id: "affected-is-not-sent-on",
      text: {
        en: "what was found affected departs only as one that departs untreated does",
        zh: "认定受染后仅可按未经处理离开的规定离开",
      },
      source: DEPARTURE,
      holds: { kind: "never-after", event: "found-affected", never: "sent-on" },
    },
    {
      id: "sent-on-where-safe",
      text: {
        en: "it is sent on where the point of entry is not equipped, to one that is named, and where that is safe",
        zh: "仅在本口岸不具备条件且改航安全时要求前往载明的口岸",
      },
      source: DIVERSION,
      holds: { kind: "carries", event: "sent-on", particulars: ["equipment", "nextPointOfEntry", "diversion"] },
    },
    {
      id: "withdrawn-by-record",
      text: { en: "a withdrawal is recorded", zh: "撤回须有记录" },
      source: WITHDRAWN,
      holds: { kind: "every-path", to: ["withdrawn"], through: { events: ["request-withdrawn"] } },
    },
    {
      id: "withdrawn-once",
      text: { en: "a request that was withdrawn is over", zh: "撤回即告终结" },
      source: WITHDRAWN,
      holds: { kind: "never-after", event: "request-withdrawn", never: "request-withdrawn" },
    },
    {
      id: "affected-does-not-withdraw",
      text: { en: "nothing is withdrawn once a conveyance was found affected", zh: "认定受染后不得撤回" },
      source: WITHDRAWN,
      holds: { kind: "never-after", event: "found-affected", never: "request-withdrawn" },
    },
    {
      id: "withdrawn-for-a-reason",
      text: { en: "a withdrawal names its reason", zh: "撤回须说明原因" },
      source: WITHDRAWN,
      holds: { kind: "carries", event: "request-withdrawn", particulars: ["reason"] },
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
        event: "departure-allowed",
        particulars: ["nextPointOfEntry", "sanitationCertificate"],
      },
    },
  ],
  reopenings: {
    granted: {
      to: ["affected"],
      label: { en: "evidence of a risk found on board after the grant", zh: "准予后在舱内发现风险证据" },
      source: AFFECTED,
      // What is found on board after the grant needs no inspection that was ordered, and begins a second course. What lifts
      // it, and that whoever is affected neither withdraws nor is sent on, is promised of that course as well.
      suspends: [
        "affected-only-when-found",
        "inspected-before-anything-is-found",
        "back-for-a-new-risk-only",
        "back-for-a-new-risk-only-when-conditional",
        "back-for-a-new-risk-only-when-refused",
        "no-risk-stays-until-it-returns",
        "lifted-once-the-risk-is-gone-too",
        "lifted-once-measures-are-effective-too",
        "not-lifted-and-returned",
      ],
    },
  },
  labels: {
    statuses: {
      requested: { en: "requested", zh: "已申请" },
      "under-inspection": { en: "under inspection", zh: "检查中" },
      unaffected: { en: "found not affected", zh: "未受染" },
      affected: { en: "affected, to be decided", zh: "受染，待决定" },
      conditional: { en: "conditional on measures", zh: "以实施措施为条件" },
      refused: { en: "refused", zh: "已拒绝" },
      "measures-effective": { en: "measures effective, risk not yet excluded", zh: "措施有效，风险尚未排除" },
      "risk-gone": {
        en: "nothing on board a risk, measures not yet effective",
        zh: "交通运输工具上已无风险，措施尚未完成",
      },
      "under-measures": { en: "under measures", zh: "措施实施中" },
      "risk-returned": { en: "a risk again", zh: "再次出现风险" },
      departing: { en: "allowed to depart untreated", zh: "获准未经处理离开" },
      "affected-no-longer": { en: "not affected any more", zh: "不再受染" },
      granted: { en: "granted", zh: "已准予" },
      "departed-untreated": { en: "departed without the measures", zh: "未实施措施即离开" },
      "sent-on": { en: "sent on to another point of entry", zh: "已要求前往其他口岸" },
      withdrawn: { en: "withdrawn", zh: "已撤回" },
    },
    events: {
      "sent-on": { en: "sent on to the nearest suitable point of entry", zh: "要求前往最近的适宜口岸" },
      "request-withdrawn": { en: "request withdrawn", zh: "撤回申请" },
      "granted-by-radio": { en: "granted by radio", zh: "以无线电方式准予" },
      "inspection-ordered": { en: "inspection ordered", zh: "决定检查" },
      "found-unaffected": { en: "found not affected", zh: "检查认定未受染" },
      "found-affected": { en: "found affected", zh: "检查认定受染" },
      "made-conditional": { en: "made conditional on measures", zh: "以实施措施为条件" },
      refused: { en: "refused", zh: "拒绝" },
      "measures-effective": { en: "measures found effective", zh: "确认措施有效" },
      "risk-gone": { en: "no condition on board a risk any more", zh: "确认交通运输工具上已无构成风险的情况" },
      "measures-begun": { en: "measures begun", zh: "开始实施措施" },
      "risk-gone-too": {
        en: "no condition on board a risk any more either",
        zh: "确认交通运输工具上也已无构成风险的情况",
      },
      "measures-effective-too": { en: "measures found effective as well", zh: "确认措施也已有效" },
      "risk-returned": { en: "a condition on board a risk again", zh: "交通运输工具上再次出现构成风险的情况" },
      "referred-back": { en: "referred back to be decided", zh: "退回重新决定" },
      "departure-allowed": { en: "departure without the measures allowed", zh: "允许未实施措施即离开" },
      granted: { en: "granted", zh: "准予" },
      "departed-untreated": { en: "departed without the measures", zh: "未实施措施即离开" },
    },
  },
});
