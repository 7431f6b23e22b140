// Generated from packages/exchange by `npm run generate`.
import { platform } from '@daypass/ci/github';
import { runAction } from '@daypass/credentials';
import { provider } from '@daypass/exchange/vault';
import { receiver } from '@daypass/trust/vault';

void runAction({ provider, platforms: [platform], receiver });
