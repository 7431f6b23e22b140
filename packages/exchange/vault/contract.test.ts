import { keepsTheContract } from '../../../test/provider-contract.ts';
import { provider } from './index.ts';

keepsTheContract({
  provider: provider,
  refuses: true,
  inputs: ({ vault }) => ({ url: vault.url, role: 'deploy', audience: 'https://vault.example', deliver: 'outputs' }),
});
