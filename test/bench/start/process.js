// A fresh process that opens one module and prints what it cost until then, in nanoseconds of processor time.
await import(process.argv[2]);
const { user, system } = process.cpuUsage();
console.log((user + system) * 1000);
