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
	formatDuration,
	fulfil,
	isRequired,
	judged,
	mintFor,
	misspelt,
	nearest,
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

// packages/exchange/aws/arn.ts
const partitions = [
	{ id: 'aws-cn', regions: /^cn-/, suffix: 'amazonaws.com.cn', region: 'cn-northwest-1' },
	{ id: 'aws-us-gov', regions: /^us-gov-/, suffix: 'amazonaws.com', region: 'us-gov-west-1' },
	{ id: 'aws-eusc', regions: /^eusc-/, suffix: 'amazonaws.eu', region: 'eusc-de-east-1' },
	{ id: 'aws-iso', regions: /^us-iso-/, suffix: 'c2s.ic.gov', region: 'us-iso-east-1' },
	{ id: 'aws-iso-b', regions: /^us-isob-/, suffix: 'sc2s.sgov.gov', region: 'us-isob-east-1' },
	{ id: 'aws-iso-e', regions: /^eu-isoe-/, suffix: 'cloud.adc-e.uk', region: 'eu-isoe-west-1' },
	{ id: 'aws-iso-f', regions: /^us-isof-/, suffix: 'csp.hci.ic.gov', region: 'us-isof-south-1' },
	{ id: 'aws', regions: /^/, suffix: 'amazonaws.com', region: 'us-east-1' }
];

function partitionOf(region) {
	return partitions.find(({ regions }) => regions.test(region));
}

function parseRole(arn) {
	const [, id, account] = /^arn:([a-z-]+):iam::(\d{12}):role\/(?:[\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/.exec(arn) ?? [];
	const partition = partitions.find(candidate => candidate.id === id);
	return partition === undefined || account === undefined ? undefined : { arn, partition, account };
}

function roleProblem(text) {
	if (parseRole(text) !== undefined) return;
	const hint = /^[\w+=,.@-]{1,64}$/.test(text) ? ` (the ARN, not only the name: arn:aws:iam::ACCOUNT:role/${text})` : '';
	return `must be the ARN of a role, such as 'arn:aws:iam::123456789012:role/deploy', not '${text}'${hint}`;
}

// packages/exchange/aws/endpoints.ts
const services = {
	sts: { title: 'AWS STS', variable: 'STS' },
	secretsmanager: { title: 'AWS Secrets Manager', variable: 'SECRETS_MANAGER' },
	ssm: { title: 'AWS Systems Manager', variable: 'SSM' },
	kms: { title: 'AWS KMS', variable: 'KMS' }
};

function customEndpoint(service, env) {
	if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.toLowerCase() === 'true') return;
	const variables = [`AWS_ENDPOINT_URL_${services[service].variable}`, 'AWS_ENDPOINT_URL'];
	const variable = variables.find(name => (env[name] ?? '') !== '');
	return variable === undefined ? undefined : { variable, text: env[variable] };
}

function endpointOf(service, region, env, override) {
	const custom = customEndpoint(service, env);
	if (override !== undefined) return override;
	if (custom !== undefined) return new URL(custom.text);
	const { id, suffix } = partitionOf(region);
	const plain = env['AWS_USE_FIPS_ENDPOINT']?.toLowerCase() !== 'true' || (id === 'aws-us-gov' && (service === 'sts' || service === 'ssm'));
	return new URL(`https://${service}${plain ? '' : '-fips'}.${region}.${suffix}/`);
}

// packages/exchange/aws/chain.ts
const bounds = { least: 900, most: 43_200, mostChained: 3_600 };
const sessionName = /^[\w+=,.@-]{2,64}$/;
const externalId = /^[\w+=,.@:/\\-]{2,1224}$/;
const tagKey = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u;
const tagValue = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u;
const options = ['external-id', 'session-name', 'ttl', 'tag:KEY', 'transitive', 'source-identity'];

function parseHop(line) {
	const [arn = '', ...pairs] = (line.match(/(?:"[^"]*"|[^\s"])+/g) ?? []).map(word => word.replaceAll('"', ''));
	const role = parseRole(arn);
	const problems = role === undefined ? [roleProblem(arn)] : [];
	const hop = {};
	const tags = new Map();
	const given = new Set();
	for (const pair of pairs) {
		const cut = pair.indexOf('=');
		const [name, value] = cut < 0 ? [pair, ''] : [pair.slice(0, cut), pair.slice(cut + 1)];
		const refuse = why => void problems.push(`'${name}' ${why}`);
		if (given.has(name)) refuse('is given twice');
		given.add(name);
		if (name === 'external-id') {
			if (!externalId.test(value)) refuse('must be 2 to 1224 letters, digits or _+=,.@:/\\-');
			hop.externalId = value;
		} else if (name === 'session-name' || name === 'source-identity') {
			if (!sessionName.test(value) || value.startsWith('aws:')) refuse('must be 2 to 64 letters, digits or _+=,.@-');
			hop[name === 'session-name' ? 'sessionName' : 'sourceIdentity'] = value;
		} else if (name === 'ttl') {
			const seconds = parseDuration(value);
			if (seconds === undefined || seconds < bounds.least || seconds > bounds.mostChained)
				refuse(`must be a duration from ${formatDuration(bounds.least)} to ${formatDuration(bounds.mostChained)}: STS grants a chained role no other`);
			if (seconds !== undefined) hop.ttlSeconds = seconds;
		} else if (name === 'transitive') hop.transitive = value.split(',').filter(Boolean);
		else if (name.startsWith('tag:')) {
			const key = name.slice(4);
			if (!tagKey.test(key) || /^aws:/i.test(key) || !tagValue.test(value)) refuse('is no session tag (key up to 128, value up to 256 letters, digits, spaces or _.:/=+-@)');
			if (tags.has(key.toLowerCase())) refuse('is a tag that is given twice; case makes no difference');
			tags.set(key.toLowerCase(), [key, value]);
		} else {
			const near = nearest(name, options);
			problems.push(`'${pair}' is no option of a chained role (${options.join('=, ')}=)${near === undefined ? '' : `; did you mean '${near}='?`}`);
		}
	}
	if (tags.size > 50) problems.push('holds more than 50 tags');
	const alien = (hop.transitive ?? []).filter(key => !tags.has(key.toLowerCase()));
	if (alien.length > 0) problems.push(`'transitive' names '${alien.join("', '")}', which is no tag of this line`);
	return role === undefined || problems.length > 0 ? { problems } : { hop: { ...hop, role, tags: [...tags.values()], transitive: hop.transitive ?? [] }, problems };
}

