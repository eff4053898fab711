import type { Remote } from "comlink";
import { type RefObject, useCallback, useEffect, useState } from "react";
import { wholeNumber } from "../../port-day/format.ts";
import { useLanguage } from "../language.tsx";
import type { GradeName, QueuePage } from "../reading/queue.ts";
import type { Reading } from "../reading/reading.ts";
import { QueueFilters } from "./queue-filters.tsx";
import { QueueTable } from "./queue-table.tsx";
import { useAnswer } from "./use-answer.ts";
import { useDebounced } from "./use-debounced.ts";
import { QUEUE } from "./words.ts";

const ROWS_OF_A_PAGE = 50;
const REST_MILLISECONDS = 150;

interface QueuePanelProperties {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string, by: HTMLElement) => void;
}

/** The queue, page by page: the worker searches, filters and counts, and only the rows of one page come here. */
export function QueuePanel({ heading, chosen, onChoose }: QueuePanelProperties) {
  const { say } = useLanguage();
  const [search, setSearch] = useState("");
  const [grade, setGrade] = useState<GradeName | "every">("every");
  const [status, setStatus] = useState("every");
  const [from, setFrom] = useState(0);
  const rested = useDebounced(search, REST_MILLISECONDS);
  const ask = useCallback(
    (reading: Remote<Reading>) => reading.page({ search: rested, grade, status, from, count: ROWS_OF_A_PAGE }),
    [rested, grade, status, from],
  );
  const page = useAnswer(ask);

  useEffect(() => {
    // Fewer are found than there were: the page that was shown is beyond the last.
    if (page !== undefined && page.rows.length === 0 && from > 0) setFrom(0);
  }, [page, from]);

  const first =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setFrom(0);
    };

  return (
    <section className="panel desk-queue" aria-labelledby="desk-queue-heading">
      <h2 id="desk-queue-heading" ref={heading} tabIndex={-1}>
        {say(QUEUE.queue)}
      </h2>
      <QueueFilters
        counts={page}
        search={search}
        grade={grade}
        status={status}
        onSearch={first(setSearch)}
        onGrade={first(setGrade)}
        onStatus={first(setStatus)}
      />
      <QueuePager page={page} from={from} onFrom={setFrom} />
      {page !== undefined && page.rows.length > 0 && (
        <QueueTable rows={page.rows} chosen={chosen} onChoose={onChoose} />
      )}
    </section>
  );
}

interface QueuePagerProperties {
  readonly page: QueuePage | undefined;
  readonly from: number;
  readonly onFrom: (from: number) => void;
}

function QueuePager({ page, from, onFrom }: QueuePagerProperties) {
  const { say } = useLanguage();
  const found = page?.found ?? 0;
  const to = Math.min(found, from + ROWS_OF_A_PAGE);
  return (
    <nav className="row desk-pager" aria-label={say(QUEUE.pages)}>
      <p role="status">{page === undefined ? "" : rangeText(page)}</p>
      <button
        type="button"
        className="button plain"
        disabled={from === 0}
        onClick={() => onFrom(Math.max(0, from - ROWS_OF_A_PAGE))}
      >
        {say(QUEUE.previous)}
      </button>
      <button type="button" className="button plain" disabled={to >= found} onClick={() => onFrom(to)}>
        {say(QUEUE.next)}
      </button>
    </nav>
  );

  function rangeText({ found, of }: QueuePage): string {
    if (found === 0) return say(QUEUE.nobody, { of: wholeNumber(of) });
    const values = { from: wholeNumber(from + 1), to: wholeNumber(to), found: wholeNumber(found), of: wholeNumber(of) };
    return say(found === of ? QUEUE.range : QUEUE.rangeOf, values);
  }
}
