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
	graceMs,
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
	settle,
	sha256,
	summarize,
	sweep,
	undo,
	units,
	warnOfOrphans
} from '../shared/credential.js';

var __webpack_modules__ = {};
var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
	// Check if module is in cache
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== undefined) return cachedModule.exports;
	// Create a new module (and put it into the cache)
	var module = (__webpack_module_cache__[moduleId] = {
		// no module.id needed
		// no module.loaded needed
		exports: {}
	});
	// Execute the module function
	var threw = true;
	try {
		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
		threw = false;
	} finally {
		if (threw) delete __webpack_module_cache__[moduleId];
	}
	// Return the exports of the module
	return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + '/';
(() => {
	// define getter functions for harmony exports
	__nccwpck_require__.d = (exports, definition) => {
		for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
	};
})();
(() => {
	__nccwpck_require__.f = {};
	// This file contains only the entry chunk.
	// The chunk loading function for additional chunks
	__nccwpck_require__.e = chunkId =>
		Promise.all(
			Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
				__nccwpck_require__.f[key](chunkId, promises);
				return promises;
			}, [])
		);
})();
(() => {
	// This function allow to reference async chunks
	__nccwpck_require__.u = chunkId => ([113].includes(chunkId) ? '../shared/' : '') + chunkId + '.index.js';
})();
(() => {
	__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
	// no baseURI
	// object to store loaded and loading chunks
	// undefined = chunk not loaded, null = chunk preloaded/prefetched
	// [resolve, Promise] = chunk loading, 0 = chunk loaded
	var installedChunks = { 792: 0 };
	var installChunk = data => {
		var { ids, modules, runtime } = data;
		// add "modules" to the modules object,
		// then flag all "ids" as loaded and fire callback
		var moduleId,
			chunkId,
			i = 0;
		for (moduleId in modules) if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
		if (runtime) runtime(__nccwpck_require__);
		for (; i < ids.length; i++) {
			chunkId = ids[i];
			if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
			installedChunks[ids[i]] = 0;
		}
	};
	__nccwpck_require__.f.j = (chunkId, promises) => {
		// import() chunk loading for javascript
		var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
		if (installedChunkData !== 0)
			// 0 means "already installed".
			// a Promise means "currently loading".
			if (installedChunkData) promises.push(installedChunkData[1]);
			else if (true) {
				// all chunks have JS
				// setup Promise in chunk cache
				var promise = import('./' + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
					if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
					throw e;
				});
				promise = Promise.race([promise, new Promise(resolve => (installedChunkData = installedChunks[chunkId] = [resolve]))]);
				promises.push((installedChunkData[1] = promise));
			}
	};
	// no prefetching
	// no preloaded
	// no external install chunk
	// no on chunks loaded
})();

// packages/identity/conditions/glob.ts
const separators = new Set(['/', ':']);

function fits(pattern, text) {
	const tokens = pattern.match(/\*\*|[^]/gu) ?? [];
	const characters = [...text];
	let reached = characters.map(() => false);
	reached.unshift(true);
	for (const token of tokens) {
		const next = reached.map(() => false);
		if (token === '**' || token === '*') next[0] = reached[0];
		characters.forEach((character, at) => {
			const isFree = !separators.has(character);
			if (token === '**') next[at + 1] = reached[at + 1] || next[at];
			else if (token === '*') next[at + 1] = reached[at + 1] || (isFree && next[at]);
			else next[at + 1] = reached[at] && (token === '?' ? isFree : token === character);
		});
		reached = next;
	}
	return reached[characters.length];
}

// packages/identity/conditions/hours.ts
const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const hours_form = "must look like 'Mon-Fri 08:00-18:00 Europe/Berlin'";

function parseHours(text) {
	const shape = /^(?:([A-Za-z]{3}(?:[-,][A-Za-z]{3})*)\s+)?(\d{2}):(\d{2})-(\d{2}):(\d{2})\s+(\S+)$/.exec(text.trim());
	if (shape === null) return hours_form;
	const [, list, fromHour, fromMinute, toHour, toMinute, zone = ''] = shape;
	const days = list === undefined ? new Set(names.keys()) : daysOf(list);
	if (days === undefined) return `${hours_form}; days are Mon, Tue, Wed, Thu, Fri, Sat, Sun`;
	const from = minutes(fromHour, fromMinute);
	const to = minutes(toHour, toMinute);
	if (from === undefined || to === undefined || from === 1440 || from === to) return `${hours_form}; times go from 00:00 to 24:00, and the two differ`;
	if (!isZone(zone)) return `names '${zone}', which is no time zone such as 'Europe/Berlin' or 'UTC'`;
	return { text: text.trim(), days, from, to, zone };
}

function isWithin({ days, from, to, zone }, seconds) {
	const { day, minute } = clockIn(zone, seconds);
	const today = days.has(day);
	if (from < to) return today && minute >= from && minute < to;
	const yesterday = days.has((day + 6) % 7);
	return (today && minute >= from) || (yesterday && minute < to);
}

