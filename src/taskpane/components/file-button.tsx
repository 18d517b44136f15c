import { useRef } from "react";
import { Button, type ButtonProps } from "@fluentui/react-components";
import { useControlStyles } from "./control-styles";

export interface FileButtonProps extends Pick<
  ButtonProps,
  "appearance" | "size" | "disabledFocusable"
> {
  readonly text: string;
  /** Kinds of files that are offered; all in a folder. */
  readonly accept?: string;
  readonly multiple?: boolean;
  /** A folder with all that is in it, instead of files. */
  readonly folder?: boolean;
  /** Called with at least one file. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for files. */
export function FileButton({
  text,
  accept,
  multiple = false,
  folder = false,
  onFiles,
  ...button
}: FileButtonProps) {
  const controls = useControlStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()}>
        {text}
      </Button>
      <input
        ref={input}
        type="file"
        multiple={multiple}
        // React knows no other way to write it; every browser of an Office does.
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
    </>
  );
}
