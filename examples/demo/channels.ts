import {
  canForwardTo,
  canOpenMediaLink,
  canUpload,
  type ChannelSettings,
  decideUpload,
  effectiveSettings,
  entriesOf,
  includesCustomerDetails,
  isEmailBlocked,
  type UploadedFile,
  type Uploader,
} from "tenant-policy";
import { bank } from "./bank.ts";
import { type Section, table, yesNo } from "./page.ts";

const { module } = bank.channels;
const channels = entriesOf(bank.channels.channels);

function inForce(id: string): ChannelSettings {
  const channel = channels.find((each) => each.id === id);
  return effectiveSettings(module, channel?.overrides ?? {}).value?.settings ?? module;
}

export const overrides: Section = {
  document: "Privacy and security",
  title: "Channels: what is in force, and where it comes from",
  lines: () => {
    const answers = channels.map((channel) => effectiveSettings(module, channel.overrides).value);
    const names = Object.keys(module) as (keyof ChannelSettings)[];
    return table([
      ["", "the module's", ...channels.map(({ id }) => id)],
      ...names.map((name) => [
        name,
        settingText(module[name]),
        ...answers.map((answer) =>
          answer?.sources[name] === "channel" ? `${settingText(answer.settings[name])} (its own)` : "=",
        ),
      ]),
    ]);
  },
};

const files: readonly (readonly [Uploader, UploadedFile])[] = [
  ["customer", { name: "payslip.PDF", bytes: 5_000_000 }],
  ["customer", { name: "payslip.pdf", bytes: 5_000_001 }],
  ["customer", { name: "screen.png", bytes: 80_000 }],
  ["customer", { name: "payslip.pdf.exe", bytes: 80_000 }],
  ["customer", { name: ".pdf", bytes: 12_000_000 }],
  ["agent", { name: "offer.pdf", bytes: 9_000_000 }],
  ["agent", { name: "offer.docx", bytes: 9_000_000 }],
];

export const uploads: Section = {
  document: "Privacy and security",
  title: "Uploads and media links",
  lines: () => [
    ...table([
      ["who", "file", "bytes", "by e-mail", "in the chat", "because, in the chat"],
      ...files.map(([who, file]) => [
        who,
        file.name,
        String(file.bytes),
        yesNo(canUpload(who, file, inForce("loans-email"))),
        yesNo(canUpload(who, file, inForce("website-chat"))),
        decideUpload(who, file, inForce("website-chat")).because.join(" "),
      ]),
    ]),
    `A media link opens on a device that is logged in: ${yesNo(canOpenMediaLink(module, true))}; ` +
      `on another: ${yesNo(canOpenMediaLink(module, false))}.`,
  ],
};

export const mail: Section = {
  document: "Privacy and security",
  title: "Mail and forwarding",
  lines: () => [
    ...["NO-REPLY@mail.example", "ann@mail.example"].map(
      (email) => `${email} is blocked: ${yesNo(isEmailBlocked(email, module.blockedEmails))}`,
    ),
    ...table([
      ["", "in the chat", "by e-mail"],
      ...["cases@court.example", "clerk@court.example", "not an address"].map((email) => [
        `may be forwarded to ${email}`,
        yesNo(canForwardTo(email, inForce("website-chat").forwardEmails)),
        yesNo(canForwardTo(email, inForce("loans-email").forwardEmails)),
      ]),
      ["with the customer's details", detailsText("website-chat"), detailsText("loans-email")],
    ]),
  ],
};

function detailsText(channel: string): string {
  return yesNo(includesCustomerDetails(inForce(channel).addsCustomerDetails).value === true);
}

function settingText(value: ChannelSettings[keyof ChannelSettings]): string {
  if (typeof value === "boolean") return value ? "on" : "off";
  if (typeof value === "number") return String(value);
  return value.length === 0 ? "(empty)" : value.join(", ");
}
