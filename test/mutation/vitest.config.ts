import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** The tests of one room, in one time zone: which of them notices when a line of the room says something else. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, ".."),
    include: [`${process.env["ROOM"]}/**/*.test.ts`],
    testTimeout: 300_000,
    isolate: false,
    setupFiles: ["./house/seed.ts", "./mutation/short-properties.ts"],
    env: { TZ: "UTC" },
  },
});
