import { apiClass } from "../api-class";
import { HostError } from "../host-error";
import type { Book } from "../model/book";
import { namespaceOf, writePart } from "../model/custom-xml";

/** A custom XML part by its id. */
export interface CustomXmlTarget {
  readonly book: Book;
  readonly id: string;
}

/** `Excel.CustomXmlPart` */
export const customXmlPart = apiClass<CustomXmlTarget>({
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: ({ id }) => id,
    NamespaceUri: (target) => namespaceOf(xmlOf(target)),
  },
  methods: {
    Delete: (target) => {
      xmlOf(target);
      target.book.customXml.delete(target.id);
      return null;
    },
    GetXml: (target) => xmlOf(target),
    SetXml: (target, args) => {
      xmlOf(target);
      writePart(target.book, target.id, args.text(0));
      return null;
    },
  },
});

/** @throws HostError when the part has been deleted. */
function xmlOf({ book, id }: CustomXmlTarget): string {
  const xml = book.customXml.get(id);
  if (xml === undefined) {
    throw new HostError("ItemNotFound");
  }
  return xml;
}
