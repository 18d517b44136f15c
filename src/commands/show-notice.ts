import type { NoticeCode } from "./notice-code";

/** Size of the window in per cent of the screen. */
const SIZE = { width: 30, height: 24 };

/** Tells the user something in a small window; resolves when it stands, or when Office shows none. */
export function showNotice(code: NoticeCode): Promise<void> {
  if (!Office.context.requirements.isSetSupported("DialogApi", "1.1")) {
    return Promise.resolve();
  }
  const page = new URL("notice.html", window.location.href);
  page.searchParams.set("code", code);
  page.searchParams.set("language", Office.context.displayLanguage);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(page.href, { ...SIZE, displayInIframe: true }, () => {
      resolve();
    });
  });
}
