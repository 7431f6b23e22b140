import { randomBytes, randomUUID } from 'node:crypto';
import { receiver } from '@daypass/trust/aws';
import type { SandboxAnswer, SandboxRequest, Service, Surroundings } from '../contract.ts';
import { json } from '../contract.ts';
import { lets, parseSessionPolicy } from './policy.ts';
import { readSignature } from './sigv4.ts';
import { createStore, resourcesOf } from './store.ts';
import type { StoreContents } from './store.ts';

/** A role of the sandbox's account. */
export interface SandboxRole {
  readonly arn: string;
  /** Trust policy as JSON text: for web identity, or naming the roles that may assume this one. */
  readonly trust: string;
  readonly maxSessionSeconds?: number;
  /** Actions it may do, `*` at the end allowed: `secretsmanager:*`. */
  readonly allows: readonly string[];
  /** For chained roles: who may assume it, and with which external id. */
  readonly assumableBy?: readonly string[];
  readonly externalId?: string;
}

export interface AwsContents extends StoreContents {
  readonly roles: readonly SandboxRole[];
  /** Audiences that the account's OIDC provider lists. */
  readonly audiences: readonly string[];
}

/** Who holds a session. */
export interface AwsSession {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly role: SandboxRole;
  readonly name: string;
  readonly expiresAt: number;
  /** What bounds it further, where one was given. */
  readonly policy?: ReturnType<typeof parseSessionPolicy>;
}

export interface AwsService extends Service {
  readonly sessions: readonly AwsSession[];
  encrypt(text: string, context?: Readonly<Record<string, string>>): string;
}

const maxSkewMs = 5 * 60_000;

/** AWS STS, Secrets Manager, SSM and KMS on one endpoint: trust policies, SigV4 and expiry are really checked. */
export function createAws(contents: AwsContents, surroundings: Surroundings): AwsService {
  const sessions: AwsSession[] = [];
  const store = createStore(contents);
  return {
    sessions,
    encrypt: store.encrypt,
    stage: ({ headers, body }) =>
      headers['x-amz-target'] === undefined && /Action=AssumeRole/.test(body)
        ? 'exchange'
        : headers['x-amz-target'] === undefined
          ? 'other'
          : 'read',
    answer(request) {
      const target = request.headers['x-amz-target'];
      return target === undefined
        ? sts(request, contents, sessions, surroundings)
        : readStore(target, request, sessions, surroundings, store.answer);
    },
  };
}

