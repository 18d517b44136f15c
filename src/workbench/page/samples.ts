/** The sample workbooks that are served under `samples/`, by the names of their texts; the first is open at the start. */
export const SAMPLES = [
  { file: "baiyun-kexie-with-faults.xlsx", name: "baiyun-kexie-with-faults" },
  { file: "baiyun-kexie.xlsx", name: "baiyun-kexie" },
  { file: "not-a-declaration.xlsx", name: "not-a-declaration" },
] as const;
