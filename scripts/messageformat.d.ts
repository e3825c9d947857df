// messageformat declares no types for this entry, which is the one that writes modules.
declare module "@messageformat/core/compile-module.js" {
  import type MessageFormat from "@messageformat/core";

  export default function compileModule(
    compiler: MessageFormat,
    messages: Readonly<Record<string, string>>,
  ): string;
}
