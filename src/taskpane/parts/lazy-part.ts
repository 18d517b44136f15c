import {
  createElement,
  lazy,
  useContext,
  type ComponentType,
  type FunctionComponent,
  type LazyExoticComponent,
} from "react";
import { PartAttempt } from "./part-attempt";

/** What loading has come to. */
interface Loading<Props> {
  readonly attempt: number;
  readonly component: LazyExoticComponent<ComponentType<Props>>;
  isFailed: boolean;
}

/**
 * A component whose code is loaded when it is first drawn; where that fails it throws, and loads again
 * with the next attempt of the part it stands in.
 */
export function lazyPart<Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
): FunctionComponent<Props> {
  let loading: Loading<Props> | null = null;

  const begin = (attempt: number): Loading<Props> => {
    const begun: Loading<Props> = {
      attempt,
      component: lazy(async () => {
        try {
          return { default: pick(await load()) };
        } catch (error) {
          begun.isFailed = true;
          throw error;
        }
      }),
      isFailed: false,
    };
    return begun;
  };

  return function LazyPart(props) {
    const attempt = useContext(PartAttempt);
    // React keeps the result of a lazy component, failures too: what has failed is replaced, once in each attempt.
    if (loading === null || (loading.isFailed && loading.attempt !== attempt)) {
      loading = begin(attempt);
    }
    const { component } = loading;
    return createElement<Props>(component, props);
  };
}
