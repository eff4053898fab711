import {
  compareProtocols,
  type ProtocolComparison,
  type ProtocolEstimate,
  protocolEffectiveness,
} from "pratique/statistics";
import { CONDUCT, INFECTION } from "./parameters.ts";
import type { ProtocolOfDay } from "./protocol-on.ts";

/** A day's protocol with what it lets through, and beside that of the day before it. */
export interface ComparedDay extends ProtocolOfDay {
  readonly estimate: ProtocolEstimate;
  readonly sinceLast: ProtocolComparison | undefined;
}

/** The same infected travellers and the same conduct under the protocol of every day. */
export function comparedDays(days: readonly ProtocolOfDay[]): ComparedDay[] {
  return days.map((day, place) => {
    const last = days[place - 1];
    return {
      ...day,
      estimate: protocolEffectiveness(day.protocol, INFECTION, CONDUCT),
      sinceLast: last && compareProtocols(last.protocol, day.protocol, INFECTION, CONDUCT),
    };
  });
}
