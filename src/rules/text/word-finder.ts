import { foldText } from "../../declaration/normalise-text";
import { alternatives } from "./alternatives";

/**
 * A finder of any of these words, in capitals or small letters.
 * @param except words that hold one of them and mean something else: 评价 for 价
 */
export function wordFinder(
  words: readonly string[],
  except: readonly string[] = [],
): (text: string) => boolean {
  const pattern = new RegExp(alternatives(words), "i");
  const others = new RegExp(alternatives(except), "gi");
  return (text) => pattern.test(foldText(text).replace(others, " "));
}
