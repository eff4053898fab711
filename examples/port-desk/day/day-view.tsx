import { useLanguage } from "../language.tsx";
import { VIEW_NAMES } from "../words.ts";

export function DayView() {
  const { say } = useLanguage();
  return <h1>{say(VIEW_NAMES.day)}</h1>;
}
