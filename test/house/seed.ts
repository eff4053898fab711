import fc from "fast-check";

// A build must not fail by the luck of the draw, nor pass by it: every run draws the same examples, and whoever wants to
// look further sets another seed.
fc.configureGlobal({ seed: Number(process.env["FAST_CHECK_SEED"] ?? 20200318) });
