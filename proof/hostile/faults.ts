import { type Call, exported } from "./exported.ts";

/** One function of the library, with a fault. */
export interface Fault {
  readonly name: string;
  readonly faulty: Call;
}

function faultIn(name: string, faultyOf: (call: Call) => Call): Fault {
  const found = exported.find((each) => each.name === name);
  if (found === undefined) throw new Error(`there is no function ${name}`);
  return { name, faulty: faultyOf(found.call) };
}

export const readingWithoutAsking: Fault = faultIn("canSwitchTo", (call) => (...args) => {
  const [person] = args as readonly { readonly home: { readonly level: string } }[];
  return person?.home.level === "nowhere" ? false : call(...args);
});

export const lookingThroughIn: Fault = faultIn("canOpenApp", (call) => (...args) => {
  const [, app] = args;
  return (typeof app === "string" && app in { botBuilder: true }) || call(...args);
});

export const takingWhatIsInherited: Fault = faultIn("canAddWorkspace", (call) => (...args) => {
  const [person] = args;
  if (typeof person !== "object" || person === null) return call(...args);
  const all: Record<string, unknown> = {};
  for (const key in person) all[key] = (person as Readonly<Record<string, unknown>>)[key];
  return call(all);
});

export const foldingCase: Fault = faultIn(
  "canOpenSession",
  (call) =>
    (...args) =>
      call(...args.map((arg) => (typeof arg === "string" ? arg === "true" : arg))),
);

export const keepingOnEveryObject: Fault = faultIn("isDomainAllowed", (call) => (...args) => {
  Object.defineProperty(Object.prototype, "lastDomains", { value: args[1], configurable: true });
  return call(...args);
});

export const sortingInPlace: Fault = faultIn("canUseFeature", (call) => (...args) => {
  const [, , subscribed] = args;
  if (Array.isArray(subscribed) && !Object.isFrozen(subscribed)) subscribed.push(subscribed[0]);
  return call(...args);
});

export const comparingEachWithEach: Fault = faultIn("isDomainAllowed", (call) => (...args) => {
  const [, domains] = args;
  if (Array.isArray(domains)) domains.forEach(() => domains.includes("none"));
  return call(...args);
});
