import { absent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { instant } from "../../src/calendar/instant.js";
import type { RecoveryProof, TestProof, VaccinationProof } from "../../src/documents/health-proof.js";

/* Made-up proofs, and where they are looked at. */

const NOT_STATED = absent("not-asked");
const common = {
  holder: {},
  disease: { name: "covid-19" },
  issuer: NOT_STATED,
  country: NOT_STATED,
  identifier: NOT_STATED,
} as const;

export const vaccination: VaccinationProof = {
  ...common,
  kind: "vaccination",
  performedOn: calendarDate("2022-03-01"),
  doses: { number: 2, of: 2 },
  vaccine: NOT_STATED,
  product: { code: "EU/1/20/1528" },
};

export const test: TestProof = {
  ...common,
  kind: "test",
  performedOn: calendarDate("2022-06-01"),
  performedAt: instant("2022-06-01T08:00:00Z"),
  test: { name: "antigen" },
  result: { name: "not-detected" },
  product: NOT_STATED,
};

export const recovery: RecoveryProof = {
  ...common,
  kind: "recovery",
  performedOn: calendarDate("2022-03-01"),
  printedValidity: { from: calendarDate("2022-03-12"), until: calendarDate("2022-08-28") },
};

export const moment = (at: string, timeZone = "UTC") => ({ at: instant(at), timeZone });
export const noonOn = (date: string) => moment(`${date}T12:00:00Z`);
