import { calendarDate } from "../../calendar/calendar-date.js";
import { editionPolicy } from "../prepare-policy.js";

/**
 * Whether a conveyance is affected: clinical signs on board together with evidence, based on facts, of a public health
 * risk. It stays affected until the measures were effective and nothing on board is a risk any more; either alone is not
 * enough. Where nothing has been treated, `measuresEffective` is no.
 *
 * @see IHR (2005), Article 27
 */
export const affectedConveyance2005 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "ihr-affected-conveyance-2005",
    series: "ihr-affected-conveyance",
    title: { en: "Whether a conveyance is affected", zh: "交通运输工具是否受染" },
    authority: { en: "World Health Organization", zh: "世界卫生组织" },
    status: "published",
    from: calendarDate("2007-06-15"),
    source: "WHO, International Health Regulations (2005), Articles 27.1 and 27.3",
  },
  facts: {
    clinicalSigns: {
      kind: "yes-no",
      label: { en: "whether there are clinical signs on board", zh: "舱内是否有临床症状" },
    },
    evidenceOfRisk: {
      kind: "yes-no",
      label: { en: "whether there is evidence of a public health risk on board", zh: "舱内是否有公共卫生风险的证据" },
    },
    measuresEffective: {
      kind: "yes-no",
      label: { en: "whether measures were carried out effectively", zh: "是否已有效实施措施" },
    },
    riskOnBoard: {
      kind: "yes-no",
      label: { en: "whether a condition on board is still a risk", zh: "舱内是否仍有构成风险的情况" },
    },
  },
  grades: {
    "not-affected": { en: "not affected, or not any more", zh: "未受染或不再受染" },
    affected: { en: "affected", zh: "受染" },
  },
  rules: [
    {
      id: "affected",
      when: {
        all: [
          { fact: "clinicalSigns", is: "yes" },
          { fact: "evidenceOfRisk", is: "yes" },
          {
            not: {
              all: [
                { fact: "measuresEffective", is: "yes" },
                { fact: "riskOnBoard", is: "no" },
              ],
            },
          },
        ],
      },
      grade: "affected",
      text: {
        en: "Signs and evidence of a risk on board, not yet removed by effective measures",
        zh: "舱内有症状和风险证据，且尚未经有效措施消除",
      },
      source: { en: "IHR (2005), Articles 27.1 and 27.3", zh: "《国际卫生条例（2005）》第27.1条和第27.3条" },
    },
  ],
});