function hopProblem(line) {
	const { problems } = parseHop(line);
	return problems.length === 0 ? undefined : `line '${line}': ${problems.join('; ')}`;
}

// packages/exchange/aws/ciphertext.ts
const maxFileBytes = 64 * 1024;
const maxCiphertextBytes = 6144;

function fileProblem(path, env) {
	const workspace = node_fs.realpathSync(env['GITHUB_WORKSPACE'] ?? process.cwd());
	const full = node_path.resolve(workspace, path);
	const stats = node_fs.statSync(full, { throwIfNoEntry: false });
	if (stats?.isFile() !== true) return `there is no file '${path}'`;
	const inside = node_path.relative(workspace, node_fs.realpathSync(full));
	if (inside.startsWith('..') || node_path.isAbsolute(inside)) return `the file '${path}' is outside the workspace`;
	if (stats.size === 0 || stats.size > maxFileBytes) return `the file '${path}' has ${stats.size} bytes; a ciphertext has 1 to ${maxCiphertextBytes}`;
	return;
}

// packages/exchange/aws/places.ts
const allowedOptions = { secretsmanager: /^version-(id|stage)$/, ssm: /^(version|label|recursive)$/, kms: /^(file|key-id|algorithm|context\..+)$/ };

function parsePlace({ path, options }) {
	const [, service, rest] = /^(secretsmanager|ssm|kms)\/(.+)$/.exec(path) ?? [];
	if (service === undefined || rest === undefined) return;
	const arn = service === 'kms' ? options['key-id'] : rest;
	const region = /^arn:[a-z-]+:[a-z]+:([a-z0-9-]+):/.exec(arn ?? '')?.[1];
	if (service === 'kms') return rest === 'decrypt' ? { service, id: options['file'] ?? '', folder: false, region } : undefined;
	if (service === 'secretsmanager') return { service, id: rest, folder: false, region };
	const id = rest.includes('/') && !/^(\/|arn:)/.test(rest) ? `/${rest}` : rest;
	return { service: 'ssm', id, folder: id.endsWith('/'), region };
}

