import { expect, it } from "vitest";
import { seatsMeningococcal2010 } from "../../../src/risk/contacts/index.js";
import { seatContacts } from "../../../src/risk/seat-contacts.js";
import { aircraft } from "../cabins.js";

it("meningococcal disease: the seats beside, not over the aisle, on a flight of 8 hours (illustrative)", () => {
  const seats = ["20C", "16A", "17K", "18A", "20D", "20B", "22K", "23A", "24A"];
  const people = seats.map((seat) => ({ id: seat, role: "passenger" as const, seat }));
  const journey = { layout: aircraft, people, cases: ["20C"], hours: 8 };
  const { contacts } = seatContacts(seatsMeningococcal2010.rules.aircraft, journey);
  const close = contacts.filter(({ grade }) => grade === "close-contact").map(({ id }) => id);
  expect(close).toEqual(["20B"]);
});
