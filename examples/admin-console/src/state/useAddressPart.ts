import { useLocation, useParams } from "wouter";
import { readPart, writePart } from "./addressPart.ts";

/** What somebody typed in a section, kept in the address behind the section's path, so that it can be shared. */
export function useAddressPart(path: string): readonly [string, (text: string) => void] {
  const [, navigate] = useLocation();
  const part = useParams()["*"] ?? "";
  return [readPart(part), (text) => navigate(`${path}/${writePart(text)}`, { replace: true })];
}
