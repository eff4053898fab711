import { expect, it } from "vitest";
import { CONSIGNMENT_DIRECTIONS } from "../../src/clearance/consignment.js";

it("comes in or goes out", () => {
  expect(Object.values(CONSIGNMENT_DIRECTIONS).map(({ zh }) => zh)).toEqual(["进口", "出口"]);
});
