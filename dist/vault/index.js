import {
	DaypassError,
	Secret,
	asDaypassError,
	aside,
	auditPath,
	collected,
	commonInputs,
	createDeadline,
	deliver,
	eachJudged,
	endpointProblem,
	fulfil,
	isRequired,
	judged,
	mintFor,
	misspelt,
	node_fs,
	node_path,
	oneOf,
	openErrand,
	openRecord,
	openSession,
	pairProblems,
	parseReferences,
	plainly,
	platform,
	printSuccess,
	readCertificates,
	readTrustPolicy,
	runStep,
	settingsOf,
	summarize,
	sweep,
	undo,
	units,
	warnOfOrphans
} from '../shared/credential.js';


// node_modules/jose/dist/webapi/lib/buffer_utils.js
new TextEncoder();

// node_modules/jose/dist/webapi/util/errors.js
Symbol;

// packages/core/json.ts
function json_isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// packages/core/duration.ts
function parseDuration(text) {
	if (/^\d{1,9}$/.test(text)) return Number(text) || undefined;
	const parts = [...text.matchAll(/(\d{1,9})([smhd])/g)];
	if (parts.length === 0 || parts.map(part => part[0]).join('') !== text) return;
	const seconds = parts.reduce((sum, [, count, unit]) => sum + Number(count) * units[unit], 0);
	return seconds || undefined;
}

// packages/core/declaration.ts
function readInputs(inputs, given, more = () => []) {
	const values = {};
	const wrong = {};
	for (const [name, input] of Object.entries(inputs)) {
		const { value, problem } = readOne(input, given.texts[name]?.trim() ?? '');
		values[name] = problem === undefined ? value : readOne(input, '').value;
		if (problem !== undefined) wrong[name] = problem;
	}
	const isWhole = Object.entries(inputs).every(([name, input]) => !isRequired(input) || values[name] !== undefined);
	const names = Object.keys(wrong);
	const problems = [
		...given.unknown.map(name => misspelt(name, Object.keys(inputs))),
		...names.map(name => `input '${name}' ${wrong[name]}`),
		...more(values, isWhole).filter(problem => !names.some(name => problem.includes(`'${name}'`)))
	];
	if (problems.length > 0) throw collected('INPUT_INVALID', problems);
	return values;
}

function readOne(input, text) {
	const given = text !== '' ? text : 'default' in input ? String(input.default ?? '') : '';
	if (given === '') {
		if (isRequired(input)) return { problem: input.example === undefined ? 'is required' : `is required, such as '${input.example}'` };
		return { value: input.kind === 'list' || input.kind === 'lines' ? [] : undefined };
	}
	switch (input.kind) {
		case 'text':
			return judged(given, input.check, given);
		case 'secret':
			return judged(given, input.check, new Secret(given));
		case 'boolean':
			if (!/^(true|false)$/i.test(given)) return { problem: `must be 'true' or 'false', not '${given}'` };
			return { value: given.toLowerCase() === 'true' };
		case 'duration': {
			const seconds = parseDuration(given);
			return seconds === undefined ? { problem: `must be a duration such as '15m' or '1h', not '${given}'` } : { value: seconds };
		}
		case 'choice':
			return judged(given, oneOf(input.options), given);
		case 'list': {
			const entries = given.split(/[\s,]+/).filter(Boolean);
			return eachJudged(entries, input.options === undefined ? input.check : oneOf(input.options));
		}
		case 'lines': {
			const entries = given
				.split(/\r?\n/)
				.map(line => line.trim())
				.filter(line => line !== '' && !line.startsWith('#'));
			return eachJudged(entries, input.check);
		}
		case 'url': {
			const problem = endpointProblem(given);
			return problem === undefined ? { value: new URL(given) } : { problem };
		}
	}
}

