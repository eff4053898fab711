import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { queueOrder } from "../../src/clearance/priority-queue.js";
import { whyHere } from "../../src/clearance/why-here.js";

const CLASSES = {
  ventilators: { label: { en: "ventilators", zh: "呼吸机" }, headStartMinutes: 120 },
  hospital: { label: { en: "for a hospital", zh: "送医院" }, headStartMinutes: 60 },
} as const;
const at = (time: string) => instant(`2020-02-02T${time}+08:00`);
const order = queueOrder(
  CLASSES,
  [
    { id: "masks", waitingSince: at("08:00:00"), classes: [] },
    { id: "suits", waitingSince: at("08:30:20"), classes: ["hospital"] },
    { id: "ventilators", waitingSince: at("09:00:00"), classes: ["ventilators", "hospital"] },
  ],
  at("10:00:00"),
);

describe("why a consignment stands where it stands", () => {
  it("names the wait and the classes, in both languages", () => {
    expect(whyHere(CLASSES, order, "ventilators")?.text).toEqual({
      en: "place 1: waited 60 min + ventilators 120 min + for a hospital 60 min = 240 min",
      zh: "第1位：已等候60分钟＋呼吸机120分钟＋送医院60分钟＝240分钟",
    });
    expect(whyHere(CLASSES, order, "suits")?.text.en).toBe(
      "place 2: waited 89.7 min + for a hospital 60 min = 149.7 min",
    );
    expect(whyHere(CLASSES, order, "masks")?.text.zh).toBe("第3位：已等候120分钟＝120分钟");
  });

  it("names who came later and stands before it, and who came earlier and stands after it", () => {
    expect(whyHere(CLASSES, order, "masks")).toMatchObject({ overtakenBy: ["ventilators", "suits"], overtakes: [] });
    expect(whyHere(CLASSES, order, "suits")).toMatchObject({ overtakenBy: ["ventilators"], overtakes: ["masks"] });
  });

  it("has nothing to say of one without a place", () => {
    expect(whyHere(CLASSES, order, "gloves")).toBeUndefined();
  });
});
