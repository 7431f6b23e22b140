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

// actions/token/fixes.later.ts
const fixes = {
	DELIVER_FILE_UNSAFE: 'remove it, and find out which step made it',
	DELIVER_FOLDER_UNSAFE: 'remove it from the folder for temporary files, and find out which step made it',
	GITHUB_FILE_COMMAND: 'check that the disk of the runner is not full and that no step changed the files in RUNNER_TEMP',
	GITHUB_MINT_ANSWER: 'look at what stands between the runner and GitHub: proxy, captive portal',
	GITHUB_MINT_ENDPOINT: 'find out which step set ACTIONS_ID_TOKEN_REQUEST_URL: the runner sets it only with `permissions: id-token: write`',
	GITHUB_MINT_REFUSED: 'check `permissions: id-token: write` of this job and, in a reusable workflow, of the job that calls it',
	GITHUB_NAME: 'choose another name',
	GITHUB_NO_ID_TOKEN: 'add to the job: `permissions: { id-token: write, contents: read }`',
	GITHUB_NO_TEMP: 'run the action in a job of a GitHub runner, which sets RUNNER_TEMP',
	GITHUB_UNSAFE_ENVIRONMENT: 'remove the variable from the job',
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
	ID_NOT_YET_VALID: "check the clocks of the runner and of the platform's token service",
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
import { documentation } from './index.js';
export { printFailure, loadFixes };
