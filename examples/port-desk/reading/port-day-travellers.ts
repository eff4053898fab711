import { CUSTOMS_EXPORT_CARRIES } from "pratique/exchange";
import type { PortDayFolder } from "../../port-day/read-folder.ts";
import { acceptedAt, cardsThatCount } from "../../port-day/screen-day.ts";
import type { TravellerCase } from "../traveller/traveller-case.ts";

/** Everybody of a port-day's manifest, each with what was read of them. */
export function portDayTravellers({
  portDay,
  manifest,
  declarations,
  readings,
  log,
  receipts,
}: PortDayFolder): TravellerCase[] {
  const cardOf = new Map(cardsThatCount(declarations).map((card) => [card["documentNumber"], card]));
  const receiptsOf = Map.groupBy(receipts, ({ documentNumber }) => documentNumber);
  return manifest.map((entry): TravellerCase => {
    const card = cardOf.get(entry.documentNumber);
    const recorded = log.get(entry.documentNumber) ?? [];
    const accepted = acceptedAt(recorded);
    return {
      id: entry.documentNumber,
      name: entry.name,
      rules: { kind: "port-day" },
      on: portDay.day,
      timeZone: portDay.timeZone,
      affectedAreas: portDay.affectedAreas,
      ...(card === undefined ? {} : { card, carries: CUSTOMS_EXPORT_CARRIES }),
      ...(accepted === undefined ? {} : { asOf: accepted }),
      entry,
      readings: readings.get(entry.documentNumber) ?? [],
      log: recorded,
      receipts: receiptsOf.get(entry.documentNumber) ?? [],
    };
  });
}
