import { type Me, usePageState } from "./store.ts";

/** Who looks at the page, and from which workspace. */
export function useMe(): Me {
  return usePageState(({ me }) => me);
}
