// Some hundred thousand questions, put to whatever build is handed in. The first hundreds are such as a platform asks. Then
// every exported function is called with all pairs of values from one list, with a tenant in front and without: odd
// questions mostly, but no export is left out, whatever it is called.

const tenant = { level: "tenant" };
const loans = { level: "group", group: "loans" };
const desk = { level: "team", group: "loans", team: "loans-desk" };
const places = [tenant, loans, desk];
const roles = ["owner", "full", "limited", "readOnly", "restricted"];
const noon = Date.UTC(2024, 9, 26, 12);

function person(role, home, current) {
  return { kind: "teammate", id: "ann", role, home, current };
}

/** Questions that keep their names, over all roles, places and kinds. */
function* usualQuestions() {
  for (const role of roles) {
    for (const home of places) {
      for (const madeAt of places) {
        for (const kind of ["template", "service", "integration", "number", "logbook"]) {
          yield ["canAccessAsset", person(role, home, home), "edit", { kind, madeAt }];
          yield ["canAccessAsset", person(role, home, home), "view", { kind, madeAt }];
        }
        yield ["canSwitchTo", person(role, home, home), madeAt];
      }
    }
    for (const base of [true, false]) {
      for (const fullAccess of [true, false]) {
        yield ["helpDeskAccessLevel", { base, fullAccess, decryption: true }, role];
      }
    }
  }
  for (const email of [
    "ann@bank.example",
    "ann@mail.bank.example",
    "ANN@BANK.EXAMPLE",
    "ann@IN.EXAMPLE",
    "ann",
    "",
  ]) {
    yield ["isDomainAllowed", email, ["bank.example", "in.example"]];
  }
  for (const amount of [1, 12, 72, 100]) {
    yield ["mediaUrlExpiry", { shortLived: true, expiry: { unit: "hours", amount } }, noon];
  }
  for (const zone of ["Europe/London", "America/New_York", "Asia/Kathmandu", "Not/AZone"]) {
    for (let month = 0; month < 12; month += 1) {
      const instant = Date.UTC(2024, month, 26, 12);
      yield ["formatTimestamp", instant, zone];
      for (const at of ["00:30", "01:30", "09:30"]) yield ["nextRun", at, zone, instant];
    }
  }
}

const values = [
  ...places,
  ...roles.map((role) => person(role, loans, desk)),
  { ...person("owner", tenant, tenant), id: "olga" },
  ...["owner", "limited", "edit", "template", "messaging", "ann@bank.example", "olga", "loans"],
  ...["198.51.100.7", "Europe/London", "09:30", "photo.png", "", 1, noon, Number.NaN, true, false, null],
  ...[["bank.example"], [tenant, loans], { kind: "template", madeAt: loans }],
  ...[
    { base: true, fullAccess: true, decryption: false },
    { value: false, because: ["AS9"] },
  ],
];

/** Each export with its answers as JSON, in a fixed order. */
export function answersTo(library, tenantText, every = 1) {
  const bank = library.parseTenant(tenantText).value;
  const answers = [...usualQuestions()].map(([name, ...given]) => [name, [answerOf(library, name, given)]]);
  for (const name of Object.keys(library).sort()) {
    const isQuestion = typeof library[name] === "function";
    answers.push([name, isQuestion ? answersOfAll(library, name, bank, every) : [textOf(library[name])]]);
  }
  return answers;
}

function answersOfAll(library, name, bank, every) {
  const given = values
    .flatMap((first, row) =>
      values.map((second, column) => [first, second, values[(row + column) % values.length]]),
    )
    .filter((_, place) => place % every === 0);
  return given.flatMap((three) => [
    answerOf(library, name, three),
    answerOf(library, name, [bank, ...three]),
  ]);
}

/** By-id questions trust that a tenant is one: of anything else they make an exception, the same in every build. */
function answerOf(library, name, given) {
  if (typeof library[name] !== "function") throw new Error(`${name} is not exported`);
  try {
    return textOf(library[name](...given));
  } catch (error) {
    return `threw ${error.name}`;
  }
}

/** JSON, but for NaN and undefined, which it cannot tell from null, and functions, whose text a build shortens. */
function textOf(value) {
  if (typeof value === "function") return "a function";
  const text = JSON.stringify(value, (_, inner) => (Number.isNaN(inner) ? "NaN" : inner));
  return text ?? String(value);
}
