import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advance } from "../../src/flow/advance.js";
import { lintFlow } from "../../src/flow/lint-flow.js";
import { closedAreaExits2022 } from "../../src/risk/exits/closed-area-exits-2022-06-17.js";
import { exitRequestFlow } from "../../src/screening/exit-request-flow.js";
import { asksOf, follow, isSound } from "./flows/sound-flow.js";

const levelsOf = (count: number) => Array.from({ length: count }, (_, index) => `level-${index + 1}`);
const approvalsOf = (levels: readonly string[]) => levels.map((level) => `approved-by-${level}`);

describe.each([0, 1, 3, 5])("an exit request with %i levels", (count) => {
  const levels = levelsOf(count);
  const flow = exitRequestFlow(levels);
  const approvals = approvalsOf(levels);
  // A level that cannot reject can still leave the request where it is.
  isSound(flow, {
    removals: ["requested", ...approvals, "arranged"].map((status) => `${status}: rejected`),
  });

  it("is approved by every level, in order", () => {
    expect(follow(flow, "requested", ...approvals, "arranged", "left", "returned")).toBe("returned");
    for (const [index, approval] of approvals.entries()) {
      const before = approvals.slice(0, index);
      expect(follow(flow, "requested", ...before, "arranged")).toMatchObject({ way: approvals.slice(index) });
      const skipped = before.slice(0, -1);
      if (index > 0) expect(follow(flow, "requested", ...skipped, approval)).toMatchObject({ way: before.slice(-1) });
    }
  });

  it("is over once rejected, by whichever level and until the person has left", () => {
    for (let given = 0; given <= count; given++) {
      const rejected = ["requested", ...approvals.slice(0, given), "rejected"];
      expect(follow(flow, ...rejected)).toBe("rejected");
      expect(follow(flow, ...rejected, "left")).toMatchObject({ code: "final", status: "rejected" });
    }
    expect(follow(flow, "requested", ...approvals, "arranged", "rejected")).toBe("rejected");
    expect(follow(flow, "requested", ...approvals, "arranged", "left", "rejected")).toMatchObject({ status: "out" });
  });
});

describe("exitRequestFlow", () => {
  it("is built from the approvals of an exit arrangement, and names its levels", () => {
    const { arrangements, levels } = closedAreaExits2022;
    const flow = exitRequestFlow(arrangements["fixed-hour"].approvals ?? [], { names: levels });
    expect(flow.labels.statuses["approved-by-receiving-district"]).toEqual({
      en: "approved by the district that receives the person",
      zh: "接收地批准",
    });
    expect(flow.edition).toMatchObject({ series: "cn-exit-request", status: "illustrative" });
  });

  it("asks for purpose, arrangement and the reason of a rejection", () => {
    const flow = exitRequestFlow(["community"]);
    expect(["requested", "arranged", "rejected"].map((event) => asksOf(flow, event))).toEqual([
      ["purpose"],
      ["mode"],
      ["reason"],
    ]);
    expect(advance(flow, "requested", "rejected", { particulars: { reason: " " } })).toMatchObject({
      missing: ["reason"],
    });
  });

  it("takes any text for a level", () => {
    const flow = exitRequestFlow(["constructor", "社区"]);
    expect(follow(flow, "requested", "approved-by-constructor", "approved-by-社区", "arranged")).toBe("arranged");
  });

  it("does not take a level twice, nor one that has no name", () => {
    expect(() => exitRequestFlow(["community", "command", "community"])).toThrow(TypeError);
    for (const level of ["", " ", "\u3000"]) expect(() => exitRequestFlow(["community", level])).toThrow(TypeError);
    const names = { community: { en: "the community", zh: " " } };
    expect(() => exitRequestFlow(["community"], { names })).toThrow(TypeError);
  });

  it("bears an id of its own for every row of levels", () => {
    const idOf = (levels: readonly string[]) => exitRequestFlow(levels).edition.id;
    expect(idOf([])).toBe("exit-request");
    expect(idOf(["community", "receiving-district"])).toBe("exit-request/community/receiving-district");
    const level = fc.string({ unit: fc.constantFrom("a", "-", "/", "~", "0", "1"), minLength: 1, maxLength: 3 });
    const levels = fc.uniqueArray(level, { maxLength: 3 });
    fc.assert(
      fc.property(levels, levels, (one, other) => {
        expect(idOf(one) === idOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
      { examples: [[["a-b"], ["a", "b"]]] },
    );
  });

  it("says no code of a level where it has no name: it counts the levels", () => {
    const flow = exitRequestFlow(["community", "command"], {
      names: { community: { en: "the community", zh: "社区" } },
    });
    const { statuses, events } = flow.labels;
    expect(statuses["approved-by-community"]).toEqual({ en: "approved by the community", zh: "社区批准" });
    expect(events["approved-by-command"]).toEqual({ en: "approved by level 2", zh: "第2级批准" });
    const texts = [statuses, events, flow.invariants?.map(({ text }) => text)];
    expect(JSON.stringify(texts).replaceAll('"approved-by-command"', "")).not.toContain("command");
    expect(lintFlow(flow)).toEqual([]);
  });
});
