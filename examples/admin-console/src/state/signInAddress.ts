// From where I say that I sign in: a browser does not know the address that others see of it. Whatever is about to shut me out
// is found with it. It is kept while the page stands, and nowhere else.
import { cell } from "./cell.ts";

/** Empty while nothing is said. It may be no address: it is taken as it is typed. */
export const signInAddress = cell("");
