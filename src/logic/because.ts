import type { Prepared } from "./prepare.js";
import { TRUE } from "./truth.js";

/**
 * The names of what a condition reads whose answers made it what it came to: of `all` that is false the false parts, of
 * `any` that is true the true ones, of what is undecided the undecided.
 */
export function decidingNames<Frame>(prepared: Prepared<Frame>, frame: Frame): string[] {
  const names = new Set<string>();
  collect(prepared, frame, names);
  return [...names];
}

function collect<Frame>(node: Prepared<Frame>, frame: Frame, names: Set<string>): void {
  if (node.elementsOf !== undefined || node.parts.length === 0) {
    for (const { name } of node.reads) names.add(name);
    return;
  }
  const degree = node.test(frame);
  const wanted = "not" in node.condition ? TRUE - degree : degree;
  for (const part of node.parts) if (part.test(frame) === wanted) collect(part, frame, names);
}
