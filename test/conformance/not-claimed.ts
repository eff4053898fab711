import { type Given, isRecord } from "./case.ts";

/** Known answers that the library does not set out to give; they are counted neither as passed nor as failed. */
interface Disclaimer {
  readonly group: string;
  readonly applies: (row: Given) => boolean;
  readonly reason: string;
}

const NOT_CLAIMED: readonly Disclaimer[] = [
  {
    group: "paper-tables.json/tables",
    applies: ({ status }) => String(status).includes("as remembered"),
    reason: "values as remembered, not as printed",
  },
];

/** Why a golden row is outside the library's scope; `undefined` for one that is not. */
export function reasonNotClaimed(group: string, row: unknown): string | undefined {
  return NOT_CLAIMED.find((one) => one.group === group && isRecord(row) && one.applies(row))?.reason;
}
