import * as node_fs from 'node:fs';

// packages/core/json.ts
function json_isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
import * as node_crypto from 'node:crypto';
import * as node_path from 'node:path';

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
	if (/^AccessDenied/.test(error.code)) return new DaypassError('AWS_SECRET_DENIED', `${source}: the role may not ${action} '${id}' (${named(error)})`, detail);
	if (/NotFound/.test(error.code)) return new DaypassError('AWS_SECRET_MISSING', `${source}: there is no '${id}' in this account and region (${named(error)})`, detail);
	if (/^(InvalidCiphertext|IncorrectKey)/.test(error.code)) return new DaypassError('AWS_CIPHERTEXT', `${source}: KMS cannot decrypt '${id}' (${named(error)})`, detail);
	return new DaypassError('AWS_SECRET_REFUSED', `${source}: ${titleOf(service)} refused (${named(error)})`, detail);
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
	const judged = statements.filter(statement => statement.covers(action)).map(statement => judge(statement, claims));
	const denies = judged.filter(({ statement }) => statement.effect === 'Deny');
	const allows = judged.filter(({ statement }) => statement.effect === 'Allow');
	const denied = any(denies.map(({ admits }) => admits));
	const allowed = any(allows.map(({ admits }) => admits));
	const demands = [...allows, ...denies].flatMap(one => one.demands);
	if (denied === 'yes') return { admits: 'no', demands, reason: `a Deny applies (${denies.find(({ admits }) => admits === 'yes').statement.where})` };
	if (allows.length === 0) return { admits: 'no', demands, reason: `no statement allows ${action}` };
	return { admits: truth_all([allowed, denied === 'unknown' ? 'unknown' : 'yes']), demands };
}

function judge(statement, claims) {
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
	const value = claim === undefined ? undefined : claims[claim];
	const met = claim === undefined ? 'unknown' : evaluateCondition(condition, value);
	const presented = value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value);
	return { key: condition.key, ...(claim === undefined ? {} : { claim }), required: `${condition.operator} ${condition.values.join(' or ')}`, presented, met, where };
}

function claimOf(key, issuer) {
	const cut = key.lastIndexOf(':');
	return key.slice(0, cut).toLowerCase() === issuer.toLowerCase() ? key.slice(cut + 1).toLowerCase() : undefined;
}

// actions/aws/receiver.later.ts
const loadReceiver = () => Promise.resolve(aws_receiver);
import { DaypassError, Secret, services, endpointOf, maxCiphertextBytes, parsePlace, namedRegion, isThrottled, unavailable, named, receiver, sts_ask, sts_form, session } from './index.js';
export { assumeNext, readPlace, loadReceiver };
