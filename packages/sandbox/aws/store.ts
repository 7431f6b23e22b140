import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { SandboxAnswer } from '../contract.ts';
import { json } from '../contract.ts';

export interface StoreContents {
  /** Secrets Manager, by name. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Parameter Store, by name. */
  readonly parameters: Readonly<Record<string, string>>;
}

type Body = Readonly<Record<string, unknown>>;
const pageSize = 10;

export interface Store {
  answer(target: string, body: string): SandboxAnswer;
  /** A ciphertext as kms:Encrypt returns it, base64. */
  encrypt(text: string, context?: Readonly<Record<string, string>>): string;
}

/** Secrets Manager, the Parameter Store and KMS over contents that do not change. */
export function createStore(contents: StoreContents): Store {
  const key = randomBytes(32);
  return {
    encrypt: (text, context) => encrypt(key, text, context),
    answer(target, text) {
      const body = JSON.parse(text === '' ? '{}' : text) as Body;
      switch (target) {
        case 'secretsmanager.GetSecretValue':
          return secret(contents, body);
        case 'secretsmanager.BatchGetSecretValue':
          return batch(contents, (body['SecretIdList'] ?? []) as string[]);
        case 'AmazonSSM.GetParameter':
          return parameter(contents, body, (text) => encrypt(key, text));
        case 'AmazonSSM.GetParameters':
          return byNames(contents, (body['Names'] ?? []) as string[]);
        case 'AmazonSSM.GetParametersByPath':
          return byPath(contents, body);
        case 'TrentService.Decrypt':
          return decrypt(key, body);
        default:
          return json(400, { __type: 'UnknownOperationException', message: '' });
      }
    },
  };
}

const onlyVersion = '00000000-0000-4000-8000-000000000001';

function secretValue({ secrets }: StoreContents, id: string): Body | undefined {
  const name = Object.keys(secrets).find((one) => one === id || arnOf('secretsmanager', `secret:${one}`) === id);
  return name === undefined
    ? undefined
    : {
        ARN: arnOf('secretsmanager', `secret:${name}`),
        Name: name,
        VersionId: onlyVersion,
        SecretString: secrets[name],
        VersionStages: ['AWSCURRENT'],
        CreatedDate: 1_767_225_600,
      };
}

function secret(contents: StoreContents, { SecretId: id, VersionId: version, VersionStage: stage }: Body): SandboxAnswer {
  const value = secretValue(contents, String(id));
  const isCurrent = (version ?? onlyVersion) === onlyVersion && (stage ?? 'AWSCURRENT') === 'AWSCURRENT';
  return value === undefined || !isCurrent
    ? json(400, { __type: 'ResourceNotFoundException', Message: "Secrets Manager can't find the specified secret." })
    : json(200, value);
}

function batch(contents: StoreContents, ids: readonly string[]): SandboxAnswer {
  const found = ids.map((id) => [id, secretValue(contents, id)] as const);
  return json(200, {
    SecretValues: found.flatMap(([, value]) => value ?? []),
    Errors: found.flatMap(([id, value]) =>
      value === undefined
        ? [{ SecretId: id, ErrorCode: 'ResourceNotFoundException', Message: "Secrets Manager can't find the specified secret." }]
        : [],
    ),
  });
}

function parameter({ parameters }: StoreContents, body: Body, sealed: (text: string) => string): SandboxAnswer {
  const name = String(body['Name']);
  const value = parameters[withoutSelector(name)];
  if (value === undefined) return json(400, { __type: 'ParameterNotFound', message: '' });
  if (name !== withoutSelector(name) && !name.endsWith(':1'))
    return json(400, {
      __type: 'ParameterVersionNotFound',
      message: `Systems Manager could not find version of ${withoutSelector(name)}.`,
    });
  return json(200, { Parameter: described(name, body['WithDecryption'] === true ? value : sealed(value)) });
}

function byNames({ parameters }: StoreContents, names: readonly string[]): SandboxAnswer {
  const isThere = (name: string): boolean => parameters[withoutSelector(name)] !== undefined;
  return json(200, {
    Parameters: names.filter(isThere).map((name) => described(name, parameters[withoutSelector(name)]!)),
    InvalidParameters: names.filter((name) => !isThere(name)),
  });
}

/** A parameter's name without `:VERSION` or `:LABEL`. */
function withoutSelector(name: string): string {
  return name.replace(/:\w+$/, '');
}

function byPath({ parameters }: StoreContents, { Path: path, Recursive: recursive, NextToken: next }: Body): SandboxAnswer {
  const prefix = `${String(path).replace(/\/$/, '')}/`;
  const below = Object.entries(parameters).filter(
    ([name]) => name.startsWith(prefix) && (recursive === true || !name.slice(prefix.length).includes('/')),
  );
  const from = Number(next ?? 0);
  const more = from + pageSize < below.length ? { NextToken: String(from + pageSize) } : {};
  return json(200, { Parameters: below.slice(from, from + pageSize).map(([name, value]) => described(name, value)), ...more });
}

function described(name: string, value: string): Body {
  return {
    Name: name,
    Type: 'SecureString',
    Value: value,
    Version: 1,
    ARN: arnOf('ssm', `parameter${name}`),
    DataType: 'text',
    LastModifiedDate: 1_767_225_600,
  };
}

function arnOf(service: string, resource: string): string {
  return `arn:aws:${service}:us-east-1:123456789012:${resource}`;
}

/** What of a request a policy's resources are held against. */
export function resourcesOf(target: string, text: string): readonly string[] {
  const body = JSON.parse(text === '' ? '{}' : text) as Body;
  const ids = (body['SecretIdList'] ?? body['Names'] ?? [body['SecretId'] ?? body['Name'] ?? body['Path'] ?? '']) as string[];
  if (target.startsWith('TrentService')) return [arnOf('kms', 'key/sandbox')];
  const isSecret = target.startsWith('secretsmanager');
  return ids.map((id) =>
    id.startsWith('arn:')
      ? id
      : isSecret
        ? arnOf('secretsmanager', `secret:${id}`)
        : arnOf('ssm', `parameter/${withoutSelector(id).replace(/^\//, '')}`),
  );
}

/** The context of a ciphertext, which has to be given again, as bytes that are authenticated with it. */
function boundTo(context: Readonly<Record<string, string>> = {}): Buffer {
  return Buffer.from(JSON.stringify(Object.entries(context).sort()));
}

function encrypt(key: Buffer, text: string, context?: Readonly<Record<string, string>>): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(context));
  const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

function decrypt(key: Buffer, { CiphertextBlob: blob, EncryptionContext: context }: Body): SandboxAnswer {
  try {
    const bytes = Buffer.from(String(blob), 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
      .setAuthTag(bytes.subarray(12, 28))
      .setAAD(boundTo(context as Readonly<Record<string, string>> | undefined));
    const plain = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
    return json(200, { KeyId: arnOf('kms', 'key/sandbox'), Plaintext: plain.toString('base64'), EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' });
  } catch {
    return json(400, { __type: 'InvalidCiphertextException' });
  }
}
