// The names that programs share: those of globals, and of what is built in. This module is loaded before the library.
const shared = { globalThis };
for (const name of [
  "Object",
  "Function",
  "Array",
  "String",
  "Number",
  "RegExp",
  "Map",
  "Set",
  "Date",
  "Math",
  "JSON",
]) {
  shared[name] = globalThis[name];
  if (globalThis[name].prototype !== undefined) shared[`${name}.prototype`] = globalThis[name].prototype;
}
const before = new Set(namesNow());

/** Those that are there now, and were not when this module was loaded. */
export function addedNames() {
  return namesNow().filter((name) => !before.has(name));
}

function namesNow() {
  return Object.entries(shared).flatMap(([name, of]) =>
    Reflect.ownKeys(of).map((key) => `${name}.${String(key)}`),
  );
}
