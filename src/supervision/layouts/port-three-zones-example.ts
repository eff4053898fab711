import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { ZoneLayoutEdition } from "../zone-layout.js";

/**
 * A sound layout of three zones, in by one way and out by another: an example of our own, as no plan of a port was found.
 */
export const portThreeZonesExample = /* @__PURE__ */ frozen<ZoneLayoutEdition>({
  edition: {
    id: "port-three-zones-example",
    series: "port-three-zones-example",
    title: { en: "A site of three zones (example)", zh: "三区布局示例" },
    authority: { en: "none: an example", zh: "示例，无发布机关" },
    status: "illustrative",
    from: calendarDate("2020-04-02"),
    source: "An example, after the plan of no port",
  },
  id: "port-three-zones-example",
  scheme: "three-zones-2020-04",
  zones: [
    { id: "clean", kind: "clean", label: { en: "clean zone", zh: "清洁区" }, needs: [] },
    { id: "buffer", kind: "buffer", label: { en: "buffer zone", zh: "缓冲区" }, needs: ["mask"] },
    {
      id: "contaminated",
      kind: "contaminated",
      label: { en: "contaminated zone", zh: "污染区" },
      needs: ["mask", "suit", "goggles", "gloves"],
    },
  ],
  rooms: [
    { id: "duty", zone: "clean", label: { en: "duty room", zh: "值班室" } },
    { id: "donning", zone: "clean", label: { en: "donning room", zh: "穿戴间" }, uses: ["donning"] },
    { id: "passage-in", zone: "buffer", label: { en: "passage in", zh: "进入通道" } },
    { id: "survey", zone: "contaminated", label: { en: "survey area", zh: "流行病学调查区" } },
    { id: "sampling", zone: "contaminated", label: { en: "sampling room", zh: "采样室" } },
    { id: "doffing-1", zone: "buffer", label: { en: "first doffing room", zh: "一脱间" }, uses: ["doffing"] },
    { id: "doffing-2", zone: "buffer", label: { en: "second doffing room", zh: "二脱间" }, uses: ["doffing"] },
  ],
  doors: [
    { id: "entrance", from: "outside", to: "duty", ways: "both-ways" },
    { id: "to-donning", from: "duty", to: "donning", ways: "both-ways" },
    { id: "in-1", from: "donning", to: "passage-in", ways: "one-way" },
    { id: "in-2", from: "passage-in", to: "survey", ways: "one-way" },
    { id: "inner", from: "survey", to: "sampling", ways: "both-ways" },
    { id: "out-1", from: "survey", to: "doffing-1", ways: "one-way" },
    { id: "out-2", from: "doffing-1", to: "doffing-2", ways: "one-way" },
    { id: "out-3", from: "doffing-2", to: "duty", ways: "one-way" },
  ],
  separateWays: true,
});
