import type { Locale } from "../../declaration/locale";
import { EDITIONS } from "../../editions/editions";

/** A category with its class, by their standard names, in the reader's language: 产出指标 › 数量指标. */
export function categoryName(level1: string, level2: string, locale: Locale): string {
  const classes = EDITIONS.flatMap((edition) => edition.classes);
  const categories = classes.flatMap((definition) => definition.categories);
  const first = classes.find(({ name }) => name === level1)?.label.name[locale] ?? level1;
  const second = categories.find(({ name }) => name === level2)?.label.name[locale] ?? level2;
  return `${first} › ${second}`;
}
