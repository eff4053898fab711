import fc from "fast-check";
import { expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { instant } from "../../src/calendar/instant.js";
import { inExitOrder } from "../../src/risk/exit-order.js";
import { closedAreaExitPriority2022 } from "../../src/risk/policies/index.js";

const request = (
  id: string,
  at: string,
  purpose: "medical-emergency" | "ordinary-medical" | "examination" | "other-essential" | { absent: "not-asked" },
) => ({ id, requestedAt: instant(at), facts: { purpose } });
const ordered = (requests: readonly ReturnType<typeof request>[]) =>
  inExitOrder(closedAreaExitPriority2022, requests).map(({ id }) => id);
const requests = [
  request("other", "2022-06-11T08:00:00+08:00", "other-essential"),
  request("clinic", "2022-06-11T08:00:00+08:00", "ordinary-medical"),
  request("late", "2022-06-11T09:00:00+08:00", "medical-emergency"),
  request("early", "2022-06-11T00:30:00Z", "medical-emergency"),
  request("exam", "2022-06-09T08:00:00+08:00", "examination"),
  request("unasked", "2022-06-11T08:45:00+08:00", absent("not-asked") as { absent: "not-asked" }),
  request("b", "2022-06-11T08:00:00+08:00", "ordinary-medical"),
];

it("sees to the most urgent first, then to whoever asked first, and to nobody later for want of an answer", () => {
  expect(ordered(requests)).toEqual(["early", "unasked", "late", "exam", "b", "clinic", "other"]);
});

it("does not depend on the order in which the requests are given", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(requests, { minLength: requests.length }), (shuffled) => {
      expect(ordered(shuffled)).toEqual(ordered(requests));
    }),
  );
});
