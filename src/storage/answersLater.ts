/** Whether an answer is a promise, an iterator or a function: it would look things up when nobody notes any more what it reads. */
export function answersLater(answer: unknown): boolean {
  if (typeof answer === "function") return true;
  if (typeof answer !== "object" || answer === null) return false;
  const { then, next } = answer as { readonly then?: unknown; readonly next?: unknown };
  return typeof then === "function" || typeof next === "function";
}
