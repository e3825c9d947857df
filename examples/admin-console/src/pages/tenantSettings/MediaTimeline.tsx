import { useId } from "react";
import { formatDisplay, type InboundMediaSettings, mediaUrlExpiry } from "tenant-policy";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { nowMilli } from "../../state/clock.ts";
import { useTenant } from "../../state/useTenant.ts";

interface MediaTimelineProps {
  readonly settings: InboundMediaSettings;
  readonly title: string;
}

/** Where the expiry stands on the line; the rest is the time after it, which has no end. */
const expiryPlace = 60;

/** The life of the URL of a file that comes in now: how long it is public, and from when it needs a credential. */
export function MediaTimeline({ settings, title }: MediaTimelineProps) {
  const { texts } = useLanguage();
  const { timeZone } = useTenant();
  const own = texts.tenantSettings.inboundMedia;
  const issuedAtMilli = nowMilli();
  const { value, because } = mediaUrlExpiry(settings, issuedAtMilli);
  if (value === null) return null;
  const { unit, amount } = settings.expiry;
  const isShort = value.kind === "shortLived";
  const shown = (instantMilli: number) => formatDisplay(instantMilli, timeZone).value ?? "";
  const issued = `${own.issued} ${shown(issuedAtMilli)}`;
  const expires = isShort ? `${own.expires} ${shown(value.expiresAtMilli)}` : null;
  const open = isShort ? own.publicFor(own[unit](amount)) : own.forever;
  return (
    <figure className="card timeline">
      <figcaption>
        {title} <RuleLinks rules={isShort ? ["IM5", "IM6", ...because] : because} />
      </figcaption>
      <Line open={open} issued={issued} expires={expires} />
    </figure>
  );
}

interface LineProps {
  readonly open: string;
  readonly issued: string;
  /** Null for a URL that never expires. */
  readonly expires: string | null;
}

function Line({ open, issued, expires }: LineProps) {
  const { texts } = useLanguage();
  const title = useId();
  const { needsCredential } = texts.tenantSettings.inboundMedia;
  const told = [issued, open, expires, expires && needsCredential].filter(Boolean).join(". ");
  const end = expires === null ? 100 : expiryPlace;
  return (
    <svg className="life" role="img" aria-labelledby={title}>
      <title id={title}>{`${told}.`}</title>
      <text x="0" y="14">
        {issued}
      </text>
      <rect className="public" x="0" y="22" width={`${end}%`} height="30" />
      <text className="on-public" x="8" y="42">
        {open}
      </text>
      {expires === null ? null : (
        <>
          <rect className="closed" x={`${end}%`} y="22" width={`${100 - end}%`} height="30" />
          <text className="on-closed" x={`${end}%`} dx="8" y="42">
            {needsCredential}
          </text>
          <line x1={`${end}%`} x2={`${end}%`} y1="18" y2="58" />
          <text x={`${end}%`} y="72" textAnchor="middle">
            {expires}
          </text>
        </>
      )}
      <circle cx="3" cy="22" r="3" />
    </svg>
  );
}
