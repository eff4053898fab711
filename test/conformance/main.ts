import { exitCode, report } from "./report.ts";
import { run } from "./run.ts";

const paths = process.argv.slice(2);
if (paths.length === 0 || paths.includes("--help")) {
  console.error("usage: npm run conformance -- PATH…   (files or folders of known answers: *.json)");
  process.exitCode = 2;
} else {
  const done = run(paths);
  for (const problem of done.problems) console.error(`not read: ${problem}`);
  if (done.outcomes.length === 0 && done.problems.length === 0)
    console.error(`no known answers in ${paths.join(", ")}`);
  for (const line of report(done)) console.log(line);
  process.exitCode = exitCode(done);
}