function told(seconds, zone) {
	const { day, minute } = clockIn(zone, seconds);
	const two = value => String(value).padStart(2, '0');
	const name = names[day];
	return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${two(Math.floor(minute / 60))}:${two(minute % 60)} ${zone}`;
}

function daysOf(list) {
	const days = new Set();
	for (const part of list.toLowerCase().split(',')) {
		const [first, last = first] = part.split('-').map(name => names.indexOf(name));
		if (first === undefined || last === undefined || first < 0 || last < 0 || part.split('-').length > 2) return;
		for (let day = first; ; day = (day + 1) % 7) {
			days.add(day);
			if (day === last) break;
		}
	}
	return days;
}

function minutes(hour, minute) {
	const value = Number(hour) * 60 + Number(minute);
	return Number(minute) < 60 && value <= 1440 ? value : undefined;
}

function isZone(zone) {
	try {
		new Intl.DateTimeFormat('en', { timeZone: zone });
		return /^[A-Za-z]/.test(zone);
	} catch {
		return false;
	}
}

function clockIn(zone, seconds) {
	const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
	const parts = Object.fromEntries(format.formatToParts(new Date(seconds * 1000)).map(({ type, value }) => [type, value]));
	return { day: names.indexOf(parts['weekday'].toLowerCase()), minute: Number(parts['hour']) * 60 + Number(parts['minute']) };
}

// packages/identity/conditions/index.ts
const conditionNames = ['repository', 'ref', 'protected', 'environment', 'event', 'workflow', 'reusable-workflow', 'runner', 'actor', 'actor-id'];

function judge(conditions, { claims, named, sessionSeconds }) {
	return [
		...[...conditions.named].map(([name, patterns]) => matched(name, named[name], patterns)),
		...[...conditions.claims].map(([name, patterns]) => matched(`claims.${name}`, textOf(claims[name]), patterns)),
		...(conditions.hours.length === 0 ? [] : [hoursCheck(conditions.hours, claims['iat'])]),
		...(conditions.session === undefined ? [] : [sessionCheck(conditions.session, sessionSeconds)]),
		...[...conditions.byReceiver].map(([condition, values]) => ({ condition, verdict: 'receiver', presented: undefined, required: values.join(' or ') }))
	];
}

function isAllowed(checks) {
	return checks.every(({ verdict }) => verdict === 'holds' || verdict === 'receiver');
}

function matched(condition, presented, patterns) {
	const required = patterns.map(pattern => `'${pattern}'`).join(' or ');
	if (presented === undefined) return { condition, verdict: 'unknown', presented: undefined, required };
	const values = (typeof presented === 'string' ? [presented] : presented).filter(value => value !== '');
	if (values.length === 0) return { condition, verdict: 'unknown', presented: undefined, required };
	const holds = values.some(value => patterns.some(pattern => fits(pattern, value)));
	return { condition, verdict: holds ? 'holds' : 'fails', presented: values.map(value => `'${value}'`).join(', '), required };
}

function textOf(value) {
	if (['string', 'number', 'boolean'].includes(typeof value)) return String(value);
	return Array.isArray(value) && value.length > 0 && value.every(item => typeof item === 'string') ? value : undefined;
}

function hoursCheck(hours, issuedAt) {
	const required = hours.map(({ text }) => `'${text}'`).join(' or ');
	if (typeof issuedAt !== 'number' || !Number.isFinite(issuedAt) || Math.abs(issuedAt) > 8.64e12) return { condition: 'hours', verdict: 'unknown', presented: undefined, required };
	const holds = hours.some(one => isWithin(one, issuedAt));
	return { condition: 'hours', verdict: holds ? 'holds' : 'fails', presented: `'${told(issuedAt, hours[0].zone)}'`, required };
}

function sessionCheck(longest, asked) {
	const required = `at most ${longest} s`;
	if (asked === undefined) return { condition: 'session', verdict: 'unknown', presented: undefined, required };
	return { condition: 'session', verdict: asked <= longest ? 'holds' : 'fails', presented: `${asked} s`, required };
}

// node_modules/jose/dist/webapi/lib/buffer_utils.js
new TextEncoder();

// node_modules/jose/dist/webapi/util/errors.js
Symbol;

// packages/core/json.ts
function json_isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// packages/core/duration.ts
function duration_parseDuration(text) {
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
			const seconds = duration_parseDuration(given);
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

// packages/credentials/life.ts
const postMs = 20_000;

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

// packages/credentials/several.ts
async function obtainAll(plan, session, use, { loadFixes, isBrief = false } = {}) {
	const { job, ledger } = session;
	const errands = new Map();
	try {
		const record = (session.record = beginRecord(plan, session));
		sweep(job.tempFolder, session.key);
		const settings = allSettings(plan.wanted, session);
		const refusal = job.refusal();
		if (refusal !== undefined) throw refusal;
		ledger.concerns(plan.wanted.map(({ provider, texts }) => ({ provider: provider.id, texts })));
		const had = await several_all(plan.wanted, settings, errands, session);
		const code = await use(had, Object.assign(session, { record }));
		if (isBrief) await settle(session, [...errands.values()], postMs);
		return code;
	} catch (thrown) {
		const error = asDaypassError(thrown);
		const { token } = [...errands.values()].find(errand => errand.grant === undefined) ?? {};
		await printFailure(error, { token, loadFixes }, job).catch(plainly(error, job));
		for (const { grant, lost } of errands.values()) if (grant === undefined) warnOfOrphans({ orphans: lost, expiresAt: undefined }, job);
		await undo(session, [...errands.values()]);
		aside(job, () => session.record?.add('failed', { code: error.code, message: job.redact(error.message), owed: ledger.handles().length }));
		return 1;
	}
}

function jobFor(job, { texts }) {
	return { ...job, inputs: () => ({ texts, unknown: [] }) };
}

function beginRecord({ wanted, digest }, { job, host }) {
	const record = openRecord(auditPath(wanted[0]?.texts['audit-file'], job, host), host, job.facts, job.source, digest === undefined ? {} : { file: digest });
	const { actor, event, ref, workflow } = job.facts;
	for (const { name, provider } of wanted) record.add('asked', { credential: name, provider: provider.id, actor, event, ref, workflow });
	return record;
}

function allSettings(wanted, { job, host }) {
	const problems = [];
	const settings = new Map();
	for (const one of wanted)
		try {
			settings.set(one.name, readSettings(one.provider, jobFor(job, one), host));
		} catch (error) {
			if (!(error instanceof DaypassError) || error.code !== 'INPUT_INVALID') throw error;
			problems.push(...(error.detail.problems ?? [error.message]).map(problem => several_named(one, wanted) + problem));
		}
	if (problems.length > 0) throw collected('INPUT_INVALID', problems);
	return settings;
}

async function several_all(wanted, settings, errands, session) {
	const { host, life } = session;
	const failed = new AbortController();
	const longestMs = Math.max(...[...settings.values()].map(({ shared }) => shared.timeout * 1000));
	life.limit(longestMs);
	const signal = AbortSignal.any([life.signal, failed.signal]);
	for (const { name, provider } of wanted) {
		const own = settings.get(name);
		errands.set(name, openErrand(provider, own, session, createDeadline(host, own.shared.timeout * 1000, signal), name));
	}
	const tokens = await Promise.all(wanted.map(one => naming(one, wanted, mintFor(errands.get(one.name), session))));
	refuseSome(wanted, tokens);
	const begun = new Map();
	const begin = one => {
		const running = begun.get(one.name) ?? afterNeeds(one);
		begun.set(one.name, running);
		return running;
	};
	const afterNeeds = async one => {
		await Promise.all((one.needs ?? []).map(name => begin(wanted.find(other => other.name === name))));
		const token = tokens[wanted.indexOf(one)];
		return { ...(await naming(one, wanted, fulfil(errands.get(one.name), token, session))), name: one.name };
	};
	return allOrNone(wanted.map(begin), failed);
}

async function allOrNone(running, failed) {
	const first = Promise.all(running);
	first.catch(error => setTimeout(() => failed.abort(error), graceMs).unref());
	await Promise.allSettled(running);
	return first;
}

function refuseSome(wanted, tokens) {
	const refusals = wanted.flatMap((one, at) => {
		const refusal = one.refusal?.(tokens[at]);
		return refusal === undefined ? [] : [withName(one, wanted, refusal)];
	});
	const [first, ...others] = refusals;
	if (first === undefined) return;
	const together = [first, ...others].map(({ message }) => message).join('; ');
	throw new DaypassError(first.code, together, first.detail);
}

function naming(one, all, work) {
	return work.catch(error => {
		throw withName(one, all, asDaypassError(error));
	});
}

function withName(one, all, { code, message, detail }) {
	return new DaypassError(code, several_named(one, all) + message, detail);
}

function several_named({ name }, all) {
	return all.length === 1 ? '' : `credential '${name}': `;
}

// packages/credentials/concerned.ts
function concernedOf(wanted, providers, job) {
	return wanted.flatMap(({ provider: id, texts }) => {
		const provider = providers.find(one => one.id === id);
		return provider === undefined ? [] : [{ provider, job: jobFor(job, { texts }) }];
	});
}

// packages/core/yaml/located.ts
const located_maxBytes = 1024 * 1024;
const located_maxDepth = 32;
const located_tooDeep = `nested deeper than ${located_maxDepth} levels`;

async function parseYaml(text) {
	if (text.length > located_maxBytes) return { root: undefined, problems: [{ line: 1, column: 1, says: 'the file is larger than 1 MiB' }] };
	const { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } = await __nccwpck_require__.e(113).then(__nccwpck_require__.bind(__nccwpck_require__, 113));
	const lines = new LineCounter();
	let document;
	try {
		document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
	} catch (error) {
		if (error instanceof RangeError) return { root: undefined, problems: [{ line: 1, column: 1, says: located_tooDeep }] };
		throw error;
	}
	const placeAt = offset => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(1, line), column: Math.max(1, col) };
	};
	const problems = [...document.errors, ...document.warnings].map(({ message, pos }) => ({ ...placeAt(pos[0]), says: message.split('\n')[0].slice(0, 200) }));
	const locate = (node, fallback, depth) => {
		const place = node?.range === undefined || node.range === null ? fallback : placeAt(node.range[0]);
		if (depth > located_maxDepth) {
			problems.push({ ...place, says: located_tooDeep });
			return { ...place, value: null };
		}
		if (isAlias(node)) problems.push({ ...place, says: 'aliases are not read here; write the value out' });
		if (isSeq(node)) return { ...place, value: node.items.map(item => locate(item, place, depth + 1)) };
		if (isMap(node)) return { ...place, value: mapOf(node.items, depth + 1) };
		const value = isScalar(node) ? node.value : null;
		const written = isScalar(node) && typeof value === 'number' ? node.source : undefined;
		return { ...place, value: isPlain(value) ? value : String(value), ...(written === undefined ? {} : { written }) };
	};
	const mapOf = (pairs, depth) => {
		const entries = new Map();
		for (const [name, entry] of pairs.flatMap(pair => entryOf(pair, depth))) {
			if (entries.has(name)) problems.push({ ...entry.key, says: `the key '${name}' stands twice` });
			entries.set(name, entry);
		}
		return entries;
	};
	const entryOf = ({ key, value }, depth) => {
		const place = placeAt(key.range?.[0] ?? 0);
		if (isScalar(key)) return [[typeof key.value === 'number' ? (key.source ?? String(key.value)) : String(key.value), { key: place, value: locate(value, place, depth) }]];
		problems.push({ ...place, says: 'a key must be a plain text' });
		return [];
	};
	const root = document.contents === null || problems.length > 0 ? undefined : locate(document.contents, { line: 1, column: 1 }, 0);
	return { root, problems };
}

function isPlain(value) {
	return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

// packages/core/yaml/setting.ts
function suggestion(given, names) {
	const near = typeof given === 'string' ? nearest(given, names) : undefined;
	return near === undefined ? '' : `; did you mean '${near}'?`;
}

// packages/credentials/file/conditions.ts
const receiverOnly = ['source-ip'];
const others = ['claims', 'hours', 'session', ...receiverOnly];
const conditionKeys = [...conditionNames, ...others];

function readConditions(located, problems) {
	const named = new Map();
	const claims = new Map();
	const byReceiver = new Map();
	const read = { named, claims, byReceiver, hours: [], session: undefined };
	for (const [key, { key: place, value }] of entriesOf(located, 'conditions', problems))
		if (isConditionName(key)) named.set(key, meantPatterns(value, key, problems));
		else if (key === 'claims') for (const [claim, entry] of entriesOf(value, 'claims', problems)) claims.set(claim, patternsOf(entry.value, claim, problems));
		else if (key === 'hours') read.hours = hoursOf(value, problems);
		else if (key === 'session') read.session = sessionOf(value, problems);
		else if (isReceiverOnly(key)) byReceiver.set(key, receiverValues(key, value, problems));
		else problems.push({ ...place, says: `there is no condition '${key}'${suggestion(key, conditionKeys) || `; any claim can stand under 'claims'`}` });
	return read;
}

function patternsOf(located, name, problems) {
	const items = Array.isArray(located.value) ? located.value : [located];
	if (items.length === 0) problems.push({ ...placeOf(located), says: `'${name}' is an empty list: nothing could ever fit it` });
	return items.map(item => {
		const { value } = item;
		if (typeof value === 'string' && value.trim() !== '') return value;
		if (typeof value === 'boolean' || typeof value === 'number') return item.written ?? String(value);
		problems.push({ ...placeOf(item), says: `'${name}' must be a text, or a list of texts` });
		return '';
	});
}

function meantPatterns(located, name, problems) {
	const patterns = patternsOf(located, name, problems);
	const shape = shapes[name];
	const wrong = patterns.find(pattern => pattern !== '' && !/[*?]/.test(pattern) && shape !== undefined && !shape.fits.test(pattern));
	if (wrong !== undefined) problems.push({ ...placeOf(located), says: `'${name}' ${shape.says(wrong)}` });
	return patterns;
}
const shapes = {
	ref: { fits: /^refs\//, says: pattern => `is a whole ref, and '${pattern}' is not: 'refs/heads/${pattern}' for a branch, 'refs/tags/${pattern}' for a tag` },
	protected: { fits: /^(true|false)$/, says: pattern => `must be true or false, not '${pattern}'` },
	repository: { fits: /.\/./, says: pattern => `is OWNER/NAME, or the whole path of a project; '${pattern}' is neither` }
};

function hoursOf(located, problems) {
	const items = Array.isArray(located.value) ? located.value : [located];
	if (items.length === 0) problems.push({ ...placeOf(located), says: "'hours' is an empty list: no time could ever fit it" });
	return items.flatMap(item => {
		const hours = typeof item.value === 'string' ? parseHours(item.value) : "must look like 'Mon-Fri 08:00-18:00 Europe/Berlin'";
		if (typeof hours !== 'string') return [hours];
		problems.push({ ...placeOf(item), says: `'hours' ${hours}` });
		return [];
	});
}

function sessionOf(located, problems) {
	const seconds = typeof located.value === 'string' ? duration_parseDuration(located.value) : undefined;
	if (seconds === undefined) problems.push({ ...placeOf(located), says: "'session' must be a duration such as '15m' or '1h'" });
	return seconds;
}

function receiverValues(name, located, problems) {
	const { value } = located;
	if (value instanceof Map && value.get('enforced-by')?.value.value === 'receiver' && value.get('values') !== undefined) {
		for (const [key, entry] of value) if (key !== 'enforced-by' && key !== 'values') problems.push({ ...entry.key, says: `there is no '${key}' in '${name}'; it takes values, enforced-by` });
		return patternsOf(value.get('values').value, 'values', problems);
	}
	const says = `'${name}' cannot be judged in a job: only the receiver sees where a request comes from. State it there, and here as '${name}: { values: [203.0.113.0/24], enforced-by: receiver }'`;
	problems.push({ ...placeOf(located), says });
	return [];
}

function entriesOf(located, name, problems) {
	if (located.value instanceof Map && located.value.size > 0) return [...located.value];
	problems.push({ ...placeOf(located), says: `'${name}' must have keys of its own` });
	return [];
}

function placeOf({ line, column }) {
	return { line, column };
}

function isConditionName(key) {
	return conditionNames.includes(key);
}

function isReceiverOnly(key) {
	return receiverOnly.includes(key);
}

// packages/credentials/file/entry.ts
const ownKeys = ['provider', 'conditions', 'needs', 'environments'];
const notInFile = ['audit-file'];
const nameShape = /^[A-Za-z][\w-]{0,63}$/;

function readEntry(name, { key, value: located }, providers, problems) {
	if (!nameShape.test(name)) problems.push({ ...key, says: `'${name}' is no name: letters, digits, - and _, at most 64, a letter first` });
	if (!(located.value instanceof Map) || located.value.size === 0) {
		problems.push({ ...key, says: `the credential '${name}' is empty; it needs at least 'provider'` });
		return;
	}
	const fields = located.value;
	const provider = providerOf(name, key, fields.get('provider'), providers, problems);
	if (provider === undefined) return;
	const conditions = fields.get('conditions');
	const needs = fields.get('needs');
	const environments = fields.get('environments');
	const inputs = new Map([...fields].filter(([field]) => !ownKeys.includes(field)));
	return {
		name,
		place: key,
		provider,
		texts: readTexts(inputs, provider, [...ownKeys], problems),
		environments: environments === undefined ? new Map() : readEnvironments(environments.value, provider, problems),
		conditions: conditions === undefined ? undefined : readConditions(conditions.value, problems),
		needs: needs === undefined ? [] : namesOf(needs.value, 'needs', problems)
	};
}

function providerOf(name, place, entry, providers, problems) {
	const ids = providers.map(({ id }) => id);
	if (entry === undefined) {
		problems.push({ ...place, says: `the credential '${name}' needs 'provider': ${ids.join(', ')}` });
		return;
	}
	const { line, column, value } = entry.value;
	const found = providers.find(({ id }) => id === value);
	if (found === undefined) problems.push({ line, column, says: `there is no such provider${suggestion(value, ids) || `; there are ${ids.join(', ')}`}` });
	return found;
}

function readEnvironments(located, provider, problems) {
	const { line, column, value } = located;
	if (!(value instanceof Map) || value.size === 0) {
		problems.push({ line, column, says: "'environments' must have keys of its own, the names of environments" });
		return new Map();
	}
	return new Map(
		[...value].map(([name, { key, value: over }]) => {
			if (over.value instanceof Map) return [name, readTexts(over.value, provider, [], problems)];
			problems.push({ ...key, says: `the environment '${name}' must state inputs of the credential` });
			return [name, {}];
		})
	);
}

function readTexts(fields, provider, further, problems) {
	const known = Object.keys(provider.inputs).filter(name => !notInFile.includes(name));
	const texts = {};
	for (const [name, { key, value }] of fields) {
		const input = known.includes(name) ? provider.inputs[name] : undefined;
		if (input === undefined) {
			const why = notInFile.includes(name) ? `'${name}' belongs to the step or the command, not to a credential` : `the provider '${provider.id}' has no '${name}'`;
			problems.push({ ...key, says: `${why}${suggestion(name, [...known, ...further])}` });
			continue;
		}
		const text = entry_textOf(name, input, value, problems);
		if (text === undefined) continue;
		if (text.includes('${{')) problems.push({ line: value.line, column: value.column, says: `'${name}' holds an expression, and nothing evaluates one here: write the value out` });
		texts[name] = text;
		const problem = problemOf(name, input, text);
		if (problem !== undefined) problems.push({ line: value.line, column: value.column, says: problem });
	}
	return texts;
}

function entry_textOf(name, input, located, problems) {
	const { line, column, value } = located;
	const wrong = says => void problems.push({ line, column, says: `'${name}' ${says}` });
	if (input.kind === 'secret') return wrong('is a secret: it never stands in a file of the repository');
	if (value === null || value === '') return wrong('has no value');
	const isMany = input.kind === 'lines' || input.kind === 'list';
	if (value instanceof Map) {
		if (name !== 'secrets') return wrong(`must be a ${isMany ? 'list' : 'text'}`);
		return listed(
			[...value].map(([secret, entry]) => (typeof entry.value.value === 'string' ? `${secret} = ${entry.value.value}` : undefined)),
			wrong
		);
	}
	if (Array.isArray(value)) {
		const items = value;
		if (!isMany) return wrong('must be one value, not a list');
		return listed(
			items.map(item => (['string', 'number'].includes(typeof item.value) ? asWritten(item) : undefined)),
			wrong
		);
	}
	return asWritten(located);
}

function listed(entries, wrong) {
	if (entries.length === 0) return wrong('is empty: leave it out, or state what it holds');
	if (entries.some(entry => entry === undefined || entry.trim() === '')) return wrong('must hold texts alone');
	return entries.join('\n');
}

function asWritten({ value, written }) {
	return written ?? String(value);
}

function problemOf(name, input, text) {
	try {
		readInputs({ [name]: input }, { texts: { [name]: text }, unknown: [] });
		return;
	} catch (error) {
		if (!(error instanceof DaypassError)) throw error;
		return error.message.replace(/^input /, '');
	}
}

function namesOf(located, name, problems) {
	const items = Array.isArray(located.value) ? located.value : [located];
	return items.flatMap(({ line, column, value }) => {
		if (typeof value === 'string') return [value];
		problems.push({ line, column, says: `'${name}' must be the name of another credential, or a list of names` });
		return [];
	});
}

// packages/credentials/file/index.ts
const parts = ['credentials', 'lint'];
const mostShown = 20;
const file_maxBytes = 1024 * 1024;

async function readCredentialsFile(path, name, providers) {
	return readCredentialsText(bytesOf(path, name), name, providers);
}

async function readCredentialsText(bytes, name, providers) {
	const text = file_textOf(bytes, name);
	const { root, problems: unread } = await parseYaml(text);
	if (unread.length > 0) throw file_invalid(name, unread);
	const problems = [];
	const stated = root === undefined ? [] : readRoot(root, providers, problems);
	if (problems.length === 0 && stated.length === 0) problems.push({ line: 1, column: 1, says: "the file states no 'credentials'" });
	problems.push(...needsProblems(stated));
	if (problems.length > 0) throw file_invalid(name, problems);
	return { name, digest: sha256(bytes), stated };
}

function file_textOf(bytes, name) {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new DaypassError('FILE_UNREADABLE', `'${name}' is no UTF-8 text`, { cause });
	}
}

function bytesOf(path, name) {
	try {
		const found = node_fs.statSync(path);
		if (!found.isFile()) throw new DaypassError('FILE_UNREADABLE', `'${name}' is no file`);
		if (found.size > file_maxBytes) throw new DaypassError('FILE_UNREADABLE', `'${name}' is larger than 1 MiB`);
		return node_fs.readFileSync(path);
	} catch (error) {
		if (error instanceof DaypassError) throw error;
		const code = error.code ?? 'unknown';
		throw new DaypassError('FILE_UNREADABLE', code === 'ENOENT' ? `there is no file '${name}'` : `'${name}' cannot be read: ${code}`, { cause: error });
	}
}

function readRoot(root, providers, problems) {
	if (!(root.value instanceof Map)) {
		problems.push({ line: root.line, column: root.column, says: "the file must have keys: 'credentials', 'lint'" });
		return [];
	}
	for (const [key, entry] of root.value) if (!parts.includes(key)) problems.push({ ...entry.key, says: `there is no '${key}'${suggestion(key, parts)}` });
	const all = root.value.get('credentials');
	if (all === undefined) return [];
	if (!(all.value.value instanceof Map)) {
		problems.push({ ...all.key, says: "'credentials' must have keys of its own: a name for each credential" });
		return [];
	}
	return [...all.value.value].flatMap(([name, entry]) => readEntry(name, entry, providers, problems) ?? []);
}
const maxUnknown = 20;

function needsProblems(stated) {
	const names = stated.map(({ name }) => name);
	const needsOf = new Map(stated.map(({ name, needs }) => [name, [...new Set(needs)]]));
	const needsItself = name => {
		const reached = new Set();
		for (const waiting = [name]; waiting.length > 0;)
			for (const next of needsOf.get(waiting.pop()) ?? []) {
				if (next === name) return true;
				if (needsOf.has(next) && !reached.has(next)) waiting.push(next);
				reached.add(next);
			}
		return false;
	};
	return stated.flatMap(({ name, place, needs }) => [
		...needsOf
			.get(name)
			.filter(need => !needsOf.has(need))
			.slice(0, maxUnknown)
			.map(need => ({ ...place, says: `'${name}' needs '${need}', which is not there${suggestion(need, names)}` })),
		...(needsItself(name) ? [{ ...place, says: `'${name}' needs itself, by ${needs.slice(0, maxUnknown).join(', ')}` }] : [])
	]);
}

function file_invalid(name, problems) {
	const lines = [...problems].sort((a, b) => a.line - b.line || a.column - b.column).map(({ line, column, says }) => `${name}:${line}:${column}: ${says.replace(/\p{Cc}/gu, '�')}`);
	const shown = [...lines.slice(0, mostShown), ...(lines.length > mostShown ? [`… and ${lines.length - mostShown} more`] : [])];
	return new DaypassError('FILE_INVALID', lines.length === 1 ? lines[0] : `${lines.length} places are wrong:\n  ${shown.join('\n  ')}`);
}

// packages/credentials/file/wanted.ts
function wantedOf(file, { names, environment, over }, named) {
	const chosen = names.length === 0 ? file.stated : withNeeds(file, names);
	return { digest: file.digest, wanted: chosen.map(one => wantedFrom(one, file.name, environment, over, named)) };
}

function withNeeds({ stated, name: file }, names) {
	const found = new Set();
	const add = name => {
		const one = stated.find(other => other.name === name);
		if (one === undefined)
			throw noCredential(
				name,
				file,
				stated.map(other => other.name)
			);
		if (found.has(one)) return;
		found.add(one);
		one.needs.forEach(add);
	};
	names.forEach(add);
	return stated.filter(one => found.has(one));
}

function noCredential(name, file, known) {
	const near = nearest(name, known);
	return new DaypassError('FILE_NO_CREDENTIAL', `'${file}' states no credential '${name}'${near === undefined ? ` (${known.join(', ')})` : `; did you mean '${near}'?`}`);
}

function wantedFrom(stated, file, environment, over, named) {
	const { name, provider, needs, environments, place } = stated;
	const section = environments.size === 0 ? undefined : environments.get(environment ?? '');
	if (environments.size > 0 && section === undefined) {
		const known = [...environments.keys()].map(one => `'${one}'`).join(', ');
		const given = environment === undefined ? 'none is given' : `'${environment}' is none of them`;
		throw new DaypassError('FILE_NO_ENVIRONMENT', `${file}:${place.line}:${place.column}: '${name}' has sections for ${known}, and ${given}`);
	}
	const own = Object.fromEntries(Object.entries(over).filter(([input]) => Object.hasOwn(provider.inputs, input)));
	const texts = { ...stated.texts, ...section, ...own };
	const conditions = [...(stated.conditions === undefined ? [] : [stated.conditions]), ...(section === undefined ? [] : [ofEnvironment(environment)])];
	return {
		name,
		provider,
		texts: withSession(texts, provider, stated.conditions?.session),
		needs,
		...(conditions.length === 0
			? {}
			: {
					refusal: ({ claims }) =>
						refusalOf(
							conditions.flatMap(one => judgeStated(one, texts, provider, claims, named)),
							name,
							`${file}:${place.line}`
						)
				})
	};
}

function ofEnvironment(environment) {
	const named = new Map([['environment', [environment]]]);
	return { named, claims: new Map(), hours: [], session: undefined, byReceiver: new Map() };
}

function withSession(texts, provider, session) {
	const asked = wanted_sessionOf(texts, provider);
	if (session === undefined || asked === undefined || asked > session) return texts;
	const most = durationOf(texts, provider, 'max-ttl') ?? session;
	return { ...texts, 'max-ttl': `${Math.min(most, session)}s` };
}

function wanted_sessionOf(texts, provider) {
	return durationOf(texts, provider, 'ttl') ?? durationOf(texts, provider, 'max-ttl');
}

function durationOf(texts, { inputs }, name) {
	const input = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
	const text = texts[name] ?? (input?.kind === 'duration' ? input.default : undefined);
	return text === undefined ? undefined : duration_parseDuration(text);
}

function judgeStated(conditions, texts, provider, claims, named) {
	return judge(conditions, { claims, named: named(claims), sessionSeconds: wanted_sessionOf(texts, provider) });
}

function refusalOf(checks, name, place) {
	if (isAllowed(checks)) return;
	const against = checks.filter(({ verdict }) => verdict === 'fails' || verdict === 'unknown');
	const presented = against.map(check => `${check.condition} = ${check.presented ?? '(the identity token does not tell)'}`).join('; ');
	const required = against.map(check => `${check.condition} = ${check.required}`).join('; ');
	const what = against.map(({ condition }) => `'${condition}'`).join(', ');
	return new DaypassError('CONDITION_REFUSED', `the credential '${name}' may not be had by this job: ${what} of ${place} ${against.length === 1 ? 'does' : 'do'} not hold; nothing was exchanged`, {
		presented,
		required
	});
}

// packages/credentials/together.ts
function deliverTogether(had, session) {
	refuseSameNames(had);
	const { folder, ledger, record, clock, ending, job, life } = session;
	for (const one of had) {
		const delivery = deliver(one, withNames(job, one), folder, ledger);
		const secrets = one.secrets.map(({ name }) => name);
		record.add('delivered', { credential: one.name, ...delivery, secrets });
		const story = { ...one, secrets, delivery, ending, now: clock.now(), record };
		printSuccess(story, job);
		summarize(story, job);
	}
	life.signal.throwIfAborted();
}

function refuseSameNames(had) {
	const owners = new Map();
	for (const one of had)
		for (const name of new Set(together_namesOf(one).map(own => own.toLowerCase()))) {
			const other = owners.get(name);
			if (other !== undefined)
				throw new DaypassError('DELIVER_COLLISION', `the credentials '${other}' and '${one.name}' would both deliver '${together_namesOf(one).find(own => own.toLowerCase() === name)}'`);
			owners.set(name, one.name);
		}
}

function together_namesOf({ name: credential, provider, grant, secrets, settings }) {
	const env = settings.deliver.includes('env') ? Object.keys(grant.env) : [];
	const { name: file, section } = (settings.deliver.includes('file') ? grant.file : undefined) ?? {};
	const files = file === undefined ? [] : [section === undefined ? file : `${file} [${section}]`];
	const outputs = Object.keys(provider.outputs).map(output => outputOf(credential, output));
	const own = secrets.map(({ name }) => name);
	return [...env, ...files, ...outputs, ...own];
}

function outputOf(credential, output) {
	return `${credential}-${output}`;
}

function withNames(job, { name, provider }) {
	const renamed = output => (Object.hasOwn(provider.outputs, output) ? outputOf(name, output) : output);
	const emit = effect => job.emit(effect.kind === 'outputs' ? { ...effect, values: new Map([...effect.values].map(([key, value]) => [renamed(key), value])) } : effect);
	return { ...job, emit };
}

// packages/credentials/action.ts
const inputs = {
	credentials: { kind: 'list' },
	environment: { kind: 'text', example: 'production' },
	config: { kind: 'text', default: 'daypass.yml' },
	timeout: { kind: 'duration' },
	'audit-file': { kind: 'text' }
};

async function runCredentialsAction(action, process = globalThis.process) {
	const { providers, platforms, loadFixes } = action;
	await runStep(platforms, process, (job, host, life) =>
		process.argv[2] === 'post' ? post_later_post(({ wanted = [] }) => concernedOf(wanted, providers, job), { job, host, life, loadFixes }) : main(action, job, host, life)
	);
}

async function main({ providers, loadFixes }, job, host, life) {
	let plan;
	try {
		plan = await planOf(providers, job, host);
	} catch (thrown) {
		await printFailure(asDaypassError(thrown), { loadFixes }, job);
		return 1;
	}
	const session = openSession(job, host, life, 'in post');
	const use = (had, running) => {
		deliverTogether(had, running);
		return Promise.resolve(0);
	};
	return obtainAll(plan, session, use, { loadFixes });
}

async function planOf(providers, job, host) {
	const given = job.inputs(Object.keys(inputs));
	const { config, credentials, environment } = readInputs(inputs, given);
	const path = node_path.isAbsolute(config) ? config : node_path.join(host.env['GITHUB_WORKSPACE'] ?? process.cwd(), config);
	const file = await readCredentialsFile(path, config, providers);
	const over = Object.fromEntries(['timeout', 'audit-file'].flatMap(name => (given.texts[name] ? [[name, given.texts[name]]] : [])));
	return wantedOf(file, { names: credentials, environment, over }, claims => job.named(claims));
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
			const seconds = duration_parseDuration(value);
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
const inputs_inputs = {
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
	inputs: inputs_inputs,
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

// packages/exchange/token/index.ts
const token_shared = commonInputs(['outputs', 'file']);
const token_inputs = {
	audience: { kind: 'text', required: true, example: 'https://api.example.com', check: text => (/[\s\u0000-\u001f]/.test(text) ? 'must not hold spaces or control characters' : undefined) },
	deliver: token_shared.deliver,
	timeout: token_shared.timeout,
	'ca-certificate': token_shared['ca-certificate'],
	'https-proxy': token_shared['https-proxy'],
	'no-proxy': token_shared['no-proxy'],
	'audit-file': token_shared['audit-file']
};
const token_outputs = { token: { secret: true }, 'expires-at': {}, subject: {}, claims: {}, 'credentials-file': {} };
const token_provider = {
	id: 'token',
	title: 'Identity token',
	inputs: token_inputs,
	outputs: token_outputs,
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

// packages/exchange/vault/inputs.ts
const path = /^[\w.@-]+(\/[\w.@-]+)*$/;
const vault_inputs_inputs = {
	url: { kind: 'url', required: true, example: 'https://vault.example.com:8200' },
	role: { kind: 'text', example: 'deploy', check: text => (path.test(text) ? undefined : `must be the name of a role, not '${text}'`) },
	mount: { kind: 'text', default: 'jwt', check: text => (path.test(text) && !text.startsWith('auth/') ? undefined : `must be the mount without 'auth/' and slashes around it, not '${text}'`) },
	namespace: { kind: 'text', check: text => (path.test(text.replace(/\/$/, '')) ? undefined : `must be a path such as 'team/ci', not '${text}'`) },
	'inline-auth': { kind: 'choice', options: ['auto', 'always', 'never'], default: 'auto' },
	'wrap-ttl': { kind: 'duration', example: '60s' },
	'client-certificate': { kind: 'text' },
	'client-key': { kind: 'secret' }
};

function inputs_problems(values, { env, references }) {
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
	if (options['wrap-ttl'] !== undefined && duration_parseDuration(options['wrap-ttl']) === undefined) return [`${source}: 'wrap-ttl' must be a duration such as '60s'`];
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
	if (status >= 500 && !isInlineRefusal(answer)) throw ask_unavailable(answer);
	if (status === 429 || status === 412) throw ask_unavailable(answer);
	return answer;
}

function ask_unavailable(answer) {
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
const refusals_meanings = [
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
	const found = refusals_meanings.find(({ text }) => text.test(says));
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
const vault_outputs = { token: { secret: true }, accessor: {}, 'expires-at': {}, 'credentials-file': {} };
const ways = new WeakMap();
const vault_provider = defineProvider({
	id: 'vault',
	title: 'Vault and OpenBao',
	inputs: vault_inputs_inputs,
	outputs: vault_outputs,
	delivers: ['none', 'env', 'outputs', 'file'],
	variables: ['VAULT_ADDR', 'VAULT_TOKEN', 'VAULT_NAMESPACE', 'VAULT_AGENT_ADDR', 'BAO_ADDR', 'BAO_TOKEN', 'BAO_NAMESPACE', 'BAO_AGENT_ADDR'],
	store: 'Vault',
	problems: inputs_problems,
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

// packages/exchange/providers.gen.ts
const providers = [provider, token_provider, vault_provider];

// actions/credentials/main.ts
runCredentialsAction({ providers, platforms: [platform], loadFixes });

async function printFailure(...given) {
	return (await import('./later.js')).printFailure(...given);
}

async function post_later_post(...given) {
	return (await import('./later.js')).post_later_post(...given);
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

async function readPath(...given) {
	return (await import('./later.js')).readPath(...given);
}

async function loadFixes(...given) {
	return (await import('./later.js')).loadFixes(...given);
}
export {
	json_isObject,
	duration_parseDuration,
	readInputs,
	postMs,
	services,
	endpointOf,
	maxCiphertextBytes,
	parsePlace,
	namedRegion,
	isThrottled,
	sts_ask,
	sts_form,
	session,
	ask_ask,
	usable,
	saysOf,
	lifeOf,
	objectOf,
	loginRefusal,
	login_invalid
};
