// A part of an address, for any string: an id, or what somebody typed.

/**
 * Signs that mean something in an address, to the router or to a browser are written as `~` and four hexadecimal digits. No
 * percent sign is written, as everything on the way decodes those, and some of it twice. A lone surrogate is a sign as well.
 */
export function writePart(text: string): string {
  return text.replace(/[^\w.@:+-]/g, (sign) => `~${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Reads a part that `writePart` wrote, or that somebody typed. It reads every part: what means nothing stands for itself. */
export function readPart(part: string): string {
  return percentDecoded(part).replace(/~([\da-f]{4})/gi, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 16)),
  );
}

function percentDecoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
