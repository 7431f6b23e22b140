// Loaded with --import: the machine's clock is wrong by INJECT_CLOCK_MS.
const offset = Number(process.env.INJECT_CLOCK_MS);
const now = Date.now.bind(Date);
Date.now = () => now() + offset;
