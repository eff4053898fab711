/** The heading of a table that says the same in both languages, side by side. */
export const BOTH = ["", "English", "中文"] as const;

/** A line of which both languages hold the same. */
export function both(name: string, cell: string): string[] {
  return [name, cell, cell];
}
