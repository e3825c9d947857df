import { useLocation, useParams } from "wouter";
import { decoded } from "./decoded.ts";

/** What somebody typed in a section, kept in the address behind the section's path, so that it can be shared. */
export function useAddressPart(path: string): readonly [string, (text: string) => void] {
  const [, navigate] = useLocation();
  const part = useParams()["*"] ?? "";
  return [decoded(part), (text) => navigate(`${path}/${encoded(text)}`, { replace: true })];
}

/** The router decodes an address once before it hands on a part, which would take a typed “%41” for an “A”. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll("%25", "%2525");
}
