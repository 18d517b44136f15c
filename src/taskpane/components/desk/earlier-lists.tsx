import type { Locale } from "../../../declaration/locale";
import { fill } from "../../../locales/translation";
import type { EarlierComparison } from "../../desk/compare/earlier-comparison";
import { missingWords } from "../../desk/compare/missing-words";
import { unreadWords } from "../../desk/compare/unread-words";
import { DESK_TEXTS } from "../../desk/desk-texts";
import { usePageTexts } from "../../locale/texts-context";
import { Spoken } from "../spoken";
import { SentenceList } from "./sentence-list";

interface EarlierListsProps {
  /** null before anything was compared. */
  readonly earlier: EarlierComparison | null;
  readonly locale: Locale;
}

/** What of an earlier submission has no row in the table: who is missing this time, and what could not be read. */
export function EarlierLists({ earlier, locale }: EarlierListsProps) {
  const desk = usePageTexts(DESK_TEXTS);
  const { compare } = desk;
  const lists =
    earlier === null
      ? []
      : [
          {
            summary: fill(compare.missing, { count: earlier.missing.length }),
            sentences: earlier.missing.map((form) => missingWords(form, desk)),
          },
          {
            summary: fill(compare.unread, { count: earlier.unread.length }),
            sentences: earlier.unread.map((result) => unreadWords(result, desk, locale)),
          },
        ].filter(({ sentences }) => sentences.length > 0);
  return (
    <>
      <Spoken text={lists.map(({ summary }) => summary).join(compare.list)} />
      {lists.map((list) => (
        <SentenceList key={list.summary} {...list} />
      ))}
    </>
  );
}
