export type { SandboxAnswer, SandboxRequest, Service, Surroundings, Verdict } from './contract.ts';
