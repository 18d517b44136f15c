import { useRef } from "react";
import { ACCEPTED, namedFiles, workbooksAmong, type ChosenFiles } from "../../desk/chosen-files";
import { DESK_TEXTS } from "../../desk/desk-texts";
import { usePageTexts } from "../../locale/texts-context";
import { FileInput } from "../file-input";
import { ActionMenu } from "./action-menu";

interface CompareMenuProps {
  /** An earlier submission is being read. */
  readonly reading: boolean;
  readonly onEarlier: (chosen: ChosenFiles) => void;
  readonly onAcross: () => void;
}

/** What results can be compared with: an earlier submission, or each other. */
export function CompareMenu({ reading, onEarlier, onAcross }: CompareMenuProps) {
  const { compare, across } = usePageTexts(DESK_TEXTS);
  // Beside the menu, which is gone by the time the files are chosen.
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <ActionMenu
        text={compare.menu}
        actions={[
          {
            key: "earlier",
            text: compare.choose,
            disabled: reading,
            onChoose: () => input.current?.click(),
          },
          { key: "across", text: across.find, onChoose: onAcross },
        ]}
      />
      <FileInput
        ref={input}
        accept={ACCEPTED}
        multiple
        onFiles={(files) => {
          onEarlier(workbooksAmong(namedFiles(files)));
        }}
      />
    </>
  );
}
