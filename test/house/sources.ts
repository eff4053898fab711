import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

/** Every TypeScript file of the library, by its path below `src`, with its text. */
export function sourceFiles(): { readonly file: string; readonly text: string }[] {
  return readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(ROOT, "src", file), "utf8") }));
}

/** The entry points of the package: their subpath and the file behind it below `src`. */
export function entryPoints(): { readonly entry: string; readonly file: string }[] {
  const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    exports: Record<string, string | { default: string }>;
  };
  return Object.entries(exports).flatMap(([entry, target]) =>
    typeof target === "string"
      ? []
      : [{ entry: `pratique${entry.slice(1)}`, file: target.default.replace("./dist/", "").replace(/\.js$/, ".ts") }],
  );
}
