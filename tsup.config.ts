import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";

/** One entry per room and one per edition, so that an edition never drags another in. */
const entry = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /^(index|[a-z]+\/index|[a-z]+\/(forms|policies|flows)\/.+)\.ts$/.test(file))
  .map((file) => `src/${file}`);

export default defineConfig({
  entry,
  format: ["esm"],
  target: "es2023",
  platform: "neutral",
  splitting: true,
  sourcemap: true,
  clean: true,
  dts: false,
  external: ["zod", /^date-fns/, /^@date-fns\//],
  esbuildOptions: (options) => {
    options.chunkNames = "chunks/[name]-[hash]";
  },
});
