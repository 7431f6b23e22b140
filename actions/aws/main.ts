// Generated from packages/exchange by `npm run generate`.
import { platform } from '@daypass/ci/github';
import { runAction } from '@daypass/credentials';
import { provider } from '@daypass/exchange/aws';
import { loadFixes } from './fixes.later.ts';
import { loadReceiver } from './receiver.later.ts';

void runAction({ provider, platforms: [platform], loadReceiver, loadFixes });
