import {
	DaypassError,
	Secret,
	asDaypassError,
	aside,
	auditPath,
	createClock,
	createDeadline,
	documentation,
	escaped,
	giveBack,
	jobKey,
	node_crypto,
	node_fs,
	node_path,
	openFolder,
	openRecord,
	readCertificates,
	settingsOf,
	transport
} from '../shared/credential.js';

import { endpointOf, isThrottled, json_isObject, maxCiphertextBytes, namedRegion, parsePlace, readInputs, services, session, sts_ask, sts_form } from './index.js';


// packages/credentials/life.ts
const postMs = 20_000;

// packages/credentials/explain.later.ts
const shownClaims = ['sub', 'aud', 'iss', 'repository', 'ref', 'environment', 'event_name', 'job_workflow_ref', 'repository_id', 'repository_owner_id'];

async function printFailure(error, refusal, job) {
	const { presented, required } = sides(error, refusal);
	const { receiver } = error.detail;
	const fix = error.detail.fix ?? (await refusal.loadFixes?.())?.[error.code];
	const first = fix === undefined ? error.message : `${error.message}. Fix: ${fix}`;
	job.emit({ kind: 'annotation', level: 'error', title: error.code, message: first });
	const lines = [
		...(receiver === undefined ? [] : [`receiver   ${receiver.says}${receiver.requestId === undefined ? '' : ` (request ${receiver.requestId})`}`]),
		...(presented === undefined ? [] : [`presented  ${presented}`]),
		...(required === undefined ? [] : [`required   ${required}`]),
		`more       ${documentation(error.code)}`
	];
	for (const text of lines) job.emit({ kind: 'line', text });
	if (receiver?.claims !== undefined && refusal.token !== undefined) job.emit({ kind: 'group', title: 'claims that were presented', lines: claimLines(refusal.token.claims, receiver.claims) });
}

function sides({ detail }, { token, receiver, trustPolicy }) {
	const named = detail.receiver?.claims;
	if (named === undefined || token === undefined) return detail;
	const unmet = receiver === undefined || trustPolicy === undefined ? [] : receiver.evaluate(trustPolicy, token.claims).demands.filter(demand => demand.met === 'no');
	return {
		presented: detail.presented ?? (unmet.length > 0 ? unmet.map(presentedSide).join('; ') : claimLines(token.claims, named).slice(0, Math.max(named.length, 2)).join('; ')),
		required: detail.required ?? (unmet.length > 0 ? unmet.map(requiredSide).join('; ') : 'not disclosed by the receiver')
	};
}

function presentedSide({ key, presented }) {
	return `${key} = ${presented === undefined ? '(absent)' : `'${presented}'`}`;
}

function requiredSide({ key, required, where, near }) {
	return `${key} ${required} (${where}${near === undefined ? '' : `; ${near}`})`;
}

function claimLines(claims, named = []) {
	const names = [...new Set([...named, ...shownClaims])].filter(name => named.includes(name) || claims[name] !== undefined);
	return names.map(name => `${name} = ${claims[name] === undefined ? '(absent)' : JSON.stringify(claims[name])}`);
}

// packages/credentials/state.ts
function readState(text) {
	const state = parsed(text);
	if (!json_isObject(state) || state['version'] !== 1 || typeof state['run'] !== 'string') return;
	const { handles, files, expires, wanted = [] } = state;
	if (!Array.isArray(handles) || !handles.every(isHandle) || !Array.isArray(files) || !files.every(state_isFile)) return;
	if (!Array.isArray(wanted) || !wanted.every(isWanted)) return;
	return {
		version: 1,
		run: state['run'],
		handles: handles.map(handle => ({ ...handle, raw: new Secret(handle.raw) })),
		files,
		wanted,
		...(json_isObject(expires) ? { expires: { at: String(expires['at']), why: String(expires['why']) } } : {})
	};
}

function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

function isHandle(value) {
	return (
		json_isObject(value) &&
		['provider', 'endpoint', 'raw'].every(name => typeof value[name] === 'string') &&
		(value['kind'] === 'token' || value['kind'] === 'lease') &&
		(value['leaseId'] === undefined || typeof value['leaseId'] === 'string') &&
		(value['namespace'] === undefined || typeof value['namespace'] === 'string') &&
		typeof value['expiresAt'] === 'number'
	);
}

function state_isFile(value) {
	return json_isObject(value) && typeof value['name'] === 'string' && ['string', 'undefined'].includes(typeof value['section']);
}

function isWanted(value) {
	return json_isObject(value) && typeof value['provider'] === 'string' && json_isObject(value['texts']);
}

// packages/credentials/settings.ts
function readSettingsAgain(provider, job, host) {
	const inputs = readInputs(provider.inputs, job.inputs(Object.keys(provider.inputs)));
	const { pem: ca } = readCertificates(inputs['ca-certificate'], host);
	return settingsOf(inputs, { references: [], ca, trustPolicy: undefined });
}

// packages/credentials/post.later.ts
async function post(concerned, surroundings) {
	const { job, life } = surroundings;
	life.limit(postMs);
	const saved = job.savedState();
	if (saved === undefined || saved === '') {
		job.emit({ kind: 'line', text: 'nothing was granted, nothing to give back' });
		return 0;
	}
	return (await finish(saved, jobKey(job.facts), concerned, surroundings)).code;
}

