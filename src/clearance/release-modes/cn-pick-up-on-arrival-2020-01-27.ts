import { editionDate, frozen } from "../../edition/edition.js";
import type { ReleaseModeEdition } from "../release-mode.js";

/**
 * Pick-up on arrival (即到即提), what the press called clearance without delay: the other modes are put together so that goods
 * need not wait once they are there. It is measured as the wait after arrival (`waitingAfterArrival`). No end of it was
 * found, and for which goods it was done before that day neither.
 *
 * @see GACC notice of 2020-01-27 on the quick clearance of epidemic supplies, www.gov.cn, 2020-01-28
 */
export const pickUpOnArrival2020 = /* @__PURE__ */ frozen<ReleaseModeEdition>({
  edition: {
    id: "cn-pick-up-on-arrival-2020-01-27",
    series: "cn-pick-up-on-arrival",
    title: { en: "Pick-up on arrival of epidemic supplies", zh: "疫情防控物资即到即提" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: editionDate("2020-01-27"),
    publishedOn: editionDate("2020-01-27"),
    source: "GACC notice of 2020-01-27 on the quick clearance of epidemic supplies, www.gov.cn, 2020-01-28",
  },
  mode: "pick-up-on-arrival",
  text: {
    en: "Two-step and advance declaration, declarations gathered later and release against security are used together, so that goods are taken away on arrival",
    zh: "综合运用两步申报、提前申报、汇总申报、担保放行等作业模式，货物即到即提",
  },
  covers: [
    {
      directions: ["import"],
      donatedOnly: false,
      goods: {
        en: "medicines, disinfectants, protective goods and medical devices solely for the epidemic, that come in as cargo, with a traveller or by mail",
        zh: "专门用于疫情防控治疗的进口药品、消毒物品、防护用品、医疗器械等，含各类运输方式进口、旅客携带和邮寄快递进境",
      },
    },
  ],
  duties: [],
});
