// The tools need Node 22.18 or later. `npm run` finds it in node_modules/.bin; a script started otherwise may meet an older one.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  throw new Error(
    `Node 22.18 or later is needed, this is ${process.versions.node}: start scripts with npm run, after npm ci.`,
  );
}
