/** The instant, in epoch milliseconds. All time of the service comes from one such function. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();
