/** Whether a file in an archive is the text of a document: Office Open XML or OpenDocument. */
export function isOfficeText(path: string): boolean {
  return /!(?:word\/[^/]*|xl\/(?:sharedStrings|comments[^/]*|worksheets\/[^/]*)|ppt\/(?:slides|notesSlides)\/[^/]*|content)\.xml$/.test(
    path,
  );
}

/** What a reader of a document sees, a paragraph a line: words are cut into runs wherever their look or their spelling was touched. */
export function officeText(xml: Buffer): Buffer {
  const text = xml
    .toString()
    .replace(/<\/(?:w:p|a:p|text:p|text:h|si|row|comment)>|<(?:w:br|w:tab|text:line-break)\/>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity]!);
  return Buffer.from(text);
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
