import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import type { Plugin } from "vite";

/**
 * Writes the service worker that keeps the files of this build, and nothing else: the page opens without a network once
 * it was loaded. The name of the store is that of the files' contents, so that a new build replaces the whole of the old.
 */
export function offline(publicFolder: string): Plugin {
  return {
    name: "offline",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const files = ["./", ...Object.keys(bundle), ...readdirSync(publicFolder)].filter(
          (file) => !file.endsWith(".map"),
        );
        const contents = Object.values(bundle).map((file) => (file.type === "chunk" ? file.code : file.source));
        const hash = contents.reduce((sum, content) => sum.update(content), createHash("sha256"));
        const source = serviceWorker(`port-desk-${hash.digest("hex").slice(0, 16)}`, files);
        this.emitFile({ type: "asset", fileName: "service-worker.js", source });
      },
    },
  };
}

function serviceWorker(store: string, files: readonly string[]): string {
  return `const STORE = ${JSON.stringify(store)};
const FILES = ${JSON.stringify(files)};
addEventListener("install", (event) => {
  event.waitUntil(caches.open(STORE).then((store) => store.addAll(FILES)).then(() => skipWaiting()));
});
addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys()
      .then((stores) => Promise.all(stores.filter((store) => store.startsWith("port-desk-") && store !== STORE).map((store) => caches.delete(store))))
      .then(() => clients.claim()),
  );
});
addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  event.respondWith(caches.match(event.request, { ignoreSearch: true, ignoreVary: true }).then((kept) => kept ?? fetch(event.request)));
});
`;
}