async function finish(saved, key, concerned, { job, host, life, loadFixes }) {
	let required = false;
	try {
		const state = ownState(saved, key);
		for (const { raw } of state.handles) job.emit({ kind: 'mask', secret: raw });
		const folder = openFolder(job.tempFolder, key, host.system);
		for (const file of state.files) aside(job, () => folder.remove(file));
		const all = concerned(state).map(one => ({ ...one, settings: readSettingsAgain(one.provider, one.job, host) }));
		required = all.some(({ settings }) => settings.shared.revoke === 'required');
		const left = await revokeAll(all, state, job, host, life);
		return { code: required && left.length > 0 ? 1 : 0, left };
	} catch (thrown) {
		const error = asDaypassError(thrown);
		await printFailure(error, { loadFixes }, job);
		return { code: required ? 1 : 0, left: undefined };
	}
}

function ownState(saved, key) {
	const state = readState(saved);
	if (state === undefined) throw new DaypassError('LIFE_STATE_FOREIGN', 'the saved state cannot be read: it was not written by this version of daypass');
	if (state.run !== key) throw new DaypassError('LIFE_STATE_FOREIGN', 'the saved state belongs to another job');
	return state;
}

async function revokeAll(owners, state, job, host, life) {
	const record = aside(job, () => openRecord(auditPath(owners[0]?.settings.shared['audit-file'], job, host), host, job.facts, job.source));
	const clock = createClock(host);
	const deadline = createDeadline(host, postMs, life.signal);
	const shares = shared(owners, state, job, host);
	const lefts = await Promise.all(
		shares.map(async ({ owner: { provider, settings }, handles }) => {
			if (settings.shared.revoke === 'false') return { kept: handles, left: [] };
			const http = transport(settings, host, clock, deadline, job);
			return { kept: [], left: await giveBack({ provider, inputs: settings.inputs, handles, http, clock, host, job, record }) };
		})
	);
	const left = lefts.flatMap(one => one.left);
	const kept = left.length + lefts.flatMap(one => one.kept).length;
	const revoked = shares.flatMap(({ handles }) => handles).length - kept;
	const expires = state.expires === undefined ? undefined : `expires by itself at ${state.expires.at}: ${state.expires.why}`;
	if (expires !== undefined) job.emit({ kind: 'line', text: `afterwards ${expires}` });
	const provider = owners.map(owner => owner.provider.id).join(', ');
	aside(job, () => record?.add('completed', { provider, revoked, left: kept, files: state.files.length, expires: state.expires?.at }));
	if (record !== undefined) job.emit({ kind: 'line', text: `record     ${record.path}, head ${record.head()}` });
	const ending = [`${revoked} revoked`, `${kept} left to expire`, `${state.files.length} files removed`, ...(expires === undefined ? [] : [expires])];
	const titles = owners.map(owner => owner.provider.title).join(', ');
	job.emit({ kind: 'summary', markdown: `daypass ${escaped(titles)}, afterwards: ${escaped(ending.join(', '))}\n` });
	return left;
}

function shared(owners, { handles }, job, host) {
	const shares = owners.map(owner => ({ owner, endpoint: owner.provider.endpoint(owner.settings.inputs, host.env)?.href, handles: [] }));
	for (const handle of handles) {
		const share = shares.find(({ owner, endpoint }) => handle.provider === owner.provider.id && handle.endpoint === endpoint);
		if (share !== undefined) share.handles.push(handle);
		else {
			const message = `the saved state names the endpoint '${handle.endpoint}', which the inputs do not: not used`;
			job.emit({ kind: 'annotation', level: 'warning', title: 'LIFE_STATE_FOREIGN', message });
		}
	}
	return shares;
}

// packages/exchange/aws/sigv4.ts
function sign(request, key) {
	const time = new Date(request.now).toISOString().replace(/[-:]|\.\d+/g, '');
	const headers = { ...request.headers, host: request.url.host, 'x-amz-date': time };
	if (key.sessionToken !== undefined) headers['x-amz-security-token'] = key.sessionToken.reveal();
	const scope = [time.slice(0, 8), request.region, request.service, 'aws4_request'];
	const names = canonicalHeaders(headers)
		.map(([name]) => name)
		.join(';');
	const text = ['AWS4-HMAC-SHA256', time, scope.join('/'), sigv4_sha256(canonicalRequest(request, headers, names))].join('\n');
	const signing = scope.reduce(hmac, `AWS4${key.secretAccessKey.reveal()}`);
	const signature = hmac(signing, text).toString('hex');
	return {
		...headers,
		...(key.sessionToken === undefined ? {} : { 'x-amz-security-token': key.sessionToken }),
		authorization: `AWS4-HMAC-SHA256 Credential=${key.accessKeyId}/${scope.join('/')}, SignedHeaders=${names}, Signature=${signature}`
	};
}

function canonicalRequest({ method, url, body }, headers, names) {
	const query = [...url.searchParams].map(([name, value]) => [sigv4_encode(name), sigv4_encode(value)]).sort(byNameThenValue);
	return [
		method,
		url.pathname.replace(/\/+/g, '/').split('/').map(sigv4_encode).join('/'),
		query.map(pair => pair.join('=')).join('&'),
		...canonicalHeaders(headers).map(pair => pair.join(':')),
		'',
		names,
		sigv4_sha256(body)
	].join('\n');
}

