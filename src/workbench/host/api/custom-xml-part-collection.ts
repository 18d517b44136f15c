import type { ApiObject, Arguments } from "../api-object";
import { apiClass, NULL_OBJECT, type ApiClassDefinition } from "../api-class";
import { HostError } from "../host-error";
import { addPart, partIds, type CustomXmlScope } from "../model/custom-xml";
import { customXmlPart } from "./custom-xml-part";
import { required } from "./required";

/** What the parts of the whole workbook and those of one namespace have in common. */
const COLLECTION = {
  items: (scope) => partIds(scope).map((id) => customXmlPart({ book: scope.book, id })),
  item: (scope, args) => required(find(scope, args)),
  methods: {
    GetCount: (scope) => partIds(scope).length,
    GetItem: (scope, args) => required(find(scope, args)),
    GetItemOrNullObject: (scope, args) => find(scope, args) ?? NULL_OBJECT,
  },
} satisfies Omit<ApiClassDefinition<CustomXmlScope>, "name">;

/** `Excel.CustomXmlPartScopedCollection` */
const customXmlPartScopedCollection = apiClass<CustomXmlScope>({
  ...COLLECTION,
  name: "CustomXmlPartScopedCollection",
  methods: {
    ...COLLECTION.methods,
    GetOnlyItem: (scope) => {
      const only = onlyItem(scope);
      if (only === null) {
        throw new HostError("InvalidOperation");
      }
      return only;
    },
    GetOnlyItemOrNullObject: (scope) => onlyItem(scope) ?? NULL_OBJECT,
  },
});

/** `Excel.CustomXmlPartCollection` */
export const customXmlPartCollection = apiClass<CustomXmlScope>({
  ...COLLECTION,
  name: "CustomXmlPartCollection",
  methods: {
    ...COLLECTION.methods,
    Add: ({ book }, args) => customXmlPart({ book, id: addPart(book, args.text(0)) }),
    GetByNamespace: ({ book }, args) =>
      customXmlPartScopedCollection({ book, namespace: args.text(0) }),
  },
});

function find(scope: CustomXmlScope, args: Arguments): ApiObject | null {
  const id = args.text(0);
  return partIds(scope).includes(id) ? customXmlPart({ book: scope.book, id }) : null;
}

/** Nothing also where there are several. */
function onlyItem(scope: CustomXmlScope): ApiObject | null {
  const [id, another] = partIds(scope);
  return id === undefined || another !== undefined ? null : customXmlPart({ book: scope.book, id });
}
