import { deployRole } from '@daypass/sandbox';
import { keepsTheContract } from '../../../test/provider-contract.ts';
import { provider } from './index.ts';

keepsTheContract({ provider: provider, refuses: true, inputs: () => ({ role: deployRole, region: 'us-east-1' }) });
