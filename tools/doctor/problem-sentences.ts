import type { Locale } from "../../src/declaration/locale";
import { fill } from "../../src/locales/translation";
import type { Problem } from "./problem";

/** Each says where the problem is, what is expected, and what to do. */
const SENTENCES = {
  "manifest-missing": [
    "{file}：没有清单文件（{answer}）。请把构建得到的 dist/ 中的全部文件放到服务器上。",
    "{file}: there is no manifest ({answer}). Put all files of dist/ on the server.",
  ],
  "manifest-xml": [
    "manifest.xml：不是格式正确的 XML（{reason}）。请重新构建，不要手工修改。",
    "manifest.xml: this is no well-formed XML ({reason}). Build it anew, and do not edit it by hand.",
  ],
  "manifest-id": [
    "manifest.xml：Id“{id}”应当是 GUID。请用 --env id=GUID 重新构建。",
    "manifest.xml: the Id “{id}” should be a GUID. Build anew with --env id=GUID.",
  ],
  "manifest-version": [
    "manifest.xml：Version“{version}”应当是 1.0.0.0 这样的四段数字。请重新构建。",
    "manifest.xml: the Version “{version}” should be four numbers such as 1.0.0.0. Build anew.",
  ],
  "manifest-order": [
    "manifest.xml：{element} 的子元素顺序不对，或有不认识的元素。请重新构建，不要手工修改。",
    "manifest.xml: the children of {element} are out of order, or one is unknown. Build anew, and do not edit it by hand.",
  ],
  "manifest-id-twice": [
    "manifest.xml：id“{id}”出现了两次，应当唯一。请重新构建。",
    "manifest.xml: the id “{id}” is there twice, and should be there once. Build anew.",
  ],
  "manifest-id-long": [
    "manifest.xml：id“{id}”超过 32 个字符。请改短。",
    "manifest.xml: the id “{id}” has more than 32 characters. Make it shorter.",
  ],
  "manifest-resid": [
    "manifest.xml：引用了不存在的资源“{id}”。请在 Resources 中补上，或重新构建。",
    "manifest.xml: the resource “{id}” is used, but not there. Add it to Resources, or build anew.",
  ],
  "manifest-unused": [
    "manifest.xml：资源“{id}”没有用到。请删除，或重新构建。",
    "manifest.xml: the resource “{id}” is not used. Remove it, or build anew.",
  ],
  "manifest-long": [
    "manifest.xml：{element} 中的文字超过 {max} 个字符：“{text}”。请改短。",
    "manifest.xml: a text in {element} has more than {max} characters: “{text}”. Make it shorter.",
  ],
  "manifest-one-language": [
    'manifest.xml：“{name}”只有一种语言。请补上英文（Override Locale="en-US"）。',
    'manifest.xml: “{name}” is there in one language only. Add the other (Override Locale="en-US").',
  ],
  "manifest-tag": [
    "manifest.xml：语言“{tag}”应当写全，如 en-US。",
    "manifest.xml: the language “{tag}” should be written in full, such as en-US.",
  ],
  "manifest-default-overridden": [
    "manifest.xml：“{name}”为默认语言又写了 Override。请删除这一个。",
    "manifest.xml: “{name}” has an Override for the default language. Remove it.",
  ],
  "manifest-tag-twice": [
    "manifest.xml：“{name}”的语言 {tag} 出现了两次。请删除一个。",
    "manifest.xml: “{name}” has the language {tag} twice. Remove one.",
  ],
  "manifest-not-https": [
    "manifest.xml：地址 {url} 应当以 https:// 开头，否则 Office 不加载。请用 --env url=https://… 重新构建。",
    "manifest.xml: the address {url} should begin with https://, or Office does not load it. Build anew with --env url=https://…",
  ],
  "manifest-elsewhere": [
    "manifest.xml：地址 {url} 不在 {address}/ 之下。请用 --env url={address} 重新构建，再把新的清单分发给用户。",
    "manifest.xml: the address {url} is not beneath {address}/. Build anew with --env url={address}, and hand out the new manifest.",
  ],
  "manifest-domain": [
    "manifest.xml：AppDomain“{domain}”应当是 {origin}。请用 --env url 重新构建。",
    "manifest.xml: the AppDomain “{domain}” should be {origin}. Build anew with --env url.",
  ],
  "manifest-icon-sizes": [
    "manifest.xml：有按钮缺少 16、32 或 80 像素的图标。请重新构建。",
    "manifest.xml: a button lacks its icon of 16, 32 or 80 pixels. Build anew.",
  ],
  "manifest-icon": [
    "{url}：这里应当有一张 {size} × {size} 像素的 PNG 图片。请把 dist/assets/ 中的全部文件放到服务器上。",
    "{url}: there should be a PNG picture of {size} × {size} pixels. Put all files of dist/assets/ on the server.",
  ],
  "manifest-function": [
    "manifest.xml：按钮要运行的函数“{name}”不存在。请重新构建，并把清单和其他文件一起更新。",
    "manifest.xml: there is no function “{name}” that a button runs. Build anew, and update the manifest with the other files.",
  ],
  "file-missing": [
    "{file}：应当有这个文件，现在得不到（{answer}）。请把 dist/ 中的全部文件放到服务器上，并检查权限。",
    "{file}: should be there, and cannot be had ({answer}). Put all files of dist/ on the server, and check who may read them.",
  ],
  "file-differs": [
    "{file}：与 {dist} 中的文件不同。请重新放置；服务器或代理不能改动文件。",
    "{file}: differs from the one in {dist}. Put it there anew; neither server nor proxy may change files.",
  ],
  "script-unreachable": [
    "{url}：页面要从这里加载 office.js，这台电脑打不开（{reason}）。请检查网络；单位的网络不能上互联网时，请用 --env officejs=local 重新构建。",
    "{url}: the pages load office.js from here, and this computer cannot reach it ({reason}). Check the network; where there is no internet, build anew with --env officejs=local.",
  ],
  "manifest-for-development": [
    "manifest.xml：地址是开发用的 {address}，用户的电脑打不开。请用 --env url=https://服务器/路径 重新构建。",
    "manifest.xml: the address is {address}, which is for development and reaches no user. Build anew with --env url=https://server/path.",
  ],
  "settings-entry": [
    "office-settings.json 的“{entry}”：不能使用，窗格会忽略它。{expected}请在窗格的设置页里重新导出，再放到服务器上。",
    "office-settings.json, “{entry}”: cannot be used, so the pane ignores it. {expected}Export the settings anew from the pane, and put them on the server.",
  ],
  "settings-json": [
    "office-settings.json：应当是一个 JSON 对象。请用 --env settings=文件 重新构建。",
    "office-settings.json: should be a JSON object. Build anew with --env settings=FILE.",
  ],
  "certificate-untrusted": [
    "{host} 的证书：这台电脑不信任（{reason}）。应当由各台电脑都信任的机构签发，并附上中间证书。单位自建的 CA：把根证书分发到各台电脑；检查时用环境变量 NODE_EXTRA_CA_CERTS=根证书.pem 指明。",
    "The certificate of {host}: this computer does not trust it ({reason}). It should come from somebody whom all computers trust, with its intermediate certificates. For a CA of your own: distribute its root certificate, and name it here by NODE_EXTRA_CA_CERTS=root.pem.",
  ],
  "certificate-name": [
    "{host} 的证书：是给 {names} 的，不是给 {host} 的。请换用写有 {host} 的证书。",
    "The certificate of {host}: it is for {names}, not for {host}. Use one that names {host}.",
  ],
  "certificate-expired": [
    "{host} 的证书：{date} 已经过期，Office 不加载。请更换。",
    "The certificate of {host}: it has expired on {date}, and Office does not load the add-in. Replace it.",
  ],
  "certificate-expiring": [
    "{host} 的证书：{date} 到期，不到 30 天。请及时更换。",
    "The certificate of {host}: it expires on {date}, in less than 30 days. Replace it in time.",
  ],
  "certificate-early": [
    "{host} 的证书：{date} 才生效。请检查服务器和这台电脑的时间，或更换证书。",
    "The certificate of {host}: it is not valid before {date}. Check the clocks of the server and this computer, or replace it.",
  ],
  "policy-missing": [
    "{file}：没有 Content-Security-Policy。请照 deploy/ 中的示例配置服务器。",
    "{file}: there is no Content-Security-Policy. Configure the server as the examples in deploy/ do.",
  ],
  "policy-lax": [
    "{file}：Content-Security-Policy 的 {directive} 不应当有 {source}。请照 deploy/ 中的示例删除。",
    "{file}: the {directive} of the Content-Security-Policy should not have {source}. Remove it as in the examples in deploy/.",
  ],
  "policy-strict": [
    "{file}：Content-Security-Policy 的 {directive} 应当有 {source}，否则窗格不能正常工作。请照 deploy/ 中的示例补上。",
    "{file}: the {directive} of the Content-Security-Policy should have {source}, or the pane does not work. Add it as in the examples in deploy/.",
  ],
  "frame-options": [
    "{file}：服务器发送了 X-Frame-Options: {value}，网页版 Excel 因此不能显示窗格。请删除这个标头，改用 frame-ancestors。",
    "{file}: the server sends X-Frame-Options: {value}, and Excel on the web cannot show the pane. Remove it, and use frame-ancestors instead.",
  ],
  "no-sniff": [
    "{file}：缺少标头 X-Content-Type-Options: nosniff。请照 deploy/ 中的示例补上。",
    "{file}: the header X-Content-Type-Options: nosniff is missing. Add it as in the examples in deploy/.",
  ],
  "mime-type": [
    "{file}：Content-Type 是“{value}”，应当是 {should}。请在服务器的 MIME 类型中改正。",
    "{file}: the Content-Type is “{value}” and should be {should}. Correct it in the server's MIME types.",
  ],
  "cached-page": [
    "{file}：Cache-Control 是“{value}”，应当是 no-cache，否则更新以后用户看到的还是旧版本。请照 deploy/ 中的示例改正。",
    "{file}: the Cache-Control is “{value}” and should be no-cache, or users keep an old version after an update. Correct it as in the examples in deploy/.",
  ],
  "uncached-icon": [
    "{file}：Cache-Control 是“{value}”，Office 会因此换成默认图标。请照 deploy/ 中的示例去掉图标的这个标头。",
    "{file}: the Cache-Control is “{value}”, for which Office may show another icon instead. Send none with icons, as in the examples in deploy/.",
  ],
  "uncached-file": [
    "{file}：Cache-Control 是“{value}”，应当是 public, max-age=31536000, immutable，否则每次打开窗格都重新下载。请照 deploy/ 中的示例改正。",
    "{file}: the Cache-Control is “{value}” and should be public, max-age=31536000, immutable, or it is downloaded anew for every pane. Correct it as in the examples in deploy/.",
  ],
} as const satisfies Readonly<Record<string, readonly [zh: string, en: string]>>;

export type ProblemCode = keyof typeof SENTENCES;

/** A problem in words. */
export function problemSentence({ code, values }: Problem, locale: Locale): string {
  const [zh, en] = SENTENCES[code];
  return fill(locale === "zh-CN" ? zh : en, values);
}
