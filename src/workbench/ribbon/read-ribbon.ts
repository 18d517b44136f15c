import type { Element } from "@xmldom/xmldom";
import { readResources, resource, type Resources } from "./manifest-resources";
import type { Ribbon, RibbonAction, RibbonButton, RibbonGroup } from "./ribbon";
import { childrenOf } from "../../workbook/patch/xml";
import { attribute, find, need, parseXml } from "./xml";

const ICON_SIZE = "32";

/**
 * The ribbon that an add-in only manifest gives to a workbook.
 * @param manifest XML text.
 * @param locale Language of the labels, such as `zh-CN`.
 * @throws Error naming what the manifest lacks, or what the workbench cannot show.
 */
export function readRibbon(manifest: string, locale: string): Ribbon {
  const overrides = need(parseXml(manifest), "VersionOverrides");
  const resources = readResources(need(overrides, "Resources"), locale);
  const form = need(workbookHost(overrides), "DesktopFormFactor");
  const functionFile = find(form, "FunctionFile");
  return {
    functionFile: functionFile === null ? null : path(resource(functionFile, resources)),
    groups: childrenOf(form, "ExtensionPoint")
      .filter((point) => attribute(point, "type") === "PrimaryCommandSurface")
      .flatMap((surface) => [
        ...childrenOf(surface, "OfficeTab"),
        ...childrenOf(surface, "CustomTab"),
      ])
      .flatMap((tab) => childrenOf(tab, "Group"))
      .map((group) => readGroup(group, resources)),
  };
}

function workbookHost(overrides: Element): Element {
  const hosts = childrenOf(need(overrides, "Hosts"), "Host");
  const workbook = hosts.find((host) => attribute(host, "type") === "Workbook");
  if (workbook === undefined) {
    throw new Error("The manifest is not for workbooks.");
  }
  return workbook;
}

function readGroup(group: Element, resources: Resources): RibbonGroup {
  return {
    id: attribute(group, "id"),
    label: resource(need(group, "Label"), resources),
    buttons: childrenOf(group, "Control").map((control) => readButton(control, resources)),
  };
}

function readButton(control: Element, resources: Resources): RibbonButton {
  const id = attribute(control, "id");
  if (attribute(control, "type") !== "Button") {
    throw new Error(`The workbench shows buttons only, and ${id} is none.`);
  }
  const supertip = need(control, "Supertip");
  return {
    id,
    label: resource(need(control, "Label"), resources),
    supertip: {
      title: resource(need(supertip, "Title"), resources),
      description: resource(need(supertip, "Description"), resources),
    },
    icon: readIcon(control, resources),
    action: readAction(need(control, "Action"), resources),
  };
}

function readIcon(control: Element, resources: Resources): string {
  const images = childrenOf(need(control, "Icon"), "Image");
  const image = images.find((element) => attribute(element, "size") === ICON_SIZE);
  if (image === undefined) {
    throw new Error(`${attribute(control, "id")} has no icon of ${ICON_SIZE} pixels.`);
  }
  return path(resource(image, resources));
}

function readAction(action: Element, resources: Resources): RibbonAction {
  const type = attribute(action, "type");
  switch (type) {
    case "ShowTaskpane":
      return {
        type: "show-taskpane",
        page: path(resource(need(action, "SourceLocation"), resources)),
      };
    case "ExecuteFunction":
      return {
        type: "execute-function",
        name: (need(action, "FunctionName").textContent ?? "").trim(),
      };
    default:
      throw new Error(`The workbench has no action ${type}.`);
  }
}

/** The workbench may be served on another port than the manifest says. */
function path(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
