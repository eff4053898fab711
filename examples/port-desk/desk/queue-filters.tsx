import { wholeNumber } from "../../port-day/format.ts";
import { WORDS } from "../../port-day/words.ts";
import { useLanguage } from "../language.tsx";
import { GRADES, type GradeName, type QueueCounts } from "../reading/queue.ts";
import { ChoiceField } from "./choice-field.tsx";
import { LabelledField } from "./labelled-field.tsx";
import { QUEUE } from "./words.ts";

interface QueueFiltersProperties {
  readonly counts: QueueCounts | undefined;
  readonly search: string;
  readonly grade: GradeName | "every";
  readonly status: string;
  readonly onSearch: (search: string) => void;
  readonly onGrade: (grade: GradeName | "every") => void;
  readonly onStatus: (status: string) => void;
}

export function QueueFilters({ counts, search, grade, status, onSearch, onGrade, onStatus }: QueueFiltersProperties) {
  const { say } = useLanguage();
  const counted = (name: string, count = 0) => say(QUEUE.counted, { name, count: wholeNumber(count) });
  return (
    <search className="desk-filters">
      <LabelledField label={say(QUEUE.search)}>
        {(tied) => (
          <input
            {...tied}
            type="search"
            autoComplete="off"
            spellCheck={false}
            value={search}
            onChange={(event) => onSearch(event.target.value)}
          />
        )}
      </LabelledField>
      <ChoiceField
        label={say(QUEUE.grade)}
        value={grade}
        options={[
          { value: "every", label: say(QUEUE.everyGrade) },
          ...GRADES.map((one) => ({ value: one, label: counted(say(WORDS[one]), counts?.grades[one]) })),
        ]}
        onChange={(value) => onGrade(value as GradeName | "every")}
      />
      <ChoiceField
        label={say(QUEUE.status)}
        value={status}
        options={[
          { value: "every", label: say(QUEUE.everyStatus) },
          ...(counts?.statuses ?? []).map((one) => ({ value: one.status, label: counted(say(one.label), one.count) })),
        ]}
        onChange={onStatus}
      />
    </search>
  );
}
