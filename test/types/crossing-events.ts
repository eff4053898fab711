/*
 * Calls that must not compile, about crossing logs and layouts. Nothing here runs: the compiler is the test.
 */
import { instant } from "../../src/calendar/index.js";
import {
  type CrossingEvent,
  checkCrossings,
  checkLayout,
  portThreeZonesExample,
  threeZones2020,
  WAITING_AREA_NORM,
  waitingArea,
  type ZoneDoor,
} from "../../src/supervision/index.js";

export function crossingEvents(): void {
  const line = { person: "A1", at: instant("2020-04-02T08:00Z") } as const;
  ({ ...line, event: "passed", to: "survey" }) satisfies CrossingEvent;
  ({ ...line, event: "doffed", equipment: ["mask"] }) satisfies CrossingEvent;
  // @ts-expect-error whoever passes a door comes into a room
  ({ ...line, event: "passed" }) satisfies CrossingEvent;
  // @ts-expect-error what is put on has a name
  ({ ...line, event: "donned" }) satisfies CrossingEvent;
  // @ts-expect-error an event that no log has
  ({ ...line, event: "disinfected", equipment: [] }) satisfies CrossingEvent;
  // @ts-expect-error a text is no instant until it was read
  ({ ...line, at: "2020-04-02T08:00Z", event: "passed", to: "survey" }) satisfies CrossingEvent;
  // @ts-expect-error a door has one way or both
  ({ id: "in", from: "duty", to: "donning", ways: "in" }) satisfies ZoneDoor;
  // @ts-expect-error without the scheme nobody knows which zones may touch
  checkLayout(portThreeZonesExample);
  // @ts-expect-error a layout and its scheme come before the log
  checkCrossings([], portThreeZonesExample, threeZones2020);
  // @ts-expect-error without a flow there is nothing to count
  waitingArea(WAITING_AREA_NORM);
  // @ts-expect-error a flow is by the hour or counted, and has a name
  waitingArea({ peakPassengers: 1200, ...WAITING_AREA_NORM });
}
