import { expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { assess } from "../../../src/risk/assess.js";
import { examinationGate2020 } from "../../../src/risk/policies/examination-gate-2020-06-24.js";

const none = absent("not-asked");
const gate = (celsius: number, changes: object = {}) =>
  assess(examinationGate2020, {
    celsius,
    secondCelsius: none,
    respiratorySymptoms: "no",
    evaluation: none,
    ...changes,
  });

// Ten key measures, 2020-06-24: below 37.3 °C to enter; else rest, another device, experts, reserve isolation room.
it.each([
  [37.2, {}, "ordinary-room"],
  [37.3, { secondCelsius: 37.2 }, "ordinary-room"],
  [38, { secondCelsius: 37.3, evaluation: "fit" }, "ordinary-room"],
  [38, { secondCelsius: 37.3, evaluation: "unfit" }, "reserve-isolation-room"],
  [36.5, { respiratorySymptoms: "yes" }, "reserve-isolation-room"],
])("%d °C, %j: %s", (celsius, changes, grade) => {
  expect(gate(celsius, changes)).toMatchObject({ decided: true, grade });
});

it("is undecided from 37.3 °C until the candidate was measured again, and then until experts have decided", () => {
  expect(gate(37.3)).toMatchObject({ decided: false, needs: ["secondCelsius", "evaluation"] });
  expect(gate(37.3, { secondCelsius: 37.3 })).toMatchObject({ decided: false, needs: ["evaluation"] });
  expect(gate(36.5, { respiratorySymptoms: none })).toMatchObject({ decided: false, needs: ["respiratorySymptoms"] });
});
