import { useLanguage } from "../language.tsx";
import { VIEW_NAMES } from "../words.ts";

export function DeclareView() {
  const { say } = useLanguage();
  return <h1>{say(VIEW_NAMES.declare)}</h1>;
}
