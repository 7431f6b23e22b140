import { manualPage } from './manual.ts';

export const pages = { 'docs/cli.md': manualPage };
