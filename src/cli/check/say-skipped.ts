import { fill } from "../../locales/translation";
import { cli } from "../../locales/zh-CN/cli";
import type { ReceivedFiles } from "./received-files";

/** Says on standard error what was skipped in given folders. */
export function saySkipped({ others, own }: ReceivedFiles): void {
  if (others > 0) {
    console.error(fill(cli.skipped.others, { count: others }));
  }
  for (const [folder, count] of own) {
    console.error(fill(cli.skipped.own, { folder, count }));
  }
}
