import { fill, type Language, type Text } from "pratique";
import { createContext, type ReactNode, useContext, useEffect, useMemo } from "react";
import { I18nProvider } from "react-aria-components";

/** The tags under which browsers, screen readers and the accessible parts know the two languages. */
const TAGS: Readonly<Record<Language, string>> = { en: "en-GB", zh: "zh-CN" };

/** Gives a text in the language of the page, with its blanks filled. */
export type Say = (text: Text, values?: Readonly<Record<string, string | number>>) => string;

interface Speaking {
  readonly language: Language;
  readonly say: Say;
}

const SpeakingContext = createContext<Speaking>({ language: "en", say: (text) => text.en });

/** The language of the page, and its voice. */
export function useLanguage(): Speaking {
  return useContext(SpeakingContext);
}

export function InLanguage({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = TAGS[language];
  }, [language]);
  const speaking = useMemo<Speaking>(
    () => ({ language, say: (text, values = {}) => fill(text[language], values) }),
    [language],
  );
  return (
    <I18nProvider locale={TAGS[language]}>
      <SpeakingContext value={speaking}>{children}</SpeakingContext>
    </I18nProvider>
  );
}
