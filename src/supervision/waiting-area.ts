import type { Text } from "../text.js";

/** How much room those who wait for quarantine inspection have, and how long they wait at most. */
export interface WaitingAreaNorm {
  readonly minutes: number;
  readonly squareMetresPerPassenger: number;
}

/**
 * The norm of the ports of China: nobody waits longer than 15 minutes, and whoever does has 1 m². It is counted for
 * entering and leaving passengers apart, in front of the inspection channels, where cards are filled in, temperatures taken
 * and the medical patrol goes round.
 *
 * @see Norm for the construction of inspection and quarantine facilities at sea ports (海港口岸检验检疫设施建设规范), Articles 10 and 11
 */
export const WAITING_AREA_NORM: WaitingAreaNorm = { minutes: 15, squareMetresPerPassenger: 1 };

/**
 * What the signs before a waiting area say. The Chinese one is for entering and for leaving passengers.
 *
 * @see Norm for the construction of inspection and quarantine facilities at sea ports (海港口岸检验检疫设施建设规范), Article 12
 */
export const WAITING_AREA_SIGNS = {
  entry: { en: "Quarantine Inspection Ahead", zh: "前方请接受入境检疫查验" },
  exit: { en: "Quarantine Inspection Ahead", zh: "前方请接受出境检疫查验" },
} as const satisfies Readonly<Record<string, Text>>;

/** The peak flow: by the hour, taken as even over it, or those who come within the longest wait, counted. */
export type PeakFlow = { readonly peakPassengersPerHour: number } | { readonly peakPassengersInWait: number };

/** How large a waiting area has to be. */
export interface WaitingArea {
  /** Who waits at the same time at the peak; not rounded. */
  readonly passengers: number;
  readonly squareMetres: number;
  readonly working: Text;
}

/**
 * How large the area has to be in which passengers wait for inspection: room for everybody who comes within the longest
 * wait at the peak. An hour's peak is spread evenly over the hour, which flights and ferries do not do: where those within
 * the wait were counted, give them. The area is not rounded. With nobody it is 0.
 *
 * @throws RangeError when a number is below 0 or endless.
 * @example
 * waitingArea({ peakPassengersPerHour: 1200, minutes: 15, squareMetresPerPassenger: 1 }).squareMetres // => 300
 * waitingArea({ peakPassengersInWait: 450, ...WAITING_AREA_NORM }).squareMetres // => 450
 * @see Norm for the construction of inspection and quarantine facilities at sea ports (海港口岸检验检疫设施建设规范), Article 11
 */
export function waitingArea({ minutes, squareMetresPerPassenger, ...peak }: PeakFlow & WaitingAreaNorm): WaitingArea {
  const isCounted = "peakPassengersInWait" in peak;
  const flow = isCounted ? peak.peakPassengersInWait : peak.peakPassengersPerHour;
  for (const each of [flow, minutes, squareMetresPerPassenger]) expectAmount(each, "waitingArea");
  const passengers = isCounted ? flow : (flow * minutes) / 60;
  const squareMetres = passengers * squareMetresPerPassenger;
  const product = `${shown(passengers)} × ${squareMetresPerPassenger} m² = ${shown(squareMetres)} m²`;
  return {
    passengers,
    squareMetres,
    working: isCounted
      ? { en: `${flow} passengers within ${minutes} min: ${product}`, zh: `${minutes}分钟内${flow}人：${product}` }
      : {
          en: `${flow} passengers/h × ${minutes} min ÷ 60 = ${shown(passengers)} passengers: ${product}`,
          zh: `每小时${flow}人 × ${minutes}分钟 ÷ 60 ＝ ${shown(passengers)}人：${product}`,
        },
  };
}

/** What a waiting area carries. */
export interface WaitingAreaFlow {
  /** Who finds room at the same time: whole people. */
  readonly passengers: number;
  readonly passengersPerHour: number;
  readonly working: Text;
}

/**
 * The flow that a waiting area carries: as many as find room in it, anew each time that the longest wait is over. A part of
 * a passenger finds no room.
 *
 * @throws RangeError when the area is below 0 or endless, or the minutes or the room for each are not above 0.
 * @example
 * waitingAreaFlow(300, WAITING_AREA_NORM).passengersPerHour // => 1200
 */
export function waitingAreaFlow(
  squareMetres: number,
  { minutes, squareMetresPerPassenger }: WaitingAreaNorm,
): WaitingAreaFlow {
  expectAmount(squareMetres, "waitingAreaFlow");
  for (const each of [minutes, squareMetresPerPassenger]) expectAmount(1 / each, "waitingAreaFlow");
  for (const each of [minutes, squareMetresPerPassenger]) expectAmount(each, "waitingAreaFlow");
  // A quotient a hair below a whole number, as 0.3 / 0.1 is, is that number.
  const passengers = Math.floor((squareMetres / squareMetresPerPassenger) * (1 + 4 * Number.EPSILON));
  const passengersPerHour = (passengers * 60) / minutes;
  return {
    passengers,
    passengersPerHour,
    working: {
      en: `${squareMetres} m² ÷ ${squareMetresPerPassenger} m² = ${passengers} passengers every ${minutes} min: ${shown(passengersPerHour)}/h`,
      zh: `${squareMetres} m² ÷ ${squareMetresPerPassenger} m² ＝ ${passengers}人，每${minutes}分钟一批：每小时${shown(passengersPerHour)}人`,
    },
  };
}

function expectAmount(amount: number, asker: string): void {
  if (!(Number.isFinite(amount) && amount >= 0))
    throw new RangeError(`${asker}: expected a number of 0 or more, got another`);
}

function shown(amount: number): number {
  return Math.round(amount * 100) / 100;
}
