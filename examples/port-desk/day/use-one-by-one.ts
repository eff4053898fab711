import { startTransition, useEffect, useState } from "react";

/** How many of so many parts are there yet: they come one after the other, so that no task of the page is long. */
export function useOneByOne(parts: number): number {
  const [shown, setShown] = useState(1);
  useEffect(() => {
    if (shown >= parts) return;
    const next = setTimeout(() => startTransition(() => setShown(shown + 1)));
    return () => clearTimeout(next);
  }, [shown, parts]);
  return shown;
}
