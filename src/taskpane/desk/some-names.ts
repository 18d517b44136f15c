import { fill } from "../../locales/translation";
import type { DeskTexts } from "./desk-texts";

/** Names that are read at a glance. */
const SOME = 3;

/** Names in a sentence: the first few, and that there are more. */
export function someNames(names: readonly string[], { choose }: DeskTexts): string {
  const some = names.slice(0, SOME).join(choose.list);
  return names.length > SOME ? fill(choose.others, { some }) : some;
}
