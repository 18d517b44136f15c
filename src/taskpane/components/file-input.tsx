import type { Ref } from "react";
import { useControlStyles } from "./control-styles";

export interface FileInputProps {
  /** Kinds of files that are offered; all in a folder. */
  readonly accept?: string;
  readonly multiple?: boolean;
  /** A folder with all that is in it, instead of files. */
  readonly folder?: boolean;
  /** Called with at least one file. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** The hidden file input that a button clicks; it can be neither seen nor reached itself. */
export function FileInput({
  ref,
  accept,
  multiple = false,
  folder = false,
  onFiles,
}: FileInputProps & { readonly ref: Ref<HTMLInputElement> }) {
  const controls = useControlStyles();
  return (
    <input
      ref={ref}
      type="file"
      multiple={multiple}
      // React has no other way to write it; every browser of an Office knows it.
      {...(folder ? { webkitdirectory: "" } : { accept })}
      className={controls.hidden}
      tabIndex={-1}
      aria-hidden
      onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])];
        // The same files may be chosen again, when they were changed in between.
        currentTarget.value = "";
        if (files.length > 0) {
          onFiles(files);
        }
      }}
    />
  );
}
