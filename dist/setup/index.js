// packages/core/product.ts
const repository = 'OWNER/daypass';

// packages/core/errors.ts
function defineErrors(entries) {
	return entries;
}

class DaypassError extends Error {
	name = 'DaypassError';
	code;
	detail;
	constructor(code, message, detail = {}) {
		super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
		this.code = code;
		this.detail = detail;
	}
}

function documentation(code) {
	return `https://github.com/${repository}/blob/main/docs/errors.md#${code.toLowerCase()}`;
}

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

class Secret {
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
new TextEncoder();
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
Symbol;

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
const node_fs = process.getBuiltinModule('node:fs');

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
new Set(['__proto__', 'constructor', 'prototype']);

function leaves(value) {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
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
const node_crypto = onDemand('node:crypto');

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
const platform = { id: 'github', title: 'GitHub Actions', detect: env => env['GITHUB_ACTIONS'] === 'true', attach, named };

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
const node_child_process = onDemand('node:child_process');
const node_path = process.getBuiltinModule('node:path');

// packages/core/process.ts
function hostOf(process, descriptor = 1) {
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

// packages/core/version.gen.ts
const version = '1.0.0';

// packages/core/text/index.ts
function quoted(text) {
	return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

// packages/cli/errors.ts
const errors = defineErrors({
	CLI_USAGE: { meaning: 'the command line names no command that exists, or an option that the command does not have', fix: 'see `node dist/cli/index.js help`' },
	CLI_NOT_SEEN: { meaning: 'the repository does not show all that `init` needs, and it asks for nothing', fix: 'give the options that the message names' },
	CLI_FILE_EXISTS: { meaning: 'a file that `init` would write is there already; no file was written', fix: 'move it away, or take over by hand what `init --dry-run` prints' },
	CLI_NO_BUNDLES: { meaning: "the actions' bundles, which the demo runs, are not beside the CLI", fix: 'run the CLI from a clone of the repository: `node dist/cli/index.js demo`' },
	CLI_DIGEST: {
		meaning: 'the command line beside `actions/setup` is not the one that the action was built with',
		fix: 'pin the action to a commit of a release, and see who can write to the folder that the runner keeps actions in'
	},
	CLI_SETUP: { meaning: 'the command line could not be put on PATH', fix: 'see that the folder for temporary files (RUNNER_TEMP) is there and can be written to' },
	CLI_NO_COMMAND: { meaning: 'the command that `exec` was to run does not exist', fix: 'name one that is on PATH, or its path; a line of shell is run by `daypass exec … -- sh -c "…"`' },
	CLI_COMMAND_NOT_RUN: { meaning: 'the command that `exec` was to run exists, but the system does not run it', fix: 'make it executable (`chmod +x`), and see that it was built for this machine' }
});

// packages/cli/setup/index.ts
function runSetupAction({ platforms, digest }, process = globalThis.process) {
	process.exitCode = 1;
	const host = hostOf(process);
	const job = platforms.find(({ detect }) => detect(host.env))?.attach(host);
	if (job === undefined) return host.write('this is no job of a CI platform that this action knows; use: node dist/cli/index.js\n');
	const cli = node_path.join(node_path.dirname(process.argv[1]), '../cli/index.js');
	try {
		if (process.argv[2] === 'post') process.exitCode = post(cli, digest, job);
		else process.exitCode = main(cli, digest, job);
	} catch (thrown) {
		const { code, message } = thrown instanceof DaypassError ? thrown : new DaypassError('CLI_SETUP', thrown.message);
		const fix = errors[code]?.fix;
		job.emit({ kind: 'annotation', level: 'error', title: code, message: fix === undefined ? message : `${message}. Fix: ${fix}` });
		job.emit({ kind: 'line', text: `more       ${documentation(code)}` });
	}
}

function main(cli, digest, job) {
	verify(cli, digest);
	const folder = node_fs.mkdtempSync(node_path.join(job.tempFolder, 'daypass-cli-'));
	node_fs.writeFileSync(node_path.join(folder, 'daypass'), `#!/bin/sh\nexec ${quoted(process.execPath)} ${quoted(cli)} "$@"\n`, { mode: 0o755 });
	node_fs.writeFileSync(node_path.join(folder, 'daypass.cmd'), `@"${process.execPath}" "${cli}" %*\r\n`);
	job.emit({ kind: 'path', folder });
	job.emit({ kind: 'outputs', values: new Map([['version', version]]) });
	job.emit({ kind: 'state', value: 'ready' });
	job.emit({ kind: 'line', text: `daypass    ${version} is on PATH of every later step; sha256 ${digest}` });
	return 0;
}

function post(cli, digest, job) {
	if (job.savedState() === undefined) return 0;
	verify(cli, digest);
	return node_child_process.spawnSync(process.execPath, [cli, 'revoke'], { stdio: 'inherit' }).status ?? 1;
}

function verify(cli, digest) {
	const found = node_crypto.createHash('sha256').update(node_fs.readFileSync(cli)).digest('hex');
	if (found === digest) return;
	throw new DaypassError('CLI_DIGEST', `'${cli}' has the digest ${found}, not ${digest}: not put on PATH`);
}

// actions/setup/digest.gen.ts
const digest_gen_digest = 'dca06138272095edb78fcdf0ce98b242dc4f79fb1d7fef6d396ca603187a631e';

// actions/setup/main.ts
runSetupAction({ platforms: [platform], digest: digest_gen_digest });

// A module of Node, loaded when something of it is first used: crypto, http and others take milliseconds each
function onDemand(name) {
	let module;
	return new Proxy({}, { get: (_, key) => (module ??= process.getBuiltinModule(name))[key] });
}
