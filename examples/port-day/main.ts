import { demo } from "./demo.ts";

/*
 * A whole day at a port of entry: reads its folder, takes every traveller through declaration, risk and screening, and
 * writes what an officer and a machine want to know of it. `--help` says how it is called and what its exit codes mean.
 */

// Whoever pipes the report into `head` has seen enough: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = demo(process.argv.slice(2), process);