function sts(request: SandboxRequest, contents: AwsContents, sessions: AwsSession[], { now, verify }: Surroundings): SandboxAnswer {
  const form = new URLSearchParams(request.body);
  const action = form.get('Action') ?? '';
  if (action === 'AssumeRoleWithWebIdentity') {
    const verdict = verify(form.get('WebIdentityToken') ?? '');
    if (!verdict.ok) return tokenError(verdict.wrong);
    if (!contents.audiences.includes(String(verdict.claims['aud']))) return error(400, 'InvalidIdentityToken', 'Incorrect token audience');
    const role = contents.roles.find(({ arn }) => arn === form.get('RoleArn'));
    if (role === undefined || receiver.evaluate(receiver.parse(role.trust), verdict.claims).admits !== 'yes')
      return error(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
    return grant(action, role, form, sessions, now(), { subject: String(verdict.claims['sub']), audience: String(verdict.claims['aud']) });
  }
  const caller = authenticate(request, sessions, now(), 'sts');
  if ('status' in caller) return error(caller.status, caller.code, caller.message);
  if (action === 'GetCallerIdentity') {
    return xml(
      'GetCallerIdentity',
      `<Arn>${sessionArn(caller)}</Arn><UserId>${roleId(caller.role)}:${caller.name}</UserId><Account>${accountOf(caller.role)}</Account>`,
    );
  }
  if (action !== 'AssumeRole') return error(400, 'InvalidAction', `Could not find operation ${action}`);
  const role = contents.roles.find(({ arn }) => arn === form.get('RoleArn'));
  const admitted =
    role?.assumableBy?.includes(caller.role.arn) === true && (role.externalId === undefined || role.externalId === form.get('ExternalId'));
  if (role === undefined || !admitted || !isAllowed(caller, 'sts:AssumeRole', role.arn)) {
    return error(
      403,
      'AccessDenied',
      `User: ${sessionArn(caller)} is not authorized to perform: sts:AssumeRole on resource: ${form.get('RoleArn') ?? ''}`,
    );
  }
  return grant(action, role, form, sessions, now(), { chained: true });
}

function grant(
  action: string,
  role: SandboxRole,
  form: URLSearchParams,
  sessions: AwsSession[],
  now: number,
  from: { subject?: string; audience?: string; chained?: boolean },
): SandboxAnswer {
  const seconds = Number(form.get('DurationSeconds') ?? '3600');
  const most = from.chained === true ? 3_600 : (role.maxSessionSeconds ?? 3_600);
  const name = form.get('RoleSessionName') ?? '';
  if (!/^[\w+=,.@-]{2,64}$/.test(name))
    return error(400, 'ValidationError', `1 validation error detected: Value '${name}' at 'roleSessionName' failed to satisfy constraint`);
  if (!Number.isInteger(seconds) || seconds < 900 || seconds > 43_200)
    return error(400, 'ValidationError', "1 validation error detected: Value at 'durationSeconds' failed to satisfy constraint");
  if (seconds > most)
    return error(400, 'ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
  const text = form.get('Policy');
  const policy = text === null ? undefined : parseSessionPolicy(text);
  if (text !== null && policy === undefined) return error(400, 'MalformedPolicyDocument', 'Syntax errors in policy.');
  if (text !== null && text.length > 2_048)
    return error(400, 'PackedPolicyTooLarge', 'Packed policy consumes more than 100% of allotted space, please use smaller policy.');
  const session: AwsSession = {
    accessKeyId: `ASIA${randomBytes(8).toString('hex').toUpperCase()}`,
    secretAccessKey: randomBytes(30).toString('base64'),
    sessionToken: randomBytes(240).toString('base64'),
    role,
    name,
    expiresAt: Math.floor(now / 1000) * 1000 + seconds * 1000,
    ...(policy === undefined ? {} : { policy }),
  };
  sessions.push(session);
  const { accessKeyId, secretAccessKey, sessionToken, expiresAt } = session;
  const until = new Date(expiresAt).toISOString().replace('.000Z', 'Z');
  return xml(
    action,
    `<Credentials><AccessKeyId>${accessKeyId}</AccessKeyId><SecretAccessKey>${secretAccessKey}</SecretAccessKey><SessionToken>${sessionToken}</SessionToken><Expiration>${until}</Expiration></Credentials>` +
      `<AssumedRoleUser><AssumedRoleId>${roleId(role)}:${name}</AssumedRoleId><Arn>${sessionArn(session)}</Arn></AssumedRoleUser>` +
      (from.subject === undefined
        ? ''
        : `<SubjectFromWebIdentityToken>${escaped(from.subject)}</SubjectFromWebIdentityToken><Audience>${escaped(from.audience!)}</Audience>`),
  );
}

function readStore(
  target: string,
  request: SandboxRequest,
  sessions: readonly AwsSession[],
  { now }: Surroundings,
  answer: (target: string, body: string) => SandboxAnswer,
): SandboxAnswer {
  const refuse = (status: number, type: string, message: string): SandboxAnswer =>
    json(status, { __type: type, message }, { 'x-amzn-requestid': randomUUID() });
  const action = target.replace('AmazonSSM', 'ssm').replace('TrentService', 'kms').replace('.', ':');
  const caller = authenticate(request, sessions, now(), action.split(':')[0]!);
  if ('status' in caller) return refuse(400, caller.code, caller.message);
  if (!resourcesOf(target, request.body).every((resource) => isAllowed(caller, action, resource))) {
    return refuse(
      400,
      'AccessDeniedException',
      `User: ${sessionArn(caller)} is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`,
    );
  }
  return answer(target, request.body);
}

function authenticate(
  request: SandboxRequest,
  sessions: readonly AwsSession[],
  now: number,
  service: string,
): AwsSession | { status: number; code: string; message: string } {
  const signed = readSignature(request);
  if (signed === undefined) return { status: 403, code: 'MissingAuthenticationToken', message: 'Request is missing Authentication Token' };
  const session = sessions.find(
    ({ accessKeyId, sessionToken }) => accessKeyId === signed.accessKeyId && sessionToken === signed.sessionToken,
  );
  if (session === undefined)
    return { status: 403, code: 'InvalidClientTokenId', message: 'The security token included in the request is invalid.' };
  if (!signed.isBy(session.secretAccessKey)) {
    return {
      status: 403,
      code: 'SignatureDoesNotMatch',
      message:
        'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.',
    };
  }
  if (signed.service !== service)
    return { status: 403, code: 'SignatureDoesNotMatch', message: `Credential should be scoped to correct service: '${service}'.` };
  if (!['host', 'x-amz-date'].every((name) => signed.headers.includes(name)))
    return { status: 403, code: 'SignatureDoesNotMatch', message: "'Host' and 'X-Amz-Date' must be in the signed headers." };
  if (Math.abs(signed.time - now) > maxSkewMs) return { status: 403, code: 'SignatureDoesNotMatch', message: 'Signature expired' };
  if (session.expiresAt <= now)
    return { status: 403, code: 'ExpiredToken', message: 'The security token included in the request is expired' };
  return session;
}

function isAllowed({ role: { allows }, policy }: AwsSession, action: string, resource: string): boolean {
  if (policy !== undefined && !lets(policy, action, resource)) return false;
  return allows.some((pattern) => (pattern.endsWith('*') ? action.startsWith(pattern.slice(0, -1)) : action === pattern));
}

function tokenError(wrong: string): SandboxAnswer {
  if (wrong === 'expired')
    return error(400, 'ExpiredTokenException', 'Token expired: current date/time must be before the expiration date/time');
  if (wrong === 'issuer')
    return error(400, 'InvalidIdentityToken', 'No OpenIDConnect provider found in your account for the issuer of this token');
  return error(
    400,
    'InvalidIdentityToken',
    'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
  );
}

function sessionArn({ role, name }: Pick<AwsSession, 'role' | 'name'>): string {
  const [, partition, account, role_] = /^arn:([\w-]+):iam::(\d+):role\/(?:.*\/)?([^/]+)$/.exec(role.arn) ?? [];
  return `arn:${partition!}:sts::${account!}:assumed-role/${role_!}/${name}`;
}

function accountOf({ arn }: SandboxRole): string {
  return arn.split(':')[4]!;
}

function roleId({ arn }: SandboxRole): string {
  return `AROA${Buffer.from(arn).toString('hex').toUpperCase().slice(-17)}`;
}

function xml(action: string, result: string): SandboxAnswer {
  const body = `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result>${result}</${action}Result><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${action}Response>`;
  return { status: 200, headers: { 'content-type': 'text/xml' }, body };
}

function error(status: number, code: string, message: string): SandboxAnswer {
  const body = `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${escaped(message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`;
  return { status, headers: { 'content-type': 'text/xml' }, body };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
