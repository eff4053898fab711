import type { Remote } from "comlink";
import { useEffect, useState } from "react";
import type { Reading } from "../reading/reading.ts";
import { useReading } from "../reading/reading-context.tsx";

/**
 * What the worker answers to a question, asked again whenever it has taken over something new. The answer before stays
 * until there is another.
 *
 * @param ask the same function while the question is the same
 */
export function useAnswer<Answer>(ask: (reading: Remote<Reading>) => Promise<Answer>): Answer | undefined {
  const { reading, version } = useReading();
  const [answered, setAnswered] = useState<{ readonly answer: Answer; readonly version: number }>();
  useEffect(() => {
    if (reading === undefined) return;
    let isCurrent = true;
    void ask(reading).then((answer) => isCurrent && setAnswered({ answer, version }));
    return () => {
      isCurrent = false;
    };
  }, [reading, version, ask]);
  return answered?.answer;
}
