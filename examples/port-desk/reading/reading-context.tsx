import { proxy, type Remote, wrap } from "comlink";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { Session } from "../session/session.ts";
import { useSession } from "../session/session-context.tsx";
import type { NotOpened, OnProgress, Opened, Progress } from "./opened.ts";
import type { Reading } from "./reading.ts";

type OpenReading = (reading: Remote<Reading>, onProgress: OnProgress) => Promise<Opened | NotOpened>;

interface ReadingControl {
  /** The worker that holds what was opened; another one after each opening. */
  readonly reading: Remote<Reading> | undefined;
  readonly opened: Opened | undefined;
  /** Why the last opening came to nothing; what was open before stays. */
  readonly notOpened: NotOpened | undefined;
  /** Counts up whenever the worker has taken over what was declared or recorded here: time to ask it again. */
  readonly version: number;
  /** Opens something in a worker of its own: what was open stays until that is done. */
  open(how: OpenReading): Promise<void>;
  /** Ends the worker of an opening that is not done; what was open stays. */
  cancel(): void;
}

/** Apart from the rest, since it changes many times a second while something is opened. */
const ProgressContext = createContext<Progress | undefined>(undefined);
const ReadingContext = createContext<ReadingControl | undefined>(undefined);

/** How far an opening has come; `undefined` while nothing is being opened. */
export function useProgress(): Progress | undefined {
  return useContext(ProgressContext);
}

export function useReading(): ReadingControl {
  const control = useContext(ReadingContext);
  if (control === undefined) throw new TypeError("useReading: expected a provider above");
  return control;
}

interface Workshop {
  readonly worker: Worker;
  readonly reading: Remote<Reading>;
  /** What the worker was given of this page, by traveller. */
  readonly given: Map<string, unknown>;
}

/** A file that went away while it was read, or that the browser does not hand over. */
const CANNOT_BE_READ: NotOpened = {
  kind: "nothing",
  why: { en: "The file could not be read.", zh: "文件无法读取。" },
  problems: [],
};

function newWorkshop(): Workshop {
  const worker = new Worker(new URL("./reading-worker.ts", import.meta.url), { type: "module" });
  return { worker, reading: wrap<Reading>(worker), given: new Map() };
}

export function ReadingProvider({ children }: { readonly children: ReactNode }) {
  const { session, change } = useSession();
  const [current, setCurrent] = useState<Workshop>();
  const [opened, setOpened] = useState<Opened>();
  const [notOpened, setNotOpened] = useState<NotOpened>();
  const [progress, setProgress] = useState<Progress>();
  const [version, setVersion] = useState(0);
  const opening = useRef<Workshop>(undefined);
  const { declared, recorded } = session;

  useEffect(() => {
    const first = newWorkshop();
    setCurrent(first);
    return () => first.worker.terminate();
  }, []);

  useEffect(() => {
    if (current !== undefined)
      void handOver(current, declared, recorded).then(() => setVersion((before) => before + 1));
  }, [current, declared, recorded]);

  const open = useCallback(
    async (how: OpenReading) => {
      opening.current?.worker.terminate();
      const next = newWorkshop();
      opening.current = next;
      setProgress({ done: 0, of: undefined });
      const onProgress = proxy((far: Progress) => opening.current === next && setProgress(far));
      const made = await how(next.reading, onProgress).catch((): NotOpened => CANNOT_BE_READ);
      // Another opening, or a cancel, came in between.
      if (opening.current !== next) return;
      opening.current = undefined;
      setProgress(undefined);
      setNotOpened(made.kind === "nothing" ? made : undefined);
      if (made.kind === "nothing") return next.worker.terminate();
      setOpened(made);
      setCurrent((before) => {
        before?.worker.terminate();
        return next;
      });
      if (made.kind === "port-day") change({ kind: "port", port: made.portDay });
    },
    [change],
  );

  const cancel = useCallback(() => {
    opening.current?.worker.terminate();
    opening.current = undefined;
    setProgress(undefined);
  }, []);

  const control = useMemo(
    () => ({ reading: current?.reading, opened, notOpened, version, open, cancel }),
    [current, opened, notOpened, version, open, cancel],
  );
  return (
    <ReadingContext value={control}>
      <ProgressContext value={progress}>{children}</ProgressContext>
    </ReadingContext>
  );
}

/** Gives a worker what was declared and recorded on this page since it was last given something. */
async function handOver({ reading, given }: Workshop, declared: Session["declared"], recorded: Session["recorded"]) {
  for (const [id, entries] of Object.entries(recorded)) {
    if (given.get(`recorded ${id}`) === entries) continue;
    given.set(`recorded ${id}`, entries);
    await reading.note(id, entries);
  }
  for (const traveller of declared.toReversed()) {
    if (given.get(`declared ${traveller.id}`) === traveller) continue;
    given.set(`declared ${traveller.id}`, traveller);
    await reading.add(traveller);
  }
}
