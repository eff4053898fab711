import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXAMPLE_RUNS, type ExampleRun } from "./example-runs.ts";

/*
 * The package as strangers get it: packed, installed into an empty folder, and used there. Every example gives what it gives
 * here, on each version of Node; every entry is imported, required, checked by the compiler in each way of resolving modules,
 * and bundled for a browser. `npm run test:package`; needs the registry.
 */

const ROOT = join(import.meta.dirname, "../..");
const NODE_VERSIONS = { node22: "22.12.0", node24: "24.21.0", node26: "26.10.0" } as const;
/** What the examples use besides the library. */
const USED_BY_EXAMPLES = ["@duckdb/node-api", "@hono/zod-validator", "@tanstack/form-core", "csv-parse", "hono"];
const TOOLS = ["typescript", "esbuild", "@types/node", "fast-check", "zod"];

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Manifest;
const entries = Object.keys(manifest.exports)
  .filter((entry) => entry !== "./package.json")
  .map((entry) => `pratique${entry.slice(1)}`);

/** A right call compiles, and a wrong one does not. */
const USE = `import { examine } from "pratique";
import { exitEntryCard5 } from "pratique/declaration";
const { declaration } = examine(exitEntryCard5, {});
const contact: "yes" | "no" | { readonly absent: string } = declaration.contactWithCase;
void contact;
// @ts-expect-error a yes-no answer is no truth value
const wrong: boolean = declaration.contactWithCase;
void wrong;
`;

const folder = mkdtempSync(join(tmpdir(), "pratique-packed-"));
let faults = 0;

try {
  install();
  compileExamples();
  for (const [name, version] of Object.entries(NODE_VERSIONS)) tryWith(name, version);
  for (const resolution of ["nodenext", "node16", "bundler"]) checkTypes(resolution);
  bundle();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(
  faults === 0 ? "the packed package: everything in order\n" : `the packed package: ${faults} faults\n`,
);
process.exitCode = faults === 0 ? 0 : 1;

function install(): void {
  const [{ filename }] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
      cwd: ROOT,
      encoding: "utf8",
    }),
  ) as [{ filename: string }];
  const pinned = [...USED_BY_EXAMPLES, ...TOOLS].map((name) => `${name}@${manifest.devDependencies[name]}`);
  const nodes = Object.entries(NODE_VERSIONS).map(([name, version]) => `${name}@npm:node@${version}`);
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ private: true, type: "module", allowScripts: { node: true, esbuild: true } }),
  );
  execFileSync("npm", ["install", "--no-audit", "--no-fund", join(folder, filename), ...pinned, ...nodes], {
    cwd: folder,
    stdio: "inherit",
  });
}

/** Node 22.12 does not run TypeScript by itself: the compiler takes the types off, and nothing else. */
function compileExamples(): void {
  cpSync(join(ROOT, "examples"), join(folder, "examples"), {
    recursive: true,
    filter: (source) => !source.includes("port-desk"),
  });
  compile(
    "examples",
    { module: "nodenext", rewriteRelativeImportExtensions: true, allowImportingTsExtensions: false },
    ["examples"],
    true,
  );
}

function tryWith(name: string, version: string): void {
  const node = join(folder, "node_modules", name, "bin/node");
  const said = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
  note(`Node ${version} is there`, said === `v${version}`, said);
  for (const run of EXAMPLE_RUNS) {
    const here = ran(join(ROOT, "node_modules/.bin/node"), join(ROOT, "examples"), "main.ts", run);
    const there = ran(node, join(folder, "examples"), "main.js", run);
    note(`Node ${version}: ${run.example} ${run.words.join(" ")}`, there === here, there.slice(-2000));
  }
  for (const [kind, type] of [
    ["import", "module"],
    ["require", "commonjs"],
  ] as const)
    for (const entry of entries) {
      const opened = kind === "import" ? "await import" : "require";
      const line = `const room = ${opened}(${JSON.stringify(entry)}); if (Object.keys(room).length === 0) throw new TypeError("nothing");`;
      const { status, stderr } = spawnSync(node, ["--input-type", type, "--eval", line], {
        cwd: folder,
        encoding: "utf8",
      });
      note(`Node ${version}: ${kind} ${entry}`, status === 0, stderr);
    }
}

/** What an example said and how it ended; the folder in which it stands is no part of that. */
function ran(node: string, examples: string, file: string, run: ExampleRun): string {
  const { example, words, input = "", saysTheTime = false } = run;
  const cwd = join(examples, example);
  const out = mkdtempSync(join(tmpdir(), "pratique-out-"));
  const all = example === "port-day" ? [...words, "--out", out] : words;
  const { status, stdout, stderr } = spawnSync(node, [file, ...all], { cwd, encoding: "utf8", input });
  rmSync(out, { recursive: true, force: true });
  if (saysTheTime) return `${status}, ${stdout === "" ? "nothing" : "something"} said`;
  return `${status}\n${stdout}\n${stderr}`.replaceAll(examples, "").replaceAll(out, "");
}

function checkTypes(resolution: string): void {
  const folderOfCheck = `types-${resolution}`;
  mkdirSync(join(folder, folderOfCheck));
  const names = entries.map((_, index) => `room${index}`);
  const imports = entries
    .map((entry, index) => `import * as room${index} from ${JSON.stringify(entry)};\nvoid room${index};\n`)
    .join("");
  writeFileSync(join(folder, folderOfCheck, "esm.mts"), `${imports}${USE}`);
  const isCommon = resolution === "nodenext";
  if (isCommon)
    writeFileSync(
      join(folder, folderOfCheck, "common.cts"),
      entries
        .map((entry, index) => `import ${names[index]} = require(${JSON.stringify(entry)});\nvoid ${names[index]};\n`)
        .join(""),
    );
  const options = resolution === "bundler" ? { module: "esnext", moduleResolution: "bundler" } : { module: resolution };
  compile(`types under ${resolution}`, options, [folderOfCheck], false);
}

function compile(what: string, options: object, include: readonly string[], emits: boolean): void {
  const config = join(folder, "tsconfig.json");
  const compilerOptions = {
    ...{ target: "ES2023", lib: ["ES2023"], types: ["node"], strict: true, exactOptionalPropertyTypes: true },
    ...{ verbatimModuleSyntax: true, resolveJsonModule: true, skipLibCheck: false, noEmit: !emits },
    ...options,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, include }));
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(folder, "node_modules/typescript/bin/tsc"), "-p", config],
    { encoding: "utf8" },
  );
  note(`${what}: the compiler`, status === 0, stdout.slice(0, 3000));
}

/** Every entry goes into a browser: nothing of Node is asked for. */
function bundle(): void {
  for (const entry of entries) {
    const file = join(folder, "bundled.js");
    writeFileSync(file, `import * as room from ${JSON.stringify(entry)}; console.log(Object.keys(room).length);`);
    const esbuild = join(folder, "node_modules/.bin/esbuild");
    const made = spawnSync(esbuild, [file, "--bundle", "--format=iife", "--platform=browser", "--minify"], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    note(`bundled for a browser: ${entry}`, made.status === 0 && !made.stdout.includes("node:"), made.stderr);
  }
}

function note(what: string, isRight: boolean, said: string): void {
  process.stdout.write(`${isRight ? "ok  " : "FAIL"} ${what}\n${isRight ? "" : `${said}\n`}`);
  if (!isRight) faults++;
}
