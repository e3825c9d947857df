import { useId } from "react";
import type { IpAccess } from "tenant-policy";
import { useLanguage } from "../../language/Language.tsx";
import { partIn, placeIn } from "./ipLens.ts";
import { addressText, type IpFamily, type IpRange, type Span } from "./ipRange.ts";

/** A list on the line. */
export interface AddressTrack {
  readonly access: IpAccess;
  /** Whether the list is empty and lets every address in. */
  readonly isOpen: boolean;
  /** Of the family that is drawn. */
  readonly ranges: readonly IpRange[];
  /** What the library says of the marked address. */
  readonly isLetIn: boolean;
}

interface AddressLineProps {
  readonly title: string;
  readonly family: IpFamily;
  readonly span: Span;
  readonly tracks: readonly AddressTrack[];
  /** The typed address, if it is of the family. */
  readonly marked: bigint | null;
}

const trackHeight = 62;
const firstTrack = 32;
/** Two IPv6 addresses do not fit beside each other on a phone. */
const lastEnd: Readonly<Record<IpFamily, number>> = { ipv4: 14, ipv6: 28 };

/** A stretch of addresses, from left to right, with what each list lets in and the typed address as a mark. */
export function AddressLine({ title, family, span, tracks, marked }: AddressLineProps) {
  const id = useId();
  const told = useTold(span, family, tracks);
  const bottom = firstTrack + tracks.length * trackHeight;
  const place = marked === null ? null : placeIn(span, marked);
  const placed = tracks.map((track, index) => ({
    track,
    span,
    place,
    top: firstTrack + index * trackHeight,
  }));
  return (
    <figure className="address-line">
      <figcaption>{title}</figcaption>
      <svg role="img" aria-labelledby={id} height={bottom + lastEnd[family] + 6}>
        <title id={id}>{`${title}. ${told}`}</title>
        {placed.map((each) => (
          <Bars key={each.track.access} {...each} />
        ))}
        {place === null || marked === null ? null : (
          <>
            <PlacedText place={place} y={14} text={addressText(marked, family)} look="marked-address" />
            {placed.map(({ track, top }) => (
              // Over the bar alone: it would strike the names above and below it through.
              <line
                key={track.access}
                className="address-mark"
                x1={`${place}%`}
                x2={`${place}%`}
                y1={top + 14}
                y2={top + 40}
              />
            ))}
          </>
        )}
        {placed.map((each) => (
          <Names key={each.track.access} {...each} />
        ))}
        <PlacedText place={0} y={bottom + 14} text={addressText(span.first, family)} />
        <PlacedText place={100} y={bottom + lastEnd[family]} text={addressText(span.last, family)} />
      </svg>
      {tracks.map((track) => (
        <Legend key={track.access} track={track} span={span} />
      ))}
    </figure>
  );
}

interface TrackProps {
  readonly track: AddressTrack;
  readonly span: Span;
  readonly top: number;
  /** Of the marked address. */
  readonly place: number | null;
}

function Bars({ track, span, top }: TrackProps) {
  return (
    <>
      <rect className={track.isOpen ? "let-in" : "kept-out"} x={0} y={top + 19} width="100%" height={16} />
      {rangesIn(track, span).map((range) => (
        <RangeBar key={range.entry} range={range} span={span} y={top + 16} />
      ))}
    </>
  );
}

function Names({ track, span, top, place }: TrackProps) {
  const { texts } = useLanguage();
  // The name of the list makes room for the sign.
  const isNameAtEnd = place !== null && place < 40;
  return (
    <>
      <PlacedText
        place={isNameAtEnd ? 100 : 0}
        y={top + 10}
        text={texts.privacyAndSecurity.addresses.short[track.access]}
        look="track-name"
      />
      {rangeNames(rangesIn(track, span), span).map(({ entry, middle, look }) => (
        <PlacedText key={entry} place={middle} y={top + 52} text={entry} look={look} />
      ))}
      {place === null ? null : <Sign place={place} y={top + 5} isLetIn={track.isLetIn} />}
    </>
  );
}

/** From left to right. */
function rangesIn({ ranges }: AddressTrack, span: Span): readonly IpRange[] {
  return ranges
    .map((range) => partIn(span, range))
    .filter((range) => range !== null)
    .sort((one, other) => (one.first < other.first ? -1 : one.first > other.first ? 1 : 0));
}

