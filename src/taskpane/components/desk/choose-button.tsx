import { ACCEPTED, namedFiles, workbooksAmong, type ChosenFiles } from "../../desk/chosen-files";
import { FileButton, type FileButtonProps } from "../file-button";

interface ChooseButtonProps extends Omit<FileButtonProps, "accept" | "multiple" | "onFiles"> {
  readonly onChoose: (chosen: ChosenFiles) => void;
}

/** A button that asks for workbooks. */
export function ChooseButton({ onChoose, ...button }: ChooseButtonProps) {
  return (
    <FileButton
      {...button}
      accept={ACCEPTED}
      multiple
      onFiles={(files) => {
        onChoose(workbooksAmong(namedFiles(files)));
      }}
    />
  );
}
