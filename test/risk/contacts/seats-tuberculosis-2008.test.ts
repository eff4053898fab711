import { expect, it } from "vitest";
import { seatsTuberculosis2008 } from "../../../src/risk/contacts/index.js";
import { seatContacts } from "../../../src/risk/seat-contacts.js";
import { aircraft } from "../cabins.js";

it("tuberculosis: two rows each side on a flight of 8 hours (illustrative)", () => {
  const seats = ["20C", "16A", "17K", "18A", "20D", "20B", "22K", "23A", "24A"];
  const people = seats.map((seat) => ({ id: seat, role: "passenger" as const, seat }));
  const journey = { layout: aircraft, people, cases: ["20C"], hours: 8 };
  const { contacts } = seatContacts(seatsTuberculosis2008.rules.aircraft, journey);
  const close = contacts.filter(({ grade }) => grade === "close-contact").map(({ id }) => id);
  expect(close).toEqual(["18A", "20D", "20B", "22K"]);
});
