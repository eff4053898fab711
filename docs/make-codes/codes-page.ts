import { markdownParts } from "pratique/exchange";
import { Anchors } from "../in-words/anchors.ts";
import type { CodeList, RoomCodes } from "./code-list.ts";
import { CODE_LISTS } from "./code-lists.ts";
import { CODES_PREFACE } from "./preface.ts";

const { code, sideBySide, table } = markdownParts;

/** The page that lists every code of the public interface, with its text in both languages. */
export function codesPage(rooms: readonly RoomCodes[] = CODE_LISTS): string {
  const lists = rooms.flatMap((room) => room.lists);
  const sum = lists.reduce((total, { codes }) => total + Object.keys(codes).length, 0);
  const count = `${lists.length} lists, ${sum} codes. · 共${lists.length}个列表，${sum}个代码。`;
  return `${[CODES_PREFACE, count, ...contents(rooms), ...rooms.flatMap(roomPart)].join("\n\n")}\n`;
}

/** Where each list stands on the page. */
function contents(rooms: readonly RoomCodes[]): string[] {
  const anchors = new Anchors();
  const lines = rooms.flatMap(({ room, lists }) => {
    anchors.of(room);
    const links = lists.map((list) => `  - [${headingOf(list)}](#${anchors.of(headingOf(list))})`);
    return [`- ${code(room)}`, ...links];
  });
  return [lines.join("\n")];
}

function roomPart({ room, lists }: RoomCodes): string[] {
  return [`## ${code(room)}`, ...lists.flatMap(listPart)];
}

function headingOf({ title }: CodeList): string {
  return `${title.en} · ${title.zh}`;
}

/** What the texts of a list say. */
const SAYS: Readonly<Record<CodeList["texts"], string>> = {
  found: "The text says what was found. · 文字说明所发现的情况。",
  expected: "The text says what would be right. · 文字说明正确情形。",
};

function listPart(list: CodeList): string[] {
  const { list: name, type, at, texts, codes, severities, note } = list;
  const places = [
    ...(name === undefined ? [] : [`List · 列表: ${code(name)}`]),
    ...(type === undefined ? [] : [`Type · 类型: ${code(type)}`]),
    `Carried by · 见于: ${at.map((place) => code(place)).join(", ")}`,
  ];
  const rows = Object.entries(codes).map(([one, text]) => [
    code(one),
    ...(severities === undefined ? [] : [code(severities[one] ?? "")]),
    ...sideBySide(text),
  ]);
  const severity = severities === undefined ? [] : ["Severity · 严重程度"];
  return [
    `### ${headingOf(list)}`,
    places.join("; "),
    SAYS[texts],
    ...(note === undefined ? [] : [`${note.en}\n${note.zh}`]),
    table(["Code · 代码", ...severity, "English", "中文"], rows),
  ];
}
