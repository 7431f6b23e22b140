// packages/core/product.ts
const repository = 'OWNER/daypass';

// packages/core/errors.ts
export class DaypassError extends Error {
	name = 'DaypassError';
	code;
	detail;
	constructor(code, message, detail = {}) {
		super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
		this.code = code;
		this.detail = detail;
	}
}

export function documentation(code) {
	return `https://github.com/${repository}/blob/main/docs/errors.md#${code.toLowerCase()}`;
}

export function collected(code, problems) {
	const list = problems.length === 1 ? problems[0] : problems.map(problem => `\n  - ${problem}`).join('');
	return new DaypassError(code, problems.length === 1 ? list : `${problems.length} inputs are wrong:${list}`, { problems });
}

// packages/identity/conditions/index.ts
function namedOf(values) {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

// packages/ci/github-claims.ts
function named(claims) {
	const of = name => (typeof claims[name] === 'string' ? claims[name] : undefined);
	return namedOf({
		repository: of('repository'),
		ref: of('ref'),
		protected: of('ref_protected'),
		environment: of('environment'),
		event: of('event_name'),
		workflow: /^[^/]+\/[^/]+\/(.+?)@/.exec(of('workflow_ref') ?? '')?.[1],
		'reusable-workflow': of('job_workflow_ref'),
		runner: of('runner_environment'),
		actor: of('actor'),
		'actor-id': of('actor_id')
	});
}
const node_util = process.getBuiltinModule('node:util');

// packages/core/secret.ts
const secret_hidden = '[secret]';

export class Secret {
	#value;
	constructor(value) {
		this.#value = value;
	}
	reveal() {
		return this.#value;
	}
	toString() {
		return secret_hidden;
	}
	toJSON() {
		return secret_hidden;
	}
	[Symbol.toPrimitive]() {
		return secret_hidden;
	}
	[node_util.inspect.custom]() {
		return secret_hidden;
	}
}

function reveal(value) {
	return value instanceof Secret ? value.reveal() : value;
}

// node_modules/jose/dist/webapi/lib/buffer_utils.js
const decoder = new TextDecoder(),
	strictDecoder = new TextDecoder('utf-8', { fatal: !0 });

function decodeBase64(encoded, url = !1) {
	if (Uint8Array.fromBase64) return Uint8Array.fromBase64(encoded, { alphabet: url ? 'base64url' : 'base64' });
	if (url) {
		if (encoded.includes('+') || encoded.includes('/')) throw new TypeError('Invalid base64url');
		encoded = encoded.replace(/-/g, '+').replace(/_/g, '/');
	}
	const binary = atob(encoded),
		bytes = new Uint8Array(binary.length);
	for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
	return bytes;
}

// node_modules/jose/dist/webapi/util/base64url.js
const invalid = 'The input to be decoded is not correctly encoded.';

function base64url_decode(input) {
	try {
		return decodeBase64(typeof input == 'string' ? input : decoder.decode(input), !0);
	} catch (cause) {
		throw new TypeError(invalid, { cause });
	}
}

function isObject(input) {
	if (typeof input != 'object' || input === null || Object.prototype.toString.call(input) !== '[object Object]') return !1;
	const prototype = Object.getPrototypeOf(input);
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function parseJoseHeader(encodedProtectedHeader, ErrorClass, message) {
	let parsed;
	try {
		parsed = JSON.parse(strictDecoder.decode(base64url_decode(encodedProtectedHeader)));
	} catch (cause) {
		throw new ErrorClass(message, { cause });
	}
	if (!isObject(parsed)) throw new ErrorClass(message);
	return parsed;
}

// node_modules/jose/dist/webapi/util/decode_protected_header.js
function decodeProtectedHeader(token) {
	let encodedProtectedHeader;
	if (typeof token == 'string') {
		const parts = token.split('.');
		(parts.length === 3 || parts.length === 5) && ([encodedProtectedHeader] = parts);
	} else if (typeof token == 'object' && token)
		if ('protected' in token) encodedProtectedHeader = token.protected;
		else throw new TypeError('Token does not contain a Protected Header');
	const invalid = 'Invalid Token or Protected Header formatting';
	if (typeof encodedProtectedHeader != 'string' || !encodedProtectedHeader) throw new TypeError(invalid);
	return parseJoseHeader(encodedProtectedHeader, TypeError, invalid);
}

// node_modules/jose/dist/webapi/util/errors.js
class JOSEError extends Error {
	static code = 'ERR_JOSE_GENERIC';
	code = 'ERR_JOSE_GENERIC';
	constructor(message, options) {
		(super(message, options), (this.name = this.constructor.name), Error.captureStackTrace?.(this, this.constructor));
	}
}

class JWTInvalid extends JOSEError {
	static code = 'ERR_JWT_INVALID';
	code = 'ERR_JWT_INVALID';
}

// node_modules/jose/dist/webapi/util/decode_jwt.js
function decodeJwt(jwt) {
	if (typeof jwt != 'string') throw new JWTInvalid('JWTs must use Compact JWS serialization, JWT must be a string');
	const { 1: encodedPayload, length } = jwt.split('.');
	if (length === 5) throw new JWTInvalid('Only JWTs using Compact JWS serialization can be decoded');
	if (length !== 3) throw new JWTInvalid('Invalid JWT');
	if (!encodedPayload) throw new JWTInvalid('JWTs must contain a payload');
	let claimsSetBytes;
	try {
		claimsSetBytes = base64url_decode(encodedPayload);
	} catch (cause) {
		throw new JWTInvalid('Failed to base64url decode the payload', { cause });
	}
	let claimsSet;
	try {
		claimsSet = JSON.parse(strictDecoder.decode(claimsSetBytes));
	} catch (cause) {
		throw new JWTInvalid('Failed to parse the decoded payload as JSON', { cause });
	}
	if (!isObject(claimsSet)) throw new JWTInvalid('Invalid JWT Claims Set');
	return claimsSet;
}

// packages/identity/decode.ts
const maxBytes = 64 * 1024;

function decodeToken(raw, audience) {
	const text = raw.reveal();
	if (text.length > maxBytes) throw notAToken(`longer than ${maxBytes} bytes`);
	if (!/^[\w-]+\.[\w-]+\.[\w-]*$/.test(text)) throw notAToken('not three parts of base64url');
	try {
		const header = decodeProtectedHeader(text);
		const claims = decodeJwt(text);
		if (typeof header.alg !== 'string' || header.alg.toLowerCase() === 'none' || text.endsWith('.')) throw notAToken('not signed');
		return { raw, claims, header, audience };
	} catch (error) {
		throw error instanceof DaypassError ? error : notAToken('its header or claims are not JSON');
	}
}

function notAToken(why) {
	return new DaypassError('ID_NOT_A_TOKEN', `the identity token is not a signed JWT: it is ${why}`);
}

// packages/identity/check.ts
const maxWaitMs = 60_000;

function checkToken({ claims, audience }, { isIssuer, issuers, nowMs }) {
	const { aud, iss, exp } = claims;
	const audiences = Array.isArray(aud) ? aud : [aud];
	if (audiences.length !== 1 || audiences[0] !== audience)
		throw new DaypassError('ID_WRONG_AUDIENCE', `the identity token is for ${shown(aud)}, not for '${audience}'`, { presented: shown(aud), required: `'${audience}'` });
	if (typeof iss !== 'string' || !isIssuer(iss))
		throw new DaypassError('ID_WRONG_ISSUER', `the identity token names the issuer ${shown(iss)}, which is none of this platform`, { presented: shown(iss), required: issuers });
	if (typeof exp !== 'number' || !Number.isFinite(exp)) throw new DaypassError('ID_NOT_A_TOKEN', "the identity token has no 'exp' claim");
	if (exp * 1000 <= nowMs) throw new DaypassError('ID_EXPIRED', `the identity token expired at ${time(exp)}`, { presented: time(exp), required: `after ${time(nowMs / 1000)}` });
	const from = Math.max(...[claims['nbf'], claims['iat']].map(value => (typeof value === 'number' ? value : 0)));
	const waitMs = Math.max(0, from * 1000 - nowMs);
	if (waitMs > maxWaitMs) throw new DaypassError('ID_NOT_YET_VALID', `the identity token only becomes valid at ${time(from)}`, { presented: time(from), required: `by ${time(nowMs / 1000)}` });
	return waitMs;
}

function shown(value) {
	return value === undefined ? 'nothing' : JSON.stringify(value).replaceAll('"', "'").slice(0, 200);
}

function time(seconds) {
	const date = new Date(seconds * 1000);
	return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString();
}
const node_net = onDemand('node:net');

// packages/core/url.ts
function isLoopback(url) {
	const host = url.hostname.replace(/^\[|\]$/g, '');
	if (host === 'localhost' || host === '::1') return true;
	return node_net.isIP(host) === 4 && host.startsWith('127.');
}

export function endpointProblem(text) {
	if (!URL.canParse(text)) return `is not a URL: '${text}'`;
	const url = new URL(text);
	if (url.username !== '' || url.password !== '') return 'must not hold a user name or password';
	if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) return `must be https (plain http only to loopback), not '${url.protocol}//${url.host}'`;
	if (url.hash !== '') return 'must not have a #fragment';
	if (isForbiddenAddress(url.hostname)) return `must not be a link-local or metadata address: '${url.hostname}'`;
	return;
}

function isForbiddenAddress(host) {
	const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
	if (/^(metadata|metadata\.google\.internal|instance-data)$/.test(bare)) return true;
	const v4 = bare.startsWith('::ffff:') ? mapped(bare.slice(7)) : bare;
	if (node_net.isIP(v4) === 4) {
		const [a, b] = v4.split('.').map(Number);
		return a === 0 || (a === 169 && b === 254) || a >= 224 || v4 === '100.100.100.200';
	}
	return node_net.isIP(bare) === 6 && (/^fe[89ab]/.test(bare) || bare.startsWith('ff') || bare === '::' || bare === 'fd00:ec2::254');
}

function mapped(tail) {
	const groups = tail.split(':').map(group => Number.parseInt(group, 16));
	return groups.length === 2 ? `${groups[0] >> 8}.${groups[0] & 255}.${groups[1] >> 8}.${groups[1] & 255}` : tail;
}

// packages/ci/github/endpoint.ts
function mintEndpoint(env) {
	const text = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
	if (!URL.canParse(text)) throw wrong('is not a URL');
	const url = new URL(text);
	if (url.username !== '' || url.password !== '' || url.hash !== '') throw wrong('holds a user name, password or fragment');
	if (isLoopback(url)) return url;
	if (url.protocol !== 'https:') throw wrong(`is not https: '${url.protocol}//${url.host}'`);
	const host = url.hostname;
	const server = serverHost(env);
	if (host.endsWith('.actions.githubusercontent.com') || (isGheCom(server) ? belongsTo(host, 'ghe.com') : server !== 'github.com' && belongsTo(host, server))) return url;
	throw wrong(`is at '${host}', which is not GitHub's`);
}

function acceptedIssuers(env, endpoint) {
	const server = serverHost(env);
	const bases = isGheCom(server) ? [`https://token.actions.${server}`] : server === 'github.com' ? ['https://token.actions.githubusercontent.com'] : [`https://${server}/_services/token`];
	const all = isLoopback(endpoint) ? [...bases, 'https://token.actions.githubusercontent.com'] : bases;
	return {
		issuers: `${bases.join(' or ')}, with or without an enterprise`,
		isIssuer(issuer) {
			if (isLoopback(endpoint) && URL.canParse(issuer) && isLoopback(new URL(issuer))) return true;
			return all.some(base => issuer === base || (issuer.startsWith(`${base}/`) && /^[\w.-]+$/.test(issuer.slice(base.length + 1))));
		}
	};
}

function serverHost(env) {
	const text = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
	return URL.canParse(text) ? new URL(text).hostname : 'github.com';
}

function isGheCom(host) {
	return host.endsWith('.ghe.com');
}

function belongsTo(host, domain) {
	return host === domain || host.endsWith(`.${domain}`);
}

function wrong(why) {
	return new DaypassError('GITHUB_MINT_ENDPOINT', `the address that identity tokens are to be asked at (ACTIONS_ID_TOKEN_REQUEST_URL) ${why}`);
}

// packages/ci/github/mint.ts
const to = "GitHub's token endpoint";

async function mint(audience, context, host, onSecret) {
	const first = await ask(audience, context, host, onSecret);
	if (first instanceof DaypassError) {
		const second = await ask(audience, context, host, onSecret);
		if (second instanceof DaypassError) throw second;
		return second;
	}
	return first;
}

async function ask(audience, { http, clock }, host, onSecret) {
	const endpoint = mintEndpoint(host.env);
	const url = new URL(`${endpoint.href}${endpoint.search === '' ? '?' : '&'}audience=${encodeURIComponent(audience)}`);
	const bearer = new Secret(`Bearer ${host.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}`);
	const answer = await http.send({
		to,
		method: 'GET',
		url,
		headers: { authorization: bearer, accept: 'application/json' },
		repeatable: true,
		heals: refusal => (isPending(refusal) ? true : undefined)
	});
	if (answer.status !== 200) throw refused(answer);
	const value = answer.json().value;
	if (typeof value !== 'string' || value === '') return notGitHub('it holds no token');
	onSecret(new Secret(value));
	try {
		const token = decodeToken(new Secret(value), audience);
		const waitMs = checkToken(token, { ...acceptedIssuers(host.env, endpoint), nowMs: clock.now() });
		if (waitMs > 0) await host.sleep(waitMs);
		return token;
	} catch (error) {
		if (error instanceof DaypassError && error.code === 'ID_NOT_A_TOKEN') return notGitHub(error.message);
		throw error;
	}
}

function isPending({ status, text }) {
	return status === 403 && /in '(Pending|Delayed)' state/.test(text);
}

function refused({ status, tries }) {
	const after = tries > 1 ? ` after ${tries} tries` : '';
	return status === 401 || status === 403
		? new DaypassError('GITHUB_MINT_REFUSED', `${to} refused to mint an identity token (HTTP ${status})${after}`)
		: new DaypassError('HTTP_UNREACHABLE', `${to} answered HTTP ${status}${after}`);
}

function notGitHub(why) {
	return new DaypassError('GITHUB_MINT_ANSWER', `something answered that is not ${to}: ${why}`);
}
export const node_fs = process.getBuiltinModule('node:fs');

// packages/ci/unsafe.ts
function unsafeVariable(env) {
	if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
		return new DaypassError('CI_UNSAFE_ENVIRONMENT', "NODE_TLS_REJECT_UNAUTHORIZED is '0': certificates would not be checked by any Node process of this job", {
			fix: "remove it, and give the certificate authority in 'ca-certificate'"
		});
	const [, option] = dangerous.exec((env['NODE_OPTIONS'] ?? '').replaceAll('_', '-').replaceAll('"', '')) ?? [];
	if (option === undefined) return;
	return new DaypassError('CI_UNSAFE_ENVIRONMENT', `NODE_OPTIONS holds '${option}', by which others can run in, look into or weaken every Node process of this job`, { fix: 'remove it from the job' });
}
const dangerous =
	/(?:^|\s)(--require|-r|--import|--loader|--experimental-loader|--experimental-config-file|--experimental-default-config-file|--inspect[a-z-]*|--abort-on-uncaught-exception|--report-[a-z-]+|--heapsnapshot-[a-z-]+|--heap-prof|--diagnostic-dir|--tls-keylog|--tls-min-v1\.[01]|--tls-cipher-list|--openssl-[a-z-]+|--insecure-http-parser)(?=[\s=]|$)/;

// packages/ci/github/refusal.ts
const permissions = 'permissions:\n  id-token: write\n  contents: read';

function refusal(env) {
	const unsafe = unsafeVariable(env);
	if (unsafe !== undefined) return unsafe;
	const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
	const token = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
	if (url === '' && token === '') return new DaypassError('GITHUB_NO_ID_TOKEN', 'this job may not ask for an identity token', { fix: hint(env) });
	if (url === '' || token === '') {
		const [missing, given] = url === '' ? ['URL', 'TOKEN'] : ['TOKEN', 'URL'];
		const message = `ACTIONS_ID_TOKEN_REQUEST_${given} is set but ACTIONS_ID_TOKEN_REQUEST_${missing} is not: not the runner set it`;
		return new DaypassError('GITHUB_NO_ID_TOKEN', message, { fix: hint(env) });
	}
	return wrongEndpoint(env);
}

function wrongEndpoint(env) {
	try {
		mintEndpoint(env);
		return;
	} catch (error) {
		if (error instanceof DaypassError) return error;
		throw error;
	}
}

function hint(env) {
	if (env['ACT'] === 'true') return "act has no issuer: run 'node dist/cli/index.js sandbox --variables /tmp/act.env' beside it, and give act '--env-file /tmp/act.env' (docs/sandbox.md)";
	if (isFork(env)) return 'pull requests from forks get no identity token; run this job on push, or after approval in an environment of this repository';
	if (env['GITHUB_ACTOR'] === 'dependabot[bot]') return `runs of Dependabot get no identity token unless the job asks for it by name; add to the job:\n${permissions}`;
	const callee = env['GITHUB_WORKFLOW_REF']?.split('@')[0] ?? '';
	const reusable = `; in a reusable workflow also to the job that calls it${callee === '' ? '' : ` (the caller is ${callee})`}`;
	return `add to the job:\n${permissions}\n${reusable.slice(2)}`;
}

function isFork(env) {
	const path = env['GITHUB_EVENT_PATH'];
	if (path === undefined || !(env['GITHUB_EVENT_NAME'] ?? '').startsWith('pull_request')) return false;
	try {
		const event = JSON.parse(node_fs.readFileSync(path, 'utf8'));
		const head = event.pull_request?.head?.repo?.full_name;
		return head !== undefined && head !== env['GITHUB_REPOSITORY'];
	} catch {
		return false;
	}
}

// packages/core/json.ts
const maxDepth = 32;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

function parseJson(text) {
	if (tooDeep(text)) throw new SyntaxError(`nested deeper than ${maxDepth} levels`);
	return JSON.parse(text, (key, value) => {
		if (forbidden.has(key)) throw new SyntaxError(`holds the key '${key}'`);
		return value;
	});
}

function leaves(value) {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

function tooDeep(text) {
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 34) {
			for (at++; at < text.length && text.charCodeAt(at) !== 34; at++) if (text.charCodeAt(at) === 92) at++;
		} else if (code === 123 || code === 91) {
			if (++depth > maxDepth) return true;
		} else if (code === 125 || code === 93) depth--;
	}
	return false;
}

