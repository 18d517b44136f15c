/** Languages of texts, the product's first language first. */
export const LOCALES = ["zh-CN", "en-US"] as const;
export type Locale = (typeof LOCALES)[number];

/** The same text in every language. */
export type LocalText = Readonly<Record<Locale, string>>;