function canonicalHeaders(headers) {
	return Object.entries(headers)
		.map(([name, value]) => [name.toLowerCase(), value.trim().replace(/\s+/g, ' ')])
		.sort(byNameThenValue);
}

function byNameThenValue(a, b) {
	return compare(a[0], b[0]) || compare(a[1], b[1]);
}

function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

function sigv4_encode(text) {
	return encodeURIComponent(text).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function hmac(key, text) {
	return node_crypto.createHmac('sha256', key).update(text, 'utf8').digest();
}

function sigv4_sha256(text) {
	return node_crypto.createHash('sha256').update(text, 'utf8').digest('hex');
}

// packages/exchange/aws/endpoints.ts
function titleOf(service) {
	return services[service].title;
}

// packages/exchange/aws/ciphertext.ts
function readCiphertext(path, env) {
	const bytes = node_fs.readFileSync(node_path.resolve(env['GITHUB_WORKSPACE'] ?? process.cwd(), path));
	const text = bytes.toString('latin1').replace(/\s+/g, '');
	const blob = /^[A-Za-z0-9+/]+={0,2}$/.test(text) ? Buffer.from(text, 'base64') : bytes;
	return blob.length > maxCiphertextBytes ? undefined : blob.toString('base64');
}

// packages/exchange/aws/refusals.ts
function unavailable(title, error) {
	return new DaypassError('AWS_UNAVAILABLE', `${title} answered ${refusals_named(error)} through ${error.tries} ${error.tries === 1 ? 'try' : 'tries'}`, { receiver: receiver(error) });
}

function refusals_named({ status, code }) {
	return code === '' ? `HTTP ${status}` : `${code.slice(0, 60)}, HTTP ${status}`;
}

function receiver({ code, message, requestId }, claims) {
	return { says: `${code}: ${message}`.slice(0, 500), ...(claims === undefined ? {} : { claims }), ...(requestId === '' ? {} : { requestId: requestId.slice(0, 64) }) };
}

// packages/exchange/aws/meanings.later.ts
const meanings = [
	{ code: /^AccessDenied/, as: 'AWS_TRUST_REFUSED', says: "the role's trust policy does not admit this identity, or there is no such role", claims: ['sub', 'aud', 'iss'] },
	{ code: /^ExpiredToken/, as: 'AWS_TOKEN_REFUSED', says: 'STS holds the identity token for expired', retry: 'remint', claims: ['exp'] },
	{ code: /^InvalidIdentityToken$/, message: /No OpenIDConnect provider/i, as: 'AWS_TOKEN_REFUSED', says: 'the account has no IAM OIDC provider for the issuer of this token', claims: ['iss'] },
	{ code: /^InvalidIdentityToken$/, message: /audience/i, as: 'AWS_TOKEN_REFUSED', says: 'the IAM OIDC provider of the account does not list the audience of this token', claims: ['aud'] },
	{
		code: /^InvalidIdentityToken$/,
		message: /not a valid JWT|required claim|signature|thumbprint|certificate/i,
		as: 'AWS_TOKEN_REFUSED',
		says: 'STS cannot verify the identity token',
		claims: ['iss']
	},
	{ code: /^InvalidIdentityToken$/, as: 'AWS_TOKEN_REFUSED', says: 'STS does not accept the identity token', retry: 'remint', claims: ['iss', 'aud', 'exp'] },
	{ code: /^IDP(RejectedClaim|CommunicationError)$/, as: 'AWS_TOKEN_REFUSED', says: 'STS could not check the identity token with its issuer', claims: ['iss'] },
	{ code: /^InvalidParameterValue$/, message: /^Token is expired/, as: 'AWS_TOKEN_REFUSED', says: 'STS holds the identity token for expired', retry: 'remint', claims: ['exp'] },
	{ code: /^InvalidParameterValue$/, message: /`azp`/, as: 'AWS_TOKEN_REFUSED', says: 'the audience of the token is not the OpenID client id that the server is configured with', claims: ['aud'] },
	{ code: /^InvalidParameterValue$/, message: /verification|public key|segments/i, as: 'AWS_TOKEN_REFUSED', says: 'STS cannot verify the identity token', claims: ['iss'] },
	{ code: /^InvalidParameterValue$/, message: /policy claim|given policies/, as: 'AWS_TRUST_REFUSED', says: 'the token has no claim that names a policy of the server', claims: ['policy', 'sub'] },
	{ code: /^(MalformedPolicyDocument|PackedPolicyTooLarge)/, as: 'AWS_POLICY_REFUSED', says: 'STS refused the session policy or the session tags' },
	{ code: /^RegionDisabled/, as: 'AWS_REGION_DISABLED', says: 'STS is not activated in this region for the account' },
	{ code: /^ValidationError$/, message: /DurationSeconds/, as: 'AWS_DURATION_REFUSED', says: "the lifetime that was asked for is above the role's maximum session duration" }
];

function stsRefusal(error, role) {
	return Promise.resolve(refusalOf(error, role));
}

function refusalOf(error, role) {
	if (error.status >= 500 || error.status === 429 || isThrottled(error.code)) return unavailable('AWS STS', error);
	const found = meanings.find(({ code, message }) => code.test(error.code) && (message === undefined || message.test(error.message)));
	if (role !== undefined && (found === undefined || found.claims !== undefined))
		return new DaypassError('AWS_CHAIN_REFUSED', `the chained role '${role}' could not be assumed (${refusals_named(error)})`, { receiver: receiver(error) });
	const { as, says, retry, claims } = found ?? { as: 'AWS_REQUEST_REFUSED', says: 'STS refused the request', claims: ['sub', 'aud'] };
	return new DaypassError(as, `${says} (${refusals_named(error)})`, { receiver: receiver(error, claims), ...(retry === undefined ? {} : { retry }) });
}

// packages/exchange/aws/chained.later.ts
async function assumeNext(hop, parameters, before, asking) {
	const tags = hop.tags.flatMap(([key, value], index) => [
		[`Tags.member.${index + 1}.Key`, key],
		[`Tags.member.${index + 1}.Value`, value]
	]);
	const body = sts_form('AssumeRole', {
		RoleArn: hop.role.arn,
		...(hop.externalId === undefined ? {} : { ExternalId: hop.externalId }),
		...(hop.sourceIdentity === undefined ? {} : { SourceIdentity: hop.sourceIdentity }),
		...Object.fromEntries(tags),
		...Object.fromEntries(hop.transitive.map((key, index) => [`TransitiveTagKeys.member.${index + 1}`, key])),
		...parameters
	});
	const answer = await sts_ask(body, asking, { role: hop.role.arn, sign: request => sign({ ...request, method: 'POST', service: 'sts', now: asking.clock.now() }, before) });
	return session('AssumeRole', answer, asking);
}

// packages/exchange/aws/store.later.ts
const batch = { most: 20, least: 3 };
const maxPages = 50;

async function readPlace(reference, reading, ahead) {
	const place = parsePlace(reference);
	if (place.service === 'secretsmanager') return ahead.get(reference) ?? (await readBatch(reference, place, reading, ahead)) ?? readSecret(reference, place, reading);
	if (place.service === 'kms') return decrypt(reference, place, reading);
	return place.folder ? readFolder(reference, place, reading) : readParameter(reference, place, reading);
}

async function readSecret({ options, ...reference }, place, reading) {
	const answer = await call(
		'secretsmanager.GetSecretValue',
		given({ SecretId: place.id, VersionId: options['version-id'], VersionStage: options['version-stage'] }),
		place,
		reading,
		sourceOf(reference)
	);
	return secretOf(answer, place, sourceOf(reference));
}

function secretOf(answer, { id }, source) {
	const value = answer['SecretString'] ?? answer['SecretBinary'];
	if (typeof value !== 'string') throw store_later_invalid('secretsmanager', source, `holds no value of '${id}'`);
	return { value, facts: facts({ version: answer['VersionId'], arn: answer['ARN'] }) };
}

async function readBatch(reference, place, reading, ahead) {
	const alike = reading.references.filter(other => {
		const there = parsePlace(other);
		return there?.service === 'secretsmanager' && there.region === place.region && Object.keys(other.options).length === 0;
	});
	if (ahead.size > 0 || alike.length < batch.least || alike.length > batch.most || !alike.includes(reference)) return;
	const ids = new Map(alike.map(other => [other, parsePlace(other).id]));
	const response = await request('secretsmanager.BatchGetSecretValue', { SecretIdList: [...ids.values()] }, place, reading);
	if (response.status !== 200) return;
	const values = response.json().SecretValues ?? [];
	for (const [other, id] of ids) {
		const found = values.find(({ Name, ARN }) => Name === id || ARN === id);
		if (found === undefined) continue;
		const answer = secretOf(found, { ...place, id }, sourceOf(other));
		reading.onSecret(new Secret(String(answer.value)));
		ahead.set(other, answer);
	}
	return ahead.get(reference);
}

async function readParameter(reference, place, reading) {
	const { version, label } = reference.options;
	const selector = version ?? label;
	const name = selector === undefined ? place.id : `${place.id}:${selector}`;
	const { Parameter } = await call('AmazonSSM.GetParameter', { Name: name, WithDecryption: true }, place, reading, sourceOf(reference));
	const { Value, Version, ARN } = Parameter ?? {};
	if (typeof Value !== 'string') throw store_later_invalid('ssm', sourceOf(reference), `holds no value of '${name}'`);
	return { value: Value, facts: facts({ version: Version, arn: ARN }) };
}

async function readFolder(reference, place, reading) {
	const path = place.id === '/' ? '/' : place.id.replace(/\/+$/, '');
	const fields = {};
	let next;
	for (let page = 0; page < maxPages; page++) {
		const body = given({ Path: path, Recursive: reference.options['recursive'] === 'true', WithDecryption: true, NextToken: next });
		const answer = await call('AmazonSSM.GetParametersByPath', body, place, reading, sourceOf(reference));
		for (const { Name, Value } of answer['Parameters'] ?? []) fields[String(Name).slice(path === '/' ? 1 : path.length + 1)] = String(Value);
		next = answer['NextToken'];
		if (next === undefined || next === null || next === '') break;
	}
	if (Object.keys(fields).length === 0) throw new DaypassError('AWS_SECRET_MISSING', `${sourceOf(reference)}: there are no parameters below '${path}'`);
	return { value: fields, facts: facts({ parameters: Object.keys(fields).length }) };
}

async function decrypt(reference, place, reading) {
	const { options } = reference;
	const blob = readCiphertext(place.id, reading.env);
	if (blob === undefined) throw new DaypassError('AWS_CIPHERTEXT', `${sourceOf(reference)}: the file '${place.id}' holds more than KMS decrypts at once`);
	const context = Object.entries(options).flatMap(([name, value]) => (name.startsWith('context.') ? [[name.slice('context.'.length), value]] : []));
	const body = { CiphertextBlob: blob, KeyId: options['key-id'], EncryptionAlgorithm: options['algorithm'], EncryptionContext: context.length === 0 ? undefined : Object.fromEntries(context) };
	const answer = await call('TrentService.Decrypt', given(body), place, reading, sourceOf(reference));
	if (typeof answer['Plaintext'] !== 'string') throw store_later_invalid('kms', sourceOf(reference), 'holds no plaintext');
	const bytes = Buffer.from(answer['Plaintext'], 'base64');
	const text = bytes.toString('utf8');
	return { value: Buffer.from(text).equals(bytes) ? text : bytes.toString('base64'), facts: facts({ key: answer['KeyId'] }) };
}

async function call(target, body, place, reading, source) {
	const answer = await request(target, body, place, reading);
	if (answer.status === 200) return answer.json();
	throw store_later_refusal(store_later_errorOf(answer), target, place, source);
}

function request(target, body, { service, region: own }, { http, clock, env, inputs, session }) {
	const region = own ?? namedRegion(inputs, env);
	const url = endpointOf(service, region, env);
	const text = JSON.stringify(body);
	const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target };
	const signed = sign({ method: 'POST', url, headers, body: text, service, region, now: clock.now() }, session);
	return http.send({ to: titleOf(service), method: 'POST', url, headers: signed, body: text, repeatable: true, heals: answer => (isThrottled(store_later_errorOf(answer).code) ? true : undefined) });
}

