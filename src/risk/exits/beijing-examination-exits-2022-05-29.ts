import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { ExitArrangement, ExitEdition } from "../closed-area-exit.js";

const ZONES: Omit<ExitArrangement, "seating"> = {
  transport: "dedicated-vehicle",
  isPointToPoint: true,
  isBothWays: true,
  staysThere: true,
  destination: { en: "a site for lockdown and control zones, with board and lodging", zh: "提供食宿的封管控考点" },
};

/**
 * The arrangements for candidates of the college entrance examination in Beijing, June 2022: those of the zones are brought in
 * a closed loop the day before, live at the site and are brought back afterwards. Who approves was not said.
 *
 * @see Beijing, press conference no. 349 on epidemic prevention and control, 2022-05-29
 */
export const beijingExaminationExits2022 = /* @__PURE__ */ frozen<
  ExitEdition<"ordinary-site" | "shared-room" | "own-room">
>({
  edition: {
    id: "beijing-examination-exits-2022-05-29",
    series: "cn-beijing-examination-exits",
    title: {
      en: "Arrangements for candidates of lockdown and control zones, Beijing",
      zh: "北京市封管控区高考考生安排",
    },
    authority: { en: "Beijing Municipal Education Commission", zh: "北京市教育委员会" },
    status: "published",
    from: calendarDate("2022-06-06"),
    until: calendarDate("2022-06-10"),
    publishedOn: calendarDate("2022-05-29"),
    source: "Beijing, press conference no. 349 on epidemic prevention and control, 2022-05-29",
  },
  over: "cn-beijing-examination-exit",
  levels: {},
  arrangements: {
    "ordinary-site": {
      transport: "own-way",
      isPointToPoint: false,
      isBothWays: true,
      staysThere: false,
      destination: { en: "the candidate's ordinary site", zh: "常规考点" },
    },
    "shared-room": { ...ZONES, seating: { kind: "apart", atLeastMetres: 2, mixesZones: false } },
    "own-room": { ...ZONES, seating: { kind: "one-per-room" } },
  },
});
