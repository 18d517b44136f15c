import { TITLE } from "./titles";

const BRACKET = "[(（][^()（）]*[)）]";
/** A comma in a number (1,200), and brackets and titles with what they hold, do not end a clause. */
const CLAUSE = new RegExp(
  String.raw`(?:${BRACKET}|${TITLE}|[\d０-９],(?=\d{3}(?!\d))|[^,，;；。!！?？\r\n])+`,
  "g",
);

/** The clauses of a text as they are written: what stands between commas, semicolons, stops and line breaks. */
export function clausesOf(text: string): readonly string[] {
  return Array.from(text.matchAll(CLAUSE), ([clause]) => clause.trim()).filter(
    (clause) => clause !== "",
  );
}
