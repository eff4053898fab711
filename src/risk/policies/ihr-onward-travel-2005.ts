import { calendarDate } from "../../calendar/calendar-date.js";
import { ONWARD_TRAVEL_FACTS } from "../onward-travel-facts.js";
import { PERMISSION_GRADES } from "../permission.js";
import { editionPolicy } from "../prepare-policy.js";

const ONWARD = { en: "IHR (2005), Article 30", zh: "《国际卫生条例（2005）》第30条" } as const;

/**
 * What stands in the way of a suspect traveller who would go on: a rule for each obstacle, named for it. A suspect
 * traveller under public health observation may go on who is no imminent risk, once the authority at the destination has
 * been told; on arrival there the traveller reports to it. Article 30 is the same in all texts of the Regulations.
 *
 * @see IHR (2005), Article 30
 */
export const onwardTravel2005 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "ihr-onward-travel-2005",
    series: "ihr-onward-travel",
    title: { en: "Onward travel of suspect travellers", zh: "染疫嫌疑人继续旅行" },
    authority: { en: "World Health Organization", zh: "世界卫生组织" },
    status: "published",
    from: calendarDate("2007-06-15"),
    source: "WHO, International Health Regulations (2005), Article 30",
  },
  facts: ONWARD_TRAVEL_FACTS,
  grades: PERMISSION_GRADES,
  rules: [
    {
      id: "not-under-observation",
      when: { not: { fact: "underObservation", is: "yes" } },
      grade: "may-not",
      text: {
        en: "A suspect traveller goes on only under public health observation",
        zh: "染疫嫌疑人须在公共卫生观察下方可继续旅行",
      },
      source: ONWARD,
    },
    {
      id: "imminent-risk",
      when: { not: { fact: "imminentRisk", is: "no" } },
      grade: "may-not",
      text: {
        en: "A suspect traveller who is an imminent public health risk does not go on",
        zh: "构成紧迫公共卫生风险的染疫嫌疑人不得继续旅行",
      },
      source: ONWARD,
    },
    {
      id: "destination-not-informed",
      when: { not: { fact: "destinationInformed", is: "yes" } },
      grade: "may-not",
      text: {
        en: "The authority at the destination is told of the arrival of the traveller",
        zh: "应将该人员预计抵达一事通知目的地主管机关",
      },
      source: ONWARD,
    },
  ],
});
