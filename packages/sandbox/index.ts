export type { AwsContents, AwsService, SandboxRole } from './aws/index.ts';
export type { Claims, SandboxAnswer, SandboxRequest, Service, Stage, Verdict } from './contract.ts';
export type { Fault } from './faults.ts';
export type { SandboxJob } from './github.ts';
export type { Seen } from './server.ts';
export { deployBinding, deployRole, deployTrust, lastRole, startSandbox } from './start.ts';
export type { Sandbox, SandboxOptions } from './start.ts';
export type { VaultContents, VaultRole, VaultService, VaultToken } from './vault/index.ts';
