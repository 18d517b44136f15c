import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { receivedWorkbooks } from "../../test/support/received-workbooks";

/** Workbooks as a reviewer receives them, of departments that do not exist. @returns their paths in the folder */
export async function receivedFiles(folder: string): Promise<readonly string[]> {
  const made = await receivedWorkbooks(7);
  const paths = made.map(({ name, bytes }) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
  const sample = join(folder, "某区科协.xlsx");
  copyFileSync("test/samples/baiyun-kexie-with-faults.xlsx", sample);
  return [sample, ...paths];
}
