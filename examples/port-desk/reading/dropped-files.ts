import type { DropItem } from "react-aria-components";

/** The six files of a port-day. */
const PORT_DAY_FILES = [
  "port.json",
  "manifest.csv",
  "declarations.ndjson",
  "readings.ndjson",
  "log.ndjson",
  "receipts.csv",
];
const DECLARATIONS_NAME = /\.(ndjson|jsonl|json)$/i;

/** A file, and how deep below the folder that was given it lies. */
export interface GivenFile {
  readonly file: File;
  readonly depth: number;
}

/** What somebody gave: a port-day's files by name, or one file of declarations. */
export type Given =
  | { readonly kind: "port-day"; readonly files: ReadonlyMap<string, File> }
  | { readonly kind: "declarations"; readonly file: File };

/** Every file that was dropped, those of dropped folders among them. */
export async function droppedFiles(items: Iterable<DropItem>): Promise<GivenFile[]> {
  const given: GivenFile[] = [];
  for (const item of items) given.push(...(await filesIn(item, 0)));
  return given;
}

/** A file with its place in the folder that was chosen; an empty one where it was chosen by itself. */
type ChosenFile = File & { readonly webkitRelativePath: string };

/** Every file that was chosen, one by one or as a folder. */
export function chosenFiles(files: Iterable<ChosenFile>): GivenFile[] {
  return Array.from(files, (file) => ({ file, depth: file.webkitRelativePath.split("/").length }));
}

/** One file that is none of a port-day is one of declarations; everything else is looked through for a port-day. */
export function givenBy(given: readonly GivenFile[]): Given {
  const [one, ...more] = given;
  const isAlone = one !== undefined && more.length === 0;
  if (isAlone && one.file.name !== "port.json" && DECLARATIONS_NAME.test(one.file.name))
    return { kind: "declarations", file: one.file };
  return { kind: "port-day", files: portDayFiles(given) };
}

/** Of two files of one name the one that lies higher up counts. */
function portDayFiles(given: readonly GivenFile[]): Map<string, File> {
  const deepestFirst = given.toSorted((one, other) => other.depth - one.depth);
  const known = deepestFirst.filter(({ file }) => PORT_DAY_FILES.includes(file.name));
  return new Map(known.map(({ file }) => [file.name, file]));
}

async function filesIn(item: DropItem, depth: number): Promise<GivenFile[]> {
  if (item.kind === "file") return [{ file: await item.getFile(), depth }];
  if (item.kind === "text") return [];
  const given: GivenFile[] = [];
  for await (const entry of item.getEntries()) given.push(...(await filesIn(entry, depth + 1)));
  return given;
}
