// A fresh process of one contender: `first-process.js WHO TEXT` examines one declaration, given as JSON, and prints how
// many issues it found and what the whole process cost by then. Of "nobody" it prints what a process costs by itself.
import { CONTENDERS, pratique } from "./contenders.js";

const [who, text] = process.argv.slice(2);
const declaration = JSON.parse(text);
const nobody = { count: () => 0 };
const contender = who === "nobody" ? nobody : await (who === "pratique" ? pratique() : CONTENDERS[who]());
const issues = contender.count(declaration);
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ issues, nanoseconds: (user + system) * 1000 }));
