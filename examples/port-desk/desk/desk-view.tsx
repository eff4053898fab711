import { useLanguage } from "../language.tsx";
import { VIEW_NAMES } from "../words.ts";

export function DeskView() {
  const { say } = useLanguage();
  return <h1>{say(VIEW_NAMES.desk)}</h1>;
}
