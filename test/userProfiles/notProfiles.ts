const administrator = { kind: "administrator", access: "all", modules: {} };
const ownKey = (key: string, value: unknown): unknown =>
  JSON.parse(`{ ${JSON.stringify(key)}: ${JSON.stringify(value)} }`);
/** An administrator with specific access to these. */
export function withModules(modules: unknown): unknown {
  return { kind: "administrator", access: "specific", modules };
}
const withToggles = (toggles: unknown): unknown => withModules({ callMonitoring: { level: "on", toggles } });

function hidden(key: string, value: unknown): object {
  return Object.defineProperty({}, key, { value, enumerable: false });
}

/** Each profile with what is wrong with it. */
export const notProfiles: readonly (readonly [string, unknown])[] = [
  ["undefined", undefined],
  ["null", null],
  ["a text", "administrator"],
  ["a list", [administrator]],
  ["nothing in it", {}],
  ["an unknown kind", { ...administrator, kind: "owner" }],
  ["a kind from the prototype", { ...administrator, kind: "constructor" }],
  ["a kind that becomes a text", { ...administrator, kind: { toString: () => "administrator" } }],
  ["an unknown access", { ...administrator, access: "none" }],
  ["access true", { ...administrator, access: true }],
  ["no modules", { kind: "administrator", access: "all" }],
  ["modules as null", withModules(null)],
  ["modules as a list", withModules([])],
  ["an unknown module", withModules({ callMonitoring: { level: "on" }, desktop: { level: "on" } })],
  ["constructor as module", withModules(ownKey("constructor", { level: "on" }))],
  ["__proto__ as module", withModules(ownKey("__proto__", { level: "on" }))],
  ["a hidden level", withModules({ callMonitoring: hidden("level", "full") })],
  ["a hidden module", withModules(hidden("callMonitoring", { level: "full" }))],
  ["a module as text", withModules({ callMonitoring: "on" })],
  ["a module as null", withModules({ callMonitoring: null })],
  ["a module as list", withModules({ callMonitoring: ["on"] })],
  ["an unknown level", withModules({ callMonitoring: { level: "full" } })],
  ["the level of another kind", withModules({ callMonitoring: { level: "edit" } })],
  ["the level of another kind", withModules({ provisioning: { level: "on" } })],
  ["a level true", withModules({ callMonitoring: { level: true } })],
  ["an unknown part", withModules({ callMonitoring: { level: "on", bargeIn: true } })],
  ["an unknown part, undefined", withModules({ callMonitoring: { level: "on", bargeIn: undefined } })],
  ["toggles as null", withToggles(null)],
  ["toggles as list", withToggles(["bargeIn"])],
  ["an unknown toggle", withToggles({ spy: true })],
  ["a toggle of another module", withToggles({ tags: true })],
  ["constructor as toggle", withToggles(ownKey("constructor", true))],
  ["__proto__ as toggle", withToggles(ownKey("__proto__", true))],
  ["a toggle as text", withToggles({ bargeIn: "false" })],
  ["a toggle as number", withToggles({ bargeIn: 1 })],
  ["a toggle as null", withToggles({ bargeIn: null })],
  ["a standard agent with all", { kind: "standardAgent", access: "all", modules: {} }],
  ["an administrator only with all", { kind: "administratorOnly", access: "all", modules: {} }],
];
