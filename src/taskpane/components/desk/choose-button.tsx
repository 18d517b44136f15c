import { useRef } from "react";
import { Button, type ButtonProps } from "@fluentui/react-components";
import { ACCEPTED, inputFiles, workbooksAmong, type ChosenFiles } from "../../desk/chosen-files";
import { useControlStyles } from "../control-styles";

interface ChooseButtonProps extends Pick<ButtonProps, "appearance" | "size" | "disabledFocusable"> {
  readonly text: string;
  /** A folder with all that is in it, instead of files. */
  readonly folder?: boolean;
  readonly onChoose: (chosen: ChosenFiles) => void;
}

/** A button that asks for workbooks. */
export function ChooseButton({ text, folder = false, onChoose, ...button }: ChooseButtonProps) {
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
        multiple
        // React knows no other way to write it; every browser of an Office does.
        {...(folder ? { webkitdirectory: "" } : { accept: ACCEPTED })}
        className={controls.hidden}
        tabIndex={-1}
        aria-hidden
        onChange={({ currentTarget }) => {
          const chosen = inputFiles(currentTarget.files);
          // The same files may be chosen again, when they were changed in between.
          currentTarget.value = "";
          if (chosen.length > 0) {
            onChoose(workbooksAmong(chosen));
          }
        }}
      />
    </>
  );
}
