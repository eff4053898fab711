import { expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { postTestDue } from "../../../src/risk/post-test-due.js";
import { postTestsErenhot2021 } from "../../../src/risk/posts/erenhot-post-tests-2021-10.js";

it("Erenhot, October 2021: the closed loop every other day (report of 2021-10-22)", () => {
  const question = { lastTestOn: calendarDate("2022-06-10"), on: calendarDate("2022-06-11") };
  expect(postTestDue(postTestsErenhot2021, "closed-loop-staff", question)).toMatchObject({
    frequency: "every-other-day",
    nextDueOn: "2022-06-12",
  });
  expect(postTestDue(postTestsErenhot2021, "fever-clinic", question)).toMatchObject({ problem: "not-stated" });
});
