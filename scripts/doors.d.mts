export const doors: Readonly<Record<string, string>>;
export function importNameOf(door: string): string;
export function isExportsMapFresh(): boolean;
export function pathOf(source: string): string;
export function readManifest(): {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};