// packages/core/forms.ts
const maxForms = 64;
const minLength = 6;
const common = new Set(['true', 'false', 'null', 'undefined', 'password', 'secret', 'default', 'example', 'localhost']);

function isMaskable(text) {
	if (text.length < minLength || (text.length < 12 && common.has(text.toLowerCase()))) return false;
	const first = text.charAt(0);
	const other = [...text.slice(0, 64)].find(character => character !== first);
	return text.length > 64 || (other !== undefined && text.replaceAll(first, '').replaceAll(other, '') !== '');
}

function forms_forms(value, users = []) {
	const wholes = [...new Set([value, ...lines(value), ...jsonLeaves(value)])].filter(isMaskable);
	const all = [...wholes, ...jwtSegments(value), ...wholes.slice(0, 8).flatMap(whole => [...base64Forms(whole, users), ...escapes(whole)])];
	return [...new Set(all)].filter(isMaskable).slice(0, maxForms);
}

function lines(value) {
	return /[\r\n]/.test(value) ? value.split(/[\r\n]+/).map(line => line.trim()) : [value.trim()];
}

function jwtSegments(value) {
	return /^[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}$/.test(value) ? value.split('.') : [];
}

function jsonLeaves(value) {
	if (!/^\s*[{[]/.test(value)) return [];
	try {
		return leaves(JSON.parse(value)).flatMap(leaf => [leaf, ...lines(leaf)]);
	} catch {
		return [];
	}
}

function base64Forms(value, users) {
	const bytes = Buffer.from(value);
	const plain = [bytes, Buffer.from(`${value}\n`), ...users.map(user => Buffer.from(`${user}:${value}`))].map(each => each.toString('base64'));
	const full = plain[0];
	return [
		...plain,
		...plain.slice(0, 1).map(text => text.replace(/=+$/, '')),
		...[1, 2].map(offset => inner(bytes, offset)),
		bytes.toString('base64url'),
		Buffer.from(`${value}\n`).toString('base64url'),
		...[64, 76].flatMap(width => (full.length > width ? full.match(new RegExp(`.{1,${width}}`, 'g')) : [])),
		bytes.toString('hex'),
		bytes.toString('hex').toUpperCase()
	];
}

function inner(bytes, offset) {
	const text = Buffer.concat([Buffer.alloc(offset), bytes])
		.toString('base64')
		.replace(/=+$/, '');
	const whole = Math.floor(((offset + bytes.length) * 8) / 6);
	return text.slice(Math.ceil((offset * 8) / 6), whole);
}

function escapes(value) {
	const json = JSON.stringify(value).slice(1, -1);
	return [
		wellFormed(value),
		json,
		json.replaceAll('/', '\\/'),
		value.replaceAll("'", `'\\''`),
		value.replace(/(["\\$`])/g, '\\$1'),
		value.replace(/[&<>"']/g, character => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' })[character])
	];
}

function wellFormed(value) {
	return encodeURIComponent(value.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '�'));
}

// packages/core/redact.ts
const redact_hidden = '***';

function createRedactor() {
	const all = new Set();
	let sorted;
	const known = () => (sorted ??= [...all].sort((a, b) => b.length - a.length));
	return {
		known,
		add(value) {
			const found = forms_forms(value);
			for (const form of found) all.add(form);
			sorted = undefined;
			return found;
		},
		text: text => known().reduce((shown, form) => shown.replaceAll(form, redact_hidden), text)
	};
}

// packages/ci/clean.ts
function plainLine(text) {
	return (
		clean(text.replace(/\r\n?|[\n\u0085\u2028\u2029]/g, ' '))
			.replace(/^(\s*)(::|##\[)/, '$1​$2')
			.replace(/##(?=\[|vso\[)/g, '#​#') + '\n'
	);
}

function clean(text) {
	return text
		.replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g, '')
		.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
		.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '�');
}

// packages/ci/github/commands.ts
function command(name, properties, data) {
	const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
	return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeData(data)}\n`;
}

function escapeData(text) {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text) {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
export const node_crypto = onDemand('node:crypto');

// packages/core/names.ts
const names_refused = [
	/^PATH$/i,
	/^NODE_OPTIONS$/i,
	/^LD_/i,
	/^DYLD_/i,
	/^BASH_ENV$/i,
	/^ENV$/i,
	/^PYTHON/i,
	/^GIT_/i,
	/^JAVA_TOOL_OPTIONS$/i,
	/^PERL5OPT$/i,
	/^RUBYOPT$/i,
	/^GITHUB_(?!TOKEN$)/i,
	/^RUNNER_/i,
	/^ACTIONS_/i
];

function nameProblem(name) {
	if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name)) return 'may only hold letters, digits, _ and -, and must not begin with a digit';
	return names_refused.some(pattern => pattern.test(name)) ? 'changes what later steps run or belongs to the platform, and is refused' : undefined;
}

// packages/ci/github/files.ts
const files_maxBytes = 1024 * 1024;
const oneLineMark = 'daypass_end';

function commandFile(variable, path, random = delimiter) {
	let before;
	return {
		set(values) {
			const text = [...values].map(([name, value]) => entryOf(variable, name, reveal(value), random)).join('');
			append(variable, path, text, size => (before ??= size));
		},
		rollback() {
			if (before === undefined) return;
			const file = files_open(variable, path);
			try {
				node_fs.ftruncateSync(file, before);
			} finally {
				node_fs.closeSync(file);
			}
			before = undefined;
		}
	};
}

function entryOf(variable, name, given, random) {
	const value = given.toWellFormed();
	const problem = nameProblem(name);
	if (problem !== undefined) throw new DaypassError('GITHUB_NAME', `the name '${name.replace(/[^\w-]/g, '?')}' ${problem}`);
	if (Buffer.byteLength(value) > files_maxBytes) throw failed(variable, `the value of '${name}' is larger than ${files_maxBytes} bytes`);
	const isOneLine = !/[\r\n]/.test(value) && !value.includes(oneLineMark);
	const mark = isOneLine ? oneLineMark : fresh(value, random);
	const text = `${name}<<${mark}\n${value}\n${mark}\n`;
	const read = parseHeredoc(text);
	if (read?.name !== name || read.value !== value) throw failed(variable, `the value of '${name}' would not be read back as written`);
	return text;
}

function appendSummary(path, markdown) {
	if (path !== undefined && path !== '') append('GITHUB_STEP_SUMMARY', path, markdown, () => {});
}

function appendPath(path, folder) {
	if (/[\r\n]/.test(folder)) throw failed('GITHUB_PATH', 'the folder has a line break in its name');
	append('GITHUB_PATH', path, `${folder}\n`, () => {});
}

function append(variable, path, text, onSize) {
	const file = files_open(variable, path);
	const size = node_fs.fstatSync(file).size;
	onSize(size);
	const bytes = Buffer.from(text);
	try {
		for (let done = 0; done < bytes.length;) done += node_fs.writeSync(file, bytes, done, bytes.length - done, size + done);
		const back = Buffer.alloc(bytes.length);
		node_fs.readSync(file, back, 0, back.length, size);
		if (!back.equals(bytes)) throw failed(variable, 'it does not read back as written');
	} catch (error) {
		node_fs.ftruncateSync(file, size);
		throw error instanceof DaypassError ? error : failed(variable, error.message, error);
	} finally {
		node_fs.closeSync(file);
	}
}

function files_open(variable, path) {
	if (path === undefined || path === '') throw failed(variable, 'the runner did not name one');
	let file;
	try {
		file = node_fs.openSync(path, node_fs.constants.O_RDWR | (node_fs.constants.O_NOFOLLOW ?? 0) | (node_fs.constants.O_NONBLOCK ?? 0));
	} catch (error) {
		throw failed(variable, error.code ?? 'cannot be opened', error);
	}
	if (node_fs.fstatSync(file).isFile()) return file;
	node_fs.closeSync(file);
	throw failed(variable, 'it is not a regular file');
}

function parseHeredoc(text) {
	const lines = text.split('\n');
	const [, name, mark] = /^([^<]+)<<(.+)$/.exec(lines[0] ?? '') ?? [];
	const end = mark === undefined ? -1 : lines.indexOf(mark, 1);
	return name === undefined || end < 0 || end !== lines.length - 2 ? undefined : { name, value: lines.slice(1, end).join('\n') };
}

function fresh(value, random) {
	for (;;) {
		const mark = random();
		if (!value.includes(mark)) return mark;
	}
}

function delimiter() {
	return `daypass_${node_crypto.randomBytes(16).toString('hex')}`;
}

function failed(variable, why, cause) {
	return new DaypassError('GITHUB_FILE_COMMAND', `the runner's file of ${variable} could not be written: ${why}`, { cause });
}

// packages/ci/github/sink.ts
const maxMasks = 1_000;

function openSink(host) {
	const { env } = host;
	const redactor = createRedactor();
	const seen = new Set();
	const masked = new Set();
	const output = commandFile('GITHUB_OUTPUT', env['GITHUB_OUTPUT']);
	const variables = commandFile('GITHUB_ENV', env['GITHUB_ENV']);
	const state = commandFile('GITHUB_STATE', env['GITHUB_STATE']);
	const shown = text => clean(redactor.text(text));
	const line = text => host.write(plainLine(redactor.text(text)));
	const mask = secret => {
		if (seen.has(secret)) return;
		seen.add(secret);
		const derived = derivedByRunner(secret);
		const wanted = [secret, ...redactor.add(secret)].filter(form => isMaskable(form) && !masked.has(form) && !derived.has(form));
		const fitting = [...new Set(wanted)].slice(0, maxMasks - masked.size);
		for (const form of fitting) masked.add(form);
		if (fitting.length > 0) host.write(fitting.map(form => command('add-mask', {}, form)).join(''));
	};
	return {
		redact: redactor.text,
		rollback() {
			output.rollback();
			variables.rollback();
		},
		emit(effect) {
			switch (effect.kind) {
				case 'mask':
					return mask(effect.secret.reveal());
				case 'outputs':
					return output.set(effect.values);
				case 'env':
					return variables.set(effect.values);
				case 'path':
					return appendPath(env['GITHUB_PATH'], effect.folder);
				case 'state':
					return state.set(new Map([['daypass', effect.value]]));
				case 'summary':
					return appendSummary(env['GITHUB_STEP_SUMMARY'], redactor.text(effect.markdown));
				case 'annotation': {
					const { level, title, message, place } = effect;
					const where = place === undefined ? {} : { file: shown(place.path), line: String(place.line), col: String(place.column) };
					return host.write(command(level, { ...where, title: shown(title) }, shown(message)));
				}
				case 'line':
					return line(effect.text);
				case 'group':
					host.write(command('group', {}, shown(effect.title)));
					for (const text of effect.lines) line(text);
					return host.write(command('endgroup', {}, ''));
			}
		}
	};
}

function derivedByRunner(secret) {
	const lines = secret.split(/[\r\n]+/).map(text => text.trim());
	const escaped = [Buffer.from(secret).toString('base64'), encodeURIComponent(secret.replace(/[\ud800-\udfff]/g, '')), JSON.stringify(secret).slice(1, -1)];
	return new Set([...lines, ...escaped].filter(form => form !== secret));
}

// packages/ci/github/index.ts
export const platform = { id: 'github', title: 'GitHub Actions', detect: env => env['GITHUB_ACTIONS'] === 'true', attach, named };

function attach(host) {
	const { env } = host;
	const sink = openSink(host);
	return {
		...sink,
		platform: 'github',
		facts: factsOf(env),
		source: `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}/attempts/${env['GITHUB_RUN_ATTEMPT'] ?? ''}`,
		get tempFolder() {
			return tempFolder(env);
		},
		inputs: names => inputsOf(env, names),
		refusal: () => refusal(env),
		mint: (audience, context) => mint(audience, context, host, secret => sink.emit({ kind: 'mask', secret })),
		named,
		savedState: () => env['STATE_daypass']
	};
}

function inputsOf(env, names) {
	const known = new Map(names.map(name => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, name]));
	const texts = {};
	const unknown = [];
	for (const [variable, value] of Object.entries(env)) {
		if (!variable.startsWith('INPUT_') || value === undefined) continue;
		const name = known.get(variable);
		if (name !== undefined) texts[name] = value;
		else if (value !== '') unknown.push(variable.slice('INPUT_'.length).toLowerCase());
	}
	return { texts, unknown };
}

function tempFolder(env) {
	const path = env['RUNNER_TEMP'];
	if (path === undefined || path === '') throw new DaypassError('GITHUB_NO_TEMP', 'RUNNER_TEMP is not set');
	return path;
}

function factsOf(env) {
	const fact = name => env[`GITHUB_${name}`] ?? '';
	return {
		repository: fact('REPOSITORY'),
		runId: fact('RUN_ID'),
		attempt: fact('RUN_ATTEMPT'),
		job: fact('JOB'),
		actor: fact('ACTOR'),
		event: fact('EVENT_NAME'),
		ref: fact('REF'),
		workflow: fact('WORKFLOW_REF')
	};
}

// packages/core/process.ts
export function hostOf(process, descriptor = 1) {
	return {
		env: process.env,
		system: process.platform,
		write: text => writeWhole(descriptor, Buffer.from(text)),
		now: () => Date.now(),
		monotonic: () => performance.now(),
		random: Math.random,
		sleep
	};
}

function writeWhole(descriptor, bytes) {
	for (let written = 0; written < bytes.length;)
		try {
			written += node_fs.writeSync(descriptor, bytes, written);
		} catch (error) {
			if (error.code !== 'EAGAIN') throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
		}
}

function sleep(milliseconds, signal) {
	return new Promise((resolve, reject) => {
		const abort = () => {
			clearTimeout(timer);
			reject(signal?.reason);
		};
		if (signal?.aborted === true) return abort();
		const timer = setTimeout(() => {
			signal?.removeEventListener('abort', abort);
			resolve();
		}, milliseconds);
		signal?.addEventListener('abort', abort, { once: true });
	});
}

// packages/credentials/failure.ts
export function asDaypassError(error) {
	if (error instanceof DaypassError) return error;
	const text = error instanceof Error ? `${error.name}: ${error.message.replace(/\S{20,}/g, '…').slice(0, 200)}` : 'something that is not an error was thrown';
	return new DaypassError('LIFE_INTERNAL', `unexpected: ${text}`, { cause: error });
}

export function aside(job, work) {
	try {
		return work();
	} catch (thrown) {
		const { code, message } = asDaypassError(thrown);
		job.emit({ kind: 'annotation', level: 'warning', title: code, message });
		return;
	}
}

export function plainly({ code, message }, job) {
	return () => job.emit({ kind: 'annotation', level: 'error', title: code, message });
}

// packages/core/duration.ts
export const units = { s: 1, m: 60, h: 3600, d: 86_400 };

export function formatDuration(seconds) {
	const whole = Math.max(0, Math.round(seconds));
	const parts = [
		[Math.floor(whole / 3600), 'h'],
		[Math.floor((whole % 3600) / 60), 'm'],
		[whole % 60, 's']
	];
	return (
		parts
			.filter(([count]) => count > 0)
			.map(([count, unit]) => `${count}${unit}`)
			.join('') || '0s'
	);
}

// packages/core/deadline.ts
const longestTimerMs = 2 ** 31 - 1;

export function createDeadline(host, milliseconds, parent) {
	const end = host.monotonic() + milliseconds;
	const over = new AbortController();
	const reason = new DaypassError('HTTP_OUT_OF_TIME', `the time of ${formatDuration(milliseconds / 1000)} was used up`);
	if (Number.isFinite(milliseconds)) setTimeout(() => over.abort(reason), Math.min(milliseconds, longestTimerMs)).unref();
	return { signal: parent === undefined ? over.signal : AbortSignal.any([over.signal, parent]), remainingMs: () => Math.max(0, end - host.monotonic()) };
}

// packages/credentials/life.ts
export const graceMs = 5_000;
const hardStopMs = 6_500;

function beginLife(process, host, tell = say) {
	process.exitCode = 1;
	const cancel = new AbortController();
	let ended = false;
	let hardStop;
	let borrower;
	const stopAt = milliseconds => {
		clearTimeout(hardStop);
		hardStop = setTimeout(
			() => {
				tell(host, 'LIFE_OUT_OF_TIME', 'the step did not end within its time');
				process.exit(1);
			},
			Math.min(milliseconds, longestTimerMs)
		).unref();
	};
	const onSignal = name => {
		if (borrower !== undefined) return borrower(name);
		if (cancel.signal.aborted) return;
		cancel.abort(new DaypassError('LIFE_CANCELLED', `the job was cancelled (${name})`));
		stopAt(hardStopMs);
	};
	for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']) process.on(name, () => onSignal(name));
	process.once('beforeExit', () => {
		if (ended) return;
		tell(host, 'LIFE_STALLED', 'the process came to its end without an answer; no credential was delivered');
		process.exit(1);
	});
	return {
		signal: cancel.signal,
		limit: milliseconds => stopAt(milliseconds + hardStopMs),
		lend(to) {
			clearTimeout(hardStop);
			borrower = to;
			return () => (borrower = undefined);
		},
		end(code) {
			ended = true;
			process.exitCode = code;
			process.exit(code);
		}
	};
}

function say(host, code, message) {
	host.write(`::error title=${code}::${message} (${documentation(code)})\n`);
}

// packages/credentials/checks.ts
export function warnOfOrphans({ orphans, expiresAt }, job) {
	if (orphans === 0) return;
	const until = expiresAt === undefined ? '' : `, until about ${expiresAt.toISOString()}`;
	const message = `${orphans} answer${orphans === 1 ? ' was' : 's were'} lost on the way: as many credentials may exist that nobody holds; they expire by themselves${until}`;
	job.emit({ kind: 'annotation', level: 'warning', title: 'possible orphan', message });
}
const worthAWarningMs = 30_000;

function warnOfClock({ skewMs }, job) {
	if (Math.abs(skewMs) < worthAWarningMs) return;
	const message = `this machine's clock is ${formatDuration(Math.abs(skewMs) / 1000)} ${skewMs > 0 ? 'ahead of' : 'behind'} the servers'; daypass reckons with it, other tools may not`;
	job.emit({ kind: 'annotation', level: 'warning', title: 'clock', message });
}
const usefulSeconds = 10;
const toleranceSeconds = 60;

function checkLife(grant, { shared }, clock, job) {
	if (grant.expiresAt === undefined) return;
	const seconds = (grant.expiresAt.getTime() - clock.now()) / 1000;
	if (!(seconds >= usefulSeconds)) {
		const until = `it expires at ${grant.expiresAt.toISOString()}, ${formatDuration(Math.max(0, seconds))} from now`;
		throw new DaypassError('LIFE_EXPIRED', `the credential was granted for too short a time to be used: ${until}`);
	}
	const ceiling = shared['max-ttl'];
	if (ceiling !== undefined && seconds > ceiling + toleranceSeconds)
		throw new DaypassError('LIFE_TTL_TOO_LONG', `the receiver granted ${formatDuration(seconds)}, and 'max-ttl' is ${formatDuration(ceiling)}`, {
			presented: formatDuration(seconds),
			required: `at most ${formatDuration(ceiling)}`
		});
	const { ttl } = shared;
	if (ttl !== undefined && seconds < ttl - toleranceSeconds) {
		const message = `the receiver granted ${formatDuration(seconds)}, and 'ttl' asks for ${formatDuration(ttl)}`;
		job.emit({ kind: 'annotation', level: 'warning', title: 'shorter than asked', message });
	}
}

// packages/credentials/deliver.ts
export function deliver({ provider, grant, secrets, settings }, job, folder, ledger) {
	const env = new Map();
	const outputs = new Map();
	const files = [];
	const write = file => {
		const { path, written } = folder.write(file);
		ledger.wrote(written);
		files.push(path);
		return path;
	};
	for (const [name, value] of Object.entries(grant.values)) if (provider.outputs[name]?.secret !== true || settings.deliver.includes('outputs')) outputs.set(name, value);
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
const node_dns = onDemand('node:dns');
const node_http = onDemand('node:http');
const node_https = onDemand('node:https');
const node_tls = onDemand('node:tls');

// packages/core/http/attempt.ts
class LostTry extends Error {
	sent;
	constructor(cause, sent) {
		super('no whole answer', { cause });
		this.sent = sent;
	}
}
const racing = { autoSelectFamily: true, autoSelectFamilyAttemptTimeout: 2_500 };
const defaultMaxBytes = 1024 * 1024;

async function attempt(request, route, milliseconds, signal) {
	const timer = new AbortController();
	const timeout = setTimeout(() => timer.abort(broken('ESLOW')), milliseconds);
	const both = AbortSignal.any([signal, timer.signal]);
	try {
		const socket = route.proxy === undefined ? undefined : await tunnel(request, route.proxy, route, both);
		return await exchange(request, route, socket, both);
	} finally {
		clearTimeout(timeout);
	}
}

function exchange(request, route, tunnelled, signal) {
	return new Promise((resolve, reject) => {
		let finished = false;
		const secure = request.url.protocol === 'https:';
		const body = request.body === undefined ? undefined : Buffer.from(reveal(request.body));
		const sending = (secure ? node_https : node_http).request(request.url, {
			method: request.method,
			headers: headersOf(request, body, route.userAgent),
			...(secure ? { secureContext: route.secureContext(), rejectUnauthorized: true, minVersion: 'TLSv1.2' } : {}),
			...(tunnelled === undefined ? { agent: false, lookup: guardedLookup, ...racing } : { createConnection: () => tunnelled })
		});
		const end = error => {
			signal.removeEventListener('abort', onAbort);
			sending.destroy();
			reject(error);
		};
		const lose = cause => end(cause instanceof DaypassError ? cause : new LostTry(cause, finished));
		const onAbort = () => end(new LostTry(signal.reason, finished));
		sending.on('error', lose);
		if (signal.aborted) return onAbort();
		signal.addEventListener('abort', onAbort, { once: true });
		sending.on('finish', () => (finished = true));
		sending.on('response', answer => {
			readBody(answer, request.maxBytes ?? defaultMaxBytes, request.to).then(text => {
				signal.removeEventListener('abort', onAbort);
				resolve({ status: answer.statusCode ?? 0, headers: flat(answer.headers), text });
			}, lose);
		});
		sending.end(body);
	});
}

function readBody(answer, maxBytes, to) {
	return new Promise((resolve, reject) => {
		const chunks = [];
		let size = 0;
		const encoding = answer.headers['content-encoding'] ?? 'identity';
		if (encoding !== 'identity') return reject(broken('ECUT', `the answer is encoded as ${encoding.slice(0, 20)}, which was not asked for`));
		answer.on('data', chunk => {
			size += chunk.length;
			if (size > maxBytes) reject(new DaypassError('HTTP_TOO_LARGE', `the answer of ${to} is larger than ${maxBytes} bytes`));
			else chunks.push(chunk);
		});
		answer.on('end', () => (answer.complete ? resolve(Buffer.concat(chunks).toString('utf8')) : reject(broken('ECUT'))));
		answer.on('error', error => reject(error.code === 'ECONNRESET' ? broken('ECUT') : error));
		answer.on('close', () => reject(broken('ECUT')));
	});
}

function tunnel(request, proxy, route, signal) {
	return new Promise((resolve, reject) => {
		const target = `${request.url.hostname}:${request.url.port || '443'}`;
		const user = proxy.username === '' ? undefined : Buffer.from(`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`);
		const secure = proxy.protocol === 'https:';
		const connecting = (secure ? node_https : node_http).request({
			host: proxy.hostname.replace(/^\[|\]$/g, ''),
			port: proxy.port || (secure ? 443 : 80),
			method: 'CONNECT',
			path: target,
			headers: { host: target, ...(user === undefined ? {} : { 'proxy-authorization': `Basic ${user.toString('base64')}` }) },
			agent: false,
			lookup: guardedLookup,
			...racing,
			...(secure ? { secureContext: route.secureContext(), rejectUnauthorized: true } : {}),
			signal
		});
		const fail = cause => reject(cause instanceof DaypassError ? cause : new LostTry(cause, false));
		connecting.on('error', error => fail(signal.aborted ? signal.reason : error));
		connecting.on('response', answer => {
			connecting.destroy();
			fail(broken('ECUT', `the proxy answered ${answer.statusCode ?? 0} instead of connecting`));
		});
		connecting.on('connect', ({ statusCode = 0 }, socket) => {
			if (statusCode !== 200) {
				socket.destroy();
				const refusal = `the proxy '${proxy.host}' refused to connect to ${target} (HTTP ${statusCode})`;
				return fail(statusCode >= 500 ? broken('ECUT', refusal) : new DaypassError('HTTP_PROXY', refusal));
			}
			const secured = node_tls.connect({ socket, servername: request.url.hostname, secureContext: route.secureContext(), rejectUnauthorized: true, minVersion: 'TLSv1.2' });
			secured.once('secureConnect', () => resolve(secured));
			secured.once('error', fail);
			signal.addEventListener('abort', () => secured.destroy(signal.reason), { once: true });
		});
		connecting.end();
	});
}
const guardedLookup = (hostname, options, callback) => {
	node_dns.lookup(hostname, { ...options, all: true }, (error, addresses) => {
		if (error) return callback(error, '', 0);
		const local = isLoopback(new URL(`http://${hostname}`));
		const wrong = addresses.find(({ address }) => isForbiddenAddress(address) || (local && !isLoopback(new URL(`http://${address.includes(':') ? `[${address}]` : address}`))));
		if (wrong !== undefined) return callback(new DaypassError('HTTP_ENDPOINT', `the name '${hostname}' resolves to '${wrong.address}', which no token may be sent to`), '', 0);
		if (options.all === true) callback(null, addresses);
		else callback(null, addresses[0].address, addresses[0].family);
	});
};

function headersOf(request, body, userAgent) {
	const given = Object.entries(request.headers ?? {}).map(([name, value]) => [name, reveal(value)]);
	return { 'user-agent': userAgent, 'accept-encoding': 'identity', ...(body === undefined ? {} : { 'content-length': String(body.length) }), ...Object.fromEntries(given) };
}

function flat(headers) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
}

function broken(code, message = code) {
	return Object.assign(new Error(message), message === code ? { code } : {});
}

// packages/core/files.ts
function isFile(path) {
	return node_fs.existsSync(path) && node_fs.statSync(path).isFile();
}

// packages/core/http/authorities.ts
const bundles = ['/etc/ssl/certs/ca-certificates.crt', '/etc/pki/tls/certs/ca-bundle.crt', '/etc/ssl/ca-bundle.pem', '/etc/ssl/cert.pem'];

function trustAll(env, given, client) {
	const ca = [...node_tls.rootCertificates, ...systemAuthorities(), ...fileOf(env['NODE_EXTRA_CA_CERTS']), ...split(given ?? '')];
	const own = client === undefined ? {} : { cert: client.cert, key: client.key.reveal() };
	return node_tls.createSecureContext({ ca: [...new Set(ca)], minVersion: 'TLSv1.2', ...own });
}

function systemAuthorities() {
	const { getCACertificates } = node_tls;
	return getCACertificates === undefined ? fileOf(bundles.find(node_fs.existsSync)) : getCACertificates('system');
}

function fileOf(path) {
	return path !== undefined && isFile(path) ? split(node_fs.readFileSync(path, 'utf8')) : [];
}

function split(pem) {
	return pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
}

// packages/core/http/causes.ts
const words = {
	ECONNRESET: 'the connection was reset',
	ECONNREFUSED: 'the connection was refused',
	ECONNABORTED: 'the connection was aborted',
	EPIPE: 'the connection was closed',
	ENOTFOUND: 'the name cannot be resolved',
	EAI_AGAIN: 'the name server did not answer',
	ETIMEDOUT: 'no connection could be made in time',
	EHOSTUNREACH: 'the host cannot be reached',
	ENETUNREACH: 'the network cannot be reached',
	ECUT: 'the answer was cut off',
	ESLOW: 'no whole answer came in time'
};

function readableCause(error) {
	if (error instanceof AggregateError && error.errors.length > 0) return error.errors.map(readableCause).join('; ');
	const { code, address, port, message } = error;
	const what = (code === undefined ? undefined : words[code]) ?? (message || code || 'unknown error');
	return address === undefined ? what : `${what} (${address}${port === undefined ? '' : ` port ${port}`})`;
}
const certificateCodes = /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH)/;

function finalCause(error, to, host) {
	if (error instanceof DaypassError) return error;
	const { code = '', message } = error;
	if (certificateCodes.test(code))
		return new DaypassError('HTTP_TLS', `the certificate of ${to} (${host}) is not trusted: ${message}`, {
			fix: "give the authority that signed it in 'ca-certificate', or have the certificate mended"
		});
	if (code === 'EPROTO' || code.startsWith('ERR_SSL') || code === 'ERR_TLS_PROTOCOL_VERSION_CONFLICT')
		return new DaypassError('HTTP_TLS', `${to} (${host}) speaks no TLS that is safe to use (1.2 at least): ${message.split(':').at(-1)?.trim() || code}`);
	return;
}

// packages/core/http/proxy.ts
function proxyFor(to, { env, httpsProxy, noProxy }) {
	const proxy = httpsProxy ?? (env['https_proxy'] || env['HTTPS_PROXY']);
	if (proxy === undefined || proxy === '' || to.protocol !== 'https:' || isLoopback(to)) return;
	if (isExempt(to, noProxy ?? (env['no_proxy'] || env['NO_PROXY'] || ''))) return;
	const text = proxy.includes('://') ? proxy : `http://${proxy}`;
	if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) throw new DaypassError('HTTP_PROXY', "the proxy's address is not an http or https URL");
	const url = new URL(text);
	try {
		[url.username, url.password].map(decodeURIComponent);
	} catch (cause) {
		throw new DaypassError('HTTP_PROXY', "the proxy's user or password is not URL-encoded: a % itself is written as %25", { cause });
	}
	return url;
}

function isExempt(url, noProxy) {
	const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
	const port = url.port || (url.protocol === 'https:' ? '443' : '80');
	return noProxy
		.split(/[\s,]+/)
		.filter(Boolean)
		.some(entry => matches(entry.toLowerCase(), host, port));
}

function matches(entry, host, port) {
	if (entry === '*') return true;
	const [, name = '', ofPort] = /^(\[[^\]]+\]|[^:]+|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
	if (ofPort !== undefined && ofPort !== port) return false;
	const bare = name
		.replace(/^\[|\]$/g, '')
		.replace(/^\*?\./, '')
		.replace(/\.$/, '');
	if (bare.includes('/')) return node_net.isIP(host) > 0 && inRange(bare, host);
	if (node_net.isIP(bare) > 0 || node_net.isIP(host) > 0) return sameAddress(bare, host);
	return bare !== '' && (host === bare || host.endsWith(`.${bare}`));
}

function inRange(range, address) {
	const [network = '', bits = ''] = range.split('/');
	const family = node_net.isIP(network);
	if (family === 0 || !/^\d+$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128)) return false;
	const list = new node_net.BlockList();
	list.addSubnet(network, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
	return list.check(address, node_net.isIP(address) === 4 ? 'ipv4' : 'ipv6');
}

function sameAddress(a, b) {
	if (node_net.isIP(a) === 0 || node_net.isIP(a) !== node_net.isIP(b)) return false;
	const list = new node_net.BlockList();
	list.addAddress(a, node_net.isIP(a) === 4 ? 'ipv4' : 'ipv6');
	return list.check(b, node_net.isIP(b) === 4 ? 'ipv4' : 'ipv6');
}

// packages/core/http/retry.ts
const retryable = new Set([408, 425, 429]);
const baseMs = 250;
const capMs = 5_000;

function canHeal(status) {
	return retryable.has(status) || (status >= 500 && status !== 501 && status !== 505);
}

function backoffMs(tries, random) {
	return random() * Math.min(capMs, baseMs * 2 ** tries);
}

function retryAfterMs(header, nowMs) {
	if (header === undefined) return;
	const text = header.trim();
	if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
	if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return;
	const wait = Date.parse(text) - nowMs;
	return wait > 0 ? wait : undefined;
}

// packages/core/http/open.ts
const defaultTryMs = [10_000, 20_000, 30_000];
const defaultMaxTries = 8;
const maxNameTries = 3;
const maxUnexpected = 2;
const progressMs = 15_000;

function openHttp(settings) {
	const contexts = new Map();
	const secureContext = tls => () => {
		const known = contexts.get(tls?.key) ?? trustAll(settings.host.env, settings.ca, tls);
		contexts.set(tls?.key, known);
		return known;
	};
	const within = deadline => ({ within, send: request => send(request, { ...settings, deadline }, secureContext(request.tls)) });
	return within(settings.deadline);
}

async function send(request, settings, secureContext) {
	const { host, clock, deadline } = settings;
	const problem = endpointProblem(request.url.href);
	if (problem !== undefined) throw new DaypassError('HTTP_ENDPOINT', `the address of ${request.to} ${problem}`);
	const route = { proxy: proxyFor(request.url, { env: host.env, ...settings }), secureContext, userAgent: settings.userAgent };
	const tryMs = settings.tryMs ?? defaultTryMs;
	const name = `${request.to} (${request.url.host})`;
	const started = host.monotonic();
	let last = `${name} gave no whole answer`;
	let orphans = 0;
	let unexpected = 0;
	for (let tries = 1; ; tries++) {
		const own = tryMs[Math.min(tries, tryMs.length) - 1];
		const limit = Math.min(own, deadline.remainingMs());
		let isCutShort = false;
		const begun = host.monotonic();
		let wait;
		let failure;
		let lasts = request.maxTries ?? defaultMaxTries;
		try {
			const raw = await (host.attempt ?? attempt)(request, route, limit, deadline.signal);
			if (raw.headers['age'] === undefined) clock.observe(raw.headers['date'], host.monotonic() - begun);
			const answer = answerOf(raw, request, tries, orphans);
			refuseRedirect(answer, request);
			const wrong = raw.status < 300 ? unexpectedKind(answer, request) : undefined;
			if (wrong === undefined) {
				if (raw.status < 400 || !(request.heals?.(answer) ?? canHeal(raw.status)) || tries >= lasts) return answer;
				wait = retryAfterMs(raw.headers['retry-after'], clock.now());
				if (wait !== undefined && wait > deadline.remainingMs()) throw tooLong(request, raw.status, wait, deadline);
				if (deadline.remainingMs() === 0) return answer;
				failure = new DaypassError('HTTP_UNREACHABLE', `${request.to} answered HTTP ${raw.status}`);
			} else {
				failure = new DaypassError('HTTP_NOT_EXPECTED', `something answered that is not ${name}: ${wrong}`);
				lasts = ++unexpected < maxUnexpected ? lasts : 0;
				if (request.repeatable === false) lasts = 0;
			}
		} catch (error) {
			const isLost = error instanceof LostTry && error.sent && request.repeatable === 'orphan';
			if (isLost) settings.onLost?.();
			if (deadline.signal.aborted) throw overdue(deadline.signal.reason, last, tries);
			if (!(error instanceof LostTry)) throw error;
			const final = finalCause(error.cause, request.to, request.url.host);
			if (final !== undefined) throw final;
			if (error.sent && request.repeatable === false) lasts = 0;
			if (isLost) orphans++;
			isCutShort = limit < own && error.cause.code === 'ESLOW';
			if (error.cause.code === 'ENOTFOUND') lasts = Math.min(lasts, maxNameTries);
			failure = new DaypassError('HTTP_UNREACHABLE', `${name} could not be reached: ${readableCause(error.cause)}`, { cause: error.cause });
		}
		if (tries >= lasts) throw open_told(failure, tries, host.monotonic() - started);
		if (!isCutShort) last = failure.message;
		await pause(wait ?? Math.min(backoffMs(tries, host.random), deadline.remainingMs()), settings, request.to).catch(reason => {
			throw overdue(reason, last, tries);
		});
	}
}

function answerOf(raw, request, tries, orphans) {
	return {
		...raw,
		tries,
		orphans,
		json() {
			try {
				return parseJson(raw.text);
			} catch (error) {
				const why = error instanceof SyntaxError && /^(nested|holds)/.test(error.message) ? error.message : 'it does not parse';
				throw new DaypassError('HTTP_NOT_JSON', `the answer of ${request.to} is not usable JSON: ${why}`);
			}
		}
	};
}

function refuseRedirect({ status, headers }, request) {
	if (status < 300 || status >= 400) return;
	const target = headers['location'] ?? '';
	const where = URL.canParse(target, request.url.href) ? new URL(target, request.url.href).host : 'nowhere';
	throw new DaypassError('HTTP_REDIRECT', `${request.to} (${request.url.host}) redirected to '${where}' (HTTP ${status}); not followed`);
}

function unexpectedKind({ status, text }, { expect = 'json' }) {
	if (expect === 'any' || (status === 204 && expect === 'json' && text === '')) return expect === 'any' ? undefined : 'an empty answer (HTTP 204)';
	const start = text.trimStart().slice(0, 1);
	if (start === '') return 'an empty answer';
	if (expect === 'json') return start === '{' || start === '[' ? undefined : 'no JSON';
	return start === '<' && !/^\s*<(!doctype\s+html|html)/i.test(text) ? undefined : start === '{' ? undefined : 'no XML';
}

function tooLong(request, status, wait, deadline) {
	const asked = formatDuration(wait / 1000);
	return new DaypassError('HTTP_RETRY_LATER', `${request.to} (HTTP ${status}) asks to wait ${asked}, and ${formatDuration(deadline.remainingMs() / 1000)} are left of 'timeout'`, {
		fix: `raise 'timeout' above ${asked}, or run fewer jobs at once`
	});
}

function overdue(reason, last, tries) {
	if (!(reason instanceof DaypassError) || reason.code !== 'HTTP_OUT_OF_TIME') return reason;
	return new DaypassError(reason.code, `${last}; ${reason.message} in ${tries} ${tries === 1 ? 'try' : 'tries'}`);
}

function open_told(failure, tries, milliseconds) {
	if (tries === 1) return failure;
	return new DaypassError(failure.code, `${failure.message} (${tries} tries in ${Math.max(1, Math.round(milliseconds / 1000))} s)`, failure.detail);
}

async function pause(milliseconds, { host, deadline, onProgress }, to) {
	for (let left = milliseconds; left > 0; left -= progressMs) {
		if (left > progressMs || milliseconds >= progressMs) onProgress?.(`waiting ${formatDuration(left / 1000)} more, as ${to} asked`);
		await host.sleep(Math.min(left, progressMs), deadline.signal);
	}
}

// packages/core/version.gen.ts
export const version = '1.0.0';

// packages/credentials/fields.ts
function pickFields(reference, value) {
	const object = asObject(value);
	return reference.lines.flatMap(line => (line.every ? everyField(line, object) : [{ name: line.name, value: new Secret(field(line, value, object)) }]));
}

function refuseCollisions(secrets, taken) {
	const seen = new Set(taken.map(name => name.toLowerCase()));
	for (const { name } of secrets) {
		if (seen.has(name.toLowerCase())) throw new DaypassError('SECRETS_COLLISION', `two secrets, or a secret and an output, would be named '${name}'`);
		seen.add(name.toLowerCase());
	}
}

function everyField(line, object) {
	if (object === undefined) throw new DaypassError('SECRETS_NO_FIELD', `${line.source} asks for every field, but the value is not an object`);
	return Object.entries(object).map(([key, value]) => {
		const name = line.name + key.toUpperCase().replace(/[^A-Z0-9_]/g, '_');
		const problem = nameProblem(name);
		if (problem !== undefined) throw new DaypassError('SECRETS_COLLISION', `${line.source}: the field '${key}' would be named '${name}', which ${problem}`);
		return { name, value: new Secret(asText(value)) };
	});
}

function field({ key, source }, value, object) {
	if (key === undefined) return asText(value);
	const found = object === undefined ? undefined : lookUp(object, key);
	if (found === undefined || found === null) {
		const known = object === undefined ? 'the value is a text without fields' : `it has: ${Object.keys(object).sort().join(', ') || 'no fields'}`;
		throw new DaypassError('SECRETS_NO_FIELD', `${source}: there is no field '${key.text}'; ${known}`);
	}
	return asText(found);
}

function lookUp(object, key) {
	if (Object.hasOwn(object, key.text)) return object[key.text];
	if (key.literal) return;
	let at = object;
	for (const part of key.text.split('.')) {
		if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return;
		at = at[part];
	}
	return at;
}

function asObject(value) {
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
	if (typeof value !== 'string' || !value.trimStart().startsWith('{')) return;
	try {
		return asObject(JSON.parse(value));
	} catch {
		return;
	}
}

function asText(value) {
	return typeof value === 'string' ? value : JSON.stringify(value);
}

// packages/credentials/record.ts
export function openRecord(path, host, facts, source, always = {}) {
	let end = endOf(path);
	return {
		path,
		head: () => end.head,
		add(what, data) {
			alone(path, () => {
				if (sizeOf(path) > end.size) end = endOf(path);
				const sequence = end.sequence + 1;
				const line = JSON.stringify({
					specversion: '1.0',
					id: node_crypto.randomUUID(),
					source,
					type: `dev.daypass.credential.${what}`,
					time: new Date(host.now()).toISOString(),
					datacontenttype: 'application/json',
					sequence: String(sequence),
					previoushash: end.head,
					data: { daypass: version, repository: facts.repository, run: facts.runId, attempt: facts.attempt, job: facts.job, ...always, ...data }
				});
				record_append(path, `${line}\n`);
				end = { head: sha256(line), sequence, size: sizeOf(path) };
			});
		}
	};
}

function alone(path, work) {
	const lock = `${path}.lock`;
	for (let tries = 0; tries < 200 && isTaken(lock); tries++) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
	try {
		work();
	} finally {
		node_fs.rmSync(lock, { force: true });
	}
}

function isTaken(lock) {
	try {
		node_fs.closeSync(node_fs.openSync(lock, 'wx', 0o600));
		return false;
	} catch (error) {
		return error.code === 'EEXIST';
	}
}

export function sha256(content) {
	return node_crypto.createHash('sha256').update(content).digest('hex');
}

function record_append(path, text) {
	const file = openSafely(path);
	try {
		node_fs.appendFileSync(file, text);
	} catch (error) {
		throw unwritable(path, error);
	} finally {
		node_fs.closeSync(file);
	}
}

function openSafely(path) {
	try {
		const flags = node_fs.constants.O_RDWR | node_fs.constants.O_CREAT | node_fs.constants.O_APPEND | (node_fs.constants.O_NOFOLLOW ?? 0) | (node_fs.constants.O_NONBLOCK ?? 0);
		const file = node_fs.openSync(path, flags, 0o600);
		if (node_fs.fstatSync(file).isFile()) return file;
		node_fs.closeSync(file);
		throw new Error('not a regular file');
	} catch (error) {
		throw unwritable(path, error);
	}
}

function unwritable(path, cause) {
	return new DaypassError('LIFE_AUDIT_UNWRITABLE', `the audit record '${path}' cannot be written: ${cause.message}`, { cause });
}

function endOf(path) {
	if (!node_fs.existsSync(path)) return { head: '0'.repeat(64), sequence: 0, size: 0 };
	node_fs.closeSync(openSafely(path));
	const text = node_fs.readFileSync(path);
	const lines = text.toString().split('\n').filter(Boolean);
	return { head: lines.length === 0 ? '0'.repeat(64) : sha256(lines.at(-1)), sequence: lines.length, size: text.length };
}

function sizeOf(path) {
	return node_fs.statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

// packages/credentials/errand.ts
export function openErrand(provider, settings, { job, host, clock }, deadline, name) {
	const http = transport(settings, host, clock, deadline, job, () => errand.lost++);
	const errand = { name, provider, settings, http, handles: new Set(), lost: 0 };
	return errand;
}

export async function mintFor(errand, { job, clock, record }) {
	const { provider, settings, http } = errand;
	errand.token = await job.mint(provider.audience(settings.inputs), { http, clock });
	record?.add('minted', { credential: errand.name, ...identityFacts(errand.token) });
	return errand.token;
}

export async function fulfil(errand, token, session) {
	const { provider, settings } = errand;
	const { job, clock, ledger, record } = session;
	const request = requestOf(errand, session);
	const { grant, used } = await errand_exchange(errand, request, token, session);
	errand.grant = grant;
	maskGrant(grant, job);
	record?.add('granted', { credential: errand.name, provider: provider.id, ...grant.facts, expires: grant.expiresAt?.toISOString(), revocable: grant.revocable.can, orphans: grant.orphans });
	warnOfOrphans(grant, job);
	warnOfClock(clock, job);
	checkLife(grant, settings, clock, job);
	ledger.expires(grant);
	const secrets = await readSecrets(errand, grant, { ...request, token: used }, session);
	session.life.signal.throwIfAborted();
	return { provider, settings, token: used, grant, secrets };
}

export function transport(settings, host, clock, deadline, job, onLost = () => {}) {
	const { 'https-proxy': httpsProxy, 'no-proxy': noProxy } = settings.shared;
	return openHttp({
		host,
		clock,
		deadline,
		userAgent: `daypass/${version} (${job.platform})`,
		onLost,
		onProgress: text => job.emit({ kind: 'line', text }),
		...(settings.ca === undefined ? {} : { ca: settings.ca }),
		...(httpsProxy === undefined ? {} : { httpsProxy }),
		...(noProxy === undefined ? {} : { noProxy })
	});
}

function requestOf(errand, { job, host, clock, ledger }) {
	const { settings, http, handles } = errand;
	return {
		inputs: settings.inputs,
		references: settings.references,
		http,
		clock,
		env: host.env,
		facts: job.facts,
		onHandle(handle) {
			handles.add(handle);
			ledger.owe(handle);
		},
		onSecret: secret => job.emit({ kind: 'mask', secret }),
		...lifetime(settings, job)
	};
}

function lifetime({ shared }, { longestSeconds }) {
	const longest = Math.max(longestSeconds ?? 1 / 0, leastSeconds);
	const most = Math.min(shared['max-ttl'] ?? Number.MAX_SAFE_INTEGER, longest);
	return { ttlSeconds: shared.ttl === undefined ? undefined : Math.min(shared.ttl, longest), maxTtlSeconds: most };
}
const leastSeconds = 900;

async function errand_exchange(errand, request, token, session) {
	const { provider } = errand;
	try {
		return { grant: await provider.exchange({ ...request, token }), used: token };
	} catch (error) {
		if (!(error instanceof DaypassError) || error.detail.retry !== 'remint') throw error;
		if (session.job.mintsAfresh === false) throw once(error);
	}
	const fresh = await mintFor(errand, session);
	return { grant: await provider.exchange({ ...request, token: fresh }), used: fresh };
}

function once({ code, message, detail }) {
	const fix = 'this job has one identity token for the audience and gets no other: run the job again, and use each token once';
	return new DaypassError(code, message, { ...detail, fix });
}

function identityFacts({ claims, audience, raw }) {
	return { subject: claims['sub'], issuer: claims['iss'], audience, jti: claims['jti'], expires: claims['exp'], sha256: sha256(reveal(raw)) };
}

function maskGrant(grant, job) {
	for (const value of [...Object.values(grant.values), ...Object.values(grant.env)]) if (value instanceof Secret) job.emit({ kind: 'mask', secret: value });
}

async function readSecrets({ name, provider, handles }, grant, request, { job, record }) {
	const secrets = [];
	for (const reference of request.references) {
		const answer = await provider.read(grant, reference, request);
		if (answer.handle !== undefined && !handles.has(answer.handle)) request.onHandle(answer.handle);
		for (const leaf of leaves(answer.value)) job.emit({ kind: 'mask', secret: new Secret(leaf) });
		const picked = pickFields(reference, answer.value);
		for (const { value } of picked) job.emit({ kind: 'mask', secret: value });
		record?.add('read', { credential: name, provider: provider.id, path: reference.path, names: picked.map(({ name }) => name), expires: answer.expiresAt?.toISOString(), ...answer.facts });
		secrets.push(...picked);
	}
	refuseCollisions(secrets, Object.keys(provider.outputs));
	return secrets;
}
export const node_path = process.getBuiltinModule('node:path');

// packages/credentials/folder.ts
const prefix = 'daypass-job-';

export function openFolder(tempFolder, key, system) {
	const path = node_path.join(tempFolder, prefix + key);
	const place = name => node_path.join(path, checkedName(name));
	return {
		path,
		write({ name, section, content }) {
			makeFolder(path, system);
			if (section === undefined) return createAlone(path, checkedName(name), reveal(content));
			const others = node_fs.existsSync(place(name)) ? withoutSection(readSafely(place(name)), section) : '';
			replace(path, name, `${others}${begin(section)}\n${reveal(content).trimEnd()}\n${end(section)}\n`);
			return { path: place(name), written: { name, section } };
		},
		remove({ name, section }) {
			if (!node_fs.existsSync(place(name))) return;
			const rest = section === undefined ? '' : withoutSection(readSafely(place(name)), section);
			if (rest.trim() === '') node_fs.rmSync(place(name), { force: true });
			else replace(path, name, rest);
			removeIfEmpty(node_path.dirname(place(name)));
			removeIfEmpty(path);
		}
	};
}

function foldersIn(tempFolder) {
	if (!node_fs.existsSync(tempFolder)) return [];
	return node_fs
		.readdirSync(tempFolder, { withFileTypes: true })
		.filter(entry => entry.name.startsWith(prefix) && entry.isDirectory())
		.map(({ name }) => ({ key: name.slice(prefix.length), path: node_path.join(tempFolder, name) }));
}

export function sweep(tempFolder, key) {
	for (const folder of foldersIn(tempFolder)) if (folder.key !== key) node_fs.rmSync(folder.path, { recursive: true, force: true });
}

function checkedName(name) {
	if (!/^[A-Za-z0-9_][\w.-]*(\/[A-Za-z0-9_][\w.-]*)?$/.test(name)) throw new DaypassError('DELIVER_FILE_UNSAFE', `'${name}' is not a file of daypass's folder`);
	return name;
}

function makeFolder(path, system) {
	node_fs.mkdirSync(path, { mode: 0o700, recursive: true });
	const found = node_fs.lstatSync(path);
	const foreign = system !== 'win32' && (found.uid !== process.getuid?.() || (found.mode & 0o077) !== 0);
	if (!found.isDirectory() || foreign) throw new DaypassError('DELIVER_FOLDER_UNSAFE', `the folder '${path}' exists but is not a folder of this user alone`);
}

function createAlone(folder, name, text) {
	for (let copy = 1; ; copy++) {
		const candidate = copy === 1 ? name : `${name}-${copy}`;
		const path = node_path.join(folder, candidate);
		if (node_fs.lstatSync(path, { throwIfNoEntry: false }) !== undefined) continue;
		writeNew(path, text);
		return { path, written: { name: candidate } };
	}
}

function writeNew(path, text) {
	node_fs.mkdirSync(node_path.dirname(path), { mode: 0o700, recursive: true });
	const file = node_fs.openSync(path, node_fs.constants.O_WRONLY | node_fs.constants.O_CREAT | node_fs.constants.O_EXCL | (node_fs.constants.O_NOFOLLOW ?? 0), 0o600);
	try {
		node_fs.writeFileSync(file, text);
	} catch (error) {
		node_fs.rmSync(path, { force: true });
		throw new DaypassError('DELIVER_FILE_UNSAFE', `the file '${path}' could not be written: ${error.message}`, { cause: error });
	} finally {
		node_fs.closeSync(file);
	}
}

function replace(folder, name, text) {
	const path = node_path.join(folder, name);
	const fresh = `${path}.${node_crypto.randomBytes(6).toString('hex')}`;
	writeNew(fresh, text);
	node_fs.renameSync(fresh, path);
}

function readSafely(path) {
	const file = node_fs.openSync(path, node_fs.constants.O_RDONLY | (node_fs.constants.O_NOFOLLOW ?? 0) | (node_fs.constants.O_NONBLOCK ?? 0));
	try {
		if (!node_fs.fstatSync(file).isFile()) throw new DaypassError('DELIVER_FILE_UNSAFE', `'${path}' is not a regular file`);
		return node_fs.readFileSync(file, 'utf8');
	} finally {
		node_fs.closeSync(file);
	}
}

function begin(section) {
	return `# daypass begin ${section}`;
}

function end(section) {
	return `# daypass end ${section}`;
}

function withoutSection(text, section) {
	const from = text.indexOf(`${begin(section)}\n`);
	const to = text.indexOf(`${end(section)}\n`, from);
	return from < 0 || to < 0 ? text : text.slice(0, from) + text.slice(to + end(section).length + 1);
}

function removeIfEmpty(folder) {
	try {
		node_fs.rmdirSync(folder);
	} catch (error) {
		if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(error.code ?? '')) throw error;
	}
}

// packages/core/clock.ts
export function createClock(host) {
	const began = host.now() - host.monotonic();
	const local = () => began + host.monotonic();
	let skewMs = 0;
	return {
		now: () => local() - skewMs,
		get skewMs() {
			return skewMs;
		},
		observe(dateHeader, roundTripMs) {
			const server = dateHeader === undefined ? Number.NaN : Date.parse(dateHeader);
			if (Number.isNaN(server)) return;
			const measured = local() - roundTripMs / 2 - (server + 500);
			skewMs = Math.abs(measured) > 2_000 + roundTripMs ? Math.round(measured) : 0;
		}
	};
}

// packages/credentials/state.ts
export function jobKey(facts) {
	return node_crypto
		.createHash('sha256')
		.update(JSON.stringify([facts.repository, facts.runId, facts.attempt, facts.job]))
		.digest('hex')
		.slice(0, 12);
}

function writeState(state) {
	return new Secret(JSON.stringify({ ...state, handles: state.handles.map(handle => ({ ...handle, raw: handle.raw.reveal() })) }));
}

// packages/credentials/ledger.ts
function openLedger(job, run) {
	let handles = [];
	let files = [];
	let expires;
	let wanted;
	const save = () => {
		const state = { version: 1, run, handles, files, ...(expires === undefined ? {} : { expires }), ...(wanted === undefined ? {} : { wanted }) };
		job.emit({ kind: 'state', value: writeState(state) });
	};
	return {
		handles: () => handles,
		files: () => files,
		owe(handle) {
			handles = [...handles, handle];
			job.emit({ kind: 'mask', secret: handle.raw });
			save();
		},
		settle(handle) {
			handles = handles.filter(other => other !== handle);
			save();
		},
		wrote(file) {
			files = [...files, file];
			save();
		},
		removed(file) {
			files = files.filter(other => other !== file);
			save();
		},
		expires(grant) {
			if (grant.expiresAt === undefined || grant.revocable.can === 'yes') return;
			const at = grant.expiresAt.toISOString();
			if (expires === undefined || expires.at < at) expires = { at, why: grant.revocable.why };
			save();
		},
		concerns(all) {
			wanted = all;
		}
	};
}

// packages/credentials/revoke.ts
export async function giveBack(giving) {
	const left = [];
	for (const handle of [...giving.handles].reverse()) {
		const end = await revoke_endOf(handle, giving);
		const settled = end.outcome === 'revoked' || end.outcome === 'gone';
		aside(giving.job, () => giving.record?.add('revoked', { provider: handle.provider, what: handle.kind, revocation: settled ? end.outcome : 'failed', says: end.says, expires: until(handle) }));
		if (settled) {
			giving.job.emit({ kind: 'line', text: `revoked    ${giving.provider.title} ${handle.kind}${end.outcome === 'gone' ? ' (was gone already)' : ''}` });
			aside(giving.job, () => giving.onSettled?.(handle));
		} else {
			left.push(handle);
			const message = `the ${giving.provider.title} ${handle.kind} could not be revoked (${end.says}); it may live until ${until(handle)}`;
			giving.job.emit({ kind: 'annotation', level: 'warning', title: 'LIFE_NOT_REVOKED', message });
		}
	}
	return left;
}

async function revoke_endOf(handle, giving) {
	const end = await asked(handle, giving);
	const isOver = end.outcome === 'unknown' && handle.expiresAt <= giving.clock.now();
	return isOver ? { outcome: 'gone', says: 'expired' } : end;
}

async function asked(handle, { provider, inputs, http, host }) {
	if (provider.revoke === undefined) return { outcome: 'unsupported', says: 'the provider has no way to revoke' };
	try {
		return await provider.revoke(handle, { inputs, env: host.env, http });
	} catch (error) {
		if (!(error instanceof DaypassError)) throw error;
		return { outcome: 'unknown', says: `${error.code}: ${error.message}` };
	}
}

function until({ expiresAt }) {
	return new Date(expiresAt).toISOString();
}

// packages/credentials/session.ts
export function openSession(job, host, life, ending) {
	const key = jobKey(job.facts);
	const folder = openFolder(job.tempFolder, key, host.system);
	return { job, host, life, clock: createClock(host), key, folder, ledger: openLedger(job, key), ending, record: undefined };
}

export async function undo(session, errands) {
	aside(session.job, () => session.job.rollback());
	await settle(session, errands, graceMs);
}

export async function settle({ job, host, clock, folder, ledger, record }, errands, milliseconds) {
	for (const file of ledger.files())
		aside(job, () => {
			folder.remove(file);
			ledger.removed(file);
		});
	const deadline = createDeadline(host, milliseconds);
	await Promise.all(
		errands.map(({ provider, settings, http, handles }) =>
			giveBack({ provider, inputs: settings.inputs, handles: [...handles], http: http.within(deadline), clock, host, job, record, onSettled: handle => ledger.settle(handle) })
		)
	);
}

// packages/core/nearest.ts
export function nearest(name, candidates) {
	const ranked = candidates.map(candidate => ({ candidate, steps: distance(name.toLowerCase(), candidate.toLowerCase()) }));
	ranked.sort((a, b) => a.steps - b.steps);
	const best = ranked[0];
	return best && best.steps <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : undefined;
}

function distance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
		row = next;
	}
	return row[b.length];
}

// packages/core/declaration.ts
export function isRequired(input) {
	return 'required' in input && input.required;
}

export function misspelt(name, names) {
	const near = nearest(name, names);
	return `input '${name}' does not exist${near === undefined ? '' : `, did you mean '${near}'?`}`;
}

export function judged(text, check, value) {
	const problem = check?.(text);
	return problem === undefined ? { value } : { problem };
}

export function eachJudged(entries, check) {
	const problems = entries.map(entry => check?.(entry)).filter(problem => problem !== undefined);
	return problems.length === 0 ? { value: entries } : { problem: problems.join('; ') };
}

export function oneOf(options) {
	return text => {
		if (options.includes(text)) return;
		const near = nearest(text, options);
		return `must be one of ${options.map(option => `'${option}'`).join(', ')}, not '${text}'${near === undefined ? '' : `; did you mean '${near}'?`}`;
	};
}

// packages/exchange/references.ts
export function parseReferences(lines, taken) {
	const problems = [];
	const parsed = lines.map(line => parseLine(line, problems)).filter(line => line !== undefined);
	problems.push(
		...nameProblems(
			parsed.map(({ line }) => line),
			taken
		)
	);
	return { references: grouped(parsed), problems };
}

function parseLine(text, problems) {
	const refuse = why => {
		problems.push(`secrets line '${text}' ${why}`);
		return;
	};
	const shape = /^([A-Za-z_][A-Za-z0-9_]*)?(\*)?\s*=\s*(.*)$/.exec(text);
	const [, name = '', star, source = ''] = shape ?? [];
	if (shape === null || (name === '' && star === undefined)) return refuse("must read 'NAME = path#key'");
	const write = /^write\s+/.exec(source);
	const [place = '', ...keys] = (write === null ? source : source.slice(write[0].length)).split('#');
	const [path = '', ...queries] = place.trim().split('?');
	if (path === '' || /[\s\u0000-\u001f]/.test(path)) return refuse('has no path, or one with spaces');
	if (path.split('/').includes('..') || path.split('/').includes('.')) return refuse("must not have '.' or '..' in its path");
	const options = parseOptions(queries.join('?'));
	if (options === undefined) return refuse("has options that are not 'name=value' pairs joined by &");
	const key = parseKey(keys.length === 0 ? undefined : keys.join('#').trim());
	if (key === false) return refuse('has an empty key after #');
	if (star !== undefined && key !== undefined) return refuse('takes every field (*), so it cannot name one after #');
	return { path, options, write: write !== null, line: { name, every: star !== undefined, key, source: `secrets line '${text}'` } };
}

function parseOptions(query) {
	const options = {};
	for (const pair of query.split('&').filter(Boolean)) {
		const cut = pair.indexOf('=');
		if (cut <= 0 || !/^[A-Za-z][\w.-]*$/.test(pair.slice(0, cut)) || /%(?![0-9a-f]{2})/i.test(pair)) return;
		options[pair.slice(0, cut)] = decodeURIComponent(pair.slice(cut + 1));
	}
	return options;
}

function parseKey(text) {
	if (text === undefined) return;
	const quoted = /^"(.+)"$/.exec(text);
	if (quoted) return { text: quoted[1], literal: true };
	return text === '' || text === '""' ? false : { text, literal: false };
}

function nameProblems(lines, taken) {
	const seen = new Map(taken.map(name => [name.toLowerCase(), 'a declared output']));
	const problems = [];
	for (const { name, every, source } of lines.filter(line => !line.every || line.name !== '')) {
		const refused = every ? undefined : nameProblem(name);
		const earlier = every ? undefined : seen.get(name.toLowerCase());
		if (refused !== undefined) problems.push(`${source}: the name '${name}' ${refused}`);
		if (earlier !== undefined) problems.push(`${source}: the name '${name}' is that of ${earlier}`);
		if (!every) seen.set(name.toLowerCase(), 'another line');
	}
	return problems;
}

function grouped(parsed) {
	const groups = new Map();
	for (const entry of parsed) {
		const id = JSON.stringify([entry.write, entry.path, Object.entries(entry.options).sort()]);
		groups.set(id, [...(groups.get(id) ?? []), entry]);
	}
	return [...groups.values()].map(([first, ...others]) => ({ path: first.path, options: first.options, write: first.write, lines: [first, ...others].map(({ line }) => line) }));
}

// packages/credentials/settings.ts
export function settingsOf(inputs, files) {
	const shared = inputs;
	return { inputs, shared, deliver: shared.deliver, deliverSecrets: inputs['deliver-secrets'] ?? 'outputs', ...files };
}

export function pairProblems(provider, values) {
	const { ttl, 'max-ttl': maxTtl, deliver = [], secrets = [], 'deliver-secrets': deliverSecrets } = values;
	const problems = [];
	if (ttl !== undefined && maxTtl !== undefined && ttl > maxTtl) problems.push(`input 'ttl' (${formatDuration(ttl)}) is above 'max-ttl' (${formatDuration(maxTtl)})`);
	if (deliver.includes('none') && deliver.length > 1) problems.push("input 'deliver' holds 'none' beside other values");
	if (deliver.includes('none') && secrets.length === 0 && provider.store !== undefined)
		problems.push(
			`input 'deliver' is 'none' and there are no 'secrets', so nothing would be delivered: list secrets, or set 'deliver' to ${provider.delivers
				.filter(way => way !== 'none')
				.map(way => `'${way}'`)
				.join(', ')} for the credential itself`
		);
	if (secrets.length === 0 && deliverSecrets !== undefined && deliverSecrets !== 'outputs') problems.push("input 'deliver-secrets' is given but there are no 'secrets'");
	return problems;
}

export function readCertificates(text, host) {
	if (text === undefined) return { pem: undefined, problems: [] };
	const inline = text.includes('-----BEGIN CERTIFICATE-----');
	const path = inline ? undefined : inWorkspace(text, host);
	if (path !== undefined && !isFile(path)) return { pem: undefined, problems: [`input 'ca-certificate' is neither PEM text nor a file: '${text}'`] };
	const pem = path === undefined ? text : node_fs.readFileSync(path, 'utf8');
	return pem.includes('-----BEGIN CERTIFICATE-----') ? { pem, problems: [] } : { pem: undefined, problems: ["input 'ca-certificate' holds no PEM certificate"] };
}

export function readTrustPolicy(path, receiver, host) {
	if (path === undefined || receiver === undefined) return { problems: [] };
	if (!node_fs.existsSync(inWorkspace(path, host))) return { problems: [`input 'trust-policy' names a file that does not exist: '${path}'`] };
	try {
		return { value: receiver.parse(node_fs.readFileSync(inWorkspace(path, host), 'utf8')), problems: [] };
	} catch (error) {
		if (!(error instanceof DaypassError)) throw error;
		return { problems: [`input 'trust-policy' ('${path}'): ${error.message}`] };
	}
}

function inWorkspace(path, host) {
	return node_path.isAbsolute(path) ? path : node_path.join(host.env['GITHUB_WORKSPACE'] ?? process.cwd(), path);
}

export function auditPath(given, job, host) {
	const path = given?.trim() ?? '';
	return path === '' ? node_path.join(job.tempFolder, 'daypass-audit.jsonl') : inWorkspace(path, host);
}

function noPlatform(ids) {
	return new DaypassError('LIFE_NO_PLATFORM', `this is no job of a CI platform that this action knows (${ids.join(', ')})`);
}

// packages/credentials/summary.ts
export function printSuccess(story, job) {
	const lines = [
		`granted    ${what(story)}, ${life(story)}`,
		`identity   ${String(story.token.claims['sub'])} for audience ${story.token.audience}`,
		...(story.secrets.length === 0 ? [] : [`secrets    ${story.secrets.length} read, delivered as ${story.settings.deliverSecrets}`]),
		`delivered  ${seenBy(story)}`,
		`afterwards ${afterwards(story)}`,
		`record     ${story.record.path}, head ${story.record.head()}`
	];
	for (const text of lines) job.emit({ kind: 'line', text });
	const details = Object.entries(story.grant.facts).map(([name, value]) => `${name}: ${value}`);
	if (details.length > 0) job.emit({ kind: 'group', title: 'details', lines: details });
}

export function summarize(story, job) {
	const rows = [
		['Who asked', `\`${escaped(String(story.token.claims['sub']))}\``],
		['What was granted', escaped(what(story))],
		['For how long', escaped(life(story))],
		['Delivered, seen by', escaped(seenBy(story))],
		['Afterwards', escaped(afterwards(story))]
	];
	const table = rows.map(([name, value]) => `| ${name} | ${value} |`).join('\n');
	job.emit({ kind: 'summary', markdown: `### daypass: ${story.provider.title}\n\n| | |\n|---|---|\n${table}\n` });
}

export function escaped(text) {
	return text.replace(/[\\`*_{}[\]<>#|!@~]/g, character => `&#${character.charCodeAt(0)};`).replace(/[\r\n]+/g, ' ');
}

function what({ provider, grant }) {
	const of = grant.facts['arn'] ?? grant.facts['policies'] ?? grant.facts['subject'] ?? '';
	return `${provider.title}${of === '' ? '' : ` ${of}`}`;
}

function life({ grant, now }) {
	if (grant.expiresAt === undefined) return 'no credential exists beyond the requests made';
	return `${formatDuration(Math.round((grant.expiresAt.getTime() - now) / 10_000) * 10)}, until ${grant.expiresAt.toISOString()}`;
}

function seenBy({ delivery, settings, outputsFor = 'steps that name them' }) {
	const parts = [
		...(delivery.env.length === 0 ? [] : [`env ${delivery.env.join(', ')} (every later step of this job)`]),
		...(delivery.files.length === 0 ? [] : [`${delivery.files.length} file${delivery.files.length === 1 ? '' : 's'} (whoever in this job knows the path)`]),
		...(settings.deliver.includes('outputs') || delivery.outputs.length > 0 ? [`outputs ${delivery.outputs.join(', ')} (${outputsFor})`] : [])
	];
	return parts.join('; ') || 'nothing';
}

function afterwards({ grant, settings, ending }) {
	if (grant.expiresAt === undefined) return 'nothing to give back';
	const expires = `expires by itself at ${grant.expiresAt.toISOString()}`;
	if (settings.shared.revoke === 'false') return `${expires} ('revoke' is 'false')`;
	if (grant.revocable.can === 'yes') return `revoked ${ending}`;
	return grant.revocable.can === 'no' ? `${expires}: ${grant.revocable.why}` : `revoked ${ending} if the receiver allows it (${grant.revocable.why}); ${expires}`;
}

// packages/credentials/run.ts
export async function runStep(platforms, process, step) {
	const host = hostOf(process);
	const life = beginLife(process, host);
	try {
		const platform = platforms.find(candidate => candidate.detect(host.env));
		if (platform === undefined) throw noPlatform(platforms.map(({ id }) => id));
		life.end(await step(platform.attach(host), host, life));
	} catch (thrown) {
		const error = asDaypassError(thrown);
		say(host, error.code, error.message);
		life.end(1);
	}
}

// packages/exchange/inputs.ts
export function commonInputs(delivers) {
	return {
		audience: { kind: 'text' },
		ttl: { kind: 'duration', example: '15m' },
		'max-ttl': { kind: 'duration', default: '1h' },
		deliver: { kind: 'list', options: delivers, default: delivers[0] },
		timeout: { kind: 'duration', default: '2m' },
		revoke: { kind: 'choice', options: ['true', 'required', 'false'], default: 'true' },
		'trust-policy': { kind: 'text' },
		'ca-certificate': { kind: 'text' },
		'https-proxy': { kind: 'text' },
		'no-proxy': { kind: 'text' },
		'audit-file': { kind: 'text' }
	};
}

export function onDemand(name) {
	let module;
	return new Proxy({}, { get: (_, key) => (module ??= process.getBuiltinModule(name))[key] });
}
