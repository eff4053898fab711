import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { contentSecurity } from "./build/content-security.ts";
import { isOfLibrary, LIBRARY_PART, libraryPart } from "./build/library-part.ts";
import { offline } from "./build/offline.ts";

const PUBLIC = join(import.meta.dirname, "public");

/** What the build takes of the library is a file of its own, so that its size is seen. */
const OUTPUT = { codeSplitting: { groups: [{ name: LIBRARY_PART, test: isOfLibrary }] } };

export default defineConfig({
  root: import.meta.dirname,
  // Any static server will do, below any path.
  base: "./",
  publicDir: PUBLIC,
  plugins: [react(), libraryPart("the page"), contentSecurity(), offline(PUBLIC)],
  // The build of csv-parse that needs nothing of Node.
  resolve: { alias: { "csv-parse/sync": "csv-parse/browser/esm/sync" } },
  build: {
    outDir: join(import.meta.dirname, "../../out/port-desk"),
    emptyOutDir: true,
    rolldownOptions: { output: OUTPUT },
  },
  worker: { format: "es", plugins: () => [libraryPart("the worker")], rolldownOptions: { output: OUTPUT } },
});
