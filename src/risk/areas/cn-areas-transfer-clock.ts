import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { AreaOverlay, AreaRequirement } from "../area-regime.js";

const LOCAL_TEXT = {
  en: "Local text on lifting lockdown and control zones, era of edition 8, as reported in the press",
  zh: "第八版防控方案时期地方关于解除封控区、管控区的规定（据媒体报道）",
} as const;

const CONDITIONS: readonly [AreaRequirement, ...AreaRequirement[]] = [
  {
    id: "no-new-infection-14-days",
    when: { fact: "clearDays", atLeast: 14 },
    text: { en: "no new infection in the zone for 14 days", zh: "近14天内区域内无新增感染者" },
    source: LOCAL_TEXT,
  },
  {
    id: "last-contact-more-than-14-days",
    when: { fact: "contacts", every: { item: "daysSinceTransfer", above: 14 } },
    text: {
      en: "the last close contact was transferred more than 14 days before",
      zh: "最后一名密切接触者自转运隔离之日起已超过14天",
    },
    source: LOCAL_TEXT,
  },
  {
    id: "last-contact-test-negative",
    when: { fact: "lastContacts", every: { item: "testNegative", is: "yes" } },
    text: { en: "the last close contact tested negative", zh: "最后一名密切接触者核酸检测为阴性" },
    source: LOCAL_TEXT,
  },
  {
    id: "final-round",
    when: {
      fact: "rounds",
      some: {
        all: [
          { item: "daysBefore", atMost: 2 },
          { item: "method", is: "laboratory" },
          { item: "result", is: "all-negative" },
        ],
      },
    },
    text: {
      en: "everybody tested negative in a round of the two days before",
      zh: "解封前2天内完成一轮全员核酸检测且均为阴性",
    },
    source: LOCAL_TEXT,
  },
];

/**
 * The other wording of edition 8's second condition: the 14 days run from the last contact's transfer into isolation, and
 * begin anew with each contact who is transferred. Whose text it was and from when is not known, so it is illustrative.
 *
 * @see Local texts of the era of edition 8, as reported in the press
 */
export const areasTransferClock = /* @__PURE__ */ frozen<AreaOverlay>({
  edition: {
    id: "cn-areas-transfer-clock",
    series: "cn-areas-transfer-clock",
    title: { en: "Lifting counted from the last contact's transfer", zh: "自最后一名密切接触者转运之日起计" },
    authority: { en: "a local command, not named", zh: "地方指挥部（未具名）" },
    status: "illustrative",
    from: calendarDate("2021-05-14"),
    until: calendarDate("2022-06-27"),
    source: LOCAL_TEXT.en,
  },
  over: "cn-risk-areas-edition-8",
  jurisdiction: { level: "province", place: "CN" },
  replaces: ["lockdown-lifted", "control-lifted"],
  steps: [
    {
      id: "lockdown-lifted-after-transfer",
      from: "lockdown",
      to: "lifted",
      requires: CONDITIONS,
      text: { en: "A lockdown zone is lifted when all three conditions are met", zh: "同时满足三项条件的，解除封控" },
    },
    {
      id: "control-lifted-after-transfer",
      from: "control",
      to: "lifted",
      requires: CONDITIONS,
      text: { en: "A control zone is lifted when all three conditions are met", zh: "同时满足三项条件的，解除管控" },
    },
  ],
});
