export { defineProvider } from './provider.ts';
export type {
  CommonValues,
  CredentialsFile,
  Deliver,
  ExchangeRequest,
  Grant,
  Handle,
  InputContext,
  Provider,
  Revocation,
  RevokeRequest,
} from './provider.ts';
export { parseReferences } from './references.ts';
export type { Reference, SecretAnswer, SecretLine } from './secrets.ts';
