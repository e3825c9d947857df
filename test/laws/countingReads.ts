/** An object that stands for another one and counts what is asked of it: each property, each test and each list of keys. */
export function countingReads<Target extends object>(
  target: Target,
): { readonly counting: Target; readonly count: () => number } {
  let reads = 0;
  const counted: ProxyHandler<Target> = Object.fromEntries(
    (["get", "has", "getOwnPropertyDescriptor", "ownKeys", "getPrototypeOf"] as const).map((trap) => [
      trap,
      (...args: readonly unknown[]): unknown => {
        reads += 1;
        return (Reflect[trap] as (...given: readonly unknown[]) => unknown)(...args);
      },
    ]),
  );
  return { counting: new Proxy(target, counted), count: () => reads };
}
