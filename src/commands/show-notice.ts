import type { UserSettings } from "../settings/user-settings";
import { currentSettings } from "./current-settings";
import type { NoticeCode } from "./notice-code";

/** Size of the window in per cent of the screen. */
const SIZE = { width: 30, height: 24 };

/** Shows the user a message in a small window; resolves when it is open, or when Office opens none. */
export async function showNotice(code: NoticeCode): Promise<void> {
  if (!Office.context.requirements.isSetSupported("DialogApi", "1.1")) {
    return;
  }
  const { settings } = await currentSettings();
  const page = new URL("notice.html", window.location.href);
  page.searchParams.set("code", code);
  page.searchParams.set("language", languageOf(settings));
  await new Promise<void>((resolve) => {
    Office.context.ui.displayDialogAsync(page.href, { ...SIZE, displayInIframe: true }, () => {
      resolve();
    });
  });
}

function languageOf({ locale }: UserSettings): string {
  return locale === "office" ? Office.context.displayLanguage : locale;
}
