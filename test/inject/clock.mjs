// Loaded with --import: the machine's clock is wrong by INJECT_CLOCK_MS; with INJECT_CLOCK_AFTER only once it was read so often.
const offset = Number(process.env.INJECT_CLOCK_MS);
let right = Number(process.env.INJECT_CLOCK_AFTER ?? 0);
const now = Date.now.bind(Date);
Date.now = () => now() + (right-- > 0 ? 0 : offset);
