const DIGITS = "零一二三四五六七八九";

/** A whole number below 100 in figures or Chinese numerals: `18`, `十八`, `第` left out; null for anything else. */
export function numberBelowHundred(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) {
    return Number(text);
  }
  const [, tens = "", ten, ones = ""] =
    /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text) ?? [];
  if (text === "" || ten === undefined || (ten === "" && tens !== "" && ones !== "")) {
    return null;
  }
  const digit = (character: string) => DIGITS.indexOf(character || "零");
  return ten === "" ? digit(tens || ones) : (digit(tens) || 1) * 10 + digit(ones);
}
