/*
 * Calls that must not compile, about published clearance times. Nothing here runs: the compiler is the test.
 */
import { type ClearanceTime, clearanceReduction, clearanceTime, hoursOf } from "../../src/statistics/index.js";

export function clearanceTimes(): void {
  const overall = clearanceTime("overall-clearance", 97.39);
  const later = clearanceTime("overall-clearance", 38.93);
  const port = clearanceTime("port-release", 148);
  const median = clearanceTime("overall-clearance", 30, "median");

  clearanceReduction(overall, later).hours satisfies number;
  hoursOf(port) satisfies number;
  // @ts-expect-error two kinds of time have no difference
  clearanceReduction(overall, port);
  // @ts-expect-error nor have a mean and a median
  clearanceReduction(overall, median);
  // @ts-expect-error two kinds of time are not compared
  void (overall < port);
  // @ts-expect-error nor are their hours
  void (overall.hours < port.hours);
  // @ts-expect-error nor is one the other
  void (overall.kind === port.kind);
  // @ts-expect-error nor are their hours subtracted
  void (overall.hours - port.hours);
  // @ts-expect-error nor are times subtracted
  void (overall - port);
  // @ts-expect-error a time of one kind does not stand for one of another
  port satisfies ClearanceTime<"overall-clearance">;
  // @ts-expect-error a plain number has no kind
  clearanceReduction(97.39, 38.93);
  // @ts-expect-error a kind that nobody publishes
  clearanceTime("total", 1);
}
