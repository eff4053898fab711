import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { BELOW, PORT } from "./address.ts";

/* The plainest static server that there is: what the desk needs of one is no more than this. */

const FOLDER = join(import.meta.dirname, "../../out/port-desk");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const file = pathname.startsWith(BELOW) ? normalize(pathname.slice(BELOW.length)) : "..";
  const path = join(FOLDER, file === "." ? "index.html" : file);
  readFile(path).then(
    (content) =>
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" }).end(content),
    () => response.writeHead(404).end(),
  );
}).listen(PORT);
