import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { defineConfig } from "tsup";

/*
 * One chunk for each room, `<room>/room.js`, and one module for each edition, so that Node opens few files and one edition
 * never drags in another. An import that leaves its chunk stays an import, of the chunk that holds what it names.
 */

const SOURCE = join(import.meta.dirname, "src");

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));
/** What brings in date-fns is a module of its own, with what it takes of date-fns built into it. */
const bringsDateFns = (file: string) => /from "date-fns/.test(readFileSync(join(SOURCE, file), "utf8"));
const isOfRoom = (file: string) =>
  /^[a-z]+\/[a-z-]+\.ts$/.test(file) && !file.endsWith("/index.ts") && !bringsDateFns(file);
const rooms = new Map<string, string[]>();
for (const file of files.filter(isOfRoom)) rooms.set(dirname(file), [...(rooms.get(dirname(file)) ?? []), file]);

/** A path below the source folder. */
const below = (path: string) => relative(SOURCE, path).replaceAll("\\", "/");

/** The chunk that a source file is built into, below `dist` and without its ending. */
const chunkOf = (file: string) => (isOfRoom(file) ? `${dirname(file)}/room` : file.replace(/\.ts$/, ""));

// An entry has to be a file: a room is entered by any of its own, and then stands for them all.
const entry = Object.fromEntries([
  ...[...rooms].map(([room, [first = ""]]) => [`${room}/room`, join(SOURCE, first)]),
  ...files.filter((file) => !isOfRoom(file)).map((file) => [chunkOf(file), join(SOURCE, file)]),
]);

export default defineConfig({
  entry,
  format: ["esm"],
  target: "es2023",
  platform: "neutral",
  splitting: false,
  sourcemap: true,
  clean: true,
  dts: false,
  // Half of the texts are Chinese: as escapes they would be twice as long, and nobody could read them.
  esbuildOptions: (options) => {
    options.charset = "utf8";
    // The sources are packed beside the maps, which lead there.
    options.sourcesContent = false;
  },
  external: ["fast-check", "zod"],
  // Node reads the table of date-fns' exports, 200 kB, anew for each of its functions that is imported by name.
  noExternal: [/^@?date-fns\//],
  esbuildPlugins: [
    {
      name: "one-chunk-for-each-room",
      setup: (build) => {
        build.onResolve({ filter: /./ }, ({ path, kind }) => {
          const file = below(path);
          return kind === "entry-point" && isOfRoom(file) ? { path: dirname(file), namespace: "room" } : undefined;
        });
        build.onLoad({ filter: /./, namespace: "room" }, ({ path: room }) => {
          const own = rooms.get(room) ?? [];
          const contents = own.map((file) => `export * from "./${posix.basename(file, ".ts")}.js";`).join("\n");
          return { contents, resolveDir: join(SOURCE, room), loader: "ts" };
        });
        build.onResolve({ filter: /^\./ }, ({ path, importer, namespace, resolveDir }) => {
          if (importer.includes("node_modules")) return undefined;
          const target = below(join(resolveDir, path)).replace(/\.js$/, ".ts");
          const from = namespace === "room" ? `${importer}/room` : chunkOf(below(importer));
          const to = chunkOf(target);
          if (from === to) return { path: join(SOURCE, target) };
          const way = posix.relative(posix.dirname(from), to);
          return { path: `${way.startsWith(".") ? way : `./${way}`}.js`, external: true };
        });
      },
    },
  ],
});
