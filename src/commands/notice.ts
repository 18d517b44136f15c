import { noticeText, noticeTitle } from "./notice-text";

/** The page of the small window: shows the message of the command that opened it. */
const wanted = new URLSearchParams(window.location.search);
const locale = /^zh\b/i.test(wanted.get("language") ?? "zh-CN") ? "zh-CN" : "en-US";

document.documentElement.lang = locale;
document.title = noticeTitle(locale);
document.body.textContent = noticeText(wanted.get("code") ?? "", locale);
