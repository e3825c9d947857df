// What tells a program when it runs, or what another run would not be told, throws from here on.
const refuse = (what) => () => {
  throw new Error(`${what} was asked`);
};

Date.now = refuse("the clock");
Math.random = refuse("chance");
if (globalThis.performance !== undefined) globalThis.performance.now = refuse("the clock");
globalThis.Date = new Proxy(Date, {
  apply: refuse("the clock"),
  construct(target, given, asked) {
    if (given.length === 0) refuse("the clock")();
    return Reflect.construct(target, given, asked);
  },
});
