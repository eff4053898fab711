import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { CustodyColumns } from "../../src/screening/custody-columns.js";

const NOON = instant("2020-04-05T12:00:00+08:00");
const LATER = instant("2020-04-05T13:00:00+08:00");

function seen(...records: object[]): CustodyColumns {
  const columns = new CustodyColumns(2);
  for (const record of records) columns.see(1, { person: "E1", stage: "received", ...record });
  return columns;
}

describe("CustodyColumns", () => {
  it("keeps people apart and stages apart", () => {
    const columns = seen({ at: NOON, holder: "hotel", dataHandedOver: "no" });
    columns.owe(0, "E2");
    expect(columns.people).toEqual(["E1", "E2"]);
    expect([columns.isSeen(0, 0), columns.isSeen(0, 1), columns.isSeen(1, 0)]).toEqual([false, true, false]);
    expect([columns.isOwed(0, 0), columns.isOwed(1, 0), columns.isOwed(1, 1)]).toEqual([false, true, false]);
    expect(columns.at(0, 1)).toEqual({ times: 1, at: Date.parse(NOON), holder: "hotel", dataHandedOver: "no" });
  });

  it("does not know what no record says", () => {
    expect(seen({}).at(0, 1)).toEqual({ times: 1, at: Number.NaN, holder: undefined, dataHandedOver: undefined });
  });

  it.each([
    ["the earlier", { at: NOON, holder: "a" }, { at: LATER, holder: "b" }, "a"],
    ["a known time before an unknown one", { at: NOON, holder: "b" }, { holder: "a" }, "b"],
    ["the holder by name at one time", { at: NOON, holder: "a" }, { at: NOON, holder: "b" }, "a"],
    ["the holder by name without times", { holder: "a" }, { holder: "b" }, "a"],
    ["a known holder before none", { at: NOON, holder: "a" }, { at: NOON }, "a"],
  ])("keeps of two records, in either order, %s", (_, one, other, holder) => {
    expect(seen(one, other).at(0, 1)).toMatchObject({ times: 2, holder });
    expect(seen(other, one).at(0, 1)).toMatchObject({ times: 2, holder });
  });

  it("takes data as handed over where any record says so", () => {
    expect(seen({ dataHandedOver: "no" }, { dataHandedOver: "yes" }, {}).at(0, 1).dataHandedOver).toBe("yes");
    expect(seen({}, { dataHandedOver: "no" }).at(0, 1).dataHandedOver).toBe("no");
  });

  it("loses nothing as it grows", () => {
    const columns = new CustodyColumns(3);
    for (let number = 0; number < 5000; number++)
      columns.see(number % 3, { person: `E${number}`, stage: "any", at: NOON, holder: `h${number % 7}` });
    expect(columns.people).toHaveLength(5000);
    for (const place of [0, 1023, 1024, 4999]) {
      expect(columns.at(place, place % 3)).toMatchObject({ times: 1, holder: `h${place % 7}` });
      expect(columns.isSeen(place, (place + 1) % 3)).toBe(false);
    }
  });
});
