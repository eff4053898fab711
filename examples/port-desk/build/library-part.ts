import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** The name of the file into which a build puts what it takes of the library. */
export const LIBRARY_PART = "pratique";

const BUILT_HERE = join(import.meta.dirname, "../../../dist").replaceAll("\\", "/");

/** Whether a module is the library's: built beside this example, or installed. */
export function isOfLibrary(module: string): boolean {
  const path = module.replaceAll("\\", "/");
  return path.startsWith(`${BUILT_HERE}/`) || path.includes("/node_modules/pratique/");
}

/** Says at the end of a build how much of it is the library. */
export function libraryPart(of: string): Plugin {
  return {
    name: "library-part",
    apply: "build",
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "chunk" || file.name !== LIBRARY_PART) continue;
        const sizes = [
          `${kilobytes(file.code)} minified`,
          `${kilobytes(gzipSync(file.code, { level: 9 }))} gzip`,
          `${kilobytes(brotliCompressSync(file.code))} brotli`,
        ];
        this.info(`pratique in ${of}: ${sizes.join(", ")} (${Object.keys(file.modules).length} modules)`);
      }
    },
  };
}

function kilobytes(content: string | Uint8Array): string {
  return `${(Buffer.byteLength(content) / 1000).toFixed(1)} kB`;
}
