import { dayOf } from "../../../review/day-of";
import { later } from "../../parts/later";
import type { ExportPorts } from "./export-ports";

const exporting = () => import("../../parts/export-part");

/** Handing out through Excel and the browser. */
export const HOST_EXPORTS: ExportPorts = {
  ruleSet: later(exporting, (part) => (rules) => Promise.resolve(part.ruleSetOf(rules))),
  today: () => dayOf(new Date()),
  insertSheets: later(exporting, (part) => part.insertNewSheets),
  deleteSheets: later(exporting, (part) => part.deleteSheets),
  saveFile,
  copy: async (text) => {
    // Older web views, and pages that are not served securely, have no clipboard.
    if (!("clipboard" in navigator)) {
      return false;
    }
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (error) {
      if (error instanceof DOMException) {
        return false;
      }
      throw error;
    }
  },
};

function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes its own copy when the link is followed, which is after this.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
