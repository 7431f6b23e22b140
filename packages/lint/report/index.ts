import { DaypassError } from '@daypass/core';
import type { Linted } from '../run.ts';
import { codeQualityReport, secretDetectionReport } from './gitlab.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

/** The formats of a report, by the name that `report` asks for them. */
const formats: Readonly<Record<string, (linted: Linted) => string>> = {
  text: ({ scan, judgement }) => textReport(scan, judgement),
  json: ({ scan, judgement }) => jsonReport(scan, judgement),
  jsonl: ({ judgement }) => judgement.failing.map((finding) => `${JSON.stringify(finding)}\n`).join(''),
  sarif: ({ judgement }) => sarifReport(judgement),
  junit: ({ scan, judgement }) => junitReport(scan, judgement),
  'gitlab-secret-detection': ({ judgement }) => secretDetectionReport(judgement, new Date()),
  'gitlab-code-quality': ({ judgement }) => codeQualityReport(judgement),
};

export function render(format: string, linted: Linted): string {
  return formats[format]!(linted);
}

/** Reads `FORMAT=FILE`; without a file the report goes to standard output. Throws INPUT_INVALID. */
export function reports(lines: readonly string[]): { readonly format: string; readonly file: string | undefined }[] {
  return lines.map((line) => {
    const cut = line.indexOf('=');
    const format = cut < 0 ? line : line.slice(0, cut);
    if (formats[format] === undefined)
      throw new DaypassError('INPUT_INVALID', `input 'report' names the format '${format}'; there are ${Object.keys(formats).join(', ')}`);
    return { format, file: cut < 0 ? undefined : line.slice(cut + 1) };
  });
}
