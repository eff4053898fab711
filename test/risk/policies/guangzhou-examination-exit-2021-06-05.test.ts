import { expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { assess } from "../../../src/risk/assess.js";
import { guangzhouExaminationExit2021 } from "../../../src/risk/policies/guangzhou-examination-exit-2021-06-05.js";

// Guangzhou epidemic command, document (2021) no. 27, part 1.
it.each([
  ["lockdown-or-high-risk", "no", "dedicated-vehicle", ["lockdown-or-high-risk"]],
  ["control", "no", "home-to-site", ["control-or-lower-risk"]],
  ["medium-risk", "no", "home-to-site", ["control-or-lower-risk"]],
  ["low-risk", "no", "home-to-site", ["control-or-lower-risk"]],
  ["low-risk", "yes", "point-to-point", ["quarantine"]],
] as const)("%s, in quarantine %s: %s", (place, inQuarantine, grade, because) => {
  expect(assess(guangzhouExaminationExit2021, { place, inQuarantine })).toMatchObject({
    decided: true,
    grade,
    because,
  });
});

it("is not decided while it is not known whether the candidate is in quarantine", () => {
  const facts = { place: "control", inQuarantine: absent("not-asked") } as const;
  expect(assess(guangzhouExaminationExit2021, facts)).toMatchObject({
    decided: false,
    atLeast: "home-to-site",
    atMost: "point-to-point",
    needs: ["inQuarantine"],
  });
});
