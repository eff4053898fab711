import { calendarDate } from "../../calendar/calendar-date.js";
import { editionPolicy } from "../prepare-policy.js";

/**
 * When a communicable disease is more likely in a person on board: with a fever of 38 °C or more (38.0 included) and at
 * least one of the signs that the form names. It is a guide for the crew and no closed rule: a person whom it does not
 * reach may have a communicable disease all the same, and is then listed.
 *
 * The temperature measured decides. Where none was, the word of the crew does (`feverAtLeast38`), and so with the signs:
 * `accompanyingSign` counts where they were not gone through one by one; an empty list of signs says that there is none.
 * A reading in Fahrenheit is converted first: 38 °C decides, and the 100 °F of the text is rounded from 100.4 °F.
 *
 * @see WHO, International Health Regulations (2005), Annex 9
 */
export const aircraftFeverGuide2005 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "ihr-aircraft-fever-guide-2005",
    series: "ihr-aircraft-fever-guide",
    title: {
      en: "Guide to fever and signs in the health part of the Aircraft General Declaration",
      zh: "飞机总申报单卫生部分的发热与症状参考",
    },
    authority: { en: "World Health Organization", zh: "世界卫生组织" },
    status: "published",
    from: calendarDate("2007-07-15"),
    source:
      "WHO, International Health Regulations (2005), Annex 9 as in force from 2007-07-15; the amendments of 2014, 2022 and 2024 left it as it was",
  },
  facts: {
    temperatureTaken: { kind: "yes-no", label: { en: "temperature measured at all", zh: "是否测温" } },
    celsius: { kind: "number", unit: "celsius", label: { en: "temperature measured, °C", zh: "测得体温（℃）" } },
    feverAtLeast38: {
      kind: "yes-no",
      label: { en: "fever of 38 °C or more, in the crew's word", zh: "机组报告体温38℃及以上" },
    },
    signsGoneThrough: { kind: "yes-no", label: { en: "signs gone through one by one", zh: "是否逐项核对体征和症状" } },
    signs: {
      kind: "choices",
      label: { en: "signs, gone through one by one", zh: "逐项核对的体征和症状" },
      options: [
        "obviously-unwell",
        "persistent-coughing",
        "impaired-breathing",
        "persistent-diarrhoea",
        "persistent-vomiting",
        "skin-rash",
        "bruising-or-bleeding-without-injury",
        "confusion-of-recent-onset",
      ],
      names: {
        "obviously-unwell": { en: "obviously unwell", zh: "明显不适" },
        "persistent-coughing": { en: "persistent coughing", zh: "持续咳嗽" },
        "impaired-breathing": { en: "impaired breathing", zh: "呼吸困难" },
        "persistent-diarrhoea": { en: "persistent diarrhoea", zh: "持续腹泻" },
        "persistent-vomiting": { en: "persistent vomiting", zh: "持续呕吐" },
        "skin-rash": { en: "skin rash", zh: "皮疹" },
        "bruising-or-bleeding-without-injury": {
          en: "bruising or bleeding without injury",
          zh: "无外伤的瘀伤或出血",
        },
        "confusion-of-recent-onset": { en: "confusion of recent onset", zh: "近期出现的意识模糊" },
      },
    },
    accompanyingSign: {
      kind: "yes-no",
      label: { en: "any of the signs, in the crew's word", zh: "机组报告有任一体征或症状" },
    },
  },
  grades: {
    "likelihood-not-raised": {
      en: "the guide does not raise the likelihood of a communicable disease, and does not rule one out",
      zh: "参考标准未提示患传染病的可能性增加，但不排除",
    },
    "likelihood-raised": { en: "a communicable disease is more likely", zh: "患传染病的可能性增加" },
  },
  rules: [
    {
      id: "fever-with-sign",
      when: {
        all: [
          {
            any: [
              {
                all: [
                  { fact: "temperatureTaken", is: "yes" },
                  { fact: "celsius", atLeast: 38 },
                ],
              },
              {
                all: [
                  { fact: "temperatureTaken", is: "no" },
                  { fact: "feverAtLeast38", is: "yes" },
                ],
              },
            ],
          },
          {
            any: [
              {
                all: [
                  { fact: "signsGoneThrough", is: "yes" },
                  { fact: "signs", count: { atLeast: 1 } },
                ],
              },
              {
                all: [
                  { fact: "signsGoneThrough", is: "no" },
                  { fact: "accompanyingSign", is: "yes" },
                ],
              },
            ],
          },
        ],
      },
      grade: "likelihood-raised",
      text: {
        en: "Fever of 38 °C or more with one of the signs: a guide, not a closed rule",
        zh: "体温38℃及以上并有任一体征或症状（供参考，并非排他标准）",
      },
      source: { en: "IHR (2005), Annex 9", zh: "《国际卫生条例（2005）》附件9" },
    },
  ],
});
