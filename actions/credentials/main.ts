// Generated from packages/credentials by `npm run generate`.
import { platform } from '@daypass/ci/github';
import { runCredentialsAction } from '@daypass/credentials';
import { providers } from '@daypass/exchange/providers';
import { loadFixes } from './fixes.later.ts';

void runCredentialsAction({ providers, platforms: [platform], loadFixes });
