import { calendarDate } from "../../calendar/calendar-date.js";
import { editionForm } from "../form.js";
import {
  shipDeclarationHeader,
  shipDeclarationQuestions,
  shipDeclarationRules,
  shipDeclarationSchedule,
  shipDeclarationSections,
  shipDeclarationSignatures,
  shipDeclarationVoyage,
} from "./ihr-ship-declaration-items.js";

/**
 * Ship Declaration of Health, as the form is called by the amendments of 2024, where they are in force:
 * `ihrInForceOn` says where. It asks what the Maritime Declaration of Health asked.
 *
 * @see IHR (2005) as amended by WHA77.17, Annex 8 and Article 37
 */
export const shipDeclaration2024 = /* @__PURE__ */ editionForm({
  edition: {
    id: "ihr-ship-declaration-2024",
    series: "ihr-ship-declaration",
    title: { en: "Ship Declaration of Health", zh: "船舶健康申报单" },
    authority: { en: "World Health Organization", zh: "世界卫生组织" },
    status: "published",
    from: calendarDate("2025-09-19"),
    source: "IHR (2005) as amended by WHA77.17, Annex 8 and Article 37",
    supersedes: "ihr-ship-declaration-2005",
  },
  sections: shipDeclarationSections,
  items: {
    ...shipDeclarationHeader,
    ...shipDeclarationVoyage,
    ...shipDeclarationQuestions,
    ...shipDeclarationSchedule,
    ...shipDeclarationSignatures,
  },
  rules: shipDeclarationRules,
});
