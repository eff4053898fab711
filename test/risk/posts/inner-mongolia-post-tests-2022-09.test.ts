import { expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { postTestDue } from "../../../src/risk/post-test-due.js";
import { postTestsInnerMongolia2022 } from "../../../src/risk/posts/inner-mongolia-post-tests-2022-09.js";

it("Inner Mongolia, September 2022: the closed loop every day", () => {
  const question = { lastTestOn: calendarDate("2022-06-10"), on: calendarDate("2022-06-11") };
  expect(postTestDue(postTestsInnerMongolia2022, "closed-loop-staff", question)).toMatchObject({
    frequency: "daily",
    nextDueOn: "2022-06-11",
  });
  expect(postTestDue(postTestsInnerMongolia2022, "fever-clinic", question)).toMatchObject({ problem: "not-stated" });
});
