import { isInstant } from "pratique/calendar";
import { ndjsonRecords, type PortDay, readCustomsDeclaration } from "pratique/exchange";
import type { TravellerCase } from "../traveller/traveller-case.ts";
import type { OnProgress } from "./opened.ts";

type Card = Readonly<Record<string, unknown>>;

/** The travellers of a file of declarations, one JSON object a line, while it is read; `undefined` for a line that cannot be. */
export async function* declaredTravellers(
  file: Blob,
  { day, timeZone, affectedAreas }: PortDay,
  form: string,
  onProgress: OnProgress,
): AsyncGenerator<TravellerCase | undefined> {
  const known = new Set<string>();
  for await (const record of ndjsonRecords(piecesOf(file, onProgress), readCard)) {
    if (!record.ok) {
      yield undefined;
      continue;
    }
    const card = record.value;
    const { documentNumber, name, submittedAt } = card;
    const isNew = typeof documentNumber === "string" && documentNumber !== "" && !known.has(documentNumber);
    const id = isNew ? documentNumber : `#${record.line}`;
    known.add(id);
    yield {
      id,
      name: typeof name === "string" ? name : undefined,
      rules: { kind: "in-force", on: day, form },
      on: day,
      timeZone,
      affectedAreas,
      card,
      // A file does not say when an officer took each card: it is looked at as of when it was handed in.
      ...(isInstant(submittedAt) ? { asOf: submittedAt } : {}),
      readings: [],
      log: [],
      receipts: [],
    };
  }
}

const NO_OBJECT = { code: "malformed" as const, path: [], expected: { en: "an object", zh: "对象" } };

/** A line in the names of the form, or in those of the customs' own export. */
function readCard(line: unknown) {
  const isExport = typeof line === "object" && line !== null && ("certNo" in line || "passerName" in line);
  const card = isExport ? readCustomsDeclaration(line) : line;
  return typeof card === "object" && card !== null && !Array.isArray(card)
    ? { ok: true as const, value: card as Card }
    : { ok: false as const, issues: [NO_OBJECT] as const };
}

/** The text of a file as it comes, telling how many of its bytes have gone by. */
async function* piecesOf(file: Blob, onProgress: OnProgress): AsyncGenerator<string> {
  let done = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(bytes, stream) {
      done += bytes.length;
      stream.enqueue(bytes);
    },
  });
  const reader = file.stream().pipeThrough(counted).pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    onProgress({ done, of: file.size });
    yield piece.value;
  }
}
