import { useLanguage } from "../language.tsx";
import type { PublishedDay } from "../reading/day-published.ts";
import { NumbersTable } from "./numbers-table.tsx";
import { publishedText } from "./published-csv.ts";
import { WORDS } from "./words.ts";

interface PublishedTableProps {
  readonly published: PublishedDay;
  readonly header: readonly string[];
}

export function PublishedTable({ published: { rows, totals, all }, header }: PublishedTableProps) {
  const { say } = useLanguage();
  return (
    <NumbersTable
      caption={say(WORDS.publishedTable)}
      columns={header.map((heading, index) => ({ heading, isNumber: index > 0 }))}
      rows={[
        ...rows.map(({ flight, cells, total }) => [flight, ...[...cells, total].map(publishedText)]),
        [say(WORDS.total), ...[...totals, all].map(publishedText)],
      ]}
    />
  );
}
