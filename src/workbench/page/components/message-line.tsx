import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Message } from "../workbench-state";
import { useTexts } from "./texts-context";

interface MessageLineProps {
  readonly message: Message;
  readonly onDismiss: () => void;
}

/** A sentence for the user, until it is dismissed. */
export function MessageLine({ message, onDismiss }: MessageLineProps) {
  const texts = useTexts();
  return (
    <MessageBar intent={message.intent} layout="multiline" className="message">
      <MessageBarBody>{message.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={texts.dismiss}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
