// Generated from packages/lint by `npm run generate`.
import { platform } from '@daypass/ci/github';
import { changedBy } from '@daypass/ci/github/event';
import { runLintAction } from '@daypass/lint';

void runLintAction([{ platform, changedBy }]);
