import { useId, useState } from "react";
import { Button, DropZone, FileTrigger, Text } from "react-aria-components";
import { longDate } from "../../port-day/format.ts";
import { useLanguage } from "../language.tsx";
import { useSession } from "../session/session-context.tsx";
import { chosenFiles, droppedFiles, type GivenFile, givenBy } from "./dropped-files.ts";
import { cardOn } from "./open-card.ts";
import { OpenProgress } from "./open-progress.tsx";
import { OpenState } from "./open-state.tsx";
import { useProgress, useReading } from "./reading-context.tsx";
import { WORDS } from "./words.ts";
import "./reading.css";

/** Opens a port-day, a file of declarations or a made-up day, and says how far it has come and what came of it. */
export function OpenPanel() {
  const { say } = useLanguage();
  const { open, cancel } = useReading();
  const progress = useProgress();
  const { openGiven, wrong, forget } = useOpening();
  const heading = useId();
  const isOpening = progress !== undefined;
  return (
    <section className="panel not-printed" aria-labelledby={heading}>
      <h2 id={heading}>{say(WORDS.open)}</h2>
      <DropZone
        className="drop-zone"
        isDisabled={isOpening}
        onDrop={({ items }) => void droppedFiles(items).then(openGiven)}
      >
        <Text slot="label" className="drop-label">
          {say(WORDS.drop)}
        </Text>
        <span className="hint">{say(WORDS.dropNote)}</span>
        <div className="row">
          <FileTrigger acceptDirectory onSelect={(files) => openGiven(chosenFiles(files ?? []))}>
            <Button className="button" isDisabled={isOpening}>
              {say(WORDS.folder)}
            </Button>
          </FileTrigger>
          <FileTrigger allowsMultiple onSelect={(files) => openGiven(chosenFiles(files ?? []))}>
            <Button className="button plain" isDisabled={isOpening}>
              {say(WORDS.files)}
            </Button>
          </FileTrigger>
          <FileTrigger
            acceptedFileTypes={[".ndjson", ".jsonl", ".json"]}
            onSelect={(files) => openGiven(chosenFiles(files ?? []))}
          >
            <Button className="button plain" isDisabled={isOpening}>
              {say(WORDS.declarations)}
            </Button>
          </FileTrigger>
          <Button
            className="button plain"
            isDisabled={isOpening}
            onPress={() => {
              forget();
              void open((reading, onProgress) => reading.openMadeUp(onProgress));
            }}
          >
            {say(WORDS.madeUp)}
          </Button>
        </div>
      </DropZone>
      {isOpening && <OpenProgress progress={progress} onCancel={cancel} />}
      <OpenState wrong={wrong} />
    </section>
  );
}

/** Opens what was given, or says why it cannot be. */
function useOpening() {
  const { say, language } = useLanguage();
  const { session } = useSession();
  const { open } = useReading();
  const [isWithoutCard, setWithoutCard] = useState(false);
  const { port } = session;

  function openGiven(chosen: readonly GivenFile[]): void {
    if (chosen.length === 0) return;
    setWithoutCard(false);
    const given = givenBy(chosen);
    const card = cardOn(port.day);
    if (given.kind === "port-day") void open((reading, onProgress) => reading.openFolder(given.files, onProgress));
    else if (card === undefined) setWithoutCard(true);
    else {
      const form = card.edition.id;
      void open((reading, onProgress) => reading.openDeclarations(given.file, port, form, onProgress));
    }
  }

  return {
    openGiven,
    forget: () => setWithoutCard(false),
    wrong: isWithoutCard ? say(WORDS.noCard, { day: longDate(port.day, language) }) : undefined,
  };
}
