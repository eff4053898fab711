import { expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { assess } from "../../../src/risk/assess.js";
import { examinationRoom2022 } from "../../../src/risk/policies/examination-room-2022-06-01.js";

const room = (changes: object = {}) =>
  assess(examinationRoom2022, {
    celsius: 36.5,
    positive: "no",
    contact: "no",
    originalSiteClosed: "no",
    stay: "home",
    evaluation: absent("not-asked"),
    ...changes,
  });
const maySit = { evaluation: "may-sit" };

it.each([
  [{}, "ordinary"],
  [{ celsius: 37.3 }, "fever"],
  [{ originalSiteClosed: "yes", ...maySit }, "reserve-isolation"],
  [{ contact: "yes", ...maySit }, "emergency"],
  [{ contact: "yes", stay: "central-isolation-site", ...maySit }, "central-isolation-site"],
  [{ stay: "central-isolation-site" }, "central-isolation-site"],
  [{ positive: "yes", ...maySit }, "central-isolation-site"],
  [{ positive: "yes", stay: "hospital", ...maySit }, "hospital"],
  [{ positive: "yes", stay: "hospital", evaluation: "may-not-sit" }, "not-to-sit"],
])("%j: %s", (changes, grade) => {
  expect(room(changes)).toMatchObject({ decided: true, grade });
});

it.each([{ positive: "yes" }, { contact: "yes" }, { originalSiteClosed: "yes" }])(
  "%j: nobody sits before experts have decided",
  (changes) => {
    expect(room(changes)).toMatchObject({ decided: false, atMost: "not-to-sit", needs: ["evaluation"] });
  },
);