// packages/credentials/settings.ts
function readSettings(provider, job, host, receiver) {
	let references = [];
	let ca;
	let trustPolicy;
	const inputs = readInputs(provider.inputs, job.inputs(Object.keys(provider.inputs)), (values, isWhole) => {
		const parsed = parseReferences(values['secrets'] ?? [], Object.keys(provider.outputs));
		references = parsed.references;
		const certificates = readCertificates(values['ca-certificate'], host);
		ca = certificates.pem;
		const policy = readTrustPolicy(values['trust-policy'], receiver, host);
		trustPolicy = policy.value;
		return [
			...parsed.problems,
			...certificates.problems,
			...policy.problems,
			...pairProblems(provider, values),
			...(isWhole ? (provider.problems?.(values, { env: host.env, references }) ?? []) : [])
		];
	});
	return settingsOf(inputs, { references, ca, trustPolicy });
}

// packages/credentials/obtain.ts
async function obtain({ provider, loadReceiver, loadFixes }, job, host, life) {
	const session = openSession(job, host, life, 'in post');
	const { folder, ledger, clock } = session;
	let receiver;
	let errand;
	try {
		const record = (session.record = recordOf(provider, job, host));
		sweep(job.tempFolder, session.key);
		receiver = await receiverWanted(job, loadReceiver);
		const settings = readSettings(provider, job, host, receiver);
		refuseWithoutIdentity(job);
		const limitMs = settings.shared.timeout * 1000;
		life.limit(limitMs);
		errand = openErrand(provider, settings, session, createDeadline(host, limitMs, life.signal));
		const holding = await fulfil(errand, await mintFor(errand, session), session);
		const names = holding.secrets.map(({ name }) => name);
		const delivery = deliver(holding, job, folder, ledger);
		life.signal.throwIfAborted();
		record.add('delivered', { outputs: delivery.outputs, env: delivery.env, files: delivery.files, secrets: names });
		const story = { ...holding, secrets: names, delivery, ending: session.ending, now: clock.now(), record };
		printSuccess(story, job);
		summarize(story, job);
		return 0;
	} catch (thrown) {
		const error = asDaypassError(thrown);
		const { token, settings, grant } = errand ?? {};
		await printFailure(error, { token, receiver, trustPolicy: settings?.trustPolicy, loadFixes }, job).catch(plainly(error, job));
		const orphans = grant?.orphans ?? errand?.lost ?? 0;
		if (grant === undefined) warnOfOrphans({ orphans, expiresAt: undefined }, job);
		await undo(session, errand === undefined ? [] : [errand]);
		aside(job, () => session.record?.add('failed', { provider: provider.id, code: error.code, message: job.redact(error.message), owed: ledger.handles().length, orphans }));
		return 1;
	}
}

function recordOf(provider, job, host) {
	const given = job.inputs(Object.keys(provider.inputs)).texts['audit-file'];
	const record = openRecord(auditPath(given, job, host), host, job.facts, job.source);
	record.add('asked', { provider: provider.id, actor: job.facts.actor, event: job.facts.event, ref: job.facts.ref, workflow: job.facts.workflow });
	return record;
}

async function receiverWanted(job, loadReceiver) {
	const { 'trust-policy': path = '' } = job.inputs(['trust-policy']).texts;
	return path.trim() === '' ? undefined : await loadReceiver?.();
}

function refuseWithoutIdentity(job) {
	const refusal = job.refusal();
	if (refusal !== undefined) throw refusal;
}

// packages/credentials/run.ts
async function runAction(action, process = globalThis.process) {
	const { provider, platforms, loadFixes } = action;
	await runStep(platforms, process, (job, host, life) => (process.argv[2] === 'post' ? post(() => [{ provider, job }], { job, host, life, loadFixes }) : obtain(action, job, host, life)));
}

// packages/exchange/inputs.ts
const secretInputs = { secrets: { kind: 'lines' }, 'deliver-secrets': { kind: 'choice', options: ['outputs', 'env', 'file'], default: 'outputs' } };
const secretOutputs = { 'secrets-folder': {} };

// packages/exchange/provider.ts
function defineProvider(own) {
	const shared = commonInputs(own.delivers);
	return own.store === undefined ? { ...own, inputs: { ...own.inputs, ...shared } } : { ...own, inputs: { ...own.inputs, ...secretInputs, ...shared }, outputs: { ...own.outputs, ...secretOutputs } };
}

