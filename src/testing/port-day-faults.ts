import type { Path } from "../result.js";
import type { Text } from "../text.js";
import type { Draws } from "./draws.js";
import type { PortDayFile, SyntheticPortDay } from "./port-day-from.js";

/** What can be wrong with a file of a port-day rather than with what somebody wrote, by name. */
export const PORT_DAY_FAULTS = {
  "file-missing": { en: "a file did not come", zh: "文件未送达" },
  "file-silent": { en: "a file came without a single line", zh: "文件已送达但没有任何记录" },
  "line-cut-off": { en: "the last line is cut off", zh: "最后一行被截断" },
  "no-object": { en: "a line holds JSON that is no object", zh: "某行的JSON不是对象" },
  "column-too-few": { en: "a row lacks a column", zh: "某行缺少一列" },
  "instant-without-offset": { en: "an instant is written without its offset", zh: "时刻缺少时区" },
  "listed-twice": { en: "somebody stands twice on the manifest", zh: "同一人在名单上出现两次" },
} as const satisfies Record<string, Text>;
/** What can be wrong with a file of a port-day. */
export type PortDayFault = keyof typeof PORT_DAY_FAULTS;

/** One such fault and where it must be found. */
export interface InjectedFault {
  readonly fault: PortDayFault;
  readonly file: PortDayFile;
  /** Counted from 1, the header of a table being line 1; `undefined` of a whole file. */
  readonly line: number | undefined;
  /** The key of what is wrong in the line; empty for the line as a whole. */
  readonly path: Path;
}

const NDJSON = ["declarations.ndjson", "readings.ndjson", "log.ndjson"] as const;
const TABLES = ["manifest.csv", "receipts.csv"] as const;
/** In which files each fault can be. */
const FILES_OF: Readonly<Record<PortDayFault, readonly [PortDayFile, ...PortDayFile[]]>> = {
  "file-missing": [...NDJSON, ...TABLES],
  "file-silent": NDJSON,
  "line-cut-off": NDJSON,
  "no-object": NDJSON,
  "column-too-few": TABLES,
  "instant-without-offset": ["readings.ndjson", "log.ndjson"],
  "listed-twice": ["manifest.csv"],
};

/**
 * A port-day with one of its files put wrong, and where that must be found. A file that did not come is no longer among
 * the files; one that is silent is there and empty, which is not the same.
 *
 * @example
 * const { files, injected } = withPortDayFault(portDayFrom({ seed: 1 }), "file-missing", seededDraws(1));
 * injected.file in files // => false
 */
export function withPortDayFault(
  { files }: SyntheticPortDay,
  fault: PortDayFault,
  draws: Draws,
): { readonly files: Readonly<Partial<Record<PortDayFile, string>>>; readonly injected: InjectedFault } {
  const file = draws.pick(FILES_OF[fault]);
  const { [file]: text, ...others } = files;
  if (fault === "file-missing") return { files: others, injected: { fault, file, line: undefined, path: [] } };
  const lines = text.trimEnd().split("\n");
  // The header of a table stays as it is.
  const index = draws.whole(file.endsWith(".csv") ? 1 : 0, lines.length - 1);
  const { changed, line, path = [] } = faulty(fault, lines, index);
  return { files: { ...files, [file]: changed.join("\n") }, injected: { fault, file, line, path } };
}

/** The lines with the fault, the number of the line at which it is found, and the key in it. */
function faulty(
  fault: Exclude<PortDayFault, "file-missing">,
  lines: readonly string[],
  index: number,
): { readonly changed: readonly string[]; readonly line: number | undefined; readonly path?: Path } {
  const own = lines[index] ?? "";
  switch (fault) {
    case "file-silent":
      return { changed: [], line: undefined };
    case "line-cut-off":
      return { changed: lines.with(-1, (lines.at(-1) ?? "").slice(0, -9)), line: lines.length };
    case "no-object":
      return { changed: lines.toSpliced(index, 0, "[]"), line: index + 1 };
    case "column-too-few":
      return { changed: lines.with(index, own.slice(own.indexOf(",") + 1)), line: index + 1 };
    case "instant-without-offset":
      return { changed: lines.with(index, own.replace(/("at":"[^"]*)\+08:00"/, '$1"')), line: index + 1, path: ["at"] };
    case "listed-twice":
      return { changed: [...lines, own], line: lines.length + 1 };
  }
}
