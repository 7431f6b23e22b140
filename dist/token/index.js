import {
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

// packages/exchange/token/index.ts
const token_shared = commonInputs(['outputs', 'file']);
const inputs = {
	audience: { kind: 'text', required: true, example: 'https://api.example.com', check: text => (/[\s\u0000-\u001f]/.test(text) ? 'must not hold spaces or control characters' : undefined) },
	deliver: token_shared.deliver,
	timeout: token_shared.timeout,
	'ca-certificate': token_shared['ca-certificate'],
	'https-proxy': token_shared['https-proxy'],
	'no-proxy': token_shared['no-proxy'],
	'audit-file': token_shared['audit-file']
};
const outputs = { token: { secret: true }, 'expires-at': {}, subject: {}, claims: {}, 'credentials-file': {} };
const provider = {
	id: 'token',
	title: 'Identity token',
	inputs,
	outputs,
	delivers: ['outputs', 'file'],
	audience: values => values.audience,
	endpoint: () => {},
	exchange: request => Promise.resolve(grant(request))
};

function grant({ token }) {
	const expiresAt = new Date(Number(token.claims['exp']) * 1000);
	return {
		values: { token: token.raw, 'expires-at': expiresAt.toISOString(), subject: String(token.claims['sub']), claims: JSON.stringify(token.claims) },
		expiresAt,
		env: {},
		file: { name: 'identity-token', content: new Secret(token.raw.reveal()), env: { DAYPASS_TOKEN_FILE: '{path}' } },
		revocable: { can: 'no', why: 'an identity token cannot be revoked' },
		facts: { subject: String(token.claims['sub']) },
		orphans: 0
	};
}

// actions/token/main.ts
runAction({ provider, platforms: [platform], loadFixes });

async function printFailure(...given) {
	return (await import('./later.js')).printFailure(...given);
}

async function post(...given) {
	return (await import('./later.js')).post(...given);
}

async function loadFixes(...given) {
	return (await import('./later.js')).loadFixes(...given);
}
export { readInputs };
