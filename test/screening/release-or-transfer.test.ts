import { describe, expect, it } from "vitest";
import * as ends from "../../src/screening/release-or-transfer.js";

const SOURCE = { en: "a notice", zh: "某公告" };

describe("how a screening ends", () => {
  it("names the four groups that are transferred, and the excluded", () => {
    expect(Object.keys(ends.FOUR_GROUP_MOVES)).toEqual(["confirmed", "suspected", "symptomatic", "close-contact"]);
    expect(Object.keys(ends.CLASSIFICATION_EVENTS)).toEqual(["excluded", ...Object.keys(ends.FOUR_GROUP_MOVES)]);
  });

  it("rests an exclusion on a negative result and a confirmation on a positive one", () => {
    expect(ends.RESULT_PARTICULARS.excluded[0].oneOf).toEqual(["negative"]);
    expect(ends.RESULT_PARTICULARS.confirmed[0].oneOf).toEqual(["positive"]);
    expect(ends.resultPromises(SOURCE).map(({ holds }) => holds)).toEqual([
      { kind: "carries", event: "excluded", particulars: ["laboratoryResult"] },
      { kind: "carries", event: "confirmed", particulars: ["laboratoryResult"] },
    ]);
  });

  it("promises of every group of an edition at once that it is transferred", () => {
    const [transferred, entered] = ends.groupPromises(SOURCE, ["confirmed", "suspected"]);
    expect(transferred.holds).toEqual({
      kind: "every-path",
      after: ["confirmed", "suspected"],
      through: { statuses: ["transferred"] },
    });
    expect(entered.holds).toMatchObject({ to: ["awaiting-transfer"] });
  });

  it("promises under names of their own, and cites the inspection for the receiver", () => {
    const promises = [
      ...ends.resultPromises(SOURCE),
      ...ends.groupPromises(SOURCE, ["confirmed"]),
      ...ends.endPromises(SOURCE),
      ends.receiverPromise(),
    ];
    expect(new Set(promises.map(({ id }) => id)).size).toBe(promises.length);
    expect(ends.receiverPromise().source.en).toMatch(/discipline inspection, March 2020/);
    expect(ends.endPromises(SOURCE)[0]).toEqual(ends.releasedByRelease(SOURCE));
  });
});
