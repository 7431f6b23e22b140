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

import { readInputs } from './index.js';


// packages/core/json.ts
function json_isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

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

// actions/token/fixes.later.ts
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
	LIFE_TTL_TOO_LONG: "lower the lifetime at the receiver, or raise 'max-ttl'"
};
const loadFixes = () => Promise.resolve(fixes);
export { printFailure, post, loadFixes };