function placeProblem(reference, env) {
	const source = reference.lines[0].source;
	const place = parsePlace(reference);
	if (reference.write) return [`${source}: AWS has nothing to 'write' to`];
	if (place === undefined) return [`${source} must begin with 'secretsmanager/', 'ssm/' or be 'kms/decrypt?file=PATH'`];
	const { options } = reference;
	const found = Object.keys(options)
		.filter(name => !allowedOptions[place.service].test(name))
		.map(name => `${source}: there is no option '${name}' for ${place.service}`);
	if (place.service === 'kms')
		found.push(
			...(place.id === '' ? [`${source} needs ?file=PATH`] : (fileProblem(place.id, env) ?? []) && [fileProblem(place.id, env)].flatMap(why => (why === undefined ? [] : `${source}: ${why}`)))
		);
	if (place.folder && (options['version'] ?? options['label']) !== undefined) found.push(`${source}: parameters by path have no 'version' or 'label'`);
	if (!place.folder && options['recursive'] !== undefined) found.push(`${source}: 'recursive' is for a path that ends with '/'`);
	return found;
}

// packages/exchange/aws/inputs.ts
const maxPolicy = 2048;
const account = /^\d{12}$/;
const inputs = {
	role: { kind: 'text', required: true, example: 'arn:aws:iam::123456789012:role/deploy', check: roleProblem },
	region: { kind: 'text', example: 'eu-west-1', check: text => (/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(text) ? undefined : `must be a region such as 'eu-west-1', not '${text}'`) },
	'session-name': { kind: 'text', check: text => (sessionName.test(text) ? undefined : `must be 2 to 64 letters, digits or _+=,.@-, not '${text}'`) },
	policy: { kind: 'text', check: policyProblem },
	'policy-arns': { kind: 'list', check: text => (/^arn:[a-z-]+:iam::(aws|\d{12}):policy\/[\w+=,.@/-]+$/.test(text) ? undefined : `holds '${text}', which is no ARN of a managed policy`) },
	chain: { kind: 'lines', example: 'arn:aws:iam::210987654321:role/deploy external-id=acme', check: hopProblem },
	'allowed-accounts': { kind: 'list', check: text => (account.test(text) ? undefined : `holds '${text}', which is no account number of 12 digits`) },
	profile: { kind: 'text', check: text => (/^[\w.@+-]{1,64}$/.test(text) ? undefined : `must be 1 to 64 letters, digits or _.@+-, not '${text}'`) },
	'mask-account-id': { kind: 'boolean', default: false },
	endpoint: { kind: 'url' }
};

function hopsOf(inputs) {
	return inputs.chain.map(line => parseHop(line).hop);
}

function namedRegion(inputs, env) {
	return inputs.region ?? ([env['AWS_REGION'], env['AWS_DEFAULT_REGION']].find(name => (name ?? '') !== '') || undefined);
}

function stsRegion(inputs, env) {
	return namedRegion(inputs, env) ?? parseRole(inputs.role).partition.region;
}

