import fc from "fast-check";

// One seed for all properties, so that a run tells of the code and not of its luck. To look further: SEED=$RANDOM.
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20_261_121) });
