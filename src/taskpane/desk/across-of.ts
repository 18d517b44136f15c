import { checkedOf } from "../../report/summary/checked-of";
import type { Across } from "../../review/across/across";
import { reviewAcross } from "../../review/across/review-across";
import type { PlacedResult } from "./placed-results";

/** What is seen of all received files together. */
export function acrossOf(placed: readonly PlacedResult[]): Across {
  return reviewAcross(
    placed.map(({ result, hash }) => ({
      file: result.file,
      hash,
      declarations: checkedOf(result),
    })),
  );
}
