import { Radio, RadioGroup } from "@fluentui/react-components";
import { LOCALE_CHOICES } from "../../../settings/user-settings";
import { usePageTexts } from "../../locale/texts-context";
import { SETTINGS_TEXTS } from "../../settings/settings-texts";
import type { Settings } from "../../settings/use-settings";

/** The language of the pane. */
export function LocaleFields({ settings }: { readonly settings: Settings }) {
  const { locale: words } = usePageTexts(SETTINGS_TEXTS);
  const { current, actions } = settings;
  return (
    <RadioGroup
      aria-label={words.heading}
      value={current.settings.locale}
      onChange={(_, { value }) => {
        const locale = LOCALE_CHOICES.find((choice) => choice === value);
        if (locale !== undefined) {
          void actions.choose({ locale });
        }
      }}
    >
      {LOCALE_CHOICES.map((choice) => (
        <Radio key={choice} value={choice} label={words.choices[choice]} />
      ))}
    </RadioGroup>
  );
}