// packages/exchange/vault/inputs.ts
const path = /^[\w.@-]+(\/[\w.@-]+)*$/;
const inputs = {
	url: { kind: 'url', required: true, example: 'https://vault.example.com:8200' },
	role: { kind: 'text', example: 'deploy', check: text => (path.test(text) ? undefined : `must be the name of a role, not '${text}'`) },
	mount: { kind: 'text', default: 'jwt', check: text => (path.test(text) && !text.startsWith('auth/') ? undefined : `must be the mount without 'auth/' and slashes around it, not '${text}'`) },
	namespace: { kind: 'text', check: text => (path.test(text.replace(/\/$/, '')) ? undefined : `must be a path such as 'team/ci', not '${text}'`) },
	'inline-auth': { kind: 'choice', options: ['auto', 'always', 'never'], default: 'auto' },
	'wrap-ttl': { kind: 'duration', example: '60s' },
	'client-certificate': { kind: 'text' },
	'client-key': { kind: 'secret' }
};

function problems(values, { env, references }) {
	const { 'inline-auth': inline, 'wrap-ttl': wrap, 'client-certificate': certificate, 'client-key': key, deliver } = values;
	const found = references.flatMap(referenceProblems);
	const onlySecrets = deliver.includes('none');
	if (inline === 'always' && !onlySecrets) found.push("input 'inline-auth' is 'always', so that no token exists, but 'deliver' asks for one; set 'deliver' to 'none'");
	if (wrap !== undefined && !onlySecrets && references.length > 0) found.push("input 'wrap-ttl' wraps the token or the secrets, not both: drop 'secrets', or set 'deliver' to 'none'");
	if (wrap !== undefined)
		found.push(...references.flatMap(({ lines }) => lines.filter(line => line.every || line.key !== undefined).map(({ source }) => `${source}: a wrapped secret has no fields yet; drop '#' and '*'`)));
	if ((certificate === undefined) !== (key === undefined)) found.push("inputs 'client-certificate' and 'client-key' belong together: give both");
	if (certificate !== undefined && pemOf(certificate, env) === undefined) found.push("input 'client-certificate' is neither PEM text nor a PEM file");
	if (key !== undefined && pemOf(key.reveal(), env) === undefined) found.push("input 'client-key' is neither PEM text nor a PEM file");
	return found;
}

function referenceProblems({ path: place, options, lines }) {
	const source = lines[0].source;
	if (!place.includes('/') || place.startsWith('/') || place.endsWith('/')) return [`${source}: the path must be a mount and a path below it, such as 'kv/app'`];
	if (options['version'] !== undefined && !/^\d{1,9}$/.test(options['version'])) return [`${source}: 'version' must be a number`];
	if (options['wrap-ttl'] !== undefined && parseDuration(options['wrap-ttl']) === undefined) return [`${source}: 'wrap-ttl' must be a duration such as '60s'`];
	return [];
}

function clientTls({ 'client-certificate': certificate, 'client-key': key }, env) {
	if (certificate === undefined || key === undefined) return;
	return { cert: pemOf(certificate, env), key: new Secret(pemOf(key.reveal(), env)) };
}

function pemOf(text, env) {
	if (text.includes('-----BEGIN ')) return text;
	const file = node_path.isAbsolute(text) ? text : node_path.join(env['GITHUB_WORKSPACE'] ?? process.cwd(), text);
	const content = node_fs.existsSync(file) ? node_fs.readFileSync(file, 'utf8') : '';
	return content.includes('-----BEGIN ') ? content : undefined;
}

// packages/exchange/vault/ask.ts
const maxStandbyTries = 3;

