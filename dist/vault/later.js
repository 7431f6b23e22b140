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
	openFolder,
	openRecord,
	readCertificates,
	settingsOf,
	transport
} from '../shared/credential.js';

import { ask_ask, json_isObject, lifeOf, loginRefusal, login_invalid, objectOf, parseDuration, readInputs, saysOf, usable } from './index.js';


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

// packages/exchange/vault/mounts.ts
async function mountOf(path, server, mounts) {
	for (const known of mounts.values()) if (path.startsWith(known.path)) return known;
	if (server.auth?.['x-vault-token'] === undefined) return;
	const answer = usable(await ask_ask(server, { path: `sys/internal/ui/mounts/${path}`, headers: server.auth }));
	const { data } = objectOf(answer);
	if (answer.status !== 200 || !json_isObject(data) || typeof data['path'] !== 'string') return;
	const version = json_isObject(data['options']) ? Number(data['options']['version'] ?? 1) : 1;
	const mount = { path: data['path'], engine: String(data['type']), version };
	mounts.set(mount.path, mount);
	return mount;
}

// packages/exchange/vault/read.later.ts
async function readPath(reference, reading) {
	const mount = await mountOf(reference.path, reading, reading.mounts);
	const found = mount === undefined && !reference.write ? await search(reference, reading) : { answer: await request(reference, mount, reading), mount };
	if (found.answer.status !== 200) throw read_later_refusal(found.answer, reference, reading);
	return read_later_answerOf(await unwrapped(found.answer, reference, found.mount, reading), found.mount, reference, reading);
}

async function search(reference, reading) {
	let refused;
	for (const mount of [...guesses(reference.path), undefined]) {
		const answer = await request(reference, mount, reading);
		if (answer.status !== 403 && answer.status !== 404) return { answer, mount };
		if (refused === undefined || (refused.status === 403 && answer.status === 404 && !/versioned K\/V/.test(answer.text))) refused = answer;
	}
	return { answer: refused, mount: undefined };
}
const maxGuesses = 3;

function guesses(path) {
	const parts = path.split('/');
	const ends = parts.slice(0, -1).slice(0, maxGuesses);
	return ends.map((_, index) => ({ path: `${parts.slice(0, index + 1).join('/')}/`, engine: 'kv', version: 2 }));
}

function placeOf(path, mount) {
	return mount?.engine === 'kv' && mount.version === 2 ? `${mount.path}data/${path.slice(mount.path.length)}` : path;
}

async function request({ path, options, write }, mount, reading) {
	const { version, 'wrap-ttl': unwrap, ...others } = options;
	const wrap = reading.inputs['wrap-ttl'] ?? (unwrap === undefined ? undefined : parseDuration(unwrap));
	const place = placeOf(path, mount);
	const headers = { ...reading.auth, ...(wrap === undefined ? {} : { 'x-vault-wrap-ttl': `${wrap}s` }) };
	if (write) return usable(await ask_ask(reading, { method: 'POST', path: place, headers, body: JSON.stringify(others), repeatable: 'orphan' }));
	const query = { ...others, ...(version === undefined ? {} : { version }) };
	return usable(await ask_ask(reading, { path: place, headers, query, repeatable: mount?.engine === 'kv' ? true : 'orphan' }));
}

async function unwrapped(answer, { path, options, lines }, mount, reading) {
	const body = objectOf(answer);
	const { wrap_info: wrap } = body;
	if (options['wrap-ttl'] === undefined || reading.inputs['wrap-ttl'] !== undefined || !json_isObject(wrap)) return body;
	if (!`/${String(wrap['creation_path'])}`.endsWith(`/${placeOf(path, mount)}`))
		throw new DaypassError('VAULT_WRAPPING', `${lines[0].source}: what came wrapped was made at another path; it was not unwrapped`);
	const opened = usable(await ask_ask(reading, { method: 'POST', path: 'sys/wrapping/unwrap', headers: { 'x-vault-token': new Secret(String(wrap['token'])) }, repeatable: false }));
	if (opened.status !== 200) throw new DaypassError('VAULT_WRAPPING', `${lines[0].source}: the wrapped answer could not be unwrapped`, { receiver: { says: saysOf(opened) } });
	return objectOf(opened);
}
const longestLeaseSeconds = 32 * 86_400;

