import type { Job } from '@daypass/ci';
import type { Secret } from '@daypass/core';
import type { Holding } from './errand.ts';
import type { Folder } from './folder.ts';
import type { Ledger } from './ledger.ts';

/** What went where, for people and the record. */
export interface Delivery {
  readonly outputs: readonly string[];
  readonly env: readonly string[];
  readonly files: readonly string[];
}

/** Puts the credential and the secrets where they were asked to go: files first, since variables and outputs can name them. */
export function deliver({ provider, grant, secrets, settings }: Holding, job: Job, folder: Folder, ledger: Ledger): Delivery {
  const env = new Map<string, string | Secret>();
  const outputs = new Map<string, string | Secret>();
  const files: string[] = [];
  const write = (file: Parameters<Folder['write']>[0]): string => {
    const { path, written } = folder.write(file);
    ledger.wrote(written);
    files.push(path);
    return path;
  };

  for (const [name, value] of Object.entries(grant.values)) {
    if (provider.outputs[name]?.secret !== true || settings.deliver.includes('outputs')) outputs.set(name, value);
  }
  if (settings.deliver.includes('env')) for (const [name, value] of Object.entries(grant.env)) env.set(name, value);
  if (settings.deliver.includes('file') && grant.file !== undefined) {
    const path = write(grant.file);
    outputs.set('credentials-file', path);
    for (const [name, value] of Object.entries(grant.file.env)) env.set(name, value.replaceAll('{path}', path));
  }
  for (const { name, value } of secrets) {
    if (settings.deliverSecrets === 'outputs') outputs.set(name, value);
    if (settings.deliverSecrets === 'env') env.set(name, value);
    if (settings.deliverSecrets === 'file') write({ name: `secrets/${name}`, content: value });
  }
  if (secrets.length > 0 && settings.deliverSecrets === 'file') outputs.set('secrets-folder', `${folder.path}/secrets`);

  if (env.size > 0) job.emit({ kind: 'env', values: env });
  job.emit({ kind: 'outputs', values: outputs });
  return { outputs: [...outputs.keys()], env: [...env.keys()], files };
}
