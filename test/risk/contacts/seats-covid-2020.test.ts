import { expect, it } from "vitest";
import { seatsCovid2020 } from "../../../src/risk/contacts/index.js";
import { seatContacts } from "../../../src/risk/seat-contacts.js";
import { aircraft } from "../cabins.js";

it("COVID-19: three rows each side, as the Hainan Provincial Health Commission quoted the guide on 2020-02-06 (illustrative)", () => {
  const seats = ["20C", "16A", "17K", "18A", "20D", "20B", "22K", "23A", "24A"];
  const people = seats.map((seat) => ({ id: seat, role: "passenger" as const, seat }));
  const journey = { layout: aircraft, people, cases: ["20C"], hours: 8 };
  const { contacts } = seatContacts(seatsCovid2020.rules.aircraft, journey);
  const close = contacts.filter(({ grade }) => grade === "close-contact").map(({ id }) => id);
  expect(close).toEqual(["17K", "18A", "20D", "20B", "22K", "23A"]);
});
