import { useHashLocation } from "wouter/use-hash-location";

type Location = ReturnType<typeof useHashLocation>;

/** The router decodes a location before it hands on its parts. A percent sign that is written twice comes out as it stood. */
export function usePlainLocation(): Location {
  const [location, navigate] = useHashLocation();
  return [location.replaceAll("%", "%25"), navigate];
}

usePlainLocation.hrefs = (path: string) => `#${path}`;
