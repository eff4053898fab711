import { expect, it } from "vitest";
import { guangxiResponse2020 } from "../../../src/risk/areas/cn-guangxi-response-2020-02-24.js";

it("lowers Level I to Level III at 20:00 of 24 February 2020 (Guangxi notice)", () => {
  expect(guangxiResponse2020.before).toBe("I");
  expect(guangxiResponse2020.changes).toEqual([{ level: "III", at: "2020-02-24T20:00:00+08:00" }]);
});
