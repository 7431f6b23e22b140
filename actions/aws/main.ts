// Generated from packages/exchange by `npm run generate`.
import { platform } from '@daypass/ci/github';
import { runAction } from '@daypass/credentials';
import { provider } from '@daypass/exchange/aws';
import { receiver } from '@daypass/trust/aws';

void runAction({ provider, platforms: [platform], receiver });
