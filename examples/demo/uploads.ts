import { canOpenMediaLink, canUpload, decideUpload, type UploadedFile, type Uploader } from "tenant-policy";
import { bank } from "./bank.ts";
import { inForce } from "./channels.ts";
import { table, yesNo } from "./layout.ts";
import type { Section } from "./section.ts";

const files: readonly (readonly [Uploader, UploadedFile])[] = [
  ["customer", { name: "payslip.PDF", bytes: 5_000_000 }],
  ["customer", { name: "payslip.pdf", bytes: 5_000_001 }],
  ["customer", { name: "payslip.pdf.exe", bytes: 80_000 }],
  ["agent", { name: "offer.docx", bytes: 9_000_000 }],
  ["customer", { name: "screen.png", bytes: 80_000 }],
  ["customer", { name: ".pdf", bytes: 12_000_000 }],
  ["agent", { name: "offer.pdf", bytes: 9_000_000 }],
];

const { module } = bank.channels;

export const uploads: Section = {
  name: "uploads",
  document: "Privacy and security",
  title: "Which files may be uploaded",
  extract: () => uploading(files.slice(0, 4)),
  lines: () => [
    ...uploading(files),
    "",
    `A media link opens on a device that is logged in: ${yesNo(canOpenMediaLink(module, true))}`,
    `A media link opens on another device: ${yesNo(canOpenMediaLink(module, false))}`,
  ],
};

function uploading(shown: readonly (readonly [Uploader, UploadedFile])[]): readonly string[] {
  return table([
    ["who", "file", "bytes", "by e-mail", "in the chat", "because, in the chat"],
    ...shown.map(([who, file]) => [
      who,
      file.name,
      String(file.bytes).padStart("12000000".length),
      yesNo(canUpload(who, file, inForce("loans-email"))),
      yesNo(canUpload(who, file, inForce("website-chat"))),
      decideUpload(who, file, inForce("website-chat")).because.join(" "),
    ]),
  ]);
}
