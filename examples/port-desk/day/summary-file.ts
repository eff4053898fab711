import type { PortDaySummary } from "pratique/exchange";

/** The summary of a day as the port-day example writes it. */
export function summaryFile(summary: PortDaySummary): string {
  return `${JSON.stringify(summary, undefined, 2)}\n`;
}
