import { startTransition, useEffect, useState } from "react";
import { useLanguage } from "../language.tsx";
import type { DayNumbers } from "../reading/day-numbers.ts";
import { useReading } from "../reading/reading-context.tsx";

/** The numbers of the day that is open, in the language of the page; `undefined` until they are there. */
export function useDayNumbers(): DayNumbers | undefined {
  const { reading, opened } = useReading();
  const { language } = useLanguage();
  const [numbers, setNumbers] = useState<DayNumbers>();
  useEffect(() => {
    let isWanted = true;
    if (opened?.kind !== "port-day" || reading === undefined) setNumbers(undefined);
    else void reading.day(language).then((day) => isWanted && startTransition(() => setNumbers(day)));
    return () => {
      isWanted = false;
    };
  }, [reading, opened, language]);
  return numbers;
}
