import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { ExitEdition } from "../closed-area-exit.js";

/**
 * The arrangements for candidates of the college entrance examination in Guangzhou, June 2021. The passes are words on the
 * health code in the city's application; an identity document with the admission ticket does as well. Who approves, the
 * notice does not say.
 *
 * @see Guangzhou epidemic command, document (2021) no. 27, part 1 (7 to 9 June 2021)
 */
export const guangzhouExaminationExits2021 = /* @__PURE__ */ frozen<
  ExitEdition<"home-to-site" | "dedicated-vehicle" | "point-to-point">
>({
  edition: {
    id: "guangzhou-examination-exits-2021-06-05",
    series: "cn-guangzhou-examination-exits",
    title: { en: "Arrangements for examination candidates, Guangzhou", zh: "广州市高考考生通行安排" },
    authority: { en: "Guangzhou epidemic prevention and control command", zh: "广州市新冠肺炎防控指挥部办公室" },
    status: "published",
    from: calendarDate("2021-06-07"),
    until: calendarDate("2021-06-09"),
    publishedOn: calendarDate("2021-06-05"),
    source:
      "Guangzhou epidemic command, document (2021) no. 27 on passage through controlled areas during the college entrance examination, part 1",
  },
  over: "cn-guangzhou-examination-exit",
  levels: {},
  arrangements: {
    "home-to-site": {
      transport: "own-way",
      isPointToPoint: false,
      isBothWays: true,
      staysThere: false,
      destination: { en: "the candidate's examination site", zh: "考点" },
      pass: "高考3",
    },
    "dedicated-vehicle": {
      transport: "dedicated-vehicle",
      isPointToPoint: false,
      isBothWays: true,
      staysThere: false,
      destination: { en: "the candidate's examination site", zh: "考点" },
      pass: "高考1",
    },
    "point-to-point": {
      transport: "dedicated-vehicle",
      isPointToPoint: true,
      isBothWays: true,
      staysThere: false,
      destination: { en: "an isolation examination site", zh: "隔离考点" },
      pass: "高考2",
    },
  },
});