/** The entries in a row, where some of them have no room for their name on the line. */
function Legend({ track, span }: Pick<TrackProps, "track" | "span">) {
  const { texts } = useLanguage();
  const own = texts.privacyAndSecurity.addresses;
  const ranges = rangesIn(track, span);
  const names = rangeNames(ranges, span);
  const isNarrowOnly = names.length === ranges.length;
  const isNeeded = !isNarrowOnly || names.some(({ look }) => look !== "range-name");
  if (!isNeeded || ranges.length > mostTold) return null;
  return (
    // The drawing tells them in its name.
    <p className={isNarrowOnly ? "legend narrow-only" : "legend"} aria-hidden="true">
      {own.fromLeft(own.short[track.access], ranges.map(({ entry }) => entry).join(", "))}
    </p>
  );
}

/** A rectangle without any width is not drawn, outline and all. */
const leastWidth = 0.01;

/** Its outline is three pixels wide: so a single address can still be seen among all. */
function RangeBar({ range, span, y }: { readonly range: IpRange; readonly span: Span; readonly y: number }) {
  const start = placeIn(span, range.first);
  const width = Math.max(placeIn(span, range.last + 1n) - start, leastWidth);
  return <rect className="let-in" x={`${start}%`} y={y} width={`${width}%`} height={22} />;
}

interface SignProps {
  readonly place: number;
  readonly y: number;
  readonly isLetIn: boolean;
}

/** It stands above the bar, which may be no wider than the mark. */
function Sign({ place, y, isLetIn }: SignProps) {
  return (
    <g className={isLetIn ? "sign-in" : "sign-out"}>
      <circle cx={`${place}%`} cy={y} r={9} />
      <text x={`${place}%`} y={y + 4} textAnchor="middle">
        {isLetIn ? "✓" : "✕"}
      </text>
    </g>
  );
}

interface PlacedTextProps {
  readonly place: number;
  readonly y: number;
  readonly text: string;
  readonly look?: string;
}

/** A text below or above its place, moved aside where it would leave the line. */
function PlacedText({ place, y, text, look }: PlacedTextProps) {
  const anchor = place < 12 ? "start" : place > 88 ? "end" : "middle";
  return (
    <text
      x={`${anchor === "middle" ? place : place < 50 ? 0 : 100}%`}
      y={y}
      textAnchor={anchor}
      className={look}
    >
      {text}
    </text>
  );
}

/** So far apart two names have to be, in per cent of the line; on a phone twice as far. */
const nameGap = 16;

/** The ranges that have room for their name. Those that have it on a wide page alone are hidden on a phone. */
function rangeNames(ranges: readonly IpRange[], span: Span) {
  const names: { readonly entry: string; readonly middle: number; readonly look: string }[] = [];
  let before = -Infinity;
  let beforeOnPhone = -Infinity;
  for (const { entry, first, last } of ranges) {
    const middle = placeIn(span, (first + last) / 2n);
    if (middle - before < nameGap) continue;
    const isOnPhone = middle - beforeOnPhone >= 2 * nameGap;
    names.push({ entry, middle, look: isOnPhone ? "range-name" : "range-name wide-only" });
    before = middle;
    if (isOnPhone) beforeOnPhone = middle;
  }
  return names;
}

/** Of more entries, only their number is told: the list stands below. */
const mostTold = 12;

/** What the line shows, in words. */
function useTold(span: Span, family: IpFamily, tracks: readonly AddressTrack[]): string {
  const { texts } = useLanguage();
  const own = texts.privacyAndSecurity.addresses;
  const lists = tracks.map(({ access, isOpen, ranges }) => {
    const shown = ranges.filter((range) => partIn(span, range) !== null).map(({ entry }) => entry);
    return `${own.short[access]}: ${isOpen ? own.everyAddress : toldEntries(shown)}.`;
  });
  const ends = own.fromTo(addressText(span.first, family), addressText(span.last, family));
  return [`${ends}.`, ...lists].join(" ");

  function toldEntries(entries: readonly string[]): string {
    if (entries.length === 0) return own.noAddress;
    return entries.length > mostTold ? own.entries(entries.length) : entries.join(", ");
  }
}
