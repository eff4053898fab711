import { existsSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { ADDRESS, PORT } from "./address.ts";

/* The port desk, and the reference on a phone, in a real browser: Debian's Chromium, without a window. */

const CHROMIUM = "/usr/bin/chromium";
if (!existsSync(CHROMIUM)) throw new Error(`the browser tests need Chromium at ${CHROMIUM}: apt-get install chromium`);

const ROOT = join(import.meta.dirname, "../..");

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: join(ROOT, "out/browser-tests"),
  reporter: [["list"], ["json", { outputFile: join(ROOT, ".browser-test-results.json") }]],
  forbidOnly: true,
  // The tests measure how long the page's thread is busy: two at once would measure each other.
  workers: 1,
  timeout: 90_000,
  use: {
    baseURL: ADDRESS,
    launchOptions: { executablePath: CHROMIUM, args: ["--no-sandbox"] },
    locale: "en-GB",
    timezoneId: "Asia/Shanghai",
    viewport: { width: 1280, height: 900 },
    trace: "retain-on-failure",
  },
  webServer: { command: "node test/browser/serve.ts", cwd: ROOT, port: PORT, reuseExistingServer: false },
});
