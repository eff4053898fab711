import type { Plugin } from "vite";

/** Nothing that is read here can leave: the page may speak to the server that it came from and to nobody else. */
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

/** Writes the policy into the built page; a page that is being worked on gets scripts from the tool beside it. */
export function contentSecurity(): Plugin {
  return {
    name: "content-security",
    apply: "build",
    transformIndexHtml: () => [
      { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: POLICY }, injectTo: "head-prepend" },
    ],
  };
}
