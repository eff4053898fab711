import { editionDate, frozen } from "../../edition/edition.js";
import type { ReleaseModeEdition } from "../release-mode.js";

/**
 * Windows and a green channel (绿色通道) of their own for donated supplies at every office of customs, two days later for all
 * supplies against the epidemic. It makes the formalities quick and takes none away. Notice 57 of 2021 repealed it; the day
 * of that notice was not found.
 *
 * @see GACC Notice 17 of 2020; GACC notice of 2020-01-27, www.gov.cn, 2020-01-28
 */
export const greenChannel2020 = /* @__PURE__ */ frozen<ReleaseModeEdition>({
  edition: {
    id: "cn-green-channel-2020-01-25",
    series: "cn-green-channel",
    title: { en: "Green channel for epidemic supplies", zh: "疫情防控物资绿色通道" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: editionDate("2020-01-25"),
    publishedOn: editionDate("2020-01-25"),
    until: editionDate("2021-12-31"),
    source: "GACC Notice 17 of 2020, paragraph 1; repealed by GACC Notice 57 of 2021",
    amendments: [
      {
        id: "all-supplies",
        from: editionDate("2020-01-27"),
        title: {
          en: "For all supplies against the epidemic, donated or not",
          zh: "适用于全部疫情防控物资，不限于捐赠",
        },
        source: "GACC notice of 2020-01-27 on the quick clearance of epidemic supplies, www.gov.cn, 2020-01-28",
      },
    ],
  },
  mode: "green-channel",
  text: {
    en: "A window and a channel of their own at every place of clearance, with quick examination and release",
    zh: "各通关现场设专门受理窗口和绿色通道，快速验放",
  },
  covers: [
    {
      directions: ["import"],
      donatedOnly: true,
      goods: { en: "donated supplies against the epidemic that come in", zh: "进口捐赠疫情防控物资" },
    },
    {
      from: editionDate("2020-01-27"),
      directions: ["import"],
      donatedOnly: false,
      goods: { en: "all supplies against the epidemic that come in", zh: "全部进口疫情防控物资" },
    },
  ],
  duties: [],
  certainUntil: editionDate("2020-12-31"),
});
