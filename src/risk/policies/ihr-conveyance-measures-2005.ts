import { calendarDate } from "../../calendar/calendar-date.js";
import { CONVEYANCE_MEASURE_FACTS } from "../conveyance-measure-facts.js";
import { PERMISSION_GRADES } from "../permission.js";
import { editionPolicy } from "../prepare-policy.js";

const DEPARTURE = { en: "IHR (2005), Article 27.2", zh: "《国际卫生条例（2005）》第27.2条" } as const;
const CALLING = { en: "IHR (2005), Article 28.1", zh: "《国际卫生条例（2005）》第28.1条" } as const;

/**
 * What stands in the way of what an authority would do with a conveyance: a rule for each obstacle, named for it. An
 * affected conveyance departs untreated only where the measures cannot be carried out, the next known point of entry has
 * been told and, for a ship, evidence and measures stand in the sanitation certificate.
 *
 * Free pratique is not refused and no conveyance kept out for health reasons, whatever else is known; additional measures
 * under Article 43 are another matter.
 *
 * @see IHR (2005), Articles 25 to 28 and Annex 5
 */
export const conveyanceMeasures2005 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "ihr-conveyance-measures-2005",
    series: "ihr-conveyance-measures",
    title: { en: "What may be done with a conveyance", zh: "可对交通运输工具采取的措施" },
    authority: { en: "World Health Organization", zh: "世界卫生组织" },
    status: "published",
    from: calendarDate("2007-06-15"),
    source: "WHO, International Health Regulations (2005), Articles 25 to 28 and Annex 5",
  },
  facts: CONVEYANCE_MEASURE_FACTS,
  grades: PERMISSION_GRADES,
  rules: [
    {
      id: "not-affected",
      when: {
        all: [
          { fact: "act", is: "treat" },
          {
            not: {
              any: [
                { fact: "affected", is: "yes" },
                { fact: "suspectForVectors", is: "yes" },
              ],
            },
          },
        ],
      },
      grade: "may-not",
      text: {
        en: "Measures are applied to a conveyance that is affected, or suspect for vectors",
        zh: "措施适用于受染或有携带病媒嫌疑的交通运输工具",
      },
      source: { en: "IHR (2005), Article 27.1 and Annex 5", zh: "《国际卫生条例（2005）》第27.1条和附件5" },
    },
    {
      id: "transit",
      when: {
        all: [
          { fact: "act", in: ["inspect", "treat"] },
          { fact: "inTransit", is: "yes" },
          { fact: "fromAffectedArea", is: "no" },
          { not: { fact: "affected", is: "yes" } },
        ],
      },
      grade: "may-not",
      text: {
        en: "No measure for a conveyance in transit that does not come from an affected area",
        zh: "对非来自受染地区的过境交通运输工具不采取措施",
      },
      source: { en: "IHR (2005), Articles 25 and 26", zh: "《国际卫生条例（2005）》第25条和第26条" },
    },
    {
      id: "treatment-possible-here",
      when: {
        all: [
          { fact: "act", is: "let-depart-untreated" },
          { not: { fact: "affected", is: "no" } },
          { fact: "treatmentPossibleHere", is: "yes" },
        ],
      },
      grade: "may-not",
      text: {
        en: "An affected conveyance departs untreated only where the measures cannot be carried out",
        zh: "仅在口岸无法实施措施时，受染交通运输工具方可未经处理离开",
      },
      source: DEPARTURE,
    },
    {
      id: "next-point-of-entry-not-informed",
      when: {
        all: [
          { fact: "act", is: "let-depart-untreated" },
          { not: { fact: "affected", is: "no" } },
          { not: { fact: "nextPointOfEntryInformed", is: "yes" } },
        ],
      },
      grade: "may-not",
      text: { en: "The next known point of entry is told", zh: "应通知下一已知口岸" },
      source: DEPARTURE,
    },
    {
      id: "not-in-sanitation-certificate",
      when: {
        all: [
          { fact: "act", is: "let-depart-untreated" },
          { not: { fact: "affected", is: "no" } },
          { fact: "kind", is: "ship" },
          { not: { fact: "recordedInSanitationCertificate", is: "yes" } },
        ],
      },
      grade: "may-not",
      text: {
        en: "For a ship, evidence and measures needed are written in the sanitation certificate",
        zh: "船舶应在卫生证书中载明所获证据和所需措施",
      },
      source: DEPARTURE,
    },
    {
      id: "suitable-here",
      when: {
        all: [
          { fact: "act", is: "send-elsewhere" },
          { fact: "treatmentPossibleHere", is: "yes" },
        ],
      },
      grade: "may-not",
      text: {
        en: "A conveyance is sent elsewhere only where the measures cannot be carried out",
        zh: "仅在口岸无法实施措施时方可令交通运输工具前往另一口岸",
      },
      source: CALLING,
    },
    {
      id: "onward-passage-unsafe",
      when: {
        all: [
          { fact: "act", is: "send-elsewhere" },
          { fact: "onwardPassageUnsafe", is: "yes" },
        ],
      },
      grade: "may-not",
      text: {
        en: "A conveyance is not sent elsewhere where an operational problem makes that unsafe",
        zh: "因运行问题致使改道不安全的，不得令其前往另一口岸",
      },
      source: CALLING,
    },
    {
      id: "not-kept-out",
      when: { fact: "act", is: "keep-out" },
      grade: "may-not",
      text: {
        en: "A conveyance is not kept from calling for health reasons",
        zh: "不得以公共卫生理由阻止交通运输工具停靠口岸",
      },
      source: CALLING,
    },
    {
      id: "free-pratique-not-refused",
      when: { fact: "act", is: "refuse-free-pratique" },
      grade: "may-not",
      text: {
        en: "Free pratique is not refused for health reasons; inspection and treatment may be made its condition",
        zh: "不得以公共卫生理由拒绝无疫通行，但可先行检查和处理",
      },
      source: { en: "IHR (2005), Article 28.2", zh: "《国际卫生条例（2005）》第28.2条" },
    },
    {
      id: "risk-not-excluded",
      when: {
        all: [
          { fact: "act", is: "grant-free-pratique-by-radio" },
          { not: { fact: "priorInformationShowsNoRisk", is: "yes" } },
        ],
      },
      grade: "may-not",
      text: {
        en: "Free pratique is granted by radio where information received before arrival shows no risk",
        zh: "抵达前的信息表明无风险时，可用无线电方式准予无疫通行",
      },
      source: { en: "IHR (2005), Article 28.3", zh: "《国际卫生条例（2005）》第28.3条" },
    },
  ],
});
