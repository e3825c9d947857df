export const doors: Readonly<Record<string, string>>;
export function importNameOf(door: string): string;
export function isExportsMapFresh(): boolean;
