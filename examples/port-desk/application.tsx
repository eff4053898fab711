import { LANGUAGES, type Language } from "pratique";
import { lazy, Suspense, useEffect, useRef } from "react";
import { Switch, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { DeclareView } from "./declare/declare-view.tsx";
import { InLanguage, useLanguage } from "./language.tsx";
import { useIsOfflineReady } from "./offline-state.ts";
import { ReadingProvider } from "./reading/reading-context.tsx";
import { VIEWS, type View } from "./session/session.ts";
import { SessionProvider, useSession } from "./session/session-context.tsx";
import { addressOf, useViewInAddress } from "./view-in-address.ts";
import { VIEW_NAMES, WORDS } from "./words.ts";

export function Application() {
  return (
    <SessionProvider>
      <Speaking />
    </SessionProvider>
  );
}

function Speaking() {
  const { session } = useSession();
  return (
    <InLanguage language={session.language}>
      <ReadingProvider>
        <Frame />
      </ReadingProvider>
    </InLanguage>
  );
}

/** Each view comes when it is first looked at: a traveller's telephone loads the form and no desk. */
const VIEW_PARTS = {
  declare: DeclareView,
  desk: lazy(() => import("./desk/desk-view.tsx").then(({ DeskView }) => ({ default: DeskView }))),
  day: lazy(() => import("./day/day-view.tsx").then(({ DayView }) => ({ default: DayView }))),
} as const;

function Frame() {
  const { say } = useLanguage();
  const view = useViewInAddress();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${say(VIEW_NAMES[view])} · ${say(WORDS.name)}`;
  }, [view, say]);
  return (
    <>
      <header className="frame-head">
        <a
          className="skip"
          href={addressOf(view)}
          onClick={(event) => {
            event.preventDefault();
            main.current?.focus();
          }}
        >
          {say(WORDS.skip)}
        </a>
        <p className="frame-name">
          <img src="./icon.svg" alt="" width="28" height="28" /> {say(WORDS.name)}
        </p>
        <nav aria-label={say(WORDS.views)}>
          <ul>
            {VIEWS.map((one) => (
              <li key={one}>
                <a href={addressOf(one)} aria-current={one === view ? "page" : undefined}>
                  {say(VIEW_NAMES[one])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageChoice />
      </header>
      <main ref={main} tabIndex={-1}>
        {VIEWS.map((one) => (
          <ViewPart key={one} view={one} isShown={one === view} />
        ))}
      </main>
      <Foot />
    </>
  );
}

/** A view stays alive once it was shown: a half-filled form waits while the officer looks at the queue. */
function ViewPart({ view, isShown }: { readonly view: View; readonly isShown: boolean }) {
  const wasShown = useRef(isShown);
  wasShown.current ||= isShown;
  const Part = VIEW_PARTS[view];
  return (
    <div hidden={!isShown}>
      <Suspense>{wasShown.current && <Part />}</Suspense>
    </div>
  );
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", zh: "中文" };

function LanguageChoice() {
  const { session, change } = useSession();
  return (
    <ToggleButtonGroup
      className="language-choice"
      aria-label="Language · 语言"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[session.language]}
      onSelectionChange={([language]) => change({ kind: "language", language: language as Language })}
    >
      {LANGUAGES.map((language) => (
        <ToggleButton key={language} id={language}>
          <span lang={language}>{LANGUAGE_NAMES[language]}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function Foot() {
  const { session, change } = useSession();
  const { say } = useLanguage();
  const isOfflineReady = useIsOfflineReady();
  return (
    <footer className="frame-foot">
      <Switch isSelected={session.isKept} onChange={(isKept) => change({ kind: "keep", isKept })}>
        <span className="switch-track" />
        {say(WORDS.keep)}
      </Switch>
      <p>{say(WORDS.keepNote)}</p>
      <p role="status">{isOfflineReady ? say(WORDS.offlineReady) : ""}</p>
    </footer>
  );
}
