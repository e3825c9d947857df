import { effectiveSettings, entriesOf } from "tenant-policy";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import type { FieldName } from "./channelFields.ts";

/** So many channels are named. */
const mostNamed = 3;

/** That some channels do not follow the tenant's value, because they set their own. */
export function useOwnValueNote(field: FieldName): string | undefined {
  const { texts, name } = useLanguage();
  const { module, channels } = useTenant().channels;
  const own = texts.privacyAndSecurity.channels;
  const ids = entriesOf(channels)
    .filter(({ overrides }) => effectiveSettings(module, overrides).value?.sources[field] === "channel")
    .map(({ id }) => id);
  if (ids.length === 0) return undefined;
  const others = ids.length - mostNamed;
  const named = [...ids.slice(0, mostNamed), ...(others > 0 ? [own.others(others)] : [])];
  return own.withoutEffectOn(new Intl.ListFormat(name).format(named));
}
