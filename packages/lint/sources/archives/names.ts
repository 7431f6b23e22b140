const endings = new Set(
  'zip jar war ear aar whl nupkg egg apk ipa docx docm dotx xlsx xlsm pptx odt ods odp epub vsix crx xpi tar tgz tbz tbz2 gz bz2 zst tzst crate gem oci xz txz 7z rar'.split(
    ' ',
  ),
);
/** A layer of an image. */
const layer = /(?:^|\/)blobs\/sha256\/[0-9a-f]{64}$/;

/** Whether a path may be an archive’s, also of a kind that is only said, by its ending, or by its place in an image; its first bytes tell whether it is one. */
export function mayBeArchive(path: string): boolean {
  const dot = path.lastIndexOf('.');
  return (dot >= 0 && endings.has(path.slice(dot + 1).toLowerCase())) || layer.test(path);
}
