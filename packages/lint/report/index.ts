import { DaypassError } from '@daypass/core';
import type { Paint } from '@daypass/core/text';
import type { Linted } from '../run.ts';
import { codeQualityReport, secretDetectionReport } from './gitlab.ts';
import { jsonLinesReport, jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

/** What a format may show beside what was found. */
export interface Rendering {
  /** Colours, on a terminal. */
  readonly paint?: Paint;
  /** The commit that was scanned, where the platform names one. */
  readonly commit?: string | undefined;
  readonly now?: number;
}

/** The formats of a report, by the name that `report` asks for them. */
const formats: Readonly<Record<string, (linted: Linted, rendering: Rendering) => string>> = {
  text: ({ scan, judgement, notices }, { paint }) => textReport(scan, judgement, notices, paint),
  json: ({ scan, judgement, notices }) => jsonReport(scan, judgement, notices),
  jsonl: ({ judgement }) => jsonLinesReport(judgement),
  sarif: ({ judgement }) => sarifReport(judgement),
  junit: ({ scan, judgement }) => junitReport(scan, judgement),
  'gitlab-secret-detection': ({ judgement }, { now, commit }) => secretDetectionReport(judgement, new Date(now ?? Date.now()), commit),
  'gitlab-code-quality': ({ judgement }) => codeQualityReport(judgement),
};

/** What a report's file is called where `report` names the format alone and there is no standard output for it. */
export const fileNames: Readonly<Record<string, string>> = {
  text: 'daypass.txt',
  json: 'daypass.json',
  jsonl: 'daypass.jsonl',
  sarif: 'daypass.sarif',
  junit: 'daypass-junit.xml',
  'gitlab-secret-detection': 'gl-secret-detection-report.json',
  'gitlab-code-quality': 'gl-code-quality-report.json',
};

export function render(format: string, linted: Linted, rendering: Rendering = {}): string {
  return formats[format]!(linted, rendering);
}

/** Where a report goes: a file, or standard output. */
export interface Wanted {
  readonly format: string;
  readonly file: string | undefined;
}

/** Reads `FORMAT=FILE`; without a file the report goes to standard output. Throws INPUT_INVALID. */
export function reports(lines: readonly string[]): Wanted[] {
  return lines.map((line) => {
    const cut = line.indexOf('=');
    const format = cut < 0 ? line : line.slice(0, cut);
    if (!Object.hasOwn(formats, format))
      throw new DaypassError('INPUT_INVALID', `input 'report' names the format '${format}'; there are ${Object.keys(formats).join(', ')}`);
    if (cut === line.length - 1) throw new DaypassError('INPUT_INVALID', `input 'report' names no file after '${line}'`);
    return { format, file: cut < 0 ? undefined : line.slice(cut + 1) };
  });
}