function read_later_answerOf(body, mount, reference, reading) {
	const { data, wrap_info: wrap, lease_id: lease, lease_duration: seconds } = body;
	if (json_isObject(wrap)) return { value: String(wrap['token']), facts: { wrapped: String(wrap['creation_path'] ?? '') } };
	if (!json_isObject(data)) throw login_invalid(`no 'data' at '${reference.path}'`);
	if (mount?.engine === 'kv' && mount.version === 2) {
		if (!json_isObject(data['data'])) throw missing(reference, 'this version was deleted');
		const version = json_isObject(data['metadata']) ? String(data['metadata']['version'] ?? '') : '';
		return { value: data['data'], facts: { version } };
	}
	if (json_isObject(data['data']) && json_isObject(data['metadata']) && reference.path.includes('/data/')) throw missing(reference, withoutData);
	if (typeof lease !== 'string' || lease === '') return { value: data, facts: {} };
	const life = lifeOf(seconds);
	const handle = reading.leaseHandle?.(lease, reading.clock.now() + (life ?? longestLeaseSeconds) * 1000);
	return { value: data, ...(life === undefined ? {} : { expiresAt: new Date(reading.clock.now() + life * 1000) }), facts: { lease }, ...(handle === undefined ? {} : { handle }) };
}

function read_later_refusal(answer, reference, reading) {
	const says = saysOf(answer);
	const detail = { receiver: { says } };
	const source = reference.lines[0].source;
	if (/inline auth/.test(says)) return new DaypassError('VAULT_INLINE_REFUSED', `${source}: '${reference.path}' cannot be read with inline authentication`, detail);
	if (answer.headers['x-vault-inline-auth-failed'] === 'true') return loginRefusal(answer, reading.inputs);
	if (answer.status === 403 && reading.auth?.['x-vault-token'] === undefined && !says.startsWith('1 error'))
		return new DaypassError('VAULT_INLINE_REFUSED', `${source}: the server does not know inline authentication, or denied it`, detail);
	if (answer.status === 403) return new DaypassError('VAULT_SECRET_DENIED', `${source}: the role may not ${reference.write ? 'write to' : 'read'} '${reference.path}'`, detail);
	if (answer.status === 404) return missing(reference, reference.path.includes('/data/') ? withoutData : undefined);
	return new DaypassError('VAULT_SECRET_REFUSED', `${source}: Vault refused (HTTP ${answer.status})`, detail);
}
const withoutData = "leave out 'data/': daypass adds it for KV version 2";

function missing({ path, lines }, why) {
	return new DaypassError('VAULT_SECRET_MISSING', `${lines[0].source}: there is nothing at '${path}'${why === undefined ? '' : ` (${why})`}`);
}

// actions/vault/fixes.later.ts
const fixes = {
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
	TRUST_POLICY_UNREADABLE: 'give the policy in the form in which the receiver prints it: the JSON of the trust policy or of the role',
	VAULT_ANSWER_INVALID: 'look at what answers at the endpoint that the message names',
	VAULT_CLAIMS_REFUSED: "compare the presented claims with the role's `bound_audiences`, `bound_subject` and `bound_claims` (give the role's file in `trust-policy` to have it done here)",
	VAULT_INLINE_REFUSED: 'set `inline-auth` to `auto` or `never`',
	VAULT_LOGIN_DENIED: 'check `mount` and `namespace`, and whether the role is bound to addresses',
	VAULT_NAMESPACE_UNKNOWN: 'correct `namespace`',
	VAULT_REQUEST_REFUSED: "read the receiver's own words beside the error",
	VAULT_ROLE_REFUSED: 'correct `role` or `mount`; a role for CEL is written `cel/NAME`',
	VAULT_SEALED: 'unseal it, or wait for its auto-unseal',
	VAULT_SECRET_DENIED: "allow `read` on the path that the message names in a policy of the role's `token_policies`",
	VAULT_SECRET_MISSING: 'check the path (without `data/` for KV version 2) and the version',
	VAULT_SECRET_REFUSED: "read the receiver's own words beside the error",
	VAULT_STANDBY: "have the load balancer's health check accept only active nodes (sys/health answers 200)",
	VAULT_TOKEN_REFUSED: "compare `oidc_discovery_url`, `jwks_url` and `bound_issuer` of the mount's config with the token's issuer, and the server's clock",
	VAULT_UNAVAILABLE: 'run the job again later',
	VAULT_WRAPPING: 'find out who stands between the job and the server'
};
const loadFixes = () => Promise.resolve(fixes);

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

