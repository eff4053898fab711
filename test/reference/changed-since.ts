import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** What the reference is made of that was written after this file of it. */
export function changedSince(builtFile: string): string[] {
  const built = statSync(builtFile).mtimeMs;
  const below = (folder: string) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`);
  return ["package.json", "README.md", ...below("src"), ...below("docs").filter(isSource)].filter((file) => {
    const status = statSync(join(ROOT, file));
    return status.isFile() && status.mtimeMs > built;
  });
}

/** The makers of the pages are not in the reference: the pages are. */
function isSource(file: string): boolean {
  const path = file.replaceAll("\\", "/");
  return !path.startsWith("docs/reference/") && (path.endsWith(".md") || path.startsWith("docs/site/"));
}
