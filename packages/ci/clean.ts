/** Text that is printed as it stands: no control or direction characters, and no line that a runner could read as a command (GitHub's `::` and `##[`, Azure's `##vso[`). */
export function plainLine(text: string): string {
  return (
    clean(text.replace(/\r\n?|[\n\u0085\u2028\u2029]/g, ' '))
      .replace(/^(\s*)(::|##\[)/, '$1\u200b$2')
      .replace(/##(?=\[|vso\[)/g, '#\u200b#') + '\n'
  );
}

/** Without what terminals and eyes are deceived by: C0 and C1 controls, escape sequences, bidirectional marks, zero widths. */
export function clean(text: string): string {
  return text
    .replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g, '')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
