import { DOMParser, onErrorStopParsing, type Element } from "@xmldom/xmldom";
import { problem, type Problem } from "./problem";

/** What the checks need besides the manifest. */
export interface Surroundings {
  /** Names of the functions that the commands page registers. */
  readonly functions: readonly string[];
  /** Width and height of the picture at an address; null when there is none. */
  readonly pictureSize: (url: string) => readonly [number, number] | null;
  /** Of the folder that contains everything, without a slash at its end. */
  readonly address: string;
}

/** Order of children prescribed by the schema of add-in only manifests; children may be missing. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName"],
    ...["Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts"],
    ...["Requirements", "DefaultSettings", "Permissions", "VersionOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Tooltip", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

/** Most characters of the texts in each element. */
const MAX_LENGTH: Readonly<Record<string, number>> = {
  DisplayName: 125,
  "bt:ShortStrings": 125,
  Description: 250,
  "bt:LongStrings": 250,
  "bt:Urls": 2048,
  "bt:Images": 2048,
};

const MAX_ID_LENGTH = 32;
const RIBBON_SIZES = ["16", "32", "80"];
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const VERSION = /^\d+(\.\d+){3}$/;
const FULL_LANGUAGE_TAG = /^[a-z]{2}-[A-Z]{2}$/;

/** Everything in an add-in only manifest that Office would reject; checked without a network. */
export function manifestProblems(xml: string, surroundings: Surroundings): readonly Problem[] {
  let root: Element | null;
  try {
    const parser = new DOMParser({ onError: onErrorStopParsing });
    root = parser.parseFromString(xml, "application/xml").documentElement;
  } catch (error) {
    return [problem("manifest-xml", { reason: String(error) })];
  }
  return root === null
    ? [problem("manifest-xml", { reason: "" })]
    : [
        ...identityProblems(root),
        ...orderProblems(root),
        ...resourceProblems(root),
        ...lengthProblems(root),
        ...localeProblems(root),
        ...addressProblems(root, surroundings),
        ...iconProblems(root, surroundings),
        ...functionProblems(root, surroundings),
      ];
}

function identityProblems(root: Element): Problem[] {
  const text = (name: string) => root.getElementsByTagName(name).item(0)?.textContent ?? "";
  return [
    ...(GUID.test(text("Id")) ? [] : [problem("manifest-id", { id: text("Id") })]),
    ...(VERSION.test(text("Version"))
      ? []
      : [problem("manifest-version", { version: text("Version") })]),
  ];
}

function orderProblems(root: Element): Problem[] {
  return [root, ...all(root)].flatMap((parent) => {
    const order = ORDER[parent.tagName];
    if (order === undefined) {
      return [];
    }
    const places = childrenOf(parent).map(({ tagName }) => order.indexOf(tagName));
    return places.every((place, index) => place >= (places[index - 1] ?? 0))
      ? []
      : [problem("manifest-order", { element: parent.tagName })];
  });
}

function resourceProblems(root: Element): Problem[] {
  const ids = all(root).flatMap((element) => values(element, "id"));
  const defined = childrenOf(root.getElementsByTagName("Resources").item(0)).flatMap((table) =>
    childrenOf(table).flatMap((resource) => values(resource, "id")),
  );
  const used = new Set(all(root).flatMap((element) => values(element, "resid")));
  return [
    ...ids
      .filter((id, index) => ids.indexOf(id) < index)
      .map((id) => problem("manifest-id-twice", { id })),
    ...ids
      .filter((id) => id.length > MAX_ID_LENGTH)
      .map((id) => problem("manifest-id-long", { id })),
    ...[...used]
      .filter((id) => !defined.includes(id))
      .map((id) => problem("manifest-resid", { id })),
    ...defined.filter((id) => !used.has(id)).map((id) => problem("manifest-unused", { id })),
  ];
}

function lengthProblems(root: Element): Problem[] {
  return all(root).flatMap((element) => {
    const max = MAX_LENGTH[element.tagName] ?? Infinity;
    return [element, ...all(element)]
      .flatMap((part) => [...values(part, "DefaultValue"), ...values(part, "Value")])
      .filter((text) => text.length > max)
      .map((text) =>
        problem("manifest-long", { element: element.tagName, text, max: String(max) }),
      );
  });
}

