import { expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { postTestDue } from "../../../src/risk/post-test-due.js";
import { postTestsEdition9 } from "../../../src/risk/posts/cn-post-tests-edition-9.js";

it("ports, edition 9: every day (port guide, 2022-07-08)", () => {
  const question = { lastTestOn: calendarDate("2022-06-10"), on: calendarDate("2022-06-11") };
  expect(postTestDue(postTestsEdition9, "port", question)).toMatchObject({
    frequency: "daily",
    nextDueOn: "2022-06-11",
    specimenBy: undefined,
  });
  expect(postTestDue(postTestsEdition9, "fever-clinic", question)).toMatchObject({ problem: "not-stated" });
});
