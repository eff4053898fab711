import type { Prepared } from "./prepare.js";
import { TRUE } from "./truth.js";

/**
 * The names of what a condition reads whose answers made it what it came to: of `all` that is false the false parts, of
 * `any` that is true the true ones, of what is undecided the undecided.
 */
export function decidingNames<Frame>(prepared: Prepared<Frame>, frame: Frame): string[] {
  const names: string[] = [];
  collect(prepared, frame, names);
  return names;
}

function collect<Frame>(node: Prepared<Frame>, frame: Frame, names: string[]): void {
  const { parts, reads } = node;
  if (node.elementsOf !== undefined || parts.length === 0) {
    for (let at = 0; at < reads.length; at++) {
      const { name } = reads[at] as (typeof reads)[number];
      if (!names.includes(name)) names.push(name);
    }
    return;
  }
  const degree = node.test(frame);
  const wanted = "not" in node.condition ? TRUE - degree : degree;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as (typeof parts)[number];
    if (part.test(frame) === wanted) collect(part, frame, names);
  }
}
