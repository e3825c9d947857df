export const doors: Readonly<Record<string, string>>;
export const runnerDoors: Readonly<Record<string, string>>;
export const recordedDoor: string;
export function importNameOf(door: string): string;
export function isExportsMapFresh(): boolean;
export function pathOf(source: string): string;
export function readManifest(): {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};
