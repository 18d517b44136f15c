import { apiClass, NULL_OBJECT, type ApiClass } from "../api-class";
import type { ApiObject, Arguments } from "../api-object";
import { HostError } from "../host-error";
import { addChart, chartsOf } from "../model/charts";
import type { ObjectModel } from "../model/object-model";
import type { Sheet } from "../model/sheet";
import { chartClass } from "./chart";
import { required } from "./required";

/** Chart types that are known here to be made of one column of figures. */
const TYPES: ReadonlySet<string> = new Set(["Pie", "BarClustered", "ColumnClustered"]);

/** `Excel.ChartCollection` */
export function chartCollectionClass(model: ObjectModel): ApiClass<Sheet> {
  const chart = chartClass(model);
  const find = (sheet: Sheet, key: string): ApiObject | null => {
    const found = chartsOf(sheet).find(({ id, name }) => id === key || name === key);
    return found === undefined ? null : chart({ sheet, id: found.id });
  };
  return apiClass<Sheet>({
    name: "ChartCollection",
    scalars: { Count: (sheet) => chartsOf(sheet).length },
    items: (sheet) => chartsOf(sheet).map(({ id }) => chart({ sheet, id })),
    item: (sheet, args) => required(find(sheet, args.text(0))),
    methods: {
      Add: (sheet, args) => chart(addChart(sheet, typeOf(args), sourceOf(model, sheet, args))),
      GetCount: (sheet) => chartsOf(sheet).length,
      GetItem: (sheet, args) => required(find(sheet, args.text(0))),
      GetItemAt: (sheet, args) => {
        const found = chartsOf(sheet)[args.integer(0)];
        return required(found === undefined ? null : chart({ sheet, id: found.id }));
      },
      GetItemOrNullObject: (sheet, args) => find(sheet, args.text(0)) ?? NULL_OBJECT,
    },
  });
}

function typeOf(args: Arguments): string {
  const type = args.text(0);
  if (!TYPES.has(type)) {
    throw new HostError("ApiNotImplemented", `Chart of type ${type}`);
  }
  if (args.textOr(2, "Auto") !== "Columns") {
    throw new HostError("ApiNotImplemented", "ChartCollection.add by other than columns");
  }
  return type;
}

function sourceOf(model: ObjectModel, sheet: Sheet, args: Arguments) {
  const object = args.object(1);
  const range = object === null ? undefined : model.areaOf(object);
  const [area] = range?.areas ?? [];
  if (range?.sheet.id !== sheet.id || area === undefined) {
    throw new HostError("InvalidArgument");
  }
  return area;
}
