import { calendarDate } from "../../calendar/calendar-date.js";
import { editionForm } from "../form.js";

const PLACE = { en: "Place", zh: "地点" } as const;
const DATE = { en: "Date", zh: "日期" } as const;
const TIME = { en: "Time", zh: "时间" } as const;
const CLOCK = { en: "24 hours: 08:00, 0800 or 0800Z", zh: "24小时制，如08:00、0800或0800Z" } as const;
const CLOCK_PATTERN = "(?:[01][0-9]|2[0-3]):?[0-5][0-9]Z?";
const METHOD = { en: "Method", zh: "方法" } as const;

/**
 * No disinsecting during the flight is declared: nothing was treated, or nothing but otherwise. Nor is it said that none is
 * on record, as of most aircraft that fly where no State asks for it.
 */
const WITHOUT_DISINSECTING = {
  all: [
    {
      any: [
        { fact: "treatments", known: false },
        { fact: "treatments", every: { item: "kind", is: "other" } },
      ],
    },
    {
      any: [
        { fact: "noDisinsectingOnRecord", is: "no" },
        { fact: "noDisinsectingOnRecord", known: false },
      ],
    },
  ],
} as const;

/**
 * Health part of the Aircraft General Declaration: who has an illness that may be a communicable disease, on board or
 * disembarked at a previous stop; what was disinsected or treated during the flight or, where nothing was disinsected,
 * the most recent disinsecting; and the signature, where the State asks for one.
 *
 * NIL is the usual entry and an answer of its own: an empty list is none. So is, in place of a treatment, that none is on
 * record. Of the most recent disinsecting the hour is not required: of a residual one, that lasts for weeks, nobody keeps
 * it. Airsickness and the effects of accidents are not to be listed; the form's own column is free text, so that a person listed in spite of it is told by `excludedAs`
 * and never by the words. Whether a signature is required is the State's to say, in `signatureRequired`; left blank,
 * none is missing.
 *
 * @see WHO, International Health Regulations (2005), Article 38 and Annex 9
 */
