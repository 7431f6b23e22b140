// Generated from packages/exchange by `npm run generate`.
import { platform } from '@daypass/ci/github';
import { runAction } from '@daypass/credentials';
import { provider } from '@daypass/exchange/token';
import { loadFixes } from './fixes.later.ts';

void runAction({ provider, platforms: [platform], loadFixes });
