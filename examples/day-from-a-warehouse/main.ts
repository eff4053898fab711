import { readSqlRows, toSql } from "pratique/exchange";
import { tally } from "pratique/statistics";
import { folderOnDisk } from "../port-day/folder-on-disk.ts";
import { readFolder } from "../port-day/read-folder.ts";
import { screenDay } from "../port-day/screen-day.ts";
import { type Arguments, readArguments } from "./command-line.ts";
import { askDuckdb } from "./duckdb.ts";
import { countingOf, passagesOf } from "./passages.ts";
import { comparedOf, isSame, reportOf } from "./report.ts";
import { sayIn } from "./words.ts";

/*
 * The same day's numbers twice: counted in memory by `tally`, and counted by DuckDB from a table by the query that `toSql`
 * makes of the same definition. A port that outgrew one machine changes the place where it counts and not what it counts.
 */

const NOTHING = 2;

const asked = readArguments(process.argv.slice(2));
if ("say" in asked) {
  (asked.exitCode === 0 ? process.stdout : process.stderr).write(asked.say);
  process.exitCode = asked.exitCode;
} else process.exitCode = await run(asked);

async function run({ folder, language }: Arguments): Promise<number> {
  const say = sayIn(language);
  const day = readFolder(folderOnDisk(folder));
  if (!("portDay" in day)) return refuse(`${folder}${say("colon")}${say("noDay")}`);
  if (day.problems.length > 0)
    process.stderr.write(`${folder}${say("colon")}${say("problems")}${say("colon")}${day.problems.length}\n`);
  const passages = passagesOf(day, screenDay(day));
  const counting = countingOf(day.portDay);
  const query = toSql(counting, { dialect: "duckdb", table: ["port", "passages"] });
  const fromDuckdb = readSqlRows(counting, await askDuckdb(passages, query));
  if (!fromDuckdb.ok) return refuse(`DuckDB: ${fromDuckdb.issues.map(({ path }) => path.join(".")).join(", ")}`);
  const compared = comparedOf(tally(passages, counting), fromDuckdb.value);
  process.stdout.write(reportOf(compared, { portDay: day.portDay, query, language }));
  return isSame(compared) && day.problems.length === 0 ? 0 : 1;
}

function refuse(why: string): number {
  process.stderr.write(`${why}\n`);
  return NOTHING;
}