function store_later_errorOf(answer) {
	const { __type: type, message, Message } = answer.text.trimStart().startsWith('{') ? answer.json() : {};
	const code = String(type ?? '')
		.split('#')
		.at(-1);
	return { status: answer.status, code, message: String(message ?? Message ?? ''), requestId: answer.headers['x-amzn-requestid'] ?? '', tries: answer.tries };
}

function store_later_refusal(error, target, { service, id }, source) {
	if (error.status >= 500 || error.status === 429 || isThrottled(error.code)) return unavailable(titleOf(service), error);
	const detail = { receiver: receiver(error) };
	const action = target.replace('AmazonSSM', 'ssm').replace('TrentService', 'kms').replace('.', ':');
	if (/^AccessDenied/.test(error.code)) return new DaypassError('AWS_SECRET_DENIED', `${source}: the role may not ${action} '${id}' (${refusals_named(error)})`, detail);
	if (/NotFound/.test(error.code)) return new DaypassError('AWS_SECRET_MISSING', `${source}: there is no '${id}' in this account and region (${refusals_named(error)})`, detail);
	if (/^(InvalidCiphertext|IncorrectKey)/.test(error.code)) return new DaypassError('AWS_CIPHERTEXT', `${source}: KMS cannot decrypt '${id}' (${refusals_named(error)})`, detail);
	return new DaypassError('AWS_SECRET_REFUSED', `${source}: ${titleOf(service)} refused (${refusals_named(error)})`, detail);
}

