import { keepsTheContract } from '../../../test/provider-contract.ts';
import { provider } from './index.ts';

keepsTheContract({ provider: provider, refuses: false, inputs: () => ({ audience: 'https://api.example' }) });
