import { defineConfig } from "vitest/config";

/** Answers must not depend on where the machine stands: every test of the library runs in each of these zones. */
const TIME_ZONES = ["UTC", "Asia/Shanghai", "America/New_York", "Pacific/Apia"];

/**
 * The tests about the building; of whole commands, which set the zone of the processes they start themselves; and those that
 * give what has no time zone of its own to slow implementations of foreign formats.
 */
const ONCE = [
  ...["house/**/*.test.ts", "examples/**/*.test.ts", "conformance/**/*.test.ts"],
  ...["exchange/mermaid-parsed.test.ts", "exchange/scxml.test.ts", "exchange/dmn.test.ts", "exchange/sql.test.ts"],
];

export default defineConfig({
  cacheDir: `${import.meta.dirname}/../node_modules/.vite`,
  test: {
    root: import.meta.dirname,
    testTimeout: 120_000,
    setupFiles: ["./house/seed.ts"],
    reporters: ["default", ["json", { outputFile: `${import.meta.dirname}/../.test-results.json` }]],
    projects: [
      { extends: true, test: { name: "once", include: ONCE } },
      ...TIME_ZONES.map((timeZone) => ({
        extends: true as const,
        test: {
          name: timeZone,
          include: ["**/*.test.ts"],
          exclude: [...ONCE, "**/node_modules/**"],
          pool: "forks" as const,
          isolate: false,
          env: { TZ: timeZone },
        },
      })),
    ],
  },
});
