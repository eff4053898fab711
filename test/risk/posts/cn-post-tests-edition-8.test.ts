import { expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { postTestDue } from "../../../src/risk/post-test-due.js";
import { postTestsEdition8 } from "../../../src/risk/posts/cn-post-tests-edition-8.js";

it("ports, edition 8: every other day, one test a week nasopharyngeal (port guide, 2022-07-08)", () => {
  const question = { lastTestOn: calendarDate("2022-06-10"), on: calendarDate("2022-06-11") };
  expect(postTestDue(postTestsEdition8, "port", question)).toMatchObject({
    frequency: "every-other-day",
    nextDueOn: "2022-06-12",
    specimenBy: { specimen: "nasopharyngeal-swab", on: undefined },
  });
  expect(postTestDue(postTestsEdition8, "fever-clinic", question)).toMatchObject({ problem: "not-stated" });
});
