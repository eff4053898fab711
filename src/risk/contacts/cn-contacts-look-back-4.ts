import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { CONTACT_FACTS } from "../contact-facts.js";
import { type ContactGrade, contactRules } from "../contact-rules.js";
import type { Overlay } from "../policy.js";

const TEXT = {
  en: "Local definition of close contacts with a look-back of 4 days, Luzhou, October 2022, in an undated copy",
  zh: "泸州市2022年10月密切接触者定义（追溯至发病前4天），转载文本未注明发布日期",
} as const;

/**
 * A local definition of 2022 that looks back 4 days instead of 2. It was seen in copies that name neither the authority
 * nor the day, so that it is illustrative.
 *
 * @see Local texts of October 2022
 */
export const contactsLookBackFourDays2022 = /* @__PURE__ */ frozen<Overlay<typeof CONTACT_FACTS, ContactGrade>>({
  edition: {
    id: "cn-contacts-look-back-4",
    series: "cn-contacts-look-back",
    title: { en: "Contacts of a case, 4 days before onset", zh: "密切接触者判定（追溯至发病前4天）" },
    authority: { en: "A local authority in Sichuan", zh: "四川省地方疫情防控机构" },
    status: "illustrative",
    from: calendarDate("2022-10-23"),
    until: calendarDate("2023-01-07"),
    source: TEXT.en,
  },
  over: "cn-contacts",
  jurisdiction: { level: "province", place: "CN-SC" },
  replaces: ["close-range", "listed-setting", "shared-setting"],
  rules: /* @__PURE__ */ contactRules({ lookBackDays: 4, source: TEXT }),
});
