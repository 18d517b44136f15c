const MEGABYTE = 1024 * 1024;

/** Upper limits on what is read; more is refused or reported as not examined. */
export const WORKBOOK_LIMITS = {
  /** Bytes of the file. */
  packedBytes: 20 * MEGABYTE,
  /** Bytes of all its parts together, unpacked. */
  unpackedBytes: 200 * MEGABYTE,
  /** Parts in the package. */
  parts: 5_000,
  sheets: 100,
  /** Rows and columns of a sheet, from its first row and column with content. */
  rows: 2_000,
  columns: 100,
  /** Tags in a part of which a tree is made, and attributes: each takes half a kilobyte of memory or more. */
  treeTags: 500_000,
  treeAttributes: 500_000,
} as const;
