import { DaypassError, documentation, hostOf, node_crypto, node_fs, node_path, onDemand, platform, version } from '../shared/credential.js';


// packages/core/errors.ts
function defineErrors(entries) {
	return entries;
}

// node_modules/jose/dist/webapi/lib/buffer_utils.js
new TextEncoder();

// node_modules/jose/dist/webapi/util/errors.js
Symbol;

// packages/core/json.ts
new Set(['__proto__', 'constructor', 'prototype']);

// packages/ci/github/index.ts
const node_child_process = onDemand('node:child_process');

// packages/core/text/index.ts
function quoted(text) {
	return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

// packages/cli/errors.ts
const errors = defineErrors({
	CLI_USAGE: { meaning: 'the command line names no command that exists, or an option that the command does not have', fix: 'see `daypass help`, and `daypass help COMMAND` for the options of one' },
	CLI_NOT_SEEN: { meaning: 'the repository does not show all that `init` needs, and it asks for nothing', fix: 'give the options that the message names' },
	CLI_FILE_EXISTS: { meaning: 'a file that `init` would write is there already; no file was written', fix: 'move it away, or take over by hand what `init --dry-run` prints' },
	CLI_NO_BUNDLES: { meaning: "the actions' bundles, which the demo runs, are not beside the CLI", fix: 'run the CLI from a clone of the repository: `node dist/cli/index.js demo`' },
	CLI_DIGEST: {
		meaning: 'the command line beside `actions/setup` is not the one that the action was built with',
		fix: 'pin the action to a commit of a release, and see who can write to the folder that the runner keeps actions in'
	},
	CLI_SETUP: { meaning: 'the command line could not be put on PATH', fix: 'see that the folder for temporary files (RUNNER_TEMP) is there and can be written to' },
	CLI_NO_COMMAND: { meaning: 'the command that `exec` was to run does not exist', fix: 'name one that is on PATH, or its path; a line of shell is run by `daypass exec … -- sh -c "…"`' },
	CLI_SYSTEM: {
		meaning: 'the system did not let the command do what it has to: a folder is gone, a file stands where a folder should, a disk is full',
		fix: 'see what stands at the path that the message names, and who may use it; where it names none, at the current folder'
	},
	CLI_OUTPUT: {
		meaning: 'standard output did not take all that the command was asked for: its reader had gone (EPIPE), or its disk was full (ENOSPC)',
		fix: 'let what reads it stay until the end, or make room, and run the command again'
	},
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
const digest_gen_digest = 'cd965dfa72b5f6b829d4bcef504f18889da040f36189aa0a9760a56bc74c7714';

// actions/setup/main.ts
runSetupAction({ platforms: [platform], digest: digest_gen_digest });
