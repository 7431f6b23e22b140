/** Refuses to test under another Node than the actions run on; packages that hold it may be missing silently. */
export default function setUp() {
  const wanted = 'v24.';
  if (process.env.npm_lifecycle_event === undefined || process.version.startsWith(wanted)) return;
  throw new Error(
    `npm scripts run under ${process.version}, not ${wanted}x: is node-${process.platform}-${process.arch} missing from node_modules? Run 'npm ci'.`,
  );
}