function localeProblems(root: Element): Problem[] {
  const fallback = root.getElementsByTagName("DefaultLocale").item(0)?.textContent ?? "";
  const texts = all(root).filter(({ tagName }) =>
    ["DisplayName", "Description", "bt:String"].includes(tagName),
  );
  return texts
    .filter((text) => text.hasAttribute("DefaultValue"))
    .flatMap((text) => {
      const name = text.getAttribute("id") ?? text.tagName;
      const locales = childrenOf(text).flatMap((override) => values(override, "Locale"));
      return [
        ...(locales.length === 0 ? [problem("manifest-one-language", { name })] : []),
        ...locales
          .filter((tag) => !FULL_LANGUAGE_TAG.test(tag))
          .map((tag) => problem("manifest-tag", { tag })),
        ...locales
          .filter((tag) => tag === fallback)
          .map(() => problem("manifest-default-overridden", { name })),
        ...locales
          .filter((tag, index) => locales.indexOf(tag) < index)
          .map((tag) => problem("manifest-tag-twice", { tag, name })),
      ];
    });
}

function addressProblems(root: Element, { address }: Surroundings): Problem[] {
  const domains = [...root.getElementsByTagName("AppDomain")].map(
    ({ textContent }) => textContent ?? "",
  );
  const { origin } = new URL(address);
  return [
    ...addressesIn(root).flatMap((url) =>
      !url.startsWith("https://")
        ? [problem("manifest-not-https", { url })]
        : url.startsWith(`${address}/`)
          ? []
          : [problem("manifest-elsewhere", { url, address })],
    ),
    ...domains
      .filter((domain) => domain !== origin)
      .map((domain) => problem("manifest-domain", { domain, origin })),
  ];
}

/** Addresses of pages and pictures in a manifest. */
function addressesIn(root: Element): string[] {
  return all(root).flatMap((element) =>
    /^(IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|bt:Url|bt:Image)$/.test(
      element.tagName,
    )
      ? values(element, "DefaultValue")
      : [],
  );
}

function iconProblems(root: Element, { pictureSize }: Surroundings): Problem[] {
  const urlOf = (id: string) =>
    all(root)
      .find((element) => element.getAttribute("id") === id)
      ?.getAttribute("DefaultValue") ?? "";
  const listed = [
    ["IconUrl", "32"],
    ["HighResolutionIconUrl", "64"],
  ].flatMap(([tag = "", size = ""]) =>
    [...root.getElementsByTagName(tag)].flatMap((element) =>
      values(element, "DefaultValue").map((url) => ({ url, size })),
    ),
  );
  const icons = [...root.getElementsByTagName("Icon")];
  const ribbon = icons.flatMap((icon) =>
    childrenOf(icon).map((image) => ({
      url: urlOf(image.getAttribute("resid") ?? ""),
      size: image.getAttribute("size") ?? "",
    })),
  );
  const incomplete = icons.filter((icon) => {
    const sizes = childrenOf(icon).flatMap((image) => values(image, "size"));
    return !RIBBON_SIZES.every((size) => sizes.includes(size));
  });
  return [
    ...incomplete.map(() => problem("manifest-icon-sizes")),
    ...[...listed, ...ribbon]
      .filter(({ url, size }) => pictureSize(url)?.join() !== `${size},${size}`)
      .map(({ url, size }) => problem("manifest-icon", { url, size })),
  ];
}

function functionProblems(root: Element, { functions }: Surroundings): Problem[] {
  return [...root.getElementsByTagName("FunctionName")]
    .map(({ textContent }) => textContent ?? "")
    .filter((name) => !functions.includes(name))
    .map((name) => problem("manifest-function", { name }));
}

function all(element: Element): Element[] {
  return [...element.getElementsByTagName("*")];
}

function childrenOf(element: Element | null): Element[] {
  return element === null ? [] : all(element).filter(({ parentNode }) => parentNode === element);
}

function values(element: Element, name: string): string[] {
  const value = element.getAttribute(name);
  return value === null ? [] : [value];
}