function ask_ask({ inputs, http, env }, { method = 'GET', path, headers = {}, body, query = {}, repeatable = true, expect = 'json' }) {
	const url = new URL(`v1/${path.split('/').map(encodeURIComponent).join('/')}`, inputs.url.href.replace(/\/*$/, '/'));
	for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
	let standby = 0;
	const tls = clientTls(inputs, env);
	return http.send({
		to: 'Vault',
		method,
		url,
		headers: { 'x-vault-request': 'true', ...(inputs.namespace === undefined ? {} : { 'x-vault-namespace': inputs.namespace }), ...headers },
		...(body === undefined ? {} : { body }),
		...(tls === undefined ? {} : { tls }),
		repeatable,
		expect,
		heals: answer => {
			if (answer.status === 412) return true;
			if (isInlineRefusal(answer)) return false;
			return isStandby(answer.status) || isSealed(answer) ? ++standby < maxStandbyTries : undefined;
		}
	});
}

function usable(answer) {
	const { status, tries } = answer;
	const detail = { receiver: { says: saysOf(answer) } };
	if (isSealed(answer)) throw new DaypassError('VAULT_SEALED', 'Vault is sealed', detail);
	if (isStandby(status)) throw new DaypassError('VAULT_STANDBY', `the address leads to a standby (HTTP ${status} in ${tries} tries)`, detail);
	if (status === 404 && /namespace not found/.test(answer.text)) throw new DaypassError('VAULT_NAMESPACE_UNKNOWN', 'the namespace does not exist', detail);
	if (status >= 500 && !isInlineRefusal(answer)) throw unavailable(answer);
	if (status === 429 || status === 412) throw unavailable(answer);
	return answer;
}

function unavailable(answer) {
	return new DaypassError('VAULT_UNAVAILABLE', `Vault answered HTTP ${answer.status} through ${answer.tries} ${answer.tries === 1 ? 'try' : 'tries'}`, { receiver: { says: saysOf(answer) } });
}

function isInlineRefusal({ text }) {
	return /inline auth/.test(text);
}

function isStandby(status) {
	return status === 472 || status === 473;
}

function isSealed({ status, text }) {
	return status === 503 && /sealed/i.test(text);
}

function saysOf(answer) {
	const { errors = [] } = objectOf(answer);
	const all = Array.isArray(errors) ? errors.filter(error => typeof error === 'string') : [];
	return all.join('; ').replace(/\s+/g, ' ').trim().slice(0, 500) || `HTTP ${answer.status}`;
}

function lifeOf(value) {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1e10 ? value : undefined;
}

function objectOf(answer) {
	if (answer.status >= 300 && !answer.text.trimStart().startsWith('{')) return {};
	const value = answer.text === '' ? {} : answer.json();
	return json_isObject(value) ? value : {};
}

function bearer(token) {
	return { 'x-vault-token': token };
}

// packages/exchange/vault/refusals.ts
const meanings = [
	{ text: /no audiences bound to the role/, as: 'VAULT_CLAIMS_REFUSED', says: "the role has no 'bound_audiences', but the identity token has an audience", claims: ['aud'] },
	{ text: /audience/, as: 'VAULT_CLAIMS_REFUSED', says: "the audience is none of the role's 'bound_audiences'", claims: ['aud'] },
	{ text: /invalid subject/, as: 'VAULT_CLAIMS_REFUSED', says: "the subject is not the role's 'bound_subject'", claims: ['sub'] },
	{ text: /claim "([^"]+)" is missing/, as: 'VAULT_CLAIMS_REFUSED', says: "the role binds the claim '$1', which the identity token does not have", claims: ['$1'] },
	{ text: /claim "([^"]+)" does not match/, as: 'VAULT_CLAIMS_REFUSED', says: "the claim '$1' matches no value that the role binds", claims: ['$1'] },
	{ text: /claim "([^"]+)" not found in token/, as: 'VAULT_CLAIMS_REFUSED', says: "the identity token has no claim '$1', which the role takes as 'user_claim'", claims: ['$1'] },
	{ text: /cel program|blocked authorization/, as: 'VAULT_CLAIMS_REFUSED', says: 'the CEL program of the role refused the claims', claims: ['sub', 'aud'] },
	{ text: /expir/, as: 'VAULT_TOKEN_REFUSED', says: 'the server holds the identity token for expired', claims: ['exp'], retry: 'remint' },
	{ text: /not before|not yet valid|issued at/, as: 'VAULT_TOKEN_REFUSED', says: 'the server holds the identity token for not yet valid', claims: ['nbf', 'iat'], retry: 'remint' },
	{ text: /invalid issuer/, as: 'VAULT_TOKEN_REFUSED', says: "the issuer is not the mount's 'bound_issuer'", claims: ['iss'] },
	{ text: /signature|malformed jwt|error validating token/, as: 'VAULT_TOKEN_REFUSED', says: 'the server cannot verify the signature of the identity token', claims: ['iss'] },
	{ text: /role "[^"]*" could not be found|missing role|oidc role_type/, as: 'VAULT_ROLE_REFUSED', says: 'the mount has no such role for JWT login' },
	{ text: /no handler for route|unsupported path|unsupported operation/, as: 'VAULT_LOGIN_DENIED', says: 'there is no JWT auth method on this mount' }
];

function loginRefusal(answer, { role, mount, namespace }) {
	const says = saysOf(answer);
	const found = meanings.find(({ text }) => text.test(says));
	const where = `role '${role ?? '(default)'}' on mount '${mount}'${namespace === undefined ? '' : ` in namespace '${namespace}'`}`;
	if (found === undefined) {
		const [as, why] = answer.status === 403 ? ['VAULT_LOGIN_DENIED', 'denied the login and does not say why'] : ['VAULT_REQUEST_REFUSED', `refused the login (HTTP ${answer.status})`];
		return new DaypassError(as, `Vault ${why}: ${where}`, { receiver: { says, claims: ['sub', 'aud'] } });
	}
	const named = found.text.exec(says)?.[1] ?? '';
	const claims = found.claims?.map(claim => claim.replace('$1', named.replace(/^\//, '')));
	const detail = { receiver: { says, ...(claims === undefined ? {} : { claims }) }, ...(found.retry === undefined ? {} : { retry: found.retry }) };
	return new DaypassError(found.as, `${found.says.replace('$1', named)} (${where})`, detail);
}

// packages/exchange/vault/login.ts
function loginPath({ mount, role }) {
	return role?.startsWith('cel/') === true ? `auth/${mount}/cel/login` : `auth/${mount}/login`;
}

function loginBody({ role }, jwt) {
	return { ...(role === undefined ? {} : { role: role.replace(/^cel\//, '') }), jwt: jwt.reveal() };
}

async function logIn(asking) {
	const { inputs, token: identity, clock } = asking;
	const wrap = inputs['wrap-ttl'];
	const answer = usable(
		await ask_ask(asking, {
			method: 'POST',
			path: loginPath(inputs),
			body: new Secret(JSON.stringify(loginBody(inputs, identity.raw))),
			...(wrap === undefined || !inputs.deliver.some(way => way !== 'none') ? {} : { headers: { 'x-vault-wrap-ttl': `${wrap}s` } }),
			repeatable: 'orphan'
		})
	);
	if (answer.status !== 200) throw loginRefusal(answer, inputs);
	const token = tokenOf(answer, clock.now());
	asking.onSecret(token.raw);
	if (token.kind === 'service') {
		const until = token.expiresAt ?? new Date(clock.now() + asking.maxTtlSeconds * 1000);
		asking.onHandle(handleOf('token', token.raw, inputs, until.getTime()));
	}
	if (token.expiresAt === undefined) throw login_invalid('no usable lifetime of the token');
	return shortened({ ...token, expiresAt: token.expiresAt }, asking);
}

function handleOf(kind, raw, { url, namespace }, expiresAt) {
	return { provider: 'vault', kind, endpoint: url.href, ...(namespace === undefined ? {} : { namespace }), raw, expiresAt };
}

function tokenOf(answer, now) {
	const { auth, wrap_info: wrapped } = objectOf(answer);
	const given = json_isObject(wrapped) ? wrapped : json_isObject(auth) ? auth : undefined;
	if (given === undefined) throw login_invalid("neither 'auth' nor 'wrap_info'");
	const isWrapped = given === wrapped;
	const raw = given[isWrapped ? 'token' : 'client_token'];
	const seconds = lifeOf(given[isWrapped ? 'ttl' : 'lease_duration']);
	if (typeof raw !== 'string' || !/^[\w.~+/=-]{8,8192}$/.test(raw)) throw login_invalid(`no usable '${isWrapped ? 'wrap_info.token' : 'auth.client_token'}'`);
	const policies = Array.isArray(given['policies']) ? given['policies'].filter(name => typeof name === 'string') : [];
	return {
		raw: new Secret(raw),
		accessor: String(given[isWrapped ? 'wrapped_accessor' : 'accessor'] ?? ''),
		policies: policies.join(', '),
		expiresAt: seconds === undefined ? undefined : new Date(seconds === 0 ? 8.64e15 : now + seconds * 1000),
		kind: isWrapped ? 'wrapping' : given['token_type'] === 'batch' ? 'batch' : 'service',
		uses: Number(given['num_uses'] ?? 0) || 0,
		renewable: given['renewable'] === true,
		orphans: answer.orphans
	};
}

async function shortened(token, asking) {
	const { clock, ttlSeconds, maxTtlSeconds } = asking;
	const wanted = ttlSeconds ?? maxTtlSeconds;
	const seconds = (token.expiresAt.getTime() - clock.now()) / 1000;
	if (token.kind !== 'service' || seconds <= wanted + 1 || !token.renewable || token.uses > 0) return token;
	const answer = usable(await ask_ask(asking, { method: 'POST', path: 'auth/token/renew-self', headers: bearer(token.raw), body: JSON.stringify({ increment: `${wanted}s` }) }));
	const { auth } = objectOf(answer);
	const life = json_isObject(auth) ? lifeOf(auth['lease_duration']) : undefined;
	return answer.status !== 200 || life === undefined ? token : { ...token, expiresAt: new Date(clock.now() + life * 1000) };
}

async function revocability(token, server) {
	if (token.kind === 'batch') return { can: 'no', why: 'batch tokens cannot be revoked' };
	if (token.kind === 'wrapping') return { can: 'no', why: 'the token is inside a wrapping token that only its reader can open' };
	if (token.uses > 0) return { can: 'unknown', why: `the token has ${token.uses} uses, and post needs one` };
	const path = 'auth/token/revoke-self';
	const answer = usable(await ask_ask(server, { method: 'POST', path: 'sys/capabilities-self', headers: bearer(token.raw), body: JSON.stringify({ paths: [path] }) }));
	const body = objectOf(answer);
	const data = json_isObject(body['data']) ? body['data'] : body;
	const capabilities = data[path] ?? data['capabilities'];
	if (answer.status !== 200 || !Array.isArray(capabilities)) return { can: 'unknown', why: 'the token may not ask for its own capabilities' };
	if (capabilities.some(one => one === 'update' || one === 'root' || one === 'sudo')) return { can: 'yes', why: `${path} is allowed` };
	return { can: 'no', why: `the policies of the role do not allow ${path}` };
}

function login_invalid(lacks) {
	return new DaypassError('VAULT_ANSWER_INVALID', `the answer of Vault has ${lacks}`);
}

// packages/exchange/vault/inline.ts
const maxReads = 5;

function inlineHeaders({ inputs, token }) {
	const parameters = Object.entries(loginBody(inputs, token.raw)).map(([key, value]) => [
		`x-vault-inline-auth-parameter-${key}`,
		new Secret(Buffer.from(JSON.stringify({ key, value })).toString('base64url'))
	]);
	return { 'x-vault-inline-auth-path': loginPath(inputs), ...Object.fromEntries(parameters) };
}
const leased = /\/(creds|sts|token|key|issue|sign|generate|roleset|static-account)(\/|$)/;

async function readsInline(asking, references) {
	const { 'inline-auth': wanted, deliver } = asking.inputs;
	if (wanted !== 'auto') return wanted === 'always';
	const simple = deliver.includes('none') && references.length <= maxReads && references.every(({ write, path }) => !write && !leased.test(path));
	return simple && knowsInline(asking);
}

async function knowsInline(asking) {
	const server = { ...asking, inputs: { ...asking.inputs, namespace: undefined } };
	const { version = '', ...others } = objectOf(await ask_ask(server, { path: 'sys/health', query: { standbyok: 'true', perfstandbyok: 'true' } }));
	const [, major = 0, minor = 0] = /^(\d+)\.(\d+)\./.exec(String(version))?.map(Number) ?? [];
	return !('enterprise' in others) && (major > 2 || (major === 2 && minor >= 4));
}

// packages/exchange/vault/index.ts
const outputs = { token: { secret: true }, accessor: {}, 'expires-at': {}, 'credentials-file': {} };
const ways = new WeakMap();
const provider = defineProvider({
	id: 'vault',
	title: 'Vault and OpenBao',
	inputs,
	outputs,
	delivers: ['none', 'env', 'outputs', 'file'],
	variables: ['VAULT_ADDR', 'VAULT_TOKEN', 'VAULT_NAMESPACE', 'VAULT_AGENT_ADDR', 'BAO_ADDR', 'BAO_TOKEN', 'BAO_NAMESPACE', 'BAO_AGENT_ADDR'],
	store: 'Vault',
	problems,
	audience: ({ audience, url }) => audience ?? url.origin,
	endpoint: ({ url }) => url,
	async exchange(request) {
		const mounts = new Map();
		if (await readsInline(request, request.references)) {
			const grant = inlineGrant(request);
			ways.set(grant, { token: undefined, mounts });
			return grant;
		}
		const token = await logIn(request);
		const grant = tokenGrant(token, await revocability(token, request), request.inputs);
		ways.set(grant, { token, mounts });
		return grant;
	},
	read(grant, reference, request) {
		const { token, mounts } = ways.get(grant);
		const auth = token === undefined ? inlineHeaders(request) : bearer(token.raw);
		const livesOn = token !== undefined && grant.revocable.can !== 'yes';
		return readPath(reference, { ...request, auth, mounts, leaseHandle: livesOn ? leaseHandle(token, request) : undefined });
	},
	revoke
});

function inlineGrant({ inputs: { url }, token }) {
	return {
		values: { 'expires-at': '', accessor: '' },
		expiresAt: undefined,
		env: { VAULT_ADDR: url.href },
		revocable: { can: 'no', why: 'no token exists' },
		facts: { subject: String(token.claims['sub']) },
		orphans: 0
	};
}

function tokenGrant(token, revocable, { url, namespace }) {
	const place = { VAULT_ADDR: url.href.replace(/\/$/, ''), ...(namespace === undefined ? {} : { VAULT_NAMESPACE: namespace }) };
	const until = token.expiresAt.toISOString();
	return {
		values: { token: token.raw, accessor: token.accessor, 'expires-at': until },
		expiresAt: token.expiresAt,
		env: { ...place, VAULT_TOKEN: token.raw },
		file: { name: 'vault-token', content: token.raw, env: place },
		revocable,
		facts: {
			...(token.accessor === '' ? {} : { accessor: token.accessor }),
			...(token.policies === '' ? {} : { policies: token.policies }),
			...(token.kind === 'service' ? {} : { kind: token.kind })
		},
		orphans: token.orphans
	};
}

function leaseHandle({ raw }, { inputs }) {
	return (leaseId, expiresAt) => ({ ...handleOf('lease', raw, inputs, expiresAt), leaseId });
}

async function revoke({ kind, raw, leaseId, namespace }, server) {
	const there = { ...server, inputs: { ...server.inputs, namespace } };
	const lease = kind === 'lease' ? { path: 'sys/leases/revoke', body: JSON.stringify({ lease_id: leaseId, sync: true }) } : { path: 'auth/token/revoke-self' };
	const answer = await ask_ask(there, { method: 'POST', ...lease, headers: bearer(raw), expect: 'any' });
	const says = saysOf(answer);
	if (answer.status === 204) return { outcome: 'revoked', says: 'HTTP 204' };
	if (/invalid token|bad token|invalid lease|lease not found/.test(says)) return { outcome: 'gone', says };
	return { outcome: /batch tokens/.test(says) ? 'unsupported' : 'unknown', says };
}

// actions/vault/main.ts
runAction({ provider, platforms: [platform], loadReceiver, loadFixes });

async function printFailure(...given) {
	return (await import('./later.js')).printFailure(...given);
}

async function post(...given) {
	return (await import('./later.js')).post(...given);
}

async function readPath(...given) {
	return (await import('./later.js')).readPath(...given);
}

async function loadFixes(...given) {
	return (await import('./later.js')).loadFixes(...given);
}

async function loadReceiver(...given) {
	return (await import('./later.js')).loadReceiver(...given);
}
export { json_isObject, parseDuration, readInputs, ask_ask, usable, saysOf, lifeOf, objectOf, loginRefusal, login_invalid };
