import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
import { FolderOpenRegular, SaveRegular, TableRegular } from "@fluentui/react-icons";
import { type ChangeEvent, useRef } from "react";
import { SAMPLES } from "../samples";
import { useTexts } from "./texts-context";

interface TopBarProps {
  /** Null while nothing is open. */
  readonly fileName: string | null;
  readonly onSample: (fileName: string) => void;
  readonly onFile: (file: File) => void;
  readonly onSave: () => void;
}

/** Product, the open file, and what can be done with files. */
export function TopBar({ fileName, onSample, onFile, onSave }: TopBarProps) {
  const texts = useTexts();
  return (
    <header className="top-bar">
      <img className="top-bar-icon" src="assets/shenbao-32.png" alt="" />
      <Tooltip content={texts.note} relationship="description" positioning="below-start">
        <h1>
          {texts.product} <span className="top-bar-kind">{texts.workbench}</span>
        </h1>
      </Tooltip>
      <span className="top-bar-file">{fileName}</span>
      <SampleMenu fileName={fileName} onSample={onSample} />
      <OpenButton onFile={onFile} />
      <Tooltip content={texts.saveHint} relationship="description">
        <Button
          appearance="subtle"
          icon={<SaveRegular />}
          disabled={fileName === null}
          onClick={onSave}
        >
          {texts.save}
        </Button>
      </Tooltip>
    </header>
  );
}

function SampleMenu({ fileName, onSample }: Pick<TopBarProps, "fileName" | "onSample">) {
  const texts = useTexts();
  return (
    <Menu
      checkedValues={{ sample: fileName === null ? [] : [fileName] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        checkedItems.forEach(onSample);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<TableRegular />}>
          {texts.samples}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {SAMPLES.map(({ file, name }) => (
            <MenuItemRadio key={file} name="sample" value={file}>
              {texts.sampleNames[name]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function OpenButton({ onFile }: Pick<TopBarProps, "onFile">) {
  const texts = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (file !== undefined) {
      onFile(file);
    }
    // So that the same file can be chosen again.
    currentTarget.value = "";
  };
  return (
    <>
      <Button
        appearance="subtle"
        icon={<FolderOpenRegular />}
        onClick={() => input.current?.click()}
      >
        {texts.open}
      </Button>
      <input ref={input} type="file" accept=".xlsx" hidden onChange={choose} />
    </>
  );
}