function truthOf(value) {
	return value ? 'yes' : 'no';
}

// packages/trust/vault/index.ts
const receiver = { id: 'vault', title: 'Vault and OpenBao', parse, evaluate };

function parse(text) {
	const outer = parseObject(text, 'the role');
	const role = json_isObject(outer['data']) ? outer['data'] : outer;
	if (role['role_type'] === 'oidc') throw unreadable("the role is of the type 'oidc', which no job can log in with");
	const claims = role['bound_claims'];
	if (claims !== undefined && claims !== null && !json_isObject(claims)) throw unreadable("'bound_claims' of the role is not an object");
	const isCel = 'cel_program' in role;
	if (!isCel && typeof role['user_claim'] !== 'string') throw unreadable("the role has no 'user_claim'");
	return {
		boundAudiences: vault_split(role['bound_audiences']),
		boundSubject: String(role['bound_subject'] ?? ''),
		boundClaims: Object.fromEntries(Object.entries(claims ?? {}).map(([key, value]) => [key, listOf(value)])),
		isGlob: role['bound_claims_type'] === 'glob',
		userClaim: String(role['user_claim'] ?? ''),
		isCel
	};
}

function evaluate(role, claims) {
	if (role.isCel) return { admits: 'unknown', demands: [], reason: 'the role is decided by a CEL program' };
	const demands = [...subjectDemand(role, claims), ...audienceDemand(role, claims), userDemand(role, claims), ...claimDemands(role, claims)];
	return { admits: truth_all(demands.map(({ met }) => met)), demands };
}

function subjectDemand({ boundSubject }, claims) {
	return boundSubject === '' ? [] : [demand('sub', [boundSubject], claims, 'bound_subject', is)];
}

function audienceDemand({ boundAudiences }, claims) {
	const audiences = textsOf(claims['aud']);
	if (boundAudiences.length === 0) return audiences.length === 0 ? [] : [demand('aud', ['no audience: the role binds none'], claims, 'bound_audiences', () => false)];
	return [demand('aud', boundAudiences, claims, 'bound_audiences', is)];
}

function userDemand({ userClaim }, claims) {
	return demand(userClaim, ['any value'], claims, 'user_claim', () => true);
}

function claimDemands({ boundClaims, isGlob }, claims) {
	return Object.entries(boundClaims).map(([key, values]) =>
		isGlob
			? demand(key, values, claims, 'bound_claims, glob', (one, value) => typeof one === 'string' && typeof value === 'string' && isLike(one, value, false))
			: demand(key, values, claims, 'bound_claims', is)
	);
}

function is(one, value) {
	return one === value;
}

function demand(key, required, claims, where, meets) {
	const value = vault_lookUp(claims, key);
	const isMet = (ones, values) => ones.some(one => values.some(each => meets(one, each)));
	const met = isMet(listOf(value), required);
	const near = met ? undefined : (otherKind(value, required) ?? nearText(value, required, isMet));
	return {
		key,
		claim: key,
		required: textsOf(required).join(' or '),
		presented: value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value),
		met: truthOf(met),
		near,
		where
	};
}

function otherKind(value, required) {
	const same = required.find(one => value !== undefined && typeof one !== typeof value && String(one) === String(value));
	return same === undefined ? undefined : `the claim is a ${typeof value}, the role binds a ${typeof same}`;
}

function nearText(value, required, isMet) {
	return typeof value === 'string' ? nearMiss(value, textsOf(required), (text, values) => isMet([text], values)) : undefined;
}

function vault_lookUp(claims, key) {
	if (!key.startsWith('/')) return claims[key];
	const parts = key
		.slice(1)
		.split('/')
		.map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'));
	return parts.reduce((inner, part) => (json_isObject(inner) || Array.isArray(inner) ? inner[part] : undefined), claims);
}

function vault_split(value) {
	return listOf(value)
		.flatMap(one => String(one).split(','))
		.map(one => one.trim())
		.filter(Boolean);
}

// actions/vault/receiver.later.ts
const loadReceiver = () => Promise.resolve(receiver);
export { printFailure, post, readPath, loadFixes, loadReceiver };