function problems(inputs, { env, references }) {
	const { partition, account: owner } = parseRole(inputs.role);
	const hops = hopsOf(inputs);
	const last = hops.at(-1)?.role.account ?? owner;
	const allowed = inputs['allowed-accounts'];
	return [
		...regionProblems(inputs, env, partition),
		...hops.filter(({ role }) => role.partition !== partition).map(({ role }) => `input 'chain' leaves the partition '${partition.id}' of 'role': '${role.arn}'`),
		...ttlProblems(inputs, hops),
		...(allowed.length > 0 && !allowed.includes(last) ? [`the role to deliver is of account '${last}', which 'allowed-accounts' does not hold`] : []),
		...boundProblems(inputs, partition),
		...(inputs.profile !== undefined && !inputs.deliver.includes('file') ? ["input 'profile' is given, but 'deliver' has no 'file' to write it to"] : []),
		...references.flatMap(reference => placeProblem(reference, env)),
		...endpointProblems(inputs, env, ['sts', ...new Set(references.flatMap(reference => parsePlace(reference)?.service ?? []))]),
		...(namedRegion(inputs, env) === undefined ? references.filter(reference => parsePlace(reference)?.region === undefined && parsePlace(reference) !== undefined) : []).map(
			({ lines }) => `input 'region' is needed to find ${lines[0].source}`
		)
	];
}

function regionProblems(inputs, env, partition) {
	const region = namedRegion(inputs, env);
	if (region === undefined || partitionOf(region).id === partition.id) return [];
	const from = inputs.region === undefined ? "the environment's region" : "input 'region'";
	return [`${from} '${region}' is not in the partition '${partition.id}' of 'role'; give a 'region' that is`];
}

function ttlProblems({ ttl, 'max-ttl': maxTtl }, hops) {
	const chained = hops.length > 0;
	const most = chained ? bounds.mostChained : bounds.most;
	const last = hops.at(-1)?.ttlSeconds;
	const found = [];
	if (ttl !== undefined && (ttl < bounds.least || ttl > most))
		found.push(`input 'ttl' must be from ${formatDuration(bounds.least)} to ${formatDuration(most)}${chained ? ' with a chain' : ''}: STS grants no other, not ${formatDuration(ttl)}`);
	if (ttl === undefined && maxTtl < bounds.least) found.push(`input 'max-ttl' is below ${formatDuration(bounds.least)}, the shortest that STS grants`);
	if (ttl !== undefined && last !== undefined) found.push("input 'ttl' and the last line of 'chain' (ttl=) both give the lifetime; keep one");
	if (last !== undefined && last > maxTtl) found.push(`the last line of 'chain' (ttl=) is above 'max-ttl' (${formatDuration(maxTtl)})`);
	return found;
}

function boundProblems({ policy = '', 'policy-arns': arns }, partition) {
	const found = arns.filter(arn => !arn.startsWith(`arn:${partition.id}:`)).map(arn => `input 'policy-arns' leaves the partition '${partition.id}' of 'role': '${arn}'`);
	if (arns.length > 10) found.push(`input 'policy-arns' holds ${arns.length} ARNs; STS takes 10`);
	const length = policy.length + arns.join('').length;
	if (arns.length > 0 && length > maxPolicy) found.push(`inputs 'policy' and 'policy-arns' have ${length} characters together; STS takes ${maxPolicy}`);
	return found;
}

function endpointProblems(inputs, env, services) {
	return services.flatMap(service => {
		const custom = service === 'sts' && inputs.endpoint !== undefined ? undefined : customEndpoint(service, env);
		const problem = custom === undefined ? undefined : endpointProblem(custom.text);
		return problem === undefined ? [] : [`the environment's ${custom.variable} ${problem}`];
	});
}

function policyProblem(text) {
	if (text.length > maxPolicy) return `has ${text.length} characters; STS takes ${maxPolicy}`;
	if (/[^\t\n\r\u0020-\u00ff]/.test(text)) return 'holds characters that STS does not take (only up to U+00FF)';
	return isJsonObject(text) ? undefined : 'must be the JSON of a policy';
}

function isJsonObject(text) {
	try {
		return json_isObject(JSON.parse(text));
	} catch {
		return false;
	}
}

// packages/exchange/aws/refusals.ts
const throttles = /^(Throttl|RequestThrottled|TooManyRequests|RequestLimitExceeded|SlowDown|PriorRequestNotComplete)/;

function isThrottled(code) {
	return throttles.test(code);
}

