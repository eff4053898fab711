import { readFileSync } from "node:fs";

/** What a file holds, or what is wrong with it, in both languages. */
export function readJson(file: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(readFileSync(file, "utf8")) };
  } catch (error) {
    return error instanceof SyntaxError
      ? { problem: `${file}: not JSON · 不是JSON` }
      : { problem: `${file}: cannot be read · 无法读取` };
  }
}
