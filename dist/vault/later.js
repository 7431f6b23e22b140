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
	return read_later_answerOf(await unwrapped(found.answer, reference, reading), found.mount, reference, reading);
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

async function request({ path, options, write }, mount, reading) {
	const { version, 'wrap-ttl': unwrap, ...others } = options;
	const wrap = reading.inputs['wrap-ttl'] ?? (unwrap === undefined ? undefined : parseDuration(unwrap));
	const kv2 = mount?.engine === 'kv' && mount.version === 2;
	const place = kv2 ? `${mount.path}data/${path.slice(mount.path.length)}` : path;
	const headers = { ...reading.auth, ...(wrap === undefined ? {} : { 'x-vault-wrap-ttl': `${wrap}s` }) };
	if (write) return usable(await ask_ask(reading, { method: 'POST', path: place, headers, body: JSON.stringify(others), repeatable: 'orphan' }));
	const query = { ...others, ...(version === undefined ? {} : { version }) };
	return usable(await ask_ask(reading, { path: place, headers, query, repeatable: mount?.engine === 'kv' ? true : 'orphan' }));
}

async function unwrapped(answer, { options, lines }, reading) {
	const body = objectOf(answer);
	const { wrap_info: wrap } = body;
	if (options['wrap-ttl'] === undefined || reading.inputs['wrap-ttl'] !== undefined || !json_isObject(wrap)) return body;
	const opened = usable(await ask_ask(reading, { method: 'POST', path: 'sys/wrapping/unwrap', headers: { 'x-vault-token': new Secret(String(wrap['token'])) }, repeatable: false }));
	if (opened.status !== 200) throw new DaypassError('VAULT_WRAPPING', `${lines[0].source}: the wrapped answer could not be unwrapped`, { receiver: { says: saysOf(opened) } });
	return objectOf(opened);
}

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
	const expiresAt = reading.clock.now() + Number(seconds) * 1000;
	const handle = reading.leaseHandle?.(lease, expiresAt);
	return { value: data, expiresAt: new Date(expiresAt), facts: { lease }, ...(handle === undefined ? {} : { handle }) };
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
		boundClaims: Object.fromEntries(Object.entries(claims ?? {}).map(([key, value]) => [key, textsOf(value)])),
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
	return boundSubject === '' ? [] : [demand('sub', boundSubject, claims, 'bound_subject', claims['sub'] === boundSubject)];
}

function audienceDemand({ boundAudiences }, claims) {
	const audiences = textsOf(claims['aud']);
	if (boundAudiences.length === 0) return audiences.length === 0 ? [] : [demand('aud', 'no audience: the role binds none', claims, 'bound_audiences', false)];
	return [
		demand(
			'aud',
			boundAudiences.join(' or '),
			claims,
			'bound_audiences',
			audiences.some(one => boundAudiences.includes(one))
		)
	];
}

function userDemand({ userClaim }, claims) {
	return demand(userClaim, 'any value', claims, 'user_claim', vault_lookUp(claims, userClaim) !== undefined);
}

function claimDemands({ boundClaims, isGlob }, claims) {
	return Object.entries(boundClaims).map(([key, values]) => {
		const presented = textsOf(vault_lookUp(claims, key));
		const met = presented.some(one => values.some(value => (isGlob ? isLike(one, value, false) : one === value)));
		return demand(key, values.join(' or '), claims, isGlob ? 'bound_claims, glob' : 'bound_claims', met);
	});
}

function demand(key, required, claims, where, met) {
	const value = vault_lookUp(claims, key);
	return { key, claim: key, required, presented: value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value), met: truthOf(met), where };
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
import { DaypassError, Secret, json_isObject, parseDuration, ask_ask, usable, saysOf, objectOf, loginRefusal, login_invalid } from './index.js';
export { readPath, loadReceiver };
