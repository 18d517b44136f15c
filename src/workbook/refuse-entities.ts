import { UnreadableWorkbook } from "./unreadable-workbook";

/**
 * Refuses markup that defines entities: no spreadsheet program writes them, attacks do.
 * A plain `<!DOCTYPE html>` is fine.
 * @throws UnreadableWorkbook `unsafe`
 */
export function refuseEntities(text: string): void {
  if (/<!ENTITY|<!DOCTYPE(?!\s+html\b)/i.test(text)) {
    throw new UnreadableWorkbook("unsafe");
  }
}
