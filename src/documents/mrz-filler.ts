const FILLER = 60;

/**
 * @internal A field, or a piece of a line, without the fillers at its ends and with those between two characters as one
 * space; `undefined` when it has nothing else.
 */
export function withoutFillers(text: string, from = 0, to = text.length): string | undefined {
  let start = from;
  let end = Math.min(to, text.length);
  while (end > start && text.charCodeAt(end - 1) === FILLER) end--;
  while (start < end && text.charCodeAt(start) === FILLER) start++;
  if (start >= end) return undefined;
  const field = text.slice(start, end);
  if (!field.includes("<")) return field;
  return field.includes("<<") ? field.replace(/<+/g, " ") : field.replaceAll("<", " ");
}
