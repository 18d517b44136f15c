import { useRef } from "react";
import { Button, type ButtonProps } from "@fluentui/react-components";
import { FileInput, type FileInputProps } from "./file-input";

export interface FileButtonProps
  extends FileInputProps, Pick<ButtonProps, "appearance" | "size" | "disabledFocusable"> {
  readonly text: string;
}

/** A button that asks for files. */
export function FileButton({
  text,
  accept,
  multiple,
  folder,
  onFiles,
  ...button
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()}>
        {text}
      </Button>
      <FileInput
        ref={input}
        accept={accept}
        multiple={multiple}
        folder={folder}
        onFiles={onFiles}
      />
    </>
  );
}
