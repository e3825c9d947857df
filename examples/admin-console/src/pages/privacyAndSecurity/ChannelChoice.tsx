import { entriesOf } from "tenant-policy";
import { Labelled } from "../../app/Labelled.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";

interface ChannelChoiceProps {
  readonly channel: string | null;
  readonly choose: (channel: string | null) => void;
}

/** A channel whose settings a tester goes by, or none. */
export function ChannelChoice({ channel, choose }: ChannelChoiceProps) {
  const { texts } = useLanguage();
  const { channels } = useTenant().channels;
  const own = texts.privacyAndSecurity.channels;
  const options = entriesOf(channels).map(({ id, kind }) => ({ value: id, text: own.channelOf(id, kind) }));
  return (
    <Labelled
      label={own.channel}
      value={channel ?? ""}
      options={[{ value: "", text: own.noChannel }, ...options]}
      choose={(value) => choose(value === "" ? null : value)}
    />
  );
}
