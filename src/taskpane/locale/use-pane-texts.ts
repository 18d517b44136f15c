import { useCallback, useEffect, useState } from "react";
import type { Locale } from "../../declaration/locale";
import { problemCode } from "../../commands/problem-code";
import { CHINESE, type SpokenLanguage } from "./spoken-language";

/** The language to speak, and why it is not the one that was asked for. */
export interface PaneLanguage {
  /** null while the first language is still to come. */
  readonly language: SpokenLanguage | null;
  readonly problem: { readonly error: unknown } | null;
  /** Asks for the words again; so does choosing the language again. */
  readonly retry: () => void;
}

/**
 * The language to speak. Chinese words come with the pane, those of other languages when they are first wanted; until then
 * the language before goes on, and Chinese does where they cannot be loaded.
 */
export function usePaneTexts(locale: Locale): PaneLanguage {
  const [loaded, setLoaded] = useState<SpokenLanguage | null>(null);
  const [problem, setProblem] = useState<PaneLanguage["problem"]>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const speak = (language: SpokenLanguage, failure: PaneLanguage["problem"]): void => {
      if (isWanted) {
        setLoaded(language);
        setProblem(failure);
      }
    };
    void loadLanguage(locale).then(
      (language) => {
        speak(language, null);
      },
      (error: unknown) => {
        speak(CHINESE, { error });
        if (problemCode(error) === "internal") {
          throw error;
        }
      },
    );
    return () => {
      isWanted = false;
    };
  }, [locale, attempt]);
  const retry = useCallback(() => {
    setProblem(null);
    setAttempt((before) => before + 1);
  }, []);
  return { language: locale === CHINESE.locale ? CHINESE : loaded, problem, retry };
}

async function loadLanguage(locale: Locale): Promise<SpokenLanguage> {
  switch (locale) {
    case "zh-CN":
      return CHINESE;
    case "en-US": {
      const { pane } = await import("../../locales/en-US/pane");
      return { locale, texts: pane };
    }
  }
}
