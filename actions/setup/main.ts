// Generated from packages/cli by `npm run generate`.
import { platform } from '@daypass/ci/github';
import { runSetupAction } from '@daypass/cli/setup';
import { digest } from './digest.gen.ts';

runSetupAction({ platforms: [platform], digest });
