import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, absent } from "../../src/answer.js";
import { assess } from "../../src/risk/assess.js";
import { closedAreaExit } from "../../src/risk/closed-area-exit.js";
import {
  beijingExaminationExits2022,
  closedAreaExits2022,
  guangzhouExaminationExits2021,
} from "../../src/risk/exits/index.js";
import {
  beijingExaminationExit2022,
  closedAreaExitPriority2022,
  guangzhouExaminationExit2021,
} from "../../src/risk/policies/index.js";
import { definePolicy } from "../../src/risk/policy.js";
import { madeUpEdition } from "../declaration/cards.js";

const unknown = absent("asked-unknown");
const guangzhou = (
  facts: Parameters<typeof closedAreaExit<typeof guangzhouExaminationExit2021.facts, "home-to-site">>[2],
) => closedAreaExit(guangzhouExaminationExit2021, guangzhouExaminationExits2021, facts);
const exit = (purpose: "medical-emergency" | "examination" | "ordinary-medical", approvedBy: readonly string[]) =>
  closedAreaExit(closedAreaExitPriority2022, closedAreaExits2022, { purpose }, approvedBy);

describe("an exit whose class is decided", () => {
  it.each([
    ["lockdown-or-high-risk", "no", "dedicated-vehicle", "高考1"],
    ["control", "no", "home-to-site", "高考3"],
    ["medium-risk", "no", "home-to-site", "高考3"],
    ["low-risk", "yes", "point-to-point", "高考2"],
    ["lockdown-or-high-risk", "yes", "point-to-point", "高考2"],
  ] as const)("Guangzhou 2021, %s, in quarantine: %s", (place, inQuarantine, name, pass) => {
    const found = guangzhou({ place, inQuarantine });
    expect(found).toMatchObject({ decided: true, class: name, arrangement: { pass, isBothWays: true } });
    expect("approvals" in found).toBe(false);
  });

  it("bears the arrangement of its class", () => {
    const found = closedAreaExit(beijingExaminationExit2022, beijingExaminationExits2022, { zone: "control" });
    expect(found).toMatchObject({
      class: "shared-room",
      arrangement: { staysThere: true, seating: { kind: "apart", atLeastMetres: 2, mixesZones: false } },
    });
    const alone = closedAreaExit(beijingExaminationExit2022, beijingExaminationExits2022, { zone: "lockdown" });
    expect(alone).toMatchObject({ arrangement: { seating: { kind: "one-per-room" } } });
  });
});

describe("an exit whose class is not decided", () => {
  it("has no arrangement, and says which are possible and what is needed", () => {
    const found = guangzhou({ place: "control", inQuarantine: unknown });
    expect(found).toMatchObject({
      decided: false,
      possible: ["home-to-site", "point-to-point"],
      needs: ["inQuarantine"],
    });
    expect("arrangement" in found).toBe(false);
    expect(guangzhou({ place: unknown, inQuarantine: "no" })).toMatchObject({
      possible: ["home-to-site", "dedicated-vehicle"],
      needs: ["place"],
    });
    expect(guangzhou({ place: unknown, inQuarantine: "yes" })).toMatchObject({
      decided: true,
      class: "point-to-point",
    });
  });

  it("is possible in no class below the one that is certain, though its rule is open", () => {
    const name = (word: string) => ({ en: word, zh: word });
    const yesNo = { kind: "yes-no" } as const;
    const rule = <const When>(grade: "b" | "c" | "d", when: When) =>
      ({ id: grade, when, grade, text: name(grade), source: name(grade) }) as const;
    const policy = definePolicy({
      edition: madeUpEdition,
      facts: { x: yesNo, y: yesNo, z: yesNo },
      grades: { a: name("a"), b: name("b"), c: name("c"), d: name("d") },
      rules: [
        rule("b", { fact: "x", is: "yes" }),
        rule("c", { fact: "y", is: "yes" }),
        rule("d", { fact: "z", is: "yes" }),
      ],
    });
    const arrangement = guangzhouExaminationExits2021.arrangements["home-to-site"];
    const arrangements = { a: arrangement, b: arrangement, c: arrangement, d: arrangement };
    const exits = { edition: madeUpEdition, over: "made-up", levels: {}, arrangements };
    const possible = (x: Answer<"yes" | "no">, y: Answer<"yes" | "no">, z: Answer<"yes" | "no">) => {
      const found = closedAreaExit(policy, exits, { x, y, z });
      return found.decided ? [found.class] : found.possible;
    };
    expect(possible(unknown, "yes", unknown)).toEqual(["c", "d"]);
    expect(possible(unknown, "no", unknown)).toEqual(["a", "b", "d"]);
    expect(possible(unknown, unknown, "no")).toEqual(["a", "b", "c"]);
    expect(possible(unknown, unknown, "yes")).toEqual(["d"]);
  });

  it("is possible in those classes that what is not known can lead to, and in no other", () => {
    const places = ["lockdown-or-high-risk", "control", "medium-risk", "low-risk"] as const;
    const answers = ["yes", "no"] as const;
    fc.assert(
      fc.property(fc.constantFrom(...places, unknown), fc.constantFrom(...answers, unknown), (place, inQuarantine) => {
        const found = guangzhou({ place, inQuarantine });
        const reached = new Set(
          places.flatMap((known) =>
            answers.map((answer) => {
              const assessment = assess(guangzhouExaminationExit2021, {
                place: typeof place === "string" ? place : known,
                inQuarantine: typeof inQuarantine === "string" ? inQuarantine : answer,
              });
              return assessment.decided ? assessment.grade : "undecided";
            }),
          ),
        );
        expect(new Set<string>(found.decided ? [found.class] : found.possible)).toEqual(reached);
      }),
    );
  });
});

describe("the approvals", () => {
  it.each([
    ["ordinary-medical", [], [], ["community", "command"]],
    ["ordinary-medical", ["community"], ["community"], ["command"]],
    ["ordinary-medical", ["command", "community"], ["community", "command"], []],
    ["ordinary-medical", ["command"], [], ["community", "command"]],
    ["ordinary-medical", ["mayor"], [], ["community", "command"]],
    ["medical-emergency", ["community"], ["community"], []],
    ["examination", ["community", "receiving-district"], ["community"], ["command", "receiving-district"]],
  ] as const)("%s approved by %j", (purpose, approvedBy, given, missing) => {
    expect(exit(purpose, approvedBy)).toMatchObject({ approvals: { given, missing } });
  });

  it("are of levels that have a name", () => {
    for (const { approvals = [] } of Object.values(closedAreaExits2022.arrangements))
      for (const level of approvals) expect(closedAreaExits2022.levels[level]?.zh).toMatch(/\p{Script=Han}/u);
  });
});

it("is a mistake of the program with arrangements of another policy, or without one for a grade", () => {
  const other = { ...guangzhouExaminationExits2021, over: "other" };
  const facts = { place: "control", inQuarantine: "no" } as const;
  expect(() => closedAreaExit(guangzhouExaminationExit2021, other, facts)).toThrow(TypeError);
  const { "home-to-site": _, ...arrangements } = guangzhouExaminationExits2021.arrangements;
  const lacking = { ...guangzhouExaminationExits2021, arrangements } as typeof guangzhouExaminationExits2021;
  expect(() => closedAreaExit(guangzhouExaminationExit2021, lacking, facts)).toThrow(TypeError);
});