export const aircraftHealthPart2005 = /* @__PURE__ */ editionForm({
  edition: {
    id: "ihr-aircraft-health-part-2005",
    series: "ihr-aircraft-health-part",
    title: {
      en: "Health part of the Aircraft General Declaration (IHR (2005), Annex 9)",
      zh: "飞机总申报单的卫生部分（《国际卫生条例（2005）》附件9）",
    },
    authority: { en: "World Health Organization", zh: "世界卫生组织" },
    status: "published",
    from: calendarDate("2007-07-15"),
    source:
      "WHO, International Health Regulations (2005), Annex 9 as in force from 2007-07-15; the amendments of 2014, 2022 and 2024 left it as it was",
  },
  declaredAt: "signedAt",
  sections: {
    persons: { en: "Illness on board", zh: "机上患病情况" },
    treatments: { en: "Disinsecting and sanitary treatment", zh: "灭虫与卫生处理" },
    signature: { en: "Signature", zh: "签字" },
  },
  items: {
    nil: {
      kind: "yes-no",
      label: { en: "Nobody to be listed (NIL)", zh: "没有需要列出的患病人员（NIL）" },
      section: "persons",
      privacy: "health",
      required: { fact: "persons", known: false },
    },
    persons: {
      kind: "list",
      label: {
        en: "Persons with an illness that may be a communicable disease, on board or disembarked at a previous stop",
        zh: "可能患有传染病的患病人员（包括已在此前经停站下机者）",
      },
      hint: {
        en: "Neither airsickness nor the effects of accidents. As a guide, a communicable disease is more likely with a fever of 38 °C (100 °F) or more together with one or more of these: obviously unwell, persistent coughing, impaired breathing, persistent diarrhoea, persistent vomiting, skin rash, bruising or bleeding without injury, confusion of recent onset.",
        zh: "晕机和意外事故所致情况除外。参考：体温38℃（100℉）及以上，并有下列一种或多种情况者，患传染病的可能性增加：明显不适、持续咳嗽、呼吸困难、持续腹泻、持续呕吐、皮疹、无外伤的瘀伤或出血、近期出现的意识模糊。",
      },
      section: "persons",
      privacy: "health",
      required: {
        any: [
          { fact: "nil", is: "no" },
          { fact: "nil", known: false },
        ],
      },
      items: {
        name: { kind: "text", label: { en: "Name", zh: "姓名" }, privacy: "identity", maximumLength: 200 },
        seatOrFunction: {
          kind: "text",
          label: { en: "Seat number or function on board", zh: "座位号或机上职务" },
          privacy: "travel",
          maximumLength: 50,
        },
        illness: {
          kind: "text",
          label: { en: "Illness or signs, in words", zh: "疾病或症状" },
          privacy: "health",
          required: false,
          maximumLength: 500,
        },
        excludedAs: {
          kind: "choice",
          label: { en: "Exception under which the illness falls", zh: "所属的除外情形" },
          privacy: "health",
          required: false,
          options: {
            airsickness: { en: "Airsickness", zh: "晕机" },
            accident: { en: "Effect of an accident", zh: "意外事故所致" },
          },
        },
        disembarkedAt: {
          kind: "text",
          label: { en: "Previous stop at which the person disembarked", zh: "下机的经停站" },
          privacy: "travel",
          required: false,
          maximumLength: 100,
        },
      },
    },
    treatments: {
      kind: "list",
      label: { en: "Each disinsecting or sanitary treatment during the flight", zh: "飞行途中的每次灭虫或卫生处理" },
      section: "treatments",
      privacy: "travel",
      required: false,
      items: {
        kind: {
          kind: "choice",
          label: { en: "Kind of treatment", zh: "处理种类" },
          privacy: "travel",
          options: {
            disinsecting: { en: "Disinsecting", zh: "灭虫" },
            other: { en: "Other sanitary treatment", zh: "其他卫生处理" },
          },
        },
        place: { kind: "text", label: PLACE, privacy: "travel", maximumLength: 100 },
        date: { kind: "date", label: DATE, privacy: "travel" },
        time: { kind: "text", label: TIME, hint: CLOCK, privacy: "travel", pattern: CLOCK_PATTERN },
        method: { kind: "text", label: METHOD, privacy: "travel", maximumLength: 200 },
      },
    },
    noDisinsectingOnRecord: {
      kind: "yes-no",
      label: { en: "No disinsecting of the aircraft on record (NIL)", zh: "该飞机没有灭虫记录（NIL）" },
      section: "treatments",
      privacy: "travel",
      required: false,
    },
    mostRecentDisinsecting: {
      kind: "group",
      label: { en: "Most recent disinsecting, if none during the flight", zh: "飞行途中未灭虫的，最近一次灭虫" },
      section: "treatments",
      items: {
        place: {
          kind: "text",
          label: PLACE,
          privacy: "travel",
          maximumLength: 100,
          required: WITHOUT_DISINSECTING,
        },
        date: { kind: "date", label: DATE, privacy: "travel", required: WITHOUT_DISINSECTING },
        time: {
          kind: "text",
          label: TIME,
          hint: CLOCK,
          privacy: "travel",
          pattern: CLOCK_PATTERN,
          required: false,
        },
        method: {
          kind: "text",
          label: METHOD,
          privacy: "travel",
          maximumLength: 200,
          required: WITHOUT_DISINSECTING,
        },
      },
    },
    signatureRequired: {
      kind: "yes-no",
      label: { en: "Signature required (for the authority)", zh: "是否需要签字（由主管部门填写）" },
      section: "signature",
      privacy: "travel",
      required: false,
    },
    signedBy: {
      kind: "text",
      label: { en: "Crew member who signs", zh: "签字的机组人员" },
      section: "signature",
      privacy: "identity",
      maximumLength: 200,
      required: { fact: "signatureRequired", is: "yes" },
    },
    signedAt: {
      kind: "instant",
      label: { en: "Time and date of the signature", zh: "签字时间和日期" },
      section: "signature",
      privacy: "travel",
      required: {
        any: [
          { fact: "signatureRequired", is: "yes" },
          { fact: "signedBy", known: true },
        ],
      },
    },
  },
  rules: [
    {
      id: "disinsected-though-none-on-record",
      code: "contradictory",
      severity: "ask",
      at: "noDisinsectingOnRecord",
      when: {
        all: [
          { fact: "noDisinsectingOnRecord", is: "yes" },
          {
            any: [
              { fact: "treatments", some: { item: "kind", is: "disinsecting" } },
              { fact: "mostRecentDisinsecting.place", known: true },
              { fact: "mostRecentDisinsecting.date", known: true },
              { fact: "mostRecentDisinsecting.method", known: true },
            ],
          },
        ],
      },
      text: { en: "no disinsecting stated where none is on record", zh: "没有灭虫记录的不应填写灭虫情况" },
    },
    {
      id: "nil-contradicts-list",
      code: "contradictory",
      at: "persons",
      when: {
        all: [
          { fact: "nil", is: "yes" },
          { fact: "persons", count: { atLeast: 1 } },
        ],
      },
      text: { en: "nobody listed where NIL is declared", zh: "已填NIL时不应再列出人员" },
    },
    {
      id: "listed-but-excluded",
      code: "contradictory",
      severity: "ask",
      forEach: "persons",
      at: "excludedAs",
      when: { item: "excludedAs", known: true },
      text: {
        en: "nobody listed for airsickness or the effects of an accident",
        zh: "因晕机或意外事故所致情况不予列出",
      },
    },
  ],
});