function sourceOf({ lines }) {
	return lines[0].source;
}

function store_later_invalid(service, source, why) {
	return new DaypassError('AWS_ANSWER_INVALID', `${source}: the answer of ${titleOf(service)} ${why}`);
}

function given(body) {
	return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

function facts(all) {
	return Object.fromEntries(Object.entries(given(all)).map(([name, value]) => [name, String(value)]));
}

// actions/aws/fixes.later.ts
const fixes = {
	AWS_ACCOUNT_NOT_ALLOWED: 'correct `role` or `allowed-accounts`',
	AWS_ANSWER_INVALID: 'look at what answers at the endpoint that the message names',
	AWS_CHAIN_REFUSED: "allow sts:AssumeRole in the earlier role's policy and in the later role's trust policy",
	AWS_CIPHERTEXT: 'name a file inside the workspace that holds what kms:Encrypt returned, base64 or binary, and the same context',
	AWS_DURATION_REFUSED: "lower `ttl`, or raise the role's `MaxSessionDuration` in IAM",
	AWS_POLICY_REFUSED: 'correct or shorten `policy`, `policy-arns` and the tags of `chain`',
	AWS_REGION_DISABLED: "activate the region in the account's settings (IAM, Account settings, STS), or name another `region`",
	AWS_REQUEST_REFUSED: "read the receiver's own words beside the error",
	AWS_SECRET_DENIED: "allow the action that the message names on that resource in the role's policy, and kms:Decrypt on the key that encrypts it",
	AWS_SECRET_MISSING: 'check the name, the version and the `region`',
	AWS_SECRET_REFUSED: "read the receiver's own words beside the error",
	AWS_TOKEN_REFUSED: 'have the IAM OIDC provider of the account match the issuer and the audience of the token',
	AWS_TRUST_REFUSED: "compare the presented claims with the conditions of the role's trust policy (give its file in `trust-policy` to have it done here)",
	AWS_UNAVAILABLE: 'run the job again later; see https://health.aws.amazon.com',
	CI_UNSAFE_ENVIRONMENT: 'remove the variable from the job',
	CONDITION_REFUSED: 'run the job where the conditions hold, or change them in the file',
	DELIVER_COLLISION: 'deliver one of them another way (`deliver: file` or `outputs`), or give its secrets names of their own',
	DELIVER_FILE_UNSAFE: 'remove it, and find out which step made it',
	DELIVER_FOLDER_UNSAFE: 'remove it from the folder for temporary files, and find out which step made it',
	FILE_INVALID: 'correct these places; docs/daypass-yml.md has every key, docs/daypass.schema.json lets an editor check them',
	FILE_NO_CREDENTIAL: 'correct the name, or state it under `credentials:`',
	FILE_NO_ENVIRONMENT: 'give `environment`, the one that the job runs in',
	FILE_UNREADABLE: 'name it with `config`; its default is daypass.yml at the root of the repository',
	GITHUB_FILE_COMMAND: 'check that the disk of the runner is not full and that no step changed the files in RUNNER_TEMP',
	GITHUB_MINT_ANSWER: 'look at what stands between the runner and GitHub: proxy, captive portal',
	GITHUB_MINT_ENDPOINT: 'find out which step set ACTIONS_ID_TOKEN_REQUEST_URL: the runner sets it only with `permissions: id-token: write`',
	GITHUB_MINT_REFUSED: 'check `permissions: id-token: write` of this job and, in a reusable workflow, of the job that calls it',
	GITHUB_NAME: 'choose another name',
	GITHUB_NO_ID_TOKEN: 'add to the job: `permissions: { id-token: write, contents: read }`',
	GITHUB_NO_TEMP: 'run the action in a job of a GitHub runner, which sets RUNNER_TEMP',
	HTTP_ENDPOINT: 'use the https address of the service itself',
	HTTP_NOT_EXPECTED: 'look at what stands between the runner and the endpoint',
	HTTP_NOT_JSON: 'look at what stands between the runner and the endpoint',
	HTTP_OUT_OF_TIME: 'raise `timeout`, or look at why the endpoint is slow',
	HTTP_PROXY: "check the proxy's address, its user and password, and which hosts and ports it lets through; or except the host in `no-proxy`",
	HTTP_REDIRECT: 'name the endpoint itself',
	HTTP_RETRY_LATER: 'raise `timeout` above the wait that the message names, or run fewer jobs at once',
	HTTP_TLS: 'give the certificate authority that signed it in `ca-certificate`, or have the certificate mended',
	HTTP_TOO_LARGE: 'look at what answers at that endpoint',
	HTTP_UNREACHABLE: 'check that the runner can reach it: name, port, firewall, proxy (`https-proxy`, `no-proxy`)',
	ID_EXPIRED: "check the clocks of the runner and of the platform's token service",
	ID_NOT_A_TOKEN: 'look at what answers at the token endpoint',
	ID_NOT_SIGNED: 'find out what set the variable or wrote the file that it was read from',
	ID_NOT_YET_VALID: "check the clocks of the runner and of the platform's token service",
	ID_NO_KEYS: "let the job reach the issuer's address, and check that it is the one that signs",
	ID_WRONG_AUDIENCE: 'look at what answers at the token endpoint',
	ID_WRONG_ISSUER: 'look at what answers at the token endpoint',
	INPUT_INVALID: 'correct every input that the message lists',
	LIFE_AUDIT_UNWRITABLE: "make the folder of 'audit-file' exist and be writable",
	LIFE_CANCELLED: 'nothing to mend: run the job again',
	LIFE_EXPIRED: "check the receiver's clock and the lifetime it grants",
	LIFE_INTERNAL: 'report it with the log',
	LIFE_NOT_REVOKED: 'revoke it at the receiver if its remaining life matters; the message says until when it may live',
	LIFE_NO_PLATFORM: 'run it in a job of a supported platform, or try it on this machine with `node dist/cli/index.js demo`',
	LIFE_OUT_OF_TIME: 'raise `timeout`, or look at which endpoint did not answer',
	LIFE_STALLED: 'this is a defect of daypass: report it with the log',
	LIFE_STATE_FOREIGN: 'find out which step changes the state of others; what was granted expires by itself',
	LIFE_TTL_TOO_LONG: "lower the lifetime at the receiver, or raise 'max-ttl'",
	SECRETS_COLLISION: 'give one of them a name or prefix of its own',
	SECRETS_NO_FIELD: 'correct the name after #; the message lists the fields that exist',
	TRUST_POLICY_UNREADABLE: 'give the policy in the form in which the receiver prints it: the JSON of the trust policy or of the role'
};
const loadFixes = () => Promise.resolve(fixes);

// packages/trust/near.ts
function nearMiss(value, required, meets) {
	const names = value.replace(/^repo:([^/@]+)@\d+\/([^:@]+)@\d+:/, 'repo:$1/$2:');
	if (names !== value && meets(names, required)) return 'the subject names owner and repository with their ids, this is written for names alone';
	if (meets(lower(value), required.map(lower))) return 'only upper and lower case differ';
	const [, repository, environment] = /^(repo:[^:]+):environment:(.+)$/.exec(value) ?? [];
	if (repository !== undefined && required.some(one => one.startsWith(`${repository}:ref:`))) return `the job names the environment '${environment}', which stands in the subject instead of the ref`;
	return;
}

function lower(text) {
	return text.toLowerCase();
}

// packages/trust/truth.ts
function truth_all(truths) {
	return truths.includes('no') ? 'no' : truths.includes('unknown') ? 'unknown' : 'yes';
}

function any(truths) {
	return truths.includes('yes') ? 'yes' : truths.includes('unknown') ? 'unknown' : 'no';
}

function not(truth) {
	return truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'unknown';
}

function truthOf(value) {
	return value ? 'yes' : 'no';
}

// packages/trust/json.ts
function parseObject(text, what) {
	try {
		const value = JSON.parse(text.replace(/^\uFEFF/, ''));
		if (json_isObject(value)) return value;
	} catch (error) {
		throw unreadable(`${what} is not JSON: ${error.message.replace(/["'`].*$/s, '').trim()}`);
	}
	throw unreadable(`${what} is not a JSON object`);
}

function unreadable(why) {
	return new DaypassError('TRUST_POLICY_UNREADABLE', why);
}

function listOf(value) {
	return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

function textsOf(claim) {
	return listOf(claim).map(one => (typeof one === 'string' ? one : JSON.stringify(one)));
}

function isLike(text, pattern, single) {
	let at = 0;
	let place = 0;
	let star = -1;
	let retry = 0;
	while (at < text.length)
		if (pattern[place] === '*') {
			star = place++;
			retry = at;
		} else if (place < pattern.length && (pattern[place] === text[at] || (single && pattern[place] === '?'))) {
			place++;
			at++;
		} else if (star >= 0) {
			place = star + 1;
			at = ++retry;
		} else return false;
	return /^\**$/.test(pattern.slice(place));
}

// packages/trust/aws/condition.ts
const comparisons = {
	stringequals: (a, b) => a === b,
	stringequalsignorecase: (a, b) => a.toLowerCase() === b.toLowerCase(),
	stringlike: (a, b) => isLike(a, b, true),
	arnequals: (a, b) => isLike(a, b, true),
	arnlike: (a, b) => isLike(a, b, true),
	bool: (a, b) => a.toLowerCase() === b.toLowerCase(),
	numericequals: (a, b) => Number(a) === Number(b),
	numericlessthan: (a, b) => Number(a) < Number(b),
	numericlessthanequals: (a, b) => Number(a) <= Number(b),
	numericgreaterthan: (a, b) => Number(a) > Number(b),
	numericgreaterthanequals: (a, b) => Number(a) >= Number(b)
};

function evaluateCondition({ operator, values }, claim) {
	const [, set, name = '', ifExists] = /^(forallvalues:|foranyvalue:)?(\w+?)(ifexists)?$/i.exec(operator.toLowerCase()) ?? [];
	const isAbsent = claim === undefined || claim === null;
	if (name === 'null') return any(values.map(value => truthOf((value.toLowerCase() === 'true') === isAbsent)));
	const negated = /^(string|arn|numeric)not/.test(name);
	const compare = comparisons[name.replace(/^(string|arn|numeric)not/, '$1')];
	if (compare === undefined) return 'unknown';
	if (isAbsent) return truthOf(negated || ifExists !== undefined || set === 'forallvalues:');
	const texts = textsOf(claim);
	if (set === undefined && listOf(claim).length > 1) return 'unknown';
	const each = texts.map(text => one(text, values, compare));
	const judged = negated ? each.map(not) : each;
	return set === 'forallvalues:' ? truth_all(judged) : any(judged);
}

function one(text, values, compare) {
	return any(values.map(value => (value.includes('${') ? 'unknown' : truthOf(compare(text, value)))));
}

// packages/trust/aws/keys.ts
const always = ['aud', 'sub', 'amr', 'email', 'oaud'];
const github = 'token.actions.githubusercontent.com';
const further = {
	[github]: ['actor', 'actor_id', 'job_workflow_ref', 'repository', 'repository_id', 'workflow', 'ref', 'environment', 'enterprise_id'],
	'gitlab.com': ['namespace_id', 'project_id', 'user_id', 'user_login', 'user_email', 'user_access_level', 'ref_protected', 'pipeline_source']
};
const disputed = ['repository_owner_id', 'runner_environment'];
const unlisted = /^(?:oidc\.circleci\.com|accounts\.google\.com|identity\.oraclecloud\.com|token\.actions\.[\w-]+\.ghe\.com)(?:\/|$)|\/_services\/token$/;

function isKey(claim, issuer, claims) {
	if (always.includes(claim)) return 'yes';
	const isStandIn = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(issuer) && claims['job_workflow_ref'] !== undefined;
	const known = further[isStandIn ? github : issuer];
	if (known?.includes(claim)) return 'yes';
	return unlisted.test(issuer) || (known === further[github] && disputed.includes(claim)) ? 'unknown' : 'no';
}

// packages/trust/aws/policy.ts
const action = 'sts:AssumeRoleWithWebIdentity';

function parsePolicy(text) {
	const outer = parseObject(text, 'the trust policy');
	const role = json_isObject(outer['Role']) ? outer['Role'] : outer;
	const document = json_isObject(role['AssumeRolePolicyDocument']) ? role['AssumeRolePolicyDocument'] : role;
	const statements = listOf(document['Statement']);
	if (statements.length === 0) throw unreadable("the trust policy has no 'Statement'");
	return { statements: statements.map(parseStatement) };
}

function parseStatement(statement, index) {
	const where = `statement ${index + 1}`;
	if (!json_isObject(statement)) throw unreadable(`${where} of the trust policy is not an object`);
	const { Effect: effect, Sid: sid } = statement;
	if (effect !== 'Allow' && effect !== 'Deny') throw unreadable(`${where} of the trust policy has no 'Effect' of Allow or Deny`);
	for (const name of ['NotPrincipal', 'NotAction']) if (name in statement) throw unreadable(`${where} of the trust policy uses '${name}', which this reader does not judge`);
	const actions = listOf(statement['Action']).map(String);
	return {
		effect,
		principals: principalsOf(statement['Principal']),
		covers: name => actions.some(pattern => isLike(name.toLowerCase(), pattern.toLowerCase(), true)),
		conditions: conditionsOf(statement['Condition'], where),
		where: typeof sid === 'string' && sid !== '' ? `${where} '${sid}'` : where
	};
}

function principalsOf(principal) {
	if (principal === '*') return ['*'];
	return json_isObject(principal) ? listOf(principal['Federated']).map(String) : [];
}

function conditionsOf(block, where) {
	if (block === undefined) return [];
	if (!json_isObject(block)) throw unreadable(`the 'Condition' of ${where} of the trust policy is not an object`);
	return Object.entries(block).flatMap(([operator, keys]) => Object.entries(json_isObject(keys) ? keys : {}).map(([key, values]) => ({ operator, key, values: listOf(values).map(String) })));
}

// packages/trust/aws/index.ts
const aws_receiver = { id: 'aws', title: 'AWS IAM', parse: parsePolicy, evaluate };

function evaluate({ statements }, claims) {
	const judged = statements.filter(statement => statement.covers(action)).map(statement => aws_judge(statement, claims));
	const denies = judged.filter(({ statement }) => statement.effect === 'Deny');
	const allows = judged.filter(({ statement }) => statement.effect === 'Allow');
	const denied = any(denies.map(({ admits }) => admits));
	const allowed = any(allows.map(({ admits }) => admits));
	const demands = [...allows, ...denies].flatMap(one => one.demands);
	if (denied === 'yes') return { admits: 'no', demands, reason: `a Deny applies (${denies.find(({ admits }) => admits === 'yes').statement.where})` };
	if (allows.length === 0) return { admits: 'no', demands, reason: `no statement allows ${action}` };
	return { admits: truth_all([allowed, denied === 'unknown' ? 'unknown' : 'yes']), demands };
}

function aws_judge(statement, claims) {
	const issuer = issuerOf(claims);
	const principal = principalDemand(statement, issuer);
	const conditions = statement.conditions.map(condition => conditionDemand(condition, statement.where, issuer, claims));
	return { statement, demands: [principal, ...conditions], admits: truth_all([principal, ...conditions].map(({ met }) => met)) };
}

function issuerOf(claims) {
	return String(claims['iss'] ?? '')
		.replace(/^https?:\/\//, '')
		.replace(/\/$/, '');
}

function principalDemand({ principals, where }, issuer) {
	const met = any(principals.map(principal => (principal === '*' ? 'yes' : truthOf(/:oidc-provider\/(.+)$/.exec(principal)?.[1] === issuer))));
	return { key: 'Principal', claim: 'iss', required: principals.join(' or ') || 'nobody', presented: issuer, met, where };
}

function conditionDemand(condition, where, issuer, claims) {
	const claim = claimOf(condition.key, issuer);
	const seen = claim === undefined ? 'unknown' : isKey(claim, issuer, claims);
	const value = claim === undefined ? undefined : claims[claim];
	const met = seen === 'unknown' ? 'unknown' : evaluateCondition(condition, seen === 'yes' ? value : undefined);
	const presented = value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value);
	return {
		key: condition.key,
		...(claim === undefined ? {} : { claim }),
		required: `${condition.operator} ${condition.values.join(' or ')}`,
		presented,
		met,
		near:
			seen === 'no' && presented !== undefined
				? 'AWS makes no condition key of this claim of this issuer: to the policy it is absent'
				: met === 'no' && presented !== undefined
					? nearMiss(presented, condition.values, (text, values) => evaluateCondition({ ...condition, values }, text) === 'yes')
					: undefined,
		where
	};
}

function claimOf(key, issuer) {
	const cut = key.lastIndexOf(':');
	return key.slice(0, cut).toLowerCase() === issuer.toLowerCase() ? key.slice(cut + 1).toLowerCase() : undefined;
}

// actions/aws/receiver.later.ts
const loadReceiver = () => Promise.resolve(aws_receiver);
export { printFailure, post, stsRefusal, assumeNext, readPlace, loadFixes, loadReceiver };
