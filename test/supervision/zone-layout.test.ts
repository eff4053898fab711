import { expect, it } from "vitest";
import { OUTSIDE, ROOM_USES } from "../../src/supervision/zone-layout.js";

it("names the outside and the uses of rooms", () => {
  expect(OUTSIDE).toBe("outside");
  expect(Object.keys(ROOM_USES)).toEqual(["donning", "doffing"]);
});
