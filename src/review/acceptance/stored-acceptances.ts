import * as z from "zod/mini";
import { jsonPart, valueInPart } from "../../sheet/json-part";
import { ACCEPTANCE_LIMITS, type Acceptance } from "./acceptance";

/** Namespace of the custom XML part that holds the acceptances of a workbook. */
export const ACCEPTANCES_NAMESPACE = "urn:shenbao:acceptances:1";

const ELEMENT = "acceptances";

/** What stands in the place of an acceptance and counts for nothing, or why none could be read. */
export type IgnoredAcceptance =
  /** A part that is not of our form. */
  | "malformed"
  | "too-large"
  /** One entry or more that is no acceptance. */
  | "invalid"
  /** Excel does not give the part. */
  | "refused";

/** The acceptances that a workbook carries. */
export interface AcceptanceReading {
  readonly acceptances: readonly Acceptance[];
  /** Why parts or entries were passed over, each reason once: a part may hold bad entries without number. */
  readonly ignored: readonly IgnoredAcceptance[];
}

const RULE = /^[A-Z]\d+[a-z]?$/;
const ONE_LINE = /^[^\p{Cc}]+$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const ACCEPTANCE = z.object({
  rule: z.string().check(z.regex(RULE)),
  message: z.string(),
  sheet: z.string(),
  form: z.object({ year: z.nullable(z.int()), department: z.nullable(z.string()) }),
  field: z.string(),
  row: z.array(z.string()),
  values: z.array(z.string()).check(z.minLength(1)),
  reason: z.string().check(z.maxLength(ACCEPTANCE_LIMITS.reason), z.regex(ONE_LINE)),
  at: z.string().check(z.regex(DAY)),
});

/**
 * Reads the acceptances among a workbook's custom XML parts. Parts of other vocabularies are passed over silently.
 * @param parts their texts; null where they could not be had
 */
export function readAcceptances(parts: readonly string[] | null): AcceptanceReading {
  if (parts === null) {
    return { acceptances: [], ignored: ["refused"] };
  }
  const readings = parts.filter(isOurs).map(readPart);
  return {
    acceptances: readings.flatMap(({ acceptances }) => acceptances),
    ignored: [...new Set(readings.flatMap(({ ignored }) => ignored))],
  };
}

/** The part that holds acceptances; null when that is more than a workbook can be burdened with. */
export function acceptancesPart(acceptances: readonly Acceptance[]): string | null {
  const part = jsonPart(ELEMENT, ACCEPTANCES_NAMESPACE, acceptances);
  return part.length > ACCEPTANCE_LIMITS.stored ? null : part;
}

function isOurs(part: string): boolean {
  return part.includes(ACCEPTANCES_NAMESPACE);
}

function readPart(part: string): AcceptanceReading {
  if (part.length > ACCEPTANCE_LIMITS.stored) {
    return { acceptances: [], ignored: ["too-large"] };
  }
  const entries = valueInPart(ELEMENT, part);
  if (!Array.isArray(entries)) {
    return { acceptances: [], ignored: ["malformed"] };
  }
  const acceptances = entries.flatMap((entry) => ACCEPTANCE.safeParse(entry).data ?? []);
  return { acceptances, ignored: acceptances.length < entries.length ? ["invalid"] : [] };
}
