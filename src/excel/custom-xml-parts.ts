import { runExcel } from "./run-excel";
import { wasAnswered } from "./was-answered";

/** The result of reading the custom XML parts of a namespace. */
export interface Rewriting<T> {
  readonly result: T;
  /** The new texts of the parts, one for each part there should be. */
  readonly texts: readonly string[];
}

/** Texts of parts that were asked for; readable after the next `context.sync()`. */
export interface PartsRequest {
  readonly parts: readonly Excel.CustomXmlPart[];
  readonly texts: readonly OfficeExtension.ClientResult<string>[];
}

/**
 * Asks which custom XML parts of a namespace the workbook has. Never `getOnlyItemOrNullObject`: two people who edit together
 * can leave two, and nothing can be called on the null object.
 */
export function requestParts(
  context: Excel.RequestContext,
  namespace: string,
): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  return parts;
}

/** Asks for the texts of parts that `requestParts` has found. */
export function requestTexts(parts: readonly Excel.CustomXmlPart[]): PartsRequest {
  return { parts, texts: parts.map((part) => part.getXml()) };
}

/**
 * The texts that were asked for. If the batch was refused, whatever the reason, they are asked for again by
 * themselves; null if Excel refuses that too.
 */
export async function textsOf(
  context: Excel.RequestContext,
  request: PartsRequest,
): Promise<readonly string[] | null> {
  const texts = answered(request);
  if (texts !== null) {
    return texts;
  }
  const again = requestTexts(request.parts);
  return (await wasAnswered(context)) ? answered(again) : null;
}

/** Null while a result is missing: reading its value throws then. */
function answered({ texts }: PartsRequest): readonly string[] | null {
  try {
    return texts.map(({ value }) => value);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) {
      return null;
    }
    throw error;
  }
}

/**
 * The texts of the custom XML parts of a namespace.
 * @throws ExcelProblem
 */
export function inspectCustomXml(namespace: string): Promise<readonly string[]> {
  return rewriteCustomXml(namespace, (texts) => ({ result: texts, texts }));
}

/**
 * Rewrites the custom XML parts of a namespace and touches nothing else. One round trip to find them, one to read
 * them if there are any, one to write if something changes.
 * @param rewrite pure; called once
 * @throws ExcelProblem
 */
export function rewriteCustomXml<T>(
  namespace: string,
  rewrite: (texts: readonly string[]) => Rewriting<T>,
): Promise<T> {
  return runExcel(async (context) => {
    const found = requestParts(context, namespace);
    await context.sync();
    const { parts, texts } = requestTexts(found.items);
    if (parts.length > 0) {
      await context.sync();
    }
    const before = texts.map(({ value }) => value);
    const { result, texts: after } = rewrite(before);
    if (before.length !== after.length || before.some((text, index) => text !== after[index])) {
      write(context, parts, before, after);
      await context.sync();
    }
    return result;
  });
}

function write(
  context: Excel.RequestContext,
  parts: readonly Excel.CustomXmlPart[],
  before: readonly string[],
  after: readonly string[],
): void {
  parts.forEach((part, index) => {
    const text = after[index];
    if (text === undefined) {
      part.delete();
    } else if (text !== before[index]) {
      part.setXml(text);
    }
  });
  after.slice(parts.length).forEach((text) => {
    context.workbook.customXmlParts.add(text);
  });
}
