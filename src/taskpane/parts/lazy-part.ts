import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import { loadPart } from "./part-not-loaded";

/** A component whose code is loaded when it is first drawn; where that fails it throws a `PartNotLoaded`. */
export function lazyPart<Module, Props>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: pick(await loadPart(load)) }));
}
