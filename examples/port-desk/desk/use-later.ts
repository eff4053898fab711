import { useEffect, useState } from "react";

/**
 * What takes a while to compute, in a task of its own: what is there already is shown first. `undefined` until it is done.
 *
 * @param compute the same function while the answer is the same
 */
export function useLater<Answer>(compute: () => Answer): Answer | undefined {
  const [done, setDone] = useState<{ readonly compute: () => Answer; readonly answer: Answer }>();
  useEffect(() => {
    const timer = setTimeout(() => setDone({ compute, answer: compute() }));
    return () => clearTimeout(timer);
  }, [compute]);
  return done?.compute === compute ? done.answer : undefined;
}
