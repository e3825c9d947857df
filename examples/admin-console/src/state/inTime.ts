/** Even a large tenant is answered about within this; after it, the thread is taken for dead. */
const longestMilli = 30_000;

/** Of a thread that gives no answer, unlike one that answers with an error. */
export class SilentWorker extends Error {}

/** A thread of the page, and a promise that is broken when its file cannot be loaded. */
export interface WatchedWorker {
  readonly worker: Worker;
  readonly failure: Promise<never>;
}

export function watched(worker: Worker): WatchedWorker {
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener("error", () => reject(new SilentWorker("A part of the page has failed.")));
  });
  // Whoever asks the thread hears of it.
  failure.catch(() => undefined);
  return { worker, failure };
}

/** The answer of a thread, or an error if the thread fails or does not answer. */
export async function inTime<Answer>(answer: Promise<Answer>, failure: Promise<never>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SilentWorker("A part of the page does not answer.")), longestMilli);
  });
  try {
    return await Promise.race([answer, failure, silence]);
  } finally {
    clearTimeout(timer);
  }
}
