import * as library from "../../../src/index.ts";

/** Whether the library takes a value. */
export type Accepting = (value: unknown) => boolean;

type Check = (value: unknown) => { readonly issues?: unknown };
interface Standard {
  readonly "~standard": { readonly validate: Check };
}

const named = library as unknown as Readonly<Record<string, Check | undefined>>;
const bodySchemas = library.commandBodySchemas as unknown as Readonly<Record<string, Standard | undefined>>;

/** What an application calls where it reads what the file below `schemas` describes. */
export function acceptingOf(path: string): Accepting {
  const [folder = "", file = ""] = path.replace(/\.json$/, "").split("/");
  const check = checkOf(folder, file);
  if (check === undefined) throw new Error(`nothing reads what ${path} describes`);
  const type = folder === "commands" ? typeOf(file) : undefined;
  return (value) => check(value).issues === undefined && (type === undefined || isOfType(value, type));
}

function checkOf(folder: string, file: string): Check | undefined {
  switch (folder) {
    case "tenant":
      return library.parseTenant;
    case "command":
    case "commands":
      return library.parseCommand;
    case "commandBody":
      return (library.commandBodySchema as unknown as Standard)["~standard"].validate;
    case "commandBodies":
      return bodySchemas[typeOf(file)]?.["~standard"].validate;
    default:
      return named[`check${file.charAt(0).toUpperCase()}${file.slice(1)}`];
  }
}

function typeOf(file: string): string {
  return file.replace(".", "/");
}

function isOfType(value: unknown, type: string): boolean {
  return (value as { readonly type?: unknown }).type === type;
}
