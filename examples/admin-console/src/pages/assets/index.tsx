import { NotBuiltYet } from "../../app/NotBuiltYet.tsx";

export function Page() {
  return <NotBuiltYet page="assets" />;
}
