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
 * Maritime Declaration of Health, the form of the Regulations before the amendments of 2024. It goes on where those are
 * not in force: `ihrInForceOn` says which form a State's own text has. The ports of call go back 30 days, as in the
 * English text; the Chinese text says four weeks (`portsToList` takes either). Its Chinese name is that of the Chinese
 * text; Chinese ports call it 航海健康申报书.
 *
 * @see IHR (2005), Annex 8 and Article 37
 */
export const maritimeDeclaration2005 = /* @__PURE__ */ editionForm({
  edition: {
    id: "ihr-ship-declaration-2005",
    series: "ihr-ship-declaration",
    title: { en: "Maritime Declaration of Health", zh: "海事健康申报单" },
    authority: { en: "World Health Organization", zh: "世界卫生组织" },
    status: "published",
    from: calendarDate("2007-06-15"),
    source: "IHR (2005), Annex 8 and Article 37 (WHA58.3)",
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
