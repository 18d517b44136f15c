import { useEffect, useState } from "react";
import type { Locale } from "../../declaration/locale";
import { pane as zhCN } from "../../locales/zh-CN/pane";
import type { PaneTexts } from "./pane-texts";

/** A language whose words are there. */
export interface SpokenLanguage {
  readonly locale: Locale;
  readonly texts: PaneTexts;
}

const CHINESE: SpokenLanguage = { locale: "zh-CN", texts: zhCN };

/**
 * The language to speak. Chinese words come with the pane, those of other languages when they are first wanted; until then
 * the language before goes on, and Chinese does where they cannot be had.
 * @returns null while the first language is still to come
 */
export function usePaneTexts(locale: Locale): SpokenLanguage | null {
  const [loaded, setLoaded] = useState<SpokenLanguage | null>(null);
  useEffect(() => {
    let isWanted = true;
    const speak = (language: SpokenLanguage): void => {
      if (isWanted) {
        setLoaded(language);
      }
    };
    loadLanguage(locale).then(speak, () => {
      speak(CHINESE);
    });
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return locale === CHINESE.locale ? CHINESE : loaded;
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
