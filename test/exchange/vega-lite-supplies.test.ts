import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { instant } from "../../src/calendar/index.js";
import { type Consignment, EACH_COUNTED_AS_ONE, quantity } from "../../src/clearance/index.js";
import { suppliesChart } from "../../src/exchange/vega-lite-supplies.js";
import { supplyBulletin } from "../../src/statistics/index.js";
import { renderedChart } from "./rendered-chart.js";

const LINE = {
  item: "masks",
  category: "protective",
  quantity: quantity(2000, "piece"),
  value: { amount: 7500.5, currency: "CNY" },
  donated: "yes",
  licence: absent("not-applicable"),
  origin: "KOR",
} as const;
const CONSIGNMENT: Consignment = {
  id: "1",
  direction: "import",
  arrivedAt: instant("2020-01-30T08:00:00+08:00"),
  consignees: [],
  lines: [
    LINE,
    { ...LINE, item: "suits", value: { amount: 5600, currency: "USD" }, donated: "no" },
    {
      category: "medicine",
      quantity: quantity(20, "kilogram"),
      donated: absent("asked-unknown"),
      licence: LINE.licence,
      origin: "KOR",
    },
    { ...LINE, category: "device", item: "devices", value: { amount: 2500, currency: "CNY" } },
    { ...LINE, category: "other", item: "devices", value: { amount: 0, currency: "CNY" } },
  ],
};
const BULLETIN = supplyBulletin([CONSIGNMENT], {
  direction: "import",
  convention: EACH_COUNTED_AS_ONE,
  currency: "CNY",
  by: { "trade mode": () => "3010" },
});

describe("a chart of supplies", () => {
  it("has a bar of its length for each row with a value, and says what is in no value", async () => {
    const { boxes, texts } = await renderedChart(suppliesChart(BULLETIN, { language: "en" }));
    // Devices, other supplies of value 0, protective goods; none for medicines, of which no value is stated.
    expect(boxes.map(({ width }) => Math.round((width / 420) * 8000 * 10) / 10)).toEqual([2500, 0, 7500.5]);
    for (const said of [
      "medical devices",
      "2,500; 25 % of the total",
      "0; 0 % of the total",
      "7,500.5; 75 % of the total; in USD besides: 5,600",
      "not stated (not zero); lines without a value: 1",
      "Value (CNY)",
      "In all: 10,000.5 CNY",
      "8,000",
    ])
      expect(texts).toContain(said);
  });

  it("has quantities under their convention, and what it does not count", async () => {
    const { boxes, texts } = await renderedChart(suppliesChart(BULLETIN, { language: "zh", measure: "quantity" }));
    expect(boxes.map(({ width }) => width)).toEqual([210, 210, 420]);
    for (const said of [
      "数量（件（个、只））",
      "未列明（不等于零）；未计入：20（千克）",
      "计数口径：bulletins-2020-each-counted-as-one",
    ])
      expect(texts).toContain(said);
  });

  it("counts a batch in each of its rows, without shares", async () => {
    const { texts } = await renderedChart(
      suppliesChart(BULLETIN, { language: "en", measure: "batches", by: "donation" }),
    );
    expect(texts.filter((text) => text === "1")).toHaveLength(4);
    expect(texts).toEqual(expect.arrayContaining(["donated", "not donated", "not known", "In all: 1"]));
  });

  it("names items, goods of no item, and rows of the caller's own", async () => {
    const { texts } = await renderedChart(suppliesChart(BULLETIN, { language: "zh", by: "item" }));
    expect(texts).toEqual(expect.arrayContaining(["口罩", "防护服", "药品（未列名）"]));
    expect((await renderedChart(suppliesChart(BULLETIN, { language: "zh", by: "trade mode" }))).texts).toContain(
      "3010",
    );
    for (const by of ["origin", "constructor", "__proto__"])
      expect(() => suppliesChart(BULLETIN, { language: "en", by })).toThrow("suppliesChart: expected a breakdown");
  });

  it("is drawn of nothing, and of amounts beyond any number", async () => {
    const nothing = supplyBulletin([], { direction: "export", convention: EACH_COUNTED_AS_ONE, currency: "CNY" });
    expect((await renderedChart(suppliesChart(nothing, { language: "en" }))).texts).toContain("nothing to draw");
    const huge = { ...CONSIGNMENT, lines: [{ ...LINE, value: { amount: 1e21, currency: "CNY" } }, LINE] } as const;
    const options = { direction: "import", convention: EACH_COUNTED_AS_ONE, currency: "CNY" } as const;
    const { texts } = await renderedChart(
      suppliesChart(supplyBulletin([huge], options), { language: "en", by: "item" }),
    );
    expect(texts).toContain("1,000,000,000,000,000,007,500.5; 100 % of the total");
  });
});
