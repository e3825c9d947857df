import { canOpenMediaLink, decideOpenMediaLink } from "../../../src/uploads/canOpenMediaLink.ts";
import { canUpload, decideUpload, type Uploader } from "../../../src/uploads/canUpload.ts";
import { type Area, enumeration } from "../enumeration.ts";
import { anySwitch } from "../words.ts";

const noList = { "outside: a text": "pdf" as unknown as readonly string[] } as const;

/** MD1, MD2, MD4. Where the limit is 5 MB, a file of 5,000,000 bytes passes. */
const uploading = enumeration({
  question: "canUpload",
  space: {
    uploader: { customer: "customer", agent: "agent", "outside: an unknown one": "bot" as Uploader },
    name: {
      "a.pdf": "a.pdf",
      "in capitals": "A.PDF",
      "of another type": "a.pdf.exe",
      "only an extension": ".pdf",
      "a path": "b/a.pdf",
      "ending in a dot": "a.",
      "with a hidden character": "a\u202e.pdf",
      "outside: a number": 7 as unknown as string,
    },
    size: { empty: 0, "at the limit": 5_000_000, above: 5_000_001, "outside: a half": 0.5 },
    "customers may": anySwitch,
    "agents may": anySwitch,
    "types of customers": { pdf: ["pdf"], "as .PDF": [" .PDF"], none: [], ...noList },
    "types of agents": { pdf: ["pdf"], "as .PDF": [" .PDF"], none: [], ...noList },
    limit: { "5 MB": 5, "outside: none": 0 },
  } as const,
  derived: {
    "uploads are": (words) => words[words["uploader"] === "agent" ? "agents may" : "customers may"] ?? "",
    "types are": (words) =>
      words[words["uploader"] === "agent" ? "types of agents" : "types of customers"] === "none"
        ? "none"
        : "pdf",
    "the type is": ({ name = "" }) => {
      if (["a.pdf", "in capitals"].includes(name)) return "pdf";
      return name === "of another type" ? "another" : "none";
    },
  },
  refused: [
    // "only while that is switched on, and only files of the listed types"; where they are off, no type is looked for.
    `
  | uploads are | by  |
  | off         | MD1 |`,
    `
  | uploads are | the type is | types are | by  |
  | on          | another     | any       | MD1 |
  | on          | pdf         | none      | MD1 |`,
    `
  | size  | by  |
  | above | MD2 |`,
    `
  | the type is | by  |
  | none        | MD4 |`,
  ],
  decided: [
    `
  | answer | by      |
  | yes    | MD1 MD2 |`,
  ],
  ask: (given) => decideUpload(given.uploader, fileOf(given), settingsOf(given)),
  can: (given) => canUpload(given.uploader, fileOf(given), settingsOf(given)),
});

function fileOf({ name, size: bytes }: { readonly name: string; readonly size: number }) {
  return { name, bytes };
}

function settingsOf(given: {
  readonly "customers may": boolean;
  readonly "agents may": boolean;
  readonly "types of customers": readonly string[];
  readonly "types of agents": readonly string[];
  readonly limit: number;
}) {
  return {
    customersMayUpload: given["customers may"],
    agentsMayUpload: given["agents may"],
    customerFileTypes: given["types of customers"],
    agentFileTypes: given["types of agents"],
    maxFileMegabytes: given.limit,
  };
}

/** MD3: "While media access is enforced, a link opens only from a device that is logged in." */
const openingLink = enumeration({
  question: "canOpenMediaLink",
  space: { enforced: anySwitch, "logged in": anySwitch } as const,
  refused: [
    `
  | enforced | logged in | by  |
  | on       | off       | MD3 |`,
  ],
  decided: [
    `
  | answer | by  |
  | yes    | MD3 |`,
  ],
  ask: ({ enforced, "logged in": isLoggedIn }) =>
    decideOpenMediaLink({ enforcesMediaAccess: enforced }, isLoggedIn),
  can: ({ enforced, "logged in": isLoggedIn }) =>
    canOpenMediaLink({ enforcesMediaAccess: enforced }, isLoggedIn),
});

export const area: Area = {
  area: "the questions about uploads and media links, by classes of names and sizes",
  enumerations: [uploading, openingLink],
};