// packages/exchange/aws/xml.ts
const token = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<\/([\w.:-]+)\s*>|<([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const xml_named = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const xml_maxDepth = 32;

function parseXml(text) {
	const root = { name: '', text: '', children: new Map() };
	const stack = [root];
	for (token.lastIndex = 0; token.lastIndex < text.length;) {
		const match = token.exec(text);
		if (match === null) return;
		const [, cdata, closes, opens, , empty, plain] = match;
		const top = stack.at(-1);
		if (opens !== undefined) {
			if (top.children.has(opens) || stack.length > xml_maxDepth || (top === root && root.children.size > 0)) return;
			top.children.set(opens, '');
			if (empty === '') stack.push({ name: opens, text: '', children: new Map() });
		} else if (closes !== undefined) {
			if (top === root || top.name !== closes) return;
			if (top.children.size > 0 && top.text.trim() !== '') return;
			stack.pop();
			stack.at(-1).children.set(closes, top.children.size > 0 ? plainObject(top.children) : top.text);
		} else {
			const piece = cdata ?? (plain === undefined ? '' : unescaped(plain));
			if (piece === undefined) return;
			top.text += piece;
		}
	}
	return stack.length === 1 && root.children.size === 1 && root.text.replace('\ufeff', '').trim() === '' ? plainObject(root.children) : undefined;
}

function plainObject(children) {
	return Object.assign(Object.create(null), Object.fromEntries(children));
}

function unescaped(text) {
	let good = true;
	const plain = text.replace(/&([^;&]{0,12})(;?)/g, (_, entity, end) => {
		const [, hex, decimal] = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(entity) ?? [];
		const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
		const character = isCharacter(code) ? String.fromCodePoint(code) : Object.hasOwn(xml_named, entity) ? xml_named[entity] : undefined;
		good &&= end === ';' && character !== undefined;
		return character ?? '';
	});
	return good ? plain : undefined;
}

function isCharacter(code) {
	return code === 9 || code === 10 || code === 13 || (code >= 32 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

// packages/exchange/aws/sts.ts
const sts_to = 'AWS STS';

async function assumeWithIdentity(parameters, token, asking) {
	const body = sts_form('AssumeRoleWithWebIdentity', { ...parameters, WebIdentityToken: token.reveal() });
	return session('AssumeRoleWithWebIdentity', await sts_ask(body, asking), asking);
}

async function sts_ask(body, { http, env, inputs }, chained) {
	const region = stsRegion(inputs, env);
	const url = endpointOf('sts', region, env, inputs.endpoint);
	const plain = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/xml' };
	const headers = chained?.sign({ url, headers: plain, body, region }) ?? plain;
	const answer = await http.send({
		to: sts_to,
		method: 'POST',
		url,
		headers,
		body: new Secret(body),
		repeatable: 'orphan',
		expect: 'xml',
		heals: ({ text }) => isThrottled(errorOf(text).code) || (isTransient(errorOf(text)) ? true : undefined)
	});
	if (answer.status !== 200) throw await stsRefusal({ ...errorOf(answer.text), status: answer.status, tries: answer.tries }, chained?.role);
	return answer;
}

function isTransient({ code, message }) {
	return code === 'IDPCommunicationError' || (code === 'InvalidIdentityToken' && message.startsWith("Couldn't retrieve verification key"));
}

function sts_form(action, parameters) {
	return new URLSearchParams({ Action: action, Version: '2011-06-15', ...parameters }).toString();
}

function session(action, answer, { onSecret }) {
	const document = parseXml(answer.text);
	const field = (...path) => textAt(document, `${action}Response`, ...path);
	const needed = name => {
		const value = field(`${action}Result`, 'Credentials', name);
		if (value === '') throw sts_invalid(`has no ${name}`);
		return value;
	};
	if (document === undefined) throw sts_invalid('is not the XML that STS writes');
	const secretAccessKey = new Secret(needed('SecretAccessKey'));
	const sessionToken = new Secret(needed('SessionToken'));
	onSecret(secretAccessKey);
	onSecret(sessionToken);
	const accessKeyId = needed('AccessKeyId');
	if (!/^\w{16,128}$/.test(accessKeyId)) throw sts_invalid('has an AccessKeyId of the wrong form');
	const expiresAt = new Date(needed('Expiration'));
	if (Number.isNaN(expiresAt.getTime())) throw sts_invalid('has an Expiration that is no time');
	const arn = field(`${action}Result`, 'AssumedRoleUser', 'Arn');
	const requestId = field('ResponseMetadata', 'RequestId').slice(0, 64);
	return { accessKeyId, secretAccessKey, sessionToken, expiresAt, arn, account: /^arn:[a-z-]+:sts::(\d{12}):/.exec(arn)?.[1] ?? '', requestId, orphans: answer.orphans };
}

function sts_invalid(why) {
	return new DaypassError('AWS_ANSWER_INVALID', `the answer of ${sts_to} ${why}`);
}

function errorOf(text) {
	const document = parseXml(text);
	const field = (...path) => textAt(document, 'ErrorResponse', ...path);
	return { code: field('Error', 'Code'), message: field('Error', 'Message'), requestId: field('RequestId') };
}

function textAt(document, ...path) {
	const value = path.reduce((inner, name) => (typeof inner === 'object' ? inner[name] : undefined), document);
	return typeof value === 'string' ? value.trim() : '';
}

// packages/exchange/aws/session-name.ts
const most = 64;

function defaultSessionName({ repository, runId, attempt }) {
	const run = allowed([runId, attempt].filter(Boolean).join('.')).slice(0, most - 2);
	const place = allowed(repository.replaceAll('/', '+')).replaceAll('@', '_') || 'daypass';
	return run === '' ? place.slice(-most).padEnd(2, '_') : `${place.slice(-(most - 1 - run.length))}@${run}`;
}

function allowed(text) {
	return text.replace(/[^\w+=,.@-]/g, '_');
}

// packages/exchange/aws/index.ts
const outputs = { 'access-key-id': { secret: true }, 'secret-access-key': { secret: true }, 'session-token': { secret: true }, 'expires-at': {}, account: {}, arn: {}, 'credentials-file': {} };
const sessions = new WeakMap();
const provider = defineProvider({
	id: 'aws',
	title: 'AWS',
	inputs,
	outputs,
	delivers: ['env', 'outputs', 'file', 'none'],
	variables: [
		'AWS_ACCESS_KEY_ID',
		'AWS_SECRET_ACCESS_KEY',
		'AWS_SESSION_TOKEN',
		'AWS_SECURITY_TOKEN',
		'AWS_CREDENTIAL_EXPIRATION',
		'AWS_PROFILE',
		'AWS_DEFAULT_PROFILE',
		'AWS_SHARED_CREDENTIALS_FILE',
		'AWS_ROLE_ARN',
		'AWS_ROLE_SESSION_NAME',
		'AWS_WEB_IDENTITY_TOKEN_FILE',
		'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
		'AWS_CONTAINER_CREDENTIALS_FULL_URI',
		'AWS_CONTAINER_AUTHORIZATION_TOKEN',
		'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'
	],
	store: 'AWS Secrets Manager, Systems Manager and KMS',
	problems,
	audience: ({ audience }) => audience ?? 'sts.amazonaws.com',
	endpoint: (values, env) => endpointOf('sts', stsRegion(values, env), env, values.endpoint),
	async exchange(request) {
		const session = await assumeAll(request);
		checkAccount(session, request.inputs);
		const grant = grantOf(session, request);
		sessions.set(grant, { session, ahead: new Map() });
		return grant;
	},
	read: (grant, reference, request) => readPlace(reference, { ...request, session: sessions.get(grant).session }, sessions.get(grant).ahead)
});

async function assumeAll(request) {
	const { inputs: values, facts, token } = request;
	const hops = hopsOf(values);
	const name = values['session-name'] ?? defaultSessionName(facts);
	const bounded = { ...aws_lifetime(request, hops.length > 0), ...aws_bounds(values) };
	const first = { RoleArn: values.role, RoleSessionName: name };
	const passing = { DurationSeconds: '900' };
	let session = await assumeWithIdentity({ ...first, ...(hops.length === 0 ? bounded : passing) }, token.raw, request);
	for (const hop of hops) {
		const own = hop.ttlSeconds === undefined ? {} : { DurationSeconds: String(hop.ttlSeconds) };
		const next = await assumeNext(hop, { RoleSessionName: hop.sessionName ?? name, ...(hop === hops.at(-1) ? bounded : passing), ...own }, session, request);
		session = { ...next, orphans: next.orphans + session.orphans };
	}
	return session;
}
const defaultSeconds = 3_600;

function aws_lifetime({ ttlSeconds, maxTtlSeconds }, chained) {
	const wanted = ttlSeconds ?? (maxTtlSeconds < defaultSeconds ? maxTtlSeconds : undefined);
	return wanted === undefined ? {} : { DurationSeconds: String(chained ? Math.min(wanted, defaultSeconds) : wanted) };
}

function aws_bounds({ policy, 'policy-arns': arns }) {
	return { ...(policy === undefined ? {} : { Policy: policy }), ...Object.fromEntries(arns.map((arn, index) => [`PolicyArns.member.${index + 1}.arn`, arn])) };
}

function checkAccount({ account }, { 'allowed-accounts': allowed }) {
	if (allowed.length === 0 || allowed.includes(account)) return;
	const presented = account === '' ? 'an account that STS does not name' : account;
	throw new DaypassError('AWS_ACCOUNT_NOT_ALLOWED', `the credential is of ${presented}, which 'allowed-accounts' does not hold`, { presented, required: allowed.join(' or ') });
}

function grantOf(session, { inputs: values, env, onSecret }) {
	const { accessKeyId, secretAccessKey, sessionToken, expiresAt, account, arn, requestId, orphans } = session;
	if (values['mask-account-id'] && account !== '') onSecret(new Secret(account));
	const region = namedRegion(values, env);
	const regions = region === undefined ? {} : { AWS_REGION: region, AWS_DEFAULT_REGION: region };
	const profile = values.profile ?? 'default';
	const ini = [
		`[${profile}]`,
		`aws_access_key_id = ${accessKeyId}`,
		`aws_secret_access_key = ${secretAccessKey.reveal()}`,
		`aws_session_token = ${sessionToken.reveal()}`,
		...(region === undefined ? [] : [`region = ${region}`])
	];
	const until = expiresAt.toISOString();
	return {
		values: { 'access-key-id': accessKeyId, 'secret-access-key': secretAccessKey, 'session-token': sessionToken, 'expires-at': until, account, arn },
		expiresAt,
		env: { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken, AWS_CREDENTIAL_EXPIRATION: until, ...regions },
		file: { name: 'aws-credentials', section: profile, content: new Secret(ini.join('\n')), env: { AWS_SHARED_CREDENTIALS_FILE: '{path}', AWS_PROFILE: profile, ...regions } },
		revocable: { can: 'no', why: 'AWS cannot revoke one session' },
		facts: Object.fromEntries(Object.entries({ account, arn, 'access-key-id': accessKeyId, 'request-id': requestId }).filter(([, value]) => value !== '')),
		orphans
	};
}

// actions/aws/main.ts
runAction({ provider, platforms: [platform], loadReceiver, loadFixes });

async function printFailure(...given) {
	return (await import('./later.js')).printFailure(...given);
}

async function post(...given) {
	return (await import('./later.js')).post(...given);
}

async function stsRefusal(...given) {
	return (await import('./later.js')).stsRefusal(...given);
}

async function assumeNext(...given) {
	return (await import('./later.js')).assumeNext(...given);
}

async function readPlace(...given) {
	return (await import('./later.js')).readPlace(...given);
}

async function loadFixes(...given) {
	return (await import('./later.js')).loadFixes(...given);
}

async function loadReceiver(...given) {
	return (await import('./later.js')).loadReceiver(...given);
}
export { json_isObject, readInputs, services, endpointOf, maxCiphertextBytes, parsePlace, namedRegion, isThrottled, sts_ask, sts_form, session };
